"""What one finding of a sentence suggests, offered first for another that it mends too: half a mend leaves the rest as it was."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from toneguard.model import Finding, Suggestion
from toneguard.regex import regex
from toneguard.rewrite.suggest import MOST

_LIGHT = frozenset({"vague", "wordy", "formality", "polish"})
"""Of a word or a mark; what others do to the sentence is their own affair."""


def shared(findings: Sequence[Finding]) -> list[Finding]:
    """The findings; those whose own best suggestion leaves another one standing with the wider one of that other first."""
    return [led_by(finding, next(_wider(finding, findings), None)) for finding in findings]


def _wider(finding: Finding, findings: Sequence[Finding]) -> Iterator[Suggestion]:
    """First suggestions for graver findings of the same sentence, after which nothing is left of this one either."""
    own = finding.suggestions[0] if finding.suggestions else None
    for other in findings:
        wide = other.suggestions[0] if other.suggestions else None
        if own is None or wide is None or own == wide or other.sentence != finding.sentence:
            continue
        if finding.category not in _LIGHT:
            continue
        leaves_it = not own.span.overlaps(other.span) and other.severity >= finding.severity
        if (
            leaves_it
            and _gone(finding.text, wide.replacement)
            and wide.span.contains(finding.span)
            and wide.span.contains(other.span)
        ):
            yield wide


_WORD = regex(r"\w{3,}")


def _gone(words: str, told: str) -> bool:
    """Neither those very words nor half of them are there."""
    here = set(_WORD.findall(told.casefold()))
    each = _WORD.findall(words.casefold())
    return words.casefold() not in told.casefold() and 2 * sum(word in here for word in each) <= len(each)


def led_by(finding: Finding, best: Suggestion | None) -> Finding:
    """The finding with one more suggestion in front of its own, and no more of them than are shown."""
    return finding if best is None else replace(finding, suggestions=(best, *finding.suggestions)[:MOST])
