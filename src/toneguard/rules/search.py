"""Asks many finders about many sentences, and each finder only about those in which it may find something.

Replies repeat themselves: of the latest sentences it is remembered which finders found nothing in them.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TypeVar

from toneguard.language.reading import Reading, Sentence, parse
from toneguard.rules.gates import Gate, Index, by_rarity, passes
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Finder

REMEMBERED = 8_192
"""Sentences; what is known of one takes about two kilobytes."""

Places = Sequence[int] | None
"""Which of what a finder looks for may be in a sentence; `None`: any of it."""
Open = dict[int, Places]
"""Places by a finder's identity; where they are empty or not there, it finds nothing."""

Outcome = TypeVar("Outcome")
Waiting = Generator[Sequence[Sentence], None, Outcome]
"""Work that stops wherever it needs sentences parsed."""


class Search:
    """A set of finders with their gates. Where it is not `gated`, every finder is asked about every sentence.

    `followers` are those that are asked only of sentences in which another has found something: their gates are looked at then.
    """

    def __init__(self, leaders: Iterable[Finder], followers: Iterable[Finder] = (), *, gated: bool = True) -> None:
        self._leaders = {id(finder): finder for finder in leaders}
        self._followers = {id(finder): finder for finder in followers if id(finder) not in self._leaders}
        self._gates: dict[int, Sequence[Gate]] = {}
        self._gated = gated
        self._parts = [(known, place) for known, finder in self._leaders.items() for place in range(len(finder.gates))]
        self._index = Index([gate for finder in self._leaders.values() for gate in finder.gates] if gated else [])
        self._remembered: OrderedDict[tuple[str, str], Open] = OrderedDict()

    def of(self, reading: Reading) -> "Page":
        return Page(reading, [self._open(sentence) for sentence in reading.sentences], self)

    def places(self, finder: Finder, sentence: Sentence, opened: Open) -> Places:
        """Those of a finder in a sentence in which so much is open; looked up for followers, and then remembered."""
        known = id(finder)
        if known not in opened and known in self._followers:
            opened[known] = self._places(finder, sentence)
        return opened.get(known, ())

    def found_nothing(self, finder: Finder, opened: Open) -> None:
        """To be remembered of the sentence in which so much is open."""
        if id(finder) in self._followers:
            opened[id(finder)] = ()
        elif self._gated:
            del opened[id(finder)]

    def forget(self) -> None:
        """What is remembered of sentences."""
        self._remembered.clear()

    def _open(self, sentence: Sentence) -> Open:
        if not self._gated:
            return dict.fromkeys((*self._leaders, *self._followers))
        key = (sentence.text, sentence.view.text)
        found = self._remembered.get(key)
        if found is None:
            found = self._remembered[key] = self._passed(sentence)
            if len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)
        else:
            self._remembered.move_to_end(key)
        return found

    def _passed(self, sentence: Sentence) -> Open:
        found: dict[int, list[int]] = {}
        for number in self._index.passed(sentence.words):
            known, place = self._parts[number]
            found.setdefault(known, []).append(place)
        return {known: places for known, places in found.items() if self._leaders[known].may_match(sentence)}

    def _places(self, finder: Finder, sentence: Sentence) -> Sequence[int]:
        if id(finder) not in self._gates:
            self._gates[id(finder)] = [by_rarity(gate) for gate in finder.gates]
        passed = [place for place, gate in enumerate(self._gates[id(finder)]) if passes(sentence.words, gate)]
        return passed if passed and finder.may_match(sentence) else ()


class Page:
    """One reading, and what has been found in it so far."""

    def __init__(self, reading: Reading, opens: Sequence[Open], search: Search) -> None:
        self.reading = reading
        self._opens, self._search = opens, search
        self._hits: dict[tuple[int, int], list[Hit]] = {}
        self._vetoed: dict[tuple[int, int], bool] = {}
        self._where: dict[int, list[Sentence]] = defaultdict(list)
        for sentence, finders in zip(reading.sentences, opens, strict=True):
            for finder, places in finders.items():
                if places != ():
                    self._where[finder].append(sentence)

    @property
    def finders(self) -> Iterable[int]:
        """The identities of the finders that may find something."""
        return self._where.keys()

    def may_find(self, finder: Finder) -> bool:
        """Whether there is a sentence in which it may find something."""
        return id(finder) in self._where

    def sentences(self, finder: Finder, places: frozenset[str]) -> list[Sentence]:
        """The sentences of the given kinds in which it may find something."""
        return [s for s in self._where.get(id(finder), ()) if s.kind in places]

    def hits(self, finder: Finder, sentence: Sentence) -> list[Hit]:
        """Every match in a sentence, which is parsed first if that is needed."""
        key = (id(finder), sentence.index)
        found = self._hits.get(key)
        if found is None:
            found = self._hits[key] = list(self._looked_for(finder, sentence))
        return found

    def _looked_for(self, finder: Finder, sentence: Sentence) -> Iterator[Hit]:
        opened = self._opens[sentence.index]
        places = self._search.places(finder, sentence, opened)
        if places == ():
            return
        if finder.needs_parse and sentence.doc is None:
            parse([sentence])
        hit = None
        for hit in finder.find(sentence, places):
            yield hit
        if hit is None:
            self._search.found_nothing(finder, opened)

    def find_all(self, finder: Finder, places: frozenset[str]) -> list[Hit]:
        return [hit for sentence in self.sentences(finder, places) for hit in self.hits(finder, sentence)]

    def vetoed(self, sentence: Sentence | None, unless: Iterable[Finder]) -> bool:
        return sentence is not None and any(self._vetoes(finder, sentence) for finder in unless)

    def _vetoes(self, finder: Finder, sentence: Sentence) -> bool:
        """One match is enough."""
        key = (id(finder), sentence.index)
        found = self._vetoed.get(key)
        if found is None:
            found = self._vetoed[key] = any(True for _ in self._looked_for(finder, sentence))
        return found

    def unread(self, finders: Iterable[Finder], sentence: Sentence) -> bool:
        """Whether one of the finders waits for the sentence to be parsed."""
        opened = self._opens[sentence.index]
        waiting = (f for f in finders if f.needs_parse)
        return sentence.doc is None and any(self._search.places(f, sentence, opened) != () for f in waiting)


def side_by_side(works: Sequence[Waiting[Outcome]]) -> Waiting[list[Outcome]]:
    """Works as one, which waits for whatever sentences any of them waits for."""
    done: dict[int, Outcome] = {}
    while len(done) < len(works):
        wanted: list[Sentence] = []
        for number, work in enumerate(works):
            if number not in done:
                try:
                    wanted += next(work)
                except StopIteration as end:
                    done[number] = end.value
        yield wanted
    return [done[number] for number in range(len(works))]


def together(works: Sequence[Waiting[Outcome]]) -> list[Outcome]:
    """Does works side by side, so that the sentences that they wait for are parsed in one batch."""
    work = side_by_side(works)
    while True:
        try:
            parse(next(work))
        except StopIteration as end:
            done: list[Outcome] = end.value
            return done
