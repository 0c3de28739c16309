"""The check of a mail in this process."""

from toneguard.cli.options.holding import Holding
from toneguard.cli.options.reporting import bar_of
from toneguard.mail.checking import HERE, Checker
from toneguard.mail.verdict import Check
from toneguard.model import Bar


def checker(holding: Holding, fail_on: Bar | None) -> Check:
    """By what holds in the folder that we are in. Raises for what is wrong with that, as `Checker` does."""
    settings = holding.settings()
    return Checker(settings, bar_of(fail_on, settings.telling(HERE)))
