"""Hasty or templated text as the parser and the phrase rules should see it, letter-mapped to what was written.

Curly quotes are straightened, lost apostrophes put back (`cant`, `Were sorry`), and placeholders shown as a name, so that
nobody downstream has to know of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from toneguard.model import Span
from toneguard.regex import regex

STAND_IN = "Alex"
"""What a placeholder looks like to the parser: a name takes the place of a name or a noun without upsetting the tree."""

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "\n": " ", "\r": " ", "\t": " ", "\u00a0": " "}
)

# Only spellings that are no other English word; `were`, `well`, `ill` and `its` are told apart by their neighbours below.
_LOST = {
    "im": "I'm", "ive": "I've", "dont": "don't", "cant": "can't", "wont": "won't", "didnt": "didn't", "doesnt": "doesn't",
    "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "couldnt": "couldn't",
    "shouldnt": "shouldn't", "wouldnt": "wouldn't", "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't",
    "mustnt": "mustn't", "neednt": "needn't", "youre": "you're", "youve": "you've", "youll": "you'll", "theyre": "they're",
    "theyve": "they've", "theyll": "they'll", "weve": "we've", "thats": "that's", "whats": "what's", "theres": "there's",
    "heres": "here's", "wheres": "where's", "hes": "he's", "shes": "she's", "itll": "it'll", "cannot": "can not",
    "pls": "please", "plz": "please", "thx": "thanks", "u": "you", "ur": "your", "dnt": "don't",
}  # fmt: skip
_LETTERS = regex(r"(?<![\w'@#/.-])[A-Za-z]+(?![\w'@-])")

_LEFT = r"(?:(?<=^)|(?<=[.,;:!?()] )|(?<=\band )|(?<=\bbut )|(?<=\bas )|(?<=\bthat )|(?<=\bso )|(?<=\bbecause )|(?<=\bwhat ))"
_WERE = regex(
    rf"{_LEFT}(w)ere(?= (?:so |very |really |truly |terribly |only |still |currently |always |also |just |not "
    r"|working |looking |trying |sorry\b|afraid\b|unable\b|able\b|happy\b|glad\b|here\b|aware\b|sure\b|hoping\b"
    r"|going\b|\w+ing\b))",
    re.IGNORECASE,
)
_WELL = regex(
    rf"(?<!\bas ){_LEFT}(w)ell(?= (?:be|get|have|look|see|give|check|send|try|make|need|do|let|ask|pass|keep|contact"
    r"|reply|update|fix|take|investigate|review|call|also|gladly|happily|then|always|certainly)\b)",
    re.IGNORECASE,
)
_ITS = regex(
    rf"{_LEFT}(i)ts(?= (?:a|an|the|not|no|been|still|already|out|very|too|on|in|because|important|possible)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class View:
    """`text` stands for `source_text[span]`; `places[i]` is the source offset of `text[i]`, and one more for its end."""

    text: str
    places: Sequence[int]
    ends: Sequence[int]

    def to_source(self, start: int, end: int) -> Span:
        """Source span of `text[start:end]`."""
        if start >= end:
            here = self.places[start] if start < len(self.places) else (self.ends[-1] if self.ends else 0)
            return Span(here, here)
        return Span(self.places[start], self.ends[end - 1])


def look(text: str, span: Span, placeholders: Iterable[Span] = ()) -> View:
    """The view of `text[span]`; placeholders are given in the offsets of `text`."""
    raw = span.of(text).translate(_STRAIGHT)
    masks = [(p.start - span.start, p.end - span.start, STAND_IN) for p in placeholders if span.contains(p)]
    edits = sorted(masks + [edit for edit in _respelt(raw) if not _touches(edit, masks)])
    return _edited(raw, edits, offset=span.start)


def _touches(edit: tuple[int, int, str], masks: list[tuple[int, int, str]]) -> bool:
    return any(edit[0] < end and start < edit[1] for start, end, _ in masks)


def _respelt(raw: str) -> Iterator[tuple[int, int, str]]:
    for found in _LETTERS.finditer(raw):
        word = found.group()
        meant = _LOST.get(word.lower())
        if meant is None or (word.isupper() and len(word) <= 2):  # an acronym: "IM", "UR"
            continue
        yield found.start(), found.end(), _cased(meant, like=word)
    small = raw.lower()
    for spelling, pattern, tail in (("were", _WERE, "e're"), ("well", _WELL, "e'll"), ("its", _ITS, "t's")):
        for found in pattern.finditer(raw) if spelling in small else ():
            yield found.start(), found.end(), found.group(1) + tail


def _cased(word: str, *, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word


def _edited(raw: str, edits: list[tuple[int, int, str]], *, offset: int) -> View:
    if not edits:
        places = range(offset, offset + len(raw))
        return View(raw, places, range(offset + 1, offset + len(raw) + 1))
    parts: list[str] = []
    places_list: list[int] = []
    ends_list: list[int] = []
    here = 0
    for start, end, new in [*edits, (len(raw), len(raw), "")]:
        if start < here:
            continue
        parts += [raw[here:start], new]
        places_list += range(offset + here, offset + start)
        ends_list += range(offset + here + 1, offset + start + 1)
        # A respelt word keeps its outer edges; its inner letters all point at the whole, so no finding cuts it in two
        # except between "ca" and "n't", where the written letters line up from the left.
        width = end - start
        places_list += [offset + start + min(i, max(width - 1, 0)) for i in range(len(new))]
        ends_list += [offset + (end if i == len(new) - 1 else start + min(i + 1, width)) for i in range(len(new))]
        here = end
    return View("".join(parts), places_list, ends_list)


# A face goes with its skin, its looks and who is joined to it.
_WORD = regex(r"\w+(?:'\w+)*|[^\w\s](?:[\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[^\w\s])*")


@cache
def words_of(text: str) -> tuple[str, ...]:
    """The lower-cased words and marks of a short text, as phrase patterns are written."""
    return tuple(map(_bare, _WORD.findall(text.translate(_STRAIGHT).lower().replace("cannot", "can not"))))


def _bare(word: str) -> str:
    """A face as patterns have it, whatever its skin."""
    return word if word[0].isalnum() or word[0] == "_" else word[:1]


CLOSING = frozenset(".!?\"')")
"""Marks that may stand behind the last word of a sentence."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a view in lower case with single blanks between and around, and where each begins and ends."""

    text: str
    starts: Sequence[int]
    words: Sequence[tuple[int, int]]

    def to_view(self, start: int, end: int) -> tuple[int, int]:
        """View offsets of `text[start:end]`, which must cover whole words."""
        first = bisect_left(self.starts, start)
        last = bisect_right(self.starts, end - 1) - 1
        return self.words[first][0], self.words[max(first, last)][1]


def line_of(view: View) -> Line:
    words = [found.span() for found in _WORD.finditer(view.text)]
    lowered = [_bare(view.text[start:end].lower()) for start, end in words]
    starts = [*accumulate([len(word) + 1 for word in lowered], initial=1)]
    return Line(" ".join(["", *lowered, ""]) if words else " ", starts[:-1], words)
