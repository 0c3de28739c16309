"""What the linter says of a rewrite, beside what it said of the words that it stands for."""

from collections.abc import Mapping

from toneguard.model import Severity


def nothing_new(before: Mapping[str, Severity], after: Mapping[str, Severity]) -> bool:
    """No rule fires that was quiet before, at the level of what is mended or above."""
    bar = min(before.values(), default=Severity.SUGGESTION)
    return not any(severity >= bar for rule, severity in after.items() if rule not in before)


def mends(before: Mapping[str, Severity], after: Mapping[str, Severity]) -> bool:
    """A rewritten clause or sentence leaves at least one rule with nothing to say."""
    return not before or bool(before.keys() - after.keys())
