"""A figure of a sentence, a paragraph or the reply, against bounds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from toneguard.language import difficulty, metrics
from toneguard.language.reading import Reading, Sentence
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.rules.gates import OPEN, Gate
from toneguard.rules.hit import Hit
from toneguard.rules.kinds.base import Facts
from toneguard.rules.schema.matchers import Bound, MetricSpec
from toneguard.rules.vocabulary import Vocabulary

_COUNTED: Mapping[str, Callable[[str], int]] = {
    "words": lambda text: len(difficulty.words(text)),
    "stretch": difficulty.stretch,
    "long_words": difficulty.long_words,
}
"""Figures of a sentence that its letters tell."""
_MEASURED: Mapping[str, Callable[[Sentence], int]] = {
    "gap": lambda sentence: difficulty.gap(sentence.parsed),
    "nouns": lambda sentence: difficulty.nouns(sentence.parsed),
    "listed": lambda sentence: difficulty.listed(sentence.parsed),
    "depth": lambda sentence: difficulty.depth(sentence.parsed),
    "clauses": lambda sentence: sum(1 for clause in sentence.clauses if clause.verb),
}
"""Figures of a sentence that its tree tells, what is soon told first."""
_AT_MOST: Mapping[str, Callable[[Sequence[str]], int]] = {"nouns": difficulty.most_nouns}
"""Bounds on such figures that a sentence's words tell."""
_PROSE = frozenset({PieceKind.BODY, PieceKind.ITEM})


@dataclass(frozen=True)
class SentenceMetric:
    spec: MetricSpec
    gates: Sequence[Gate] = (OPEN,)

    @cached_property
    def bounds(self) -> Sequence[Bound]:
        """What is soon told first."""
        place = {name: at for at, name in enumerate((*_COUNTED, *_MEASURED))}
        return sorted(self.spec.all, key=lambda bound: place.get(bound.figure, len(place)))

    @cached_property
    def needs_parse(self) -> bool:
        return any(bound.figure in _MEASURED for bound in self.bounds)

    @cached_property
    def most_too_few(self) -> float:
        """Words of a line that can't hold it, at most. (It has marks for words, too, and cuts compounds.)"""
        counted = (bound.above for bound in self.bounds if bound.figure in _COUNTED)
        return max((above for above in counted if above is not None), default=-1)

    def may_match(self, sentence: Sentence) -> bool:
        """Counting words needs no parse, and settles it for nearly every sentence."""
        return len(sentence.line.words) > self.most_too_few and all(_may_hold(b, sentence) for b in self.bounds)

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        if all(_may_hold(bound, sentence) and _is_held(bound, sentence) for bound in self.bounds):
            yield Hit(sentence.span, sentence, captures=Shown(sentence))


class Shown(Mapping[str, str]):
    """A sentence and its figures as messages show them; nobody counts what no message shows."""

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence

    def __getitem__(self, name: str) -> str:
        return self._sentence.text if name == "match" else self._figures[name]

    def __iter__(self) -> Iterator[str]:
        yield "match"
        yield from self._figures

    def __len__(self) -> int:
        return 1 + len(self._figures)

    @cached_property
    def _figures(self) -> dict[str, str]:
        return _shown(figures_of(self._sentence))


def _may_hold(bound: Bound, sentence: Sentence) -> bool:
    """Asked of letters and words alone."""
    count, most = _COUNTED.get(bound.figure), _AT_MOST.get(bound.figure)
    if count is not None:
        return _holds(bound, count(sentence.view.text))
    return most is None or bound.above is None or most(sentence.line.text.split()) > bound.above


def _is_held(bound: Bound, sentence: Sentence) -> bool:
    """Asked of what letters and words alone don't tell."""
    if bound.figure in _COUNTED:
        return True
    measure = _MEASURED.get(bound.figure)
    if measure is None:
        return _within(bound, figures_of(sentence))
    return sentence.doc is not None and _holds(bound, measure(sentence))


@dataclass(frozen=True, slots=True)
class ReplyMetric:
    """Bounds on figures of the whole reply (`of: reply`) or of each paragraph."""

    spec: MetricSpec

    def find_in_reply(self, facts: Facts) -> Iterable[Hit]:
        reading = facts.reading
        stretches = [Span(0, len(reading.text))] if self.spec.of == "reply" else reading.paragraphs()
        for span in stretches:
            text = prose(reading, span)
            if not self._long_enough(text):
                continue
            figures = metrics.of_reply(text)
            if figures and all(_within(bound, figures) for bound in self.spec.all):
                trimmed = span.of(reading.text).rstrip()
                yield Hit(
                    Span(span.start, span.start + len(trimmed)), captures={"match": trimmed[:60], **_shown(figures)}
                )

    def _long_enough(self, text: str) -> bool:
        """Words are counted before anything else is."""
        bounds = [bound for bound in self.spec.all if bound.figure == "words"]
        # textstat takes marks out of what stands between blanks, and never cuts it.
        most = len(text.split())
        few = any(bound.above is not None and most <= bound.above for bound in bounds)
        return not few and all(_holds(bound, metrics.word_count(text)) for bound in bounds)


def prose(reading: Reading, span: Span) -> str:
    """The running text of a stretch, one sentence a line, without links, placeholders, greetings and signatures."""
    kept = [s.view.text for s in reading.sentences if s.kind in _PROSE and span.contains(s.span)]
    return "\n".join(kept)


def figures_of(sentence: Sentence) -> Mapping[str, float]:
    figures = dict(metrics.of_sentence(sentence.view.text))
    figures |= {name: float(count(sentence.view.text)) for name, count in _COUNTED.items()}
    if sentence.doc is not None:
        figures |= {name: float(measure(sentence)) for name, measure in _MEASURED.items()}
    figures["commas"] = float(sentence.text.count(",") + sentence.text.count(";"))
    return figures


def _within(bound: Bound, figures: Mapping[str, float]) -> bool:
    value = figures.get(bound.figure)
    return value is not None and _holds(bound, value)


def _holds(bound: Bound, value: float) -> bool:
    return value > bound.above if bound.above is not None else bound.below is not None and value < bound.below


def _shown(figures: Mapping[str, float]) -> dict[str, str]:
    return {name: f"{value:g}" if value == int(value) else f"{value:.1f}" for name, value in figures.items()}


def build(spec: MetricSpec, vocabulary: Vocabulary) -> SentenceMetric | ReplyMetric:
    return SentenceMetric(spec) if spec.of == "sentence" else ReplyMetric(spec)
