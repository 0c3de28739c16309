"""Words in sequence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from toneguard.language.reading import Sentence
from toneguard.rules.gates import Gate
from toneguard.rules.hit import Hit
from toneguard.rules.vocabulary import Pattern, Vocabulary, compiled, found


@dataclass(frozen=True, slots=True)
class Phrases:
    """Each pattern is tried on the lines of sentences that pass its gate, and compiled when it first is.

    Of pairs, `replacements` holds the plain word for each pattern.
    """

    patterns: tuple[Pattern, ...]
    replacements: tuple[str, ...] = ()
    needs_parse: bool = False

    @property
    def gates(self) -> Sequence[Gate]:
        return [pattern.near for pattern in self.patterns]

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        for index in range(len(self.patterns)) if among is None else among:
            for start, end in found(compiled(self.patterns[index]), sentence.line.text):
                yield self._hit(sentence, start, end, index)

    def _hit(self, sentence: Sentence, start: int, end: int, index: int) -> Hit:
        span = sentence.view.to_source(*sentence.line.to_view(start, end))
        captures = {"match": sentence.text[span.start - sentence.span.start : span.end - sentence.span.start]}
        if self.replacements:
            captures["replacement"] = self.replacements[index]
        return Hit(span=span, sentence=sentence, captures=captures)


def build(spec: str | Sequence[str] | Mapping[str, str], vocabulary: Vocabulary) -> Phrases:
    """Raises `PatternError` where a phrase is not well formed."""
    patterns = tuple(vocabulary.pattern(phrase) for phrase in ([spec] if isinstance(spec, str) else spec))
    replacements = tuple(spec.values()) if isinstance(spec, Mapping) else ()
    return Phrases(patterns, replacements)
