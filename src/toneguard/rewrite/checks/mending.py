"""What the linter says of a rewrite, beside what it said of the words that it stands for."""

from collections.abc import Mapping

from toneguard.model import Severity


def nothing_new(before: Mapping[str, Severity], after: Mapping[str, Severity]) -> bool:
    """No rule fires that was quiet before, at the level of what is mended or above."""
    bar = min(before.values(), default=Severity.SUGGESTION)
    return not any(severity >= bar for rule, severity in after.items() if rule not in before)


def only_other_words(before: Mapping[str, Severity], after: Mapping[str, Severity]) -> bool:
    """As `nothing_new`, but for another rule of a category of which one has gone quiet: a stiff sentence less stiff."""
    gone = [rule.partition("/")[0] for rule in before.keys() - after.keys()]
    new = [
        rule.partition("/")[0]
        for rule, severity in after.items()
        if rule not in before and severity >= Severity.WARNING
    ]
    return all(gone.count(category) >= new.count(category) for category in new)


def mends(before: Mapping[str, Severity], after: Mapping[str, Severity]) -> bool:
    """A rewritten clause or sentence leaves at least one rule with nothing to say."""
    return not before or bool(before.keys() - after.keys())
