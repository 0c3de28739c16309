"""Reports in the formats people and programs read; one format a file."""

from toneguard.reporters.base import About, Reporter, View

__all__ = ["About", "Reporter", "View"]
