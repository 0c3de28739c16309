"""Lines and columns of a source in the units that formats count in."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from toneguard.model import Span

Unit = Callable[[str], int]
"""How many columns a string takes."""

code_points: Unit = len


def utf8_bytes(text: str) -> int:
    """A byte of a mail that is no letter stands for itself."""
    return len(text.encode("utf-8", "surrogateescape"))


@dataclass(frozen=True, slots=True)
class Place:
    """Both begin with 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Region:
    """From `start` up to, and not including, `end`; the same where something is to be put in."""

    start: Place
    end: Place


def region(source: str, span: Span, unit: Unit = code_points) -> Region:
    """The region of a span; lines end with a line feed."""
    return Region(_place(source, span.start, unit), _place(source, span.end, unit))


def _place(source: str, offset: int, unit: Unit) -> Place:
    starts = _line_starts(source)
    line = bisect_right(starts, offset)
    return Place(line, unit(source[starts[line - 1] : offset]) + 1)


@lru_cache(maxsize=2)
def _line_starts(source: str) -> list[int]:
    """Many findings of one file are told one after the other."""
    starts = [0]
    while (end := source.find("\n", starts[-1])) >= 0:
        starts.append(end + 1)
    return starts
