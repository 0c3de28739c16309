"""Files that hold many replies among other data. Each string knows where it stands and how it is written there."""
