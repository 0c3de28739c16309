"""Tells which replies are in another language: rules and parser know none but English, and find next to nothing there."""

from collections.abc import Iterable, Iterator

from toneguard.model import Report
from toneguard.regex import regex

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = regex(r"[A-Za-zÀ-ɏ]")
_LETTER = regex(r"[^\W\d_]")
_FEWEST_WORDS, _FEWEST_LETTERS = 15, 8
_ONE_IN = 12
_NAMED = 3

_COMMON = frozenset(
    "the you your and this that it it's its are isn't with please be been not our us can could my from what when which would"
    " should sorry thank thanks if they there them you're we're we'll we'd you'll i'm i've we've don't can't any all by as but"
    " about because to of only out off up again after before half his her him most works way new get send sent order refund"
    " number date today tomorrow days hours week name link invoice account".split()
)
"""Words that every few English words is one of, and that other languages don't share: no "in", "an", "is" or "for"."""


def unread(reports: Iterable[Report]) -> Iterator[str]:
    """A sentence on the files with replies that are in another language, if there are any."""
    paths = list(dict.fromkeys(report.draft.path for report in reports if is_foreign(report.draft.text)))
    if paths:
        more = f" and {len(paths) - _NAMED:,} more" if len(paths) > _NAMED else ""
        yield f"{', '.join(paths[:_NAMED])}{more}: hardly a word here is English, and only English is checked."


def is_foreign(text: str) -> bool:
    """Whether hardly a word of it is English; of a few words that can't be told."""
    letters = len(_LETTER.findall(text))
    if letters >= _FEWEST_LETTERS and len(_LATIN.findall(text)) * 2 < letters:
        return True
    words = _WORD.findall(text)
    common = sum(word == "I" or word.lower().replace("’", "'") in _COMMON for word in words)
    return len(words) >= _FEWEST_WORDS and common * _ONE_IN < len(words)
