"""What every suggestion must pass before it is shown."""
