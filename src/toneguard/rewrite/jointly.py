"""Several stiff words of one sentence, put plainly in one go: one alone would leave it as stiff as it was."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from toneguard.model import Finding, Safety, Span, Suggestion
from toneguard.rewrite import apply
from toneguard.rewrite.checks import slips
from toneguard.rewrite.suggest import MOST

_MARKS = 3
"""A word that is left out takes a comma and blanks with it."""


def jointly(findings: Sequence[Finding], text: str) -> list[Finding]:
    """The findings, those of them first told together whose first suggestions only change the words that were matched."""
    joint = {id(finding): one for some in _swapped(findings) for one in _one(some, text) for finding in some}
    plain = [finding for finding in findings if _swaps(finding) and finding.suggestions[0].is_complete]
    return [_plainly(_with(finding, joint.get(id(finding))), plain, text) for finding in findings]


def _swapped(findings: Sequence[Finding]) -> Iterable[list[Finding]]:
    """The findings of each sentence that have a word put in place of a word."""
    swapped = sorted((finding for finding in findings if _swaps(finding)), key=lambda finding: finding.sentence)
    for _, some in groupby(swapped, key=lambda finding: finding.sentence):
        yield sorted(some, key=lambda finding: finding.suggestions[0].span)


def _swaps(finding: Finding) -> bool:
    if not finding.suggestions or finding.span == finding.sentence:
        return False
    span = finding.suggestions[0].span
    return finding.span.overlaps(span) and len(span) <= len(finding.span) + _MARKS


def _one(findings: Sequence[Finding], text: str) -> Iterable[Suggestion]:
    """The one suggestion for all of them, unless two want to change the same words."""
    each = [finding.suggestions[0] for finding in findings]
    if len(each) < 2 or any(one.span.end >= other.span.start for one, other in pairwise(each)):
        return
    span = Span(each[0].span.start, each[-1].span.end)
    told = apply.apply(span.of(text), [replace(one, span=one.span.shifted(-span.start)) for one in each])
    if slips.well_spelt(span.of(text), told):
        safe = all(one.safety is Safety.SAFE for one in each)
        yield Suggestion(span, told, Safety.SAFE if safe else Safety.REVIEW, each[0].purpose)


def _with(finding: Finding, joint: Suggestion | None) -> Finding:
    return finding if joint is None else replace(finding, suggestions=(joint, *finding.suggestions)[:MOST])


def _plainly(finding: Finding, plain: Sequence[Finding], text: str) -> Finding:
    """A clause told anew takes over the stiff words in it: they are put plainly there too."""
    told = tuple(_without_stiff(suggestion, plain, text) for suggestion in finding.suggestions)
    return finding if told == finding.suggestions else replace(finding, suggestions=told)


def _without_stiff(suggestion: Suggestion, plain: Sequence[Finding], text: str) -> Suggestion:
    words = suggestion.replacement
    for one in plain:
        swap = one.suggestions[0]
        stiff, inside = swap.span.of(text), suggestion.span.contains(one.span) and suggestion.span != swap.span
        if inside and swap.replacement and words.count(stiff) == 1 and re.search(rf"\b{re.escape(stiff)}\b", words):
            words = words.replace(stiff, swap.replacement)
    return replace(suggestion, replacement=words) if slips.well_spelt(suggestion.replacement, words) else suggestion
