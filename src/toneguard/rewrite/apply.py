"""Applies suggestions to the text they were made for: which ones together, and until there is nothing left to apply."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from toneguard.model import Finding, Safety, Span, Suggestion

Wanted = Callable[[Suggestion], bool]
Look = Callable[[str], Sequence[Finding]]

_ROUNDS = 20
_LETTERS_A_ROUND = 4
"""More rounds than a reply needs, even where a rule tells only the first of many finds."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A finding and the suggestion to be applied for it."""

    finding: Finding
    suggestion: Suggestion

    @property
    def reach(self) -> Span:
        """What the suggestion was checked against: its sentence. Nothing else may change there in the same round."""
        return self.suggestion.span.joined(self.finding.sentence)


@dataclass(frozen=True, slots=True)
class Settled:
    """A text to which nothing is left to apply, what was found in it, and what was applied on the way."""

    text: str
    findings: Sequence[Finding]
    applied: tuple[Choice, ...] = field(default=())


def is_safe(suggestion: Suggestion) -> bool:
    """May be applied unseen."""
    return suggestion.safety is Safety.SAFE and is_complete(suggestion)


def is_complete(suggestion: Suggestion) -> bool:
    """Has no slot for what only the writer knows."""
    return suggestion.is_complete


def choose(findings: Iterable[Finding], wanted: Wanted) -> list[Choice]:
    """For each finding its best wanted suggestion; where two reach the same sentence, that of the graver finding.

    In the order of their places. The same findings in another order give the same choice.
    """
    chosen: list[Choice] = []
    by_words = sorted(_best(findings, wanted), key=lambda choice: (choice.suggestion.replacement, choice.finding.span))
    by_rule = sorted(by_words, key=lambda choice: choice.finding.rule, reverse=True)
    for choice in sorted(by_rule, key=_rank):
        if not any(_touch(choice.reach, other.reach) for other in chosen):
            chosen.append(choice)
    return sorted(_mends_first(chosen), key=lambda choice: choice.suggestion.span)


def _mends_first(chosen: list[Choice]) -> list[Choice]:
    """What is missing waits until what is there is mended, which may say it: two apologies made at once are one too many."""
    mends = [choice for choice in chosen if choice.finding.span]
    return mends or chosen


def apply(text: str, suggestions: Iterable[Suggestion]) -> str:
    """The text with suggestions that do not overlap, in whatever order they come; `ValueError` where they do."""
    pieces: list[str] = []
    here = 0
    for suggestion in sorted(suggestions, key=lambda suggestion: suggestion.span):
        if suggestion.span.start < here:
            raise ValueError(f"suggestions overlap at {suggestion.span.start}")
        pieces += (text[here : suggestion.span.start], suggestion.replacement)
        here = suggestion.span.end
    return "".join((*pieces, text[here:]))


def settle(text: str, look: Look, wanted: Wanted) -> Settled:
    """Applies what is wanted, and looks again, until there is nothing left to apply.

    After the first round only what is safe is new: what is for review was shown in the text as it came, or stays away.
    Settling once more what is safe changes nothing. Where rewrites chase each other in a circle, the text stays as it was
    when the chase began. Where there is no end to it, all of the text stays as it is.
    """
    seen: dict[str, Settled] = {}
    first = here = Settled(text, look(text))
    shown = {_known(finding, suggestion) for finding in first.findings for suggestion in finding.suggestions}
    while here.text not in seen:
        if len(seen) > _ROUNDS + len(text) // _LETTERS_A_ROUND:
            return first
        seen[here.text] = here
        choices = choose(_as_shown(here.findings, shown), wanted)
        if not choices:
            return here
        after = apply(here.text, [choice.suggestion for choice in choices])
        here = Settled(after, look(after), (*here.applied, *choices))
    return seen[here.text]


Known = tuple[str, str, str]


def _known(finding: Finding, suggestion: Suggestion) -> Known:
    """What is put in front gives what stood there another first letter."""
    return finding.rule, finding.text.casefold(), suggestion.purpose


def _as_shown(findings: Iterable[Finding], shown: Container[Known]) -> Iterator[Finding]:
    """The findings with those suggestions that are safe or were shown for them before anything was changed."""
    for finding in findings:
        kept = tuple(s for s in finding.suggestions if is_safe(s) or _known(finding, s) in shown)
        yield finding if len(kept) == len(finding.suggestions) else replace(finding, suggestions=kept)


def _best(findings: Iterable[Finding], wanted: Wanted) -> Iterable[Choice]:
    for finding in findings:
        suggestion = next((s for s in finding.suggestions if wanted(s)), None)
        if suggestion is not None:
            yield Choice(finding, suggestion)


def _rank(choice: Choice) -> tuple[int, bool, Span]:
    """What is there is mended before anything is put in beside it, which may then not be missing any more.

    Ties go by the rule's name, the last first: what is put in later stands in front, so thanks go in before the apology.
    """
    return -choice.finding.severity, not choice.finding.span, choice.suggestion.span


def _touch(one: Span, other: Span) -> bool:
    """Stretches that meet count as well: of two sentences put into one place, which comes first would be chance."""
    return one.start <= other.end and other.start <= one.end
