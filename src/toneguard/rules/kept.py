"""Gates as they lie on the shelf: written, and made into sets where somebody asks. A check of one reply asks few of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, overload

Words = frozenset[str]

BETWEEN = "  "
"""Stands between words, of which neighbours have a single blank between them, as JSON writes it without ado."""


class Kept:
    """What the gates of one shelf share: their sets, each written once, and for a word the rows of which it is asked first.

    A row is a phrase; one whose second rarest set holds the word is told as that row and `count` more.
    """

    def __init__(self, sets: Sequence[str], words: str, rows: str, count: int) -> None:
        self.count = count
        self._written, self._made = sets, dict[int, Words]()
        self._rows = dict(zip(words.split(BETWEEN), rows.split(BETWEEN), strict=True))

    def words(self, number: int) -> Words:
        found = self._made.get(number)
        if found is None:
            written = self._written[number]
            found = self._made[number] = frozenset(written.split(BETWEEN)) if written else frozenset()
        return found

    def __contains__(self, word: str) -> bool:
        return word in self._rows

    def rows(self, word: str) -> Iterable[int]:
        return map(int, self._rows.get(word, "").split())


class KeptGate(Sequence[Words]):
    """A gate whose sets have numbers on a shelf. The `row` is told of the gates that the shelf knows words of."""

    __slots__ = ("_numbers", "kept", "row")

    def __init__(self, kept: Kept, numbers: str, row: int | None = None) -> None:
        self.kept, self.row, self._numbers = kept, row, numbers

    def __len__(self) -> int:
        return self._numbers.count(" ") + 1 if self._numbers else 0

    @overload
    def __getitem__(self, place: int) -> Words: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Words]: ...
    def __getitem__(self, place: int | slice) -> Words | Sequence[Words]:
        numbers = self._numbers.split()[place]
        return (
            self.kept.words(int(numbers))
            if isinstance(numbers, str)
            else tuple(map(self.kept.words, map(int, numbers)))
        )

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, Sequence) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))


def written(gates: Iterable[tuple[Sequence[Words], Sequence[Words]]]) -> dict[str, Any]:
    """As JSON takes them: the gates of phrases, by words alone and by neighbours; those have their rarest set in front.

    Raises `ValueError` for words that could not be told apart again.
    """
    sets: dict[Words, int] = {}
    rows: dict[str, list[int]] = {}

    def numbers(gate: Iterable[Words]) -> str:
        return " ".join(str(sets.setdefault(words, len(sets))) for words in gate)

    both = list(gates)
    for row, (_, near) in enumerate(both):
        for further, words in zip((0, len(both)), near, strict=False):
            for word in words:
                rows.setdefault(word, []).append(row + further)
    return {
        "gates": [numbers(gate) for gate, _ in both],
        "nears": [numbers(near) for _, near in both],
        "sets": [_joined(words) for words in sets],
        "words": BETWEEN.join(rows),
        "rows": BETWEEN.join(" ".join(map(str, places)) for places in rows.values()),
    }


def _joined(words: Words) -> str:
    joined = BETWEEN.join(sorted(words))
    if words and frozenset(joined.split(BETWEEN)) != words:
        raise ValueError("a word that is none")
    return joined


def read(told: Mapping[str, Any]) -> list[tuple[KeptGate, KeptGate]]:
    """What was `written`."""
    kept = Kept(told["sets"], told["words"], told["rows"], len(told["gates"]))
    nears = (KeptGate(kept, numbers, row) for row, numbers in enumerate(told["nears"]))
    return list(zip((KeptGate(kept, numbers) for numbers in told["gates"]), nears, strict=True))
