"""What a sentence must hold for a finder to match in it, so that most sentences need not be asked by most finders.

A gate is never too narrow: it is read off the patterns themselves, and a test asks for ever whether the same is found
with and without it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

Gate = tuple[frozenset[str], ...]
"""Sets of lower-case words; a sentence passes that holds a word of each set."""

OPEN: Gate = ()
"""What every sentence passes."""

COMMON = frozenset(
    "a an the to of in on at for and or we you i it is are was be been "
    "have has not this that your our with please can will . , !".split()
)


def rarest(gate: Gate) -> frozenset[str] | None:
    """The set that the fewest sentences hold a word of, as far as can be told; `None` of a gate that is open."""
    return min(gate, key=lambda words: (len(words & COMMON), len(words)), default=None)


def either(gates: Iterable[Gate]) -> Gate:
    """The gate of what passes any of the gates."""
    sets = [rarest(gate) for gate in gates]
    known = [words for words in sets if words is not None]
    return (frozenset().union(*known),) if len(known) == len(sets) else OPEN


def both(gates: Iterable[Gate]) -> Gate:
    """The gate of what passes all of the gates."""
    return tuple(dict.fromkeys(words for gate in gates for words in gate))


class Index:
    """Many gates at once: which are open for a sentence is told in time that grows with its words, not with the gates.

    Each set of words has a number; a gate waits under the number of its rarest set.
    """

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._numbers: dict[frozenset[str], int] = {}
        self._open: list[int] = []
        self._waiting: dict[int, list[tuple[int, frozenset[int]]]] = defaultdict(list)
        for number, gate in enumerate(gates):
            first = rarest(gate)
            if first is None:
                self._open.append(number)
            else:
                others = frozenset(self._number(words) for words in gate if words != first)
                self._waiting[self._number(first)].append((number, others))
        self._sets: dict[str, list[int]] = defaultdict(list)
        for words, number in self._numbers.items():
            for word in words:
                self._sets[word].append(number)

    def passed(self, words: frozenset[str]) -> list[int]:
        """The places in the sequence of the gates that a sentence with these words passes, in order."""
        held = {number for word in words & self._sets.keys() for number in self._sets[word]}
        found = [
            gate for number in held & self._waiting.keys() for gate, others in self._waiting[number] if others <= held
        ]
        return sorted((*self._open, *found))

    def _number(self, words: frozenset[str]) -> int:
        return self._numbers.setdefault(words, len(self._numbers))
