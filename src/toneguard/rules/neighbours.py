"""Words that stand side by side wherever a phrase matches: two neighbours are rarer than either of them.

They are written as gates write words, with a blank between them: "have to".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toneguard.rules.gates import Gate

MOST = 24
"""Pairs of one place in a phrase; more are not worth writing down, but at the ends of a sentence, where few words stand."""
EDGES = frozenset("^$")
"""What stands for the ends of a sentence."""

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Ends:
    """The words that what a phrase matches may begin and end with, `None` where they aren't known.

    `empty` says that it may be no word at all.
    """

    first: Words | None
    last: Words | None
    empty: bool = False

    @classmethod
    def of(cls, words: Words) -> "Ends":
        """Of one word, which is any of these."""
        return cls(words, words)

    def or_none(self) -> "Ends":
        return Ends(self.first, self.last, empty=True)


UNKNOWN = Ends(None, None)
NOWHERE = Ends(frozenset(), frozenset(), empty=True)
"""Of what takes up no word: a look at what follows."""


def any_of(branches: Sequence[Ends]) -> Ends:
    return Ends(
        _union(branch.first for branch in branches),
        _union(branch.last for branch in branches),
        empty=any(branch.empty for branch in branches),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """Parts that follow one another: the pairs of which every match holds one each, and the words that these tell of."""

    ends: Ends
    pairs: Gate
    told: frozenset[Words]


def in_a_row(parts: Iterable[Ends]) -> Row:
    pairs: list[Words] = []
    told: set[Words] = set()
    first: Words | None = frozenset()
    last: Words | None = frozenset()
    begun = False
    for part in parts:
        if begun and not part.empty and last and part.first and _telling(last, part.first):
            pairs.append(frozenset(f"{one} {other}" for one in last for other in part.first))
            told |= {last, part.first}
        first = first if begun else _union((first, part.first))
        last = _union((last, part.last)) if part.empty else part.last
        begun = begun or not part.empty
    return Row(Ends(first, last, empty=not begun), tuple(pairs), frozenset(told))


def _telling(last: Words, first: Words) -> bool:
    return len(last) * len(first) <= MOST or last <= EDGES or first <= EDGES


def _union(sets: Iterable[Words | None]) -> Words | None:
    known: Words = frozenset()
    for words in sets:
        if words is None:
            return None
        known |= words
    return known
