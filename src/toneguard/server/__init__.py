"""The resident process: loads once, waits, and runs the command line for others. Standard library only."""
