"""Breaks text into rows of a terminal that know where they stand, so that an underline stays below its words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from toneguard.model import Span
from toneguard.regex import regex
from toneguard.wording import printable

Width = Callable[[str], int]
"""How many columns a string takes; emoji and Chinese take two a letter, accents on their own none."""

_NARROWEST = 20
_WIDEST = 100
_PIECE = regex(r"\s*[^\s]+|\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `source[span]`, in line `line` (1-based) of the source, of which it is the first row or not.

    `stop` is where the next row begins: blanks that are not shown still belong to a row.
    """

    span: Span
    stop: int
    line: int
    first: bool


def readable(columns: int) -> int:
    """As wide as the terminal, within reason: longer rows are hard to follow, and in shorter ones a word hardly fits."""
    return min(max(columns, _NARROWEST), _WIDEST)


def rows(source: str, *, columns: int, width: Width) -> Iterator[Row]:
    """All of `source` in rows of at most `columns`, broken between words where that is possible."""
    start = 0
    for number, line in enumerate(source.split("\n"), 1):
        spans = list(_wrapped(source, Span(start, start + len(line.rstrip())), columns, width))
        start += len(line) + 1
        stops = [span.start for span in spans[1:]] + [start]
        for index, (span, stop) in enumerate(zip(spans, stops, strict=True)):
            yield Row(span, stop, number, first=index == 0)


def wrap(text: str, *, columns: int, width: Width) -> list[str]:
    """A sentence or two in rows of at most `columns`; line breaks and runs of blanks become one blank."""
    joined = printable(" ".join(text.split()))
    return [span.of(joined).strip() for span in _wrapped(joined, Span(0, len(joined)), columns, width)]


def _wrapped(source: str, line: Span, columns: int, width: Width) -> Iterator[Span]:
    start = here = line.start
    taken = 0
    for piece in _pieces(source, line, columns, width):
        wide = _wide(piece.of(source), width)
        if taken + wide > columns and here > start:
            yield Span(start, here)
            start, taken = here + _blanks(piece.of(source)), 0
            wide = _wide(source[start : piece.end], width)
        here, taken = piece.end, taken + wide
    yield Span(start, here)


def _pieces(source: str, line: Span, columns: int, width: Width) -> Iterator[Span]:
    """Words with the blanks before them; one that is wider than a row is cut where the row ends."""
    for match in _PIECE.finditer(source, line.start, line.end):
        start, end = match.span()
        # However long a word is, only as much of it is measured as could fill a row.
        while _wide(source[start : min(end, start + 2 * columns)], width) > columns:
            cut = _fitting(source, start, end, columns, width)
            yield Span(start, cut)
            start = cut
        yield Span(start, end)


def _fitting(source: str, start: int, end: int, columns: int, width: Width) -> int:
    """How far a row that begins at `start` may go; at least one letter."""
    cut = min(end, start + columns)
    while cut > start + 1 and _wide(source[start:cut], width) > columns:
        cut -= 1
    return cut


def _wide(text: str, width: Width) -> int:
    """Columns that it takes once it is printable; plain letters, which most text is, take one each."""
    return len(text) if text.isascii() and text.isprintable() else width(printable(text))


def _blanks(piece: str) -> int:
    return len(piece) - len(piece.lstrip())
