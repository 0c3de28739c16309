"""Asks many finders about many sentences, and each finder only about those in which it may find something.

Replies repeat themselves: of the latest sentences it is remembered which finders found nothing in them.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Generator, Iterable, Sequence
from typing import TypeVar

from toneguard.language.reading import Reading, Sentence, parse
from toneguard.rules.gates import Index
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Finder

REMEMBERED = 8_192
"""Sentences; what is known of one takes about two kilobytes."""

Open = dict[int, list[int] | None]
"""By a finder's identity, what of what it looks for may be in a sentence; `None`: all of it."""

Outcome = TypeVar("Outcome")
Waiting = Generator[Sequence[Sentence], None, Outcome]
"""Work that stops wherever it needs sentences parsed."""


class Search:
    """A set of finders with their gates. Where it is not `gated`, every finder is asked about every sentence."""

    def __init__(self, finders: Iterable[Finder], *, gated: bool = True) -> None:
        self._finders = {id(finder): finder for finder in finders}
        self._gated = gated
        self._parts = [(known, place) for known, finder in self._finders.items() for place in range(len(finder.gates))]
        self._index = Index([gate for finder in self._finders.values() for gate in finder.gates] if gated else [])
        self._remembered: OrderedDict[tuple[str, str], Open] = OrderedDict()

    def of(self, reading: Reading) -> "Page":
        return Page(reading, [self._open(sentence) for sentence in reading.sentences], gated=self._gated)

    def forget(self) -> None:
        """What is remembered of sentences."""
        self._remembered.clear()

    def _open(self, sentence: Sentence) -> Open:
        if not self._gated:
            return dict.fromkeys(self._finders)
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
        found: Open = {}
        for number in self._index.passed(sentence.words):
            known, place = self._parts[number]
            places = found.setdefault(known, [])
            if places is not None:
                places.append(place)
        return {known: places for known, places in found.items() if self._finders[known].may_match(sentence)}


class Page:
    """One reading, and what has been found in it so far."""

    def __init__(self, reading: Reading, opens: Sequence[Open], *, gated: bool) -> None:
        self.reading = reading
        self._opens, self._gated = opens, gated
        self._hits: dict[tuple[int, int], list[Hit]] = {}
        self._where: dict[int, list[Sentence]] = defaultdict(list)
        for sentence, finders in zip(reading.sentences, opens, strict=True):
            for finder in finders:
                self._where[finder].append(sentence)

    @property
    def finders(self) -> Iterable[int]:
        """The identities of the finders that may find something."""
        return self._where.keys()

    def sentences(self, finder: Finder, places: frozenset[str]) -> list[Sentence]:
        """The sentences of the given kinds in which it may find something."""
        return [s for s in self._where.get(id(finder), ()) if s.kind.value in places]

    def hits(self, finder: Finder, sentence: Sentence) -> list[Hit]:
        """Every match in a sentence, which is parsed first if that is needed."""
        key = (id(finder), sentence.index)
        if key not in self._hits:
            opened = self._opens[sentence.index]
            if id(finder) not in opened:
                return []
            if finder.needs_parse and sentence.doc is None:
                parse([sentence])
            self._hits[key] = list(finder.find(sentence, opened[id(finder)]))
            if not self._hits[key] and self._gated:
                del opened[id(finder)]
        return self._hits[key]

    def find_all(self, finder: Finder, places: frozenset[str]) -> list[Hit]:
        return [hit for sentence in self.sentences(finder, places) for hit in self.hits(finder, sentence)]

    def vetoed(self, sentence: Sentence | None, unless: Iterable[Finder]) -> bool:
        return sentence is not None and any(self.hits(finder, sentence) for finder in unless)

    def unread(self, finders: Iterable[Finder], sentence: Sentence) -> bool:
        """Whether one of the finders waits for the sentence to be parsed."""
        opened = self._opens[sentence.index]
        return sentence.doc is None and any(f.needs_parse and id(f) in opened for f in finders)


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
