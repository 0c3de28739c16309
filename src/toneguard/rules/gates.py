"""What a sentence must hold for a finder to match in it, so that most sentences need not be asked by most finders.

A gate is never too narrow: it is read off the patterns themselves, and a test asks for ever whether the same is found
with and without it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

Gate = tuple[frozenset[str], ...]
"""Sets of lower-case words; a sentence passes that holds a word of each set."""

OPEN: Gate = ()
"""What every sentence passes."""

COMMON = frozenset(
    "a an the to of in on at for and or we you i it is are was be been have has not this that your our with please can will "
    "if as do no so by how get would any when all should just what let see from know one may out make only more us me my there "
    "up but n't don't 's 'll 're 've thank thanks help time take like they them he she his her its their could did does had "
    "about than then which who . , ! ? : - ( )".split()
)
"""Words that most sentences hold one of."""
_USUAL = COMMON | {"^", "$"}


def rarest(gate: Gate) -> frozenset[str] | None:
    """The set that the fewest sentences hold a word of, as far as can be told; `None` of a gate that is open."""
    return min(gate, key=_commonness, default=None)


def by_rarity(gate: Gate) -> Gate:
    """The gate with its rarest set in front: whoever goes through it in order soon knows that a sentence does not pass."""
    return tuple(sorted(gate, key=_commonness))


@cache
def _commonness(words: frozenset[str]) -> int:
    return sum(map(_weight, words))


def _weight(word: str) -> int:
    """How many sentences hold it, roughly, and in what unit does not matter; it may be two words side by side."""
    usual = _USUAL.issuperset(word.split())
    if " " in word:
        return 10 if usual else 1
    return 160 if usual else 5


def either(gates: Iterable[Gate]) -> Gate:
    """The gate of what passes any of the gates."""
    sets = [rarest(gate) for gate in gates]
    known = [words for words in sets if words is not None]
    return (frozenset().union(*known),) if len(known) == len(sets) else OPEN


def both(gates: Iterable[Gate]) -> Gate:
    """The gate of what passes all of the gates."""
    return tuple(dict.fromkeys(words for gate in gates for words in gate))


def passes(words: frozenset[str], gate: Gate) -> bool:
    """Whether a sentence with these words does."""
    return not any(map(words.isdisjoint, gate))


class Index:
    """Many gates at once: which are open for a sentence is told in time that grows with its words, not with the gates.

    Each gate waits under the words of its rarest set.
    """

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._open = [number for number, gate in enumerate(gates) if not gate]
        self._waiting: dict[frozenset[str], list[tuple[int, Gate]]] = defaultdict(list)
        for number, gate in enumerate(map(by_rarity, gates)):
            if gate:
                self._waiting[gate[0]].append((number, gate[1:]))
        self._sets: dict[str, list[frozenset[str]]] = defaultdict(list)
        for words in self._waiting:
            for word in words:
                self._sets[word].append(words)

    def passed(self, words: frozenset[str]) -> list[int]:
        """The places in the sequence of the gates that a sentence with these words passes, in order."""
        held = {first for word in words & self._sets.keys() for first in self._sets[word]}
        found = [number for first in held for number, others in self._waiting[first] if passes(words, others)]
        return sorted(found + self._open)
