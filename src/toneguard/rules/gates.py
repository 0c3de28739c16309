"""What a sentence must hold for a finder to match in it, so that most sentences need not be asked by most finders.

A gate is never too narrow: it is read off the patterns themselves, and a test asks for ever whether the same is found
with and without it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from toneguard.rules.kept import Kept, KeptGate

Gate = Sequence[frozenset[str]]
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


def by_rarity(gate: Gate) -> tuple[frozenset[str], ...]:
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
        self._gates = [gate if _on_shelf(gate) else by_rarity(gate) for gate in gates]
        self._open = [number for number, gate in enumerate(self._gates) if not gate]
        self._alone = _bits(number for number, gate in enumerate(self._gates) if len(gate) == 1)
        self._rests: dict[int, Gate] = {}
        self._places: dict[str, list[int]] = defaultdict(list)
        self._shelves: dict[Kept, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, gate in enumerate(self._gates):
            self._put(number, gate)
        self._met: dict[str, int] = {}

    def _put(self, number: int, gate: Gate) -> None:
        if isinstance(gate, KeptGate) and gate.row is not None:
            self._shelves[gate.kept][gate.row].append(number)
            return
        for further, words in zip((0, len(self._gates)), gate, strict=False):
            for word in words:
                self._places[word].append(number + further)

    def passed(self, words: frozenset[str]) -> list[int]:
        """The places in the sequence of the gates that a sentence with these words passes, in order."""
        held = self._held(words)
        likely = _set_in(held & (held >> len(self._gates) | self._alone))
        return sorted(self._open + [number for number in likely if passes(words, self._rest(number))])

    def _rest(self, number: int) -> Gate:
        """What its two rarest sets don't tell."""
        rest = self._rests.get(number)
        if rest is None:
            rest = self._rests[number] = self._gates[number][2:]
        return rest

    def _held(self, words: frozenset[str]) -> int:
        """The bits of all the words together."""
        if len(self._met) > KEPT:
            self._met.clear()
        held = 0
        for word in words:
            bits = self._met.get(word)
            if bits is None and (word in self._places or any(word in kept for kept in self._shelves)):
                bits = self._met[word] = _bits(self._places_of(word))
            held |= bits or 0
        return held

    def _places_of(self, word: str) -> Iterator[int]:
        yield from self._places.get(word, ())
        for kept, numbers in self._shelves.items():
            for row in kept.rows(word):
                further = len(self._gates) if row >= kept.count else 0
                yield from (number + further for number in numbers.get(row % kept.count, ()))


def _on_shelf(gate: Gate) -> bool:
    """Whether it lies there with its rarest set in front, and the words of that are known to lead to it."""
    return isinstance(gate, KeptGate) and gate.row is not None


def _bits(places: Iterable[int]) -> int:
    """A number with a bit at each of these places; to add a thousand bits, one after the other, copies it as often."""
    told = list(places)
    bits = bytearray(max(told, default=0) // 8 + 1)
    for place in told:
        bits[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(bits, "little")


def _set_in(bits: int) -> Iterator[int]:
    """The places of its bits."""
    while bits:
        yield bits.bit_length() - 1
        bits ^= 1 << bits.bit_length() - 1
