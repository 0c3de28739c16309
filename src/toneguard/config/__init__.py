"""What holds for a run and for each of its files: which rules, how strict, for whom, and where that was said."""

from toneguard.config.settings import Settings
from toneguard.config.values import Config, Entry, Origin, Parameter, RuleSetting

__all__ = ["Config", "Entry", "Origin", "Parameter", "RuleSetting", "Settings"]
