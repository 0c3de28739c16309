"""Reports in the formats people and programs read; one format a file."""

from toneguard.reporters.base import Reporter, View

__all__ = ["Reporter", "View"]
