"""Several stiff words of one sentence, put plainly in one go: one alone would leave it as stiff as it was."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from toneguard.model import Finding, Safety, Severity, Span, Suggestion
from toneguard.regex import regex
from toneguard.rewrite import apply
from toneguard.rewrite.checks import slips
from toneguard.rewrite.shared import led_by, shared

_MARKS = 3
"""A word that is left out takes a comma and blanks with it."""


_PLEASE_TWICE = regex(r"\bplease\b.*\bplease\b", re.IGNORECASE | re.DOTALL)
_REPROACHES = frozenset({"blame", "dismissive"})
Swaps = Mapping[int, Suggestion]
"""By the identity of a finding: the words that can stand for the matched ones."""


def jointly(
    findings: Sequence[Finding], text: str, spares: Sequence[Sequence[Suggestion]] | None = None
) -> list[Finding]:
    """The findings, those of them first told together whose suggestions only change the words that were matched.

    `spares` are those that would leave a sentence stiff or a reproach, for each finding; where nothing of it is left, they count.
    """
    known = spares if spares is not None else [()] * len(findings)
    swaps = {id(f): swap for f, some in zip(findings, known, strict=True) if (swap := _swap(f, some, text)) is not None}
    groups = [_told(some, swaps) for some in _by_sentence(findings)]
    joint = {id(f): one for some in groups for one in _one([swaps[id(f)] for f in some], text) for f in some}
    plain = {f.span: swaps[id(f)] for f in findings if id(f) in swaps}
    told = [_plainly(led_by(finding, joint.get(id(finding))), plain, text) for finding in findings]
    return shared([_whole(f, some, plain, findings, text) for f, some in zip(told, known, strict=True)])


def _by_sentence(findings: Sequence[Finding]) -> Iterable[list[Finding]]:
    ordered = sorted(findings, key=lambda finding: finding.sentence)
    return [list(some) for _, some in groupby(ordered, key=lambda finding: finding.sentence)]


def _swap(finding: Finding, spares: Sequence[Suggestion], text: str) -> Suggestion | None:
    """The first suggestion, or else a spare one, that stands for no more than the matched words."""
    if finding.span == finding.sentence:
        return None
    best = [*finding.suggestions[:1], *spares]
    fits = (s for s in best if finding.span.overlaps(s.span) and _changed(s, text) <= len(finding.span) + _MARKS)
    return next(fits, None)


def _changed(swap: Suggestion, text: str) -> int:
    """How many letters change: a full stop in place of a picture goes along with the word in front of it."""
    both = zip(swap.span.of(text), swap.replacement, strict=False)
    return len(swap.span) - sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both))


def _told(findings: Sequence[Finding], swaps: Swaps) -> list[Finding]:
    """Those of a sentence that are changed together: with the spare ones only where no stiffness and no reproach is left."""
    swapped = [f for f in findings if id(f) in swaps]
    kinds = _REPROACHES | {f.category for f in swapped}
    rid = all(id(f) in swaps for f in findings if f.severity >= Severity.WARNING and f.category in kinds)
    told = swapped if rid else [f for f in swapped if swaps[id(f)] in f.suggestions]
    return sorted(told, key=lambda f: swaps[id(f)].span)


def _one(each: Sequence[Suggestion], text: str) -> Iterable[Suggestion]:
    """The one suggestion for all of them, unless two want to change the same words in different ways."""
    each = list({(one.span, one.replacement): one for one in each}.values())
    if len(each) < 2 or any(one.span.end > other.span.start for one, other in pairwise(each)):
        return
    span = Span(each[0].span.start, each[-1].span.end)
    told = apply.apply(span.of(text), [replace(one, span=one.span.shifted(-span.start)) for one in each])
    if slips.well_spelt(span.of(text), told) and not _PLEASE_TWICE.search(told):
        safe = all(one.safety is Safety.SAFE for one in each)
        yield Suggestion(span, told, Safety.SAFE if safe else Safety.REVIEW, each[0].purpose)


Plain = Mapping[Span, Suggestion]
"""By the place of the matched words."""


def _plainly(finding: Finding, plain: Plain, text: str) -> Finding:
    """A clause told anew takes over the stiff words in it: they are put plainly there too."""
    told = tuple(_without_stiff(suggestion, plain, text) for suggestion in finding.suggestions)
    return finding if told == finding.suggestions else replace(finding, suggestions=told)


def _without_stiff(suggestion: Suggestion, plain: Plain, text: str) -> Suggestion:
    words, safety = suggestion.replacement, suggestion.safety
    for place, swap in plain.items():
        inside = suggestion.span.contains(place) and suggestion.span != swap.span
        put = _put(words, swap.span.of(text), swap.replacement) if inside else None
        if put is not None:
            words, safety = put, Safety.REVIEW if swap.safety is Safety.REVIEW else safety
    sound = words != suggestion.replacement and slips.well_spelt(suggestion.replacement, words)
    return replace(suggestion, replacement=words, safety=safety) if sound else suggestion


def _put(words: str, stiff: str, plain: str) -> str | None:
    """Other words in place of those that stand there once; at the start of a sentence with its capital."""
    found = list(re.finditer(rf"(?<!\w){re.escape(stiff)}(?!\w)", words, re.IGNORECASE))
    if len(found) != 1 or not stiff.strip():
        return None
    opens = found[0][0][:1].isupper() and not stiff[:1].isupper()
    return words[: found[0].start()] + (plain[:1].upper() + plain[1:] if opens else plain) + words[found[0].end() :]


def _rids(spare: Suggestion, finding: Finding) -> bool:
    """The words that were found are among those it replaces, and are gone."""
    return spare.span.contains(finding.span) and finding.text.lower() not in spare.replacement.lower()


def _whole(
    finding: Finding, spares: Sequence[Suggestion], plain: Plain, findings: Sequence[Finding], text: str
) -> Finding:
    """A spare sentence counts where the plain words rid it of all that was found in it."""
    kinds = _REPROACHES | {finding.category}
    stiff = [
        f for f in findings if f.sentence == finding.sentence and f.severity >= Severity.WARNING and f.category in kinds
    ]
    wide = (
        _without_stiff(one, plain, text)
        for one in spares
        if one.span.contains(finding.span) and one.span != finding.span
    )
    rid = (one for one in wide if all(_rids(one, other) for other in stiff))
    first = next(rid, None)
    return replace(finding, suggestions=(first,)) if first is not None and not finding.suggestions else finding
