"""A signal that should be in the reply and is not."""

from collections.abc import Iterable
from dataclasses import dataclass

from toneguard.language.reading import Reading
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.rules.hit import Hit
from toneguard.rules.kinds.base import Facts
from toneguard.rules.schema import MissingSpec
from toneguard.rules.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Missing:
    spec: MissingSpec

    def find_in_reply(self, facts: Facts) -> Iterable[Hit]:
        if facts.reply.get(self.spec.signal) or not facts.reading.text.strip():
            return
        place = _place(facts.reading, self.spec.place)
        captures = {"matter": facts.matters[0]} if facts.matters else {}
        problem = facts.problem
        if problem is not None:
            captures["problem"] = problem
        yield Hit(Span(place, place), captures=captures)


def _place(reading: Reading, where: str) -> int:
    """The offset at which a missing sentence belongs."""
    sentences = reading.sentences
    if not sentences:
        return 0
    if where == "end":
        return sentences[-1].span.end
    if where == "before-closing":
        closing = next((s for s in sentences if s.kind in {PieceKind.CLOSING, PieceKind.SIGNATURE}), None)
        return closing.span.start if closing is not None else sentences[-1].span.end
    if where == "after-greeting":
        rest = next((s for s in sentences if s.kind is not PieceKind.GREETING), None)
        return rest.span.start if rest is not None else sentences[-1].span.end
    return sentences[0].span.start


def build(spec: MissingSpec, vocabulary: Vocabulary) -> Missing:
    return Missing(spec)
