"""Readers, rule files and configurations against files that nobody meant: `make fuzz`."""
