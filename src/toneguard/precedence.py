"""Which of two remarks about the same words is made: one thing is said once."""

from collections.abc import Sequence

from toneguard.model import Finding, Severity
from toneguard.rules.engine import Match


def heard(matches: Sequence[Match]) -> list[Match]:
    """Less those that yield: a sentence to be written anew is not picked at word by word. A trifle is heard only in company."""
    stand = [match for match in matches if not any(_yields(match, other) for other in matches)]
    return [match for match in stand if not match.rule.only_with or any(_joins(match, other) for other in stand)]


def _joins(match: Match, other: Match) -> bool:
    """The other says something of the same sentence that is worth saying alone."""
    same = match.hit.sentence is other.hit.sentence is not None
    return same and other.rule.category in match.rule.only_with and not other.rule.only_with


def _yields(match: Match, other: Match) -> bool:
    category = other.rule.category
    return (
        other.rule is not match.rule
        and other.rule.severity >= max(match.rule.severity, Severity.WARNING)
        and (
            (category in match.rule.yields_to and other.hit.span.contains(match.hit.span))
            or (category in match.rule.yields_beside and other.hit.sentence is match.hit.sentence is not None)
        )
    )


def without_echoes(findings: Sequence[Finding]) -> list[Finding]:
    """Of findings of one category on overlapping stretches, the gravest, then the most helpful: one thing is said once."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=_weight):
        if not any(_echoes(finding, other) for other in kept):
            kept.append(finding)
    return kept


def _weight(finding: Finding) -> tuple[int, int, int, int, str]:
    """Graver first, then with a rewrite ready to paste, then with any rewrite, then the longer stretch."""
    best = finding.suggestions[0].replacement if finding.suggestions else None
    help_rank = 2 if best is None else int("⟨" in best)
    return -finding.severity, help_rank, -len(finding.span), finding.span.start, finding.rule


def _echoes(finding: Finding, other: Finding) -> bool:
    return finding.category == other.category and finding.span.overlaps(other.span)
