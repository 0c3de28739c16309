"""A text read for the rules: its sentences with their words, and, for those that rules ask about, their clauses."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from spacy.tokens import Doc

from toneguard.language.clauses import Clause
from toneguard.language.frames import frames
from toneguard.language.grammar import BEFORE_NO_ORDER
from toneguard.language.lines import FACES
from toneguard.language.parses import lower_tokens, parses, tokenized
from toneguard.language.sentences import PieceKind, cut
from toneguard.language.view import CLOSING, Line, View, line_of, look
from toneguard.language.words import Word, words_of
from toneguard.model import Draft, SegmentKind, Span
from toneguard.regex import regex

_MAY_BE_FACE = regex(r"(?:[^\w.!?]|[:;=8][-']?[DPp])$")
_BLANK_LINES = regex(r"\n[ \t\r]*\n\s*")


@dataclass(eq=False)
class Sentence:
    """One piece of a text. `view` is how rules see it; `doc` and `clauses` are there once it has been parsed."""

    index: int
    span: Span
    kind: PieceKind
    text: str
    view: View
    doc: Doc | None = None

    @cached_property
    def line(self) -> Line:
        return line_of(self.view)

    @cached_property
    def words(self) -> frozenset[str]:
        """The lower-cased words of the line, every two in a row, and the parser's: "can't", "ca", "n't" and "we can't".

        Its ends count as words, too: "^ we", "sent $". A word with digits is told by as many `#`.
        """
        line = self.line.text.split()
        stretches = self.view.text.split()
        # The parser may read a sentence once more with a small letter in front.
        stretches += [stretch[:1].lower() + stretch[1:] for stretch in stretches[:1]]
        pairs = map(" ".join, pairwise(["^", *line]))
        return frozenset(line).union(pairs, _ending(line), _digits(line), *map(lower_tokens, stretches))

    @cached_property
    def orderable(self) -> frozenset[str]:
        """The words that may be an order's verb by what stands before them."""
        line = self.line.text.split()
        claimed = {word for before, word in pairwise(line) if before in BEFORE_NO_ORDER}
        free = {word for before, word in pairwise(["^", *line]) if before not in BEFORE_NO_ORDER}
        return self.words - (claimed - free)

    @cached_property
    def tokens(self) -> Doc:
        """What the parser takes for words, before it parses them."""
        return tokenized(self.spoken)

    @property
    def parsed(self) -> Sequence[Word]:
        """The words with the tree above them; none before the sentence is parsed."""
        return self._parsed if self.doc is not None else ()

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clause frames; empty where the sentence was not parsed."""
        return frames(self.parsed, replace(self.view, text=self.spoken)) if self.parsed else ()

    @cached_property
    def _parsed(self) -> Sequence[Word]:
        return words_of(self.doc) if self.doc is not None else ()

    @cached_property
    def asks(self) -> bool:
        return self.spoken.rstrip(" \"')\u201d\u2019").endswith("?")

    @cached_property
    def spoken(self) -> str:
        """The view up to its last word and mark, for the parser, which takes a face behind them for a word of some kind."""
        faces = FACES.search(self.view.text) if _MAY_BE_FACE.search(self.view.text) else None
        return self.view.text[: faces.start()].rstrip() or self.view.text if faces is not None else self.view.text

    def wordy(self) -> "Sentence":
        """The sentence up to its last word and mark; itself, where no face stands behind them."""
        if len(self.spoken) == len(self.view.text):
            return self
        span = Span(self.span.start, self.view.ends[len(self.spoken) - 1])
        return replace(self, span=span, text=self.text[: len(span)], view=replace(self.view, text=self.spoken))


def _ending(line: Sequence[str]) -> Iterator[str]:
    """The last word, and whatever closes the sentence after it, each with the sentence's end."""
    for word in reversed(line):
        yield f"{word} $"
        if word not in CLOSING:
            return


def _digits(line: Sequence[str]) -> Iterator[str]:
    most = max((sum(map(str.isdecimal, word)) for word in line if not word.isalpha()), default=0)
    return ("#" * count for count in range(1, most + 1))


@dataclass(eq=False)
class Reading:
    """A text cut into sentences. Spans of sentences, clauses and words are offsets into `text`."""

    text: str
    sentences: tuple[Sentence, ...]
    placeholders: tuple[Span, ...] = ()
    opaque: tuple[Span, ...] = ()

    def parse(self, sentences: Iterable[Sentence] | None = None) -> None:
        """Parse the given sentences (all, by default) in one batch; those already parsed are left alone."""
        parse(self.sentences if sentences is None else sentences)

    def paragraphs(self) -> list[Span]:
        """Stretches between blank lines."""
        starts = [0, *(m.end() for m in _BLANK_LINES.finditer(self.text))]
        ends = [*starts[1:], len(self.text)]
        return [Span(a, b) for a, b in zip(starts, ends, strict=True) if self.text[a:b].strip()]


def parse(sentences: Iterable[Sentence]) -> None:
    """Parse sentences, of whatever texts, in one batch; those already parsed are left alone."""
    waiting = [sentence for sentence in sentences if sentence.doc is None]
    for sentence, doc in zip(waiting, parses([s.spoken for s in waiting]), strict=True):
        sentence.doc = doc


def read(text: str, *, placeholders: Sequence[Span] = (), opaque: Sequence[Span] = ()) -> Reading:
    """Cut a text into sentences, without parsing it yet."""
    protected = sorted((s.start, s.end) for s in (*placeholders, *opaque))
    pieces = cut(text, protected=protected)
    sentences = tuple(
        Sentence(i, Span(p.start, p.end), p.kind, text[p.start : p.end], look(text, Span(p.start, p.end), placeholders))
        for i, p in enumerate(pieces)
    )
    return Reading(text, sentences, tuple(placeholders), tuple(opaque))


def read_draft(draft: Draft, names: Iterable[Span] = ()) -> Reading:
    """The draft cut into sentences; `names` are stretches that are names whatever their words say, as placeholders are."""
    return read(
        draft.text,
        placeholders=(*draft.spans_of(SegmentKind.PLACEHOLDER), *names),
        opaque=draft.spans_of(SegmentKind.OPAQUE),
    )


def parse_text(text: str) -> Reading:
    """Read and parse all of a short text; for showing parses and for tests."""
    reading = read(text)
    reading.parse()
    return reading
