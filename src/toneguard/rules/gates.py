"""What a sentence must hold for a finder to match in it, so that most sentences need not be asked by most finders.

A gate is never too narrow: it is read off the patterns themselves, and a test asks for ever whether the same is found
with and without it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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


def rarest(gate: Gate) -> frozenset[str] | None:
    """The set that the fewest sentences hold a word of, as far as can be told; `None` of a gate that is open."""
    return min(gate, key=_commonness, default=None)


def by_rarity(gate: Gate) -> Gate:
    """The gate with its rarest set in front: whoever goes through it in order soon knows that a sentence does not pass."""
    return tuple(sorted(gate, key=_commonness))


@cache
def _commonness(words: frozenset[str]) -> tuple[int, int]:
    return len(words & COMMON), len(words)


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


KEPT = 8_192
"""Words whose bits are remembered; they take some seven megabytes."""


class Index:
    """Many gates at once: which are open for a sentence is told in time that grows with its words, not with the gates.

    The two rarest sets of each gate are looked at for all gates together: a word has a bit for each gate whose rarest set it is
    in, and as many bits further on for the set after that. (To ask sets one by one takes twice as long: each lies elsewhere.)
    """

    def __init__(self, gates: Sequence[Gate]) -> None:
        ordered = [by_rarity(gate) for gate in gates]
        self._open = [number for number, gate in enumerate(ordered) if not gate]
        self._alone = _bits(number for number, gate in enumerate(ordered) if len(gate) == 1)
        self._rest = [gate[2:] for gate in ordered]
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, gate in enumerate(ordered):
            for further, words in zip((0, len(gates)), gate, strict=False):
                for word in words:
                    self._places[word].append(number + further)
        self._met: dict[str, int] = {}

    def passed(self, words: frozenset[str]) -> list[int]:
        """The places in the sequence of the gates that a sentence with these words passes, in order."""
        held = self._held(words)
        likely = _set_in(held & (held >> len(self._rest) | self._alone))
        return sorted(self._open + [number for number in likely if passes(words, self._rest[number])])

    def _held(self, words: frozenset[str]) -> int:
        """The bits of all the words together."""
        if len(self._met) > KEPT:
            self._met.clear()
        held = 0
        for word in words:
            bits = self._met.get(word)
            if bits is None and word in self._places:
                bits = self._met[word] = _bits(self._places[word])
            held |= bits or 0
        return held


def _bits(places: Iterable[int]) -> int:
    return sum(1 << place for place in places)


def _set_in(bits: int) -> Iterator[int]:
    """The places of its bits."""
    while bits:
        yield bits.bit_length() - 1
        bits ^= 1 << bits.bit_length() - 1
