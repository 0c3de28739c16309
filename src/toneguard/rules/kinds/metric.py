"""A figure of a sentence, a paragraph or the reply, against bounds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc

from toneguard.language import difficulty, metrics
from toneguard.language.reading import Reading, Sentence
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.rules.hit import Hit
from toneguard.rules.kinds.base import Facts
from toneguard.rules.schema import Bound, MetricSpec
from toneguard.rules.vocabulary import Vocabulary

PARSED_FIGURES = frozenset({"clauses", "depth", "gap", "nouns", "listed"})
_COUNTED: Mapping[str, Callable[[str], int]] = {
    "words": lambda text: len(difficulty.words(text)),
    "stretch": difficulty.stretch,
    "long_words": difficulty.long_words,
}
"""Figures of a sentence that its letters tell."""
_MEASURED: Mapping[str, Callable[[Doc], int]] = {
    "gap": difficulty.gap,
    "nouns": difficulty.nouns,
    "listed": difficulty.listed,
}
"""Figures of a sentence that its tree tells."""
_PROSE = frozenset({PieceKind.BODY, PieceKind.ITEM})


@dataclass(frozen=True, slots=True)
class SentenceMetric:
    spec: MetricSpec
    triggers: frozenset[str] | None = None

    @property
    def needs_parse(self) -> bool:
        return any(bound.figure in PARSED_FIGURES for bound in self.spec.all)

    def may_match(self, sentence: Sentence) -> bool:
        """Counting words needs no parse, and settles it for nearly every sentence."""
        cheap = [b for b in self.spec.all if b.figure in _COUNTED]
        return all(_within(b, {b.figure: float(_COUNTED[b.figure](sentence.view.text))}) for b in cheap)

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        figures = figures_of(sentence) if self.may_match(sentence) else {}
        if figures and all(_within(bound, figures) for bound in self.spec.all):
            yield Hit(sentence.span, sentence, captures={"match": sentence.text, **_shown(figures)})


@dataclass(frozen=True, slots=True)
class ReplyMetric:
    """Bounds on figures of the whole reply (`of: reply`) or of each paragraph."""

    spec: MetricSpec

    def find_in_reply(self, facts: Facts) -> Iterable[Hit]:
        reading = facts.reading
        stretches = [Span(0, len(reading.text))] if self.spec.of == "reply" else reading.paragraphs()
        for span in stretches:
            figures = metrics.of_reply(prose(reading, span))
            if figures and all(_within(bound, figures) for bound in self.spec.all):
                trimmed = span.of(reading.text).rstrip()
                yield Hit(
                    Span(span.start, span.start + len(trimmed)), captures={"match": trimmed[:60], **_shown(figures)}
                )


def prose(reading: Reading, span: Span) -> str:
    """The running text of a stretch, one sentence a line, without links, placeholders, greetings and signatures."""
    kept = [s.view.text for s in reading.sentences if s.kind in _PROSE and span.contains(s.span)]
    return "\n".join(kept)


def figures_of(sentence: Sentence) -> Mapping[str, float]:
    figures = dict(metrics.of_sentence(sentence.view.text))
    figures |= {name: float(count(sentence.view.text)) for name, count in _COUNTED.items()}
    if sentence.doc is not None:
        figures["clauses"] = float(sum(1 for c in sentence.clauses if c.verb))
        figures["depth"] = float(max((sum(1 for _ in token.ancestors) for token in sentence.doc), default=0))
        figures |= {name: float(measure(sentence.doc)) for name, measure in _MEASURED.items()}
    figures["commas"] = float(sentence.text.count(",") + sentence.text.count(";"))
    return figures


def _within(bound: Bound, figures: Mapping[str, float]) -> bool:
    value = figures.get(bound.figure)
    if value is None:
        return False
    return value > bound.above if bound.above is not None else bound.below is not None and value < bound.below


def _shown(figures: Mapping[str, float]) -> dict[str, str]:
    return {name: f"{value:g}" if value == int(value) else f"{value:.1f}" for name, value in figures.items()}


def build(spec: MetricSpec, vocabulary: Vocabulary) -> SentenceMetric | ReplyMetric:
    return SentenceMetric(spec) if spec.of == "sentence" else ReplyMetric(spec)
