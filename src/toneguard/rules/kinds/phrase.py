"""Words in sequence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from toneguard.language.reading import Sentence
from toneguard.rules.hit import Hit
from toneguard.rules.kinds.base import triggered
from toneguard.rules.vocabulary import Vocabulary, compiled, either, found


@dataclass(frozen=True, slots=True)
class Phrases:
    """`regexes` are tried on the sentence's line; of pairs, `replacements` holds the plain word for each regex."""

    regexes: tuple[re.Pattern[str], ...]
    triggers: frozenset[str] | None
    replacements: tuple[str, ...] = ()
    each_triggers: tuple[frozenset[str] | None, ...] = field(default=())
    needs_parse: bool = False

    def may_match(self, sentence: Sentence) -> bool:
        return triggered(self.triggers, sentence)

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        for index, regex in enumerate(self.regexes):
            if self.each_triggers and not triggered(self.each_triggers[index], sentence):
                continue
            for start, end in found(regex, sentence.line.text):
                yield self._hit(sentence, start, end, index)

    def _hit(self, sentence: Sentence, start: int, end: int, index: int) -> Hit:
        span = sentence.view.to_source(*sentence.line.to_view(start, end))
        captures = {"match": sentence.text[span.start - sentence.span.start : span.end - sentence.span.start]}
        if self.replacements:
            captures["replacement"] = self.replacements[index]
        return Hit(span=span, sentence=sentence, captures=captures)


def build(spec: str | Sequence[str] | Mapping[str, str], vocabulary: Vocabulary) -> Phrases:
    """Raises `PatternError` where a phrase is not well formed."""
    if isinstance(spec, Mapping):
        patterns = [vocabulary.pattern(phrase) for phrase in spec]
        whole = either(patterns)
        return Phrases(
            regexes=tuple(compiled(p) for p in patterns),
            triggers=whole.triggers,
            replacements=tuple(spec.values()),
            each_triggers=tuple(p.triggers for p in patterns),
        )
    whole = either([vocabulary.pattern(phrase) for phrase in ([spec] if isinstance(spec, str) else spec)])
    return Phrases(regexes=(compiled(whole),), triggers=whole.triggers)
