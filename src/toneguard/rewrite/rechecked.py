"""What was put together from checked suggestions is asked the same questions as any other, as a whole."""

from collections.abc import Collection, Sequence

from toneguard.language.reading import Reading
from toneguard.model import Finding, Span, Suggestion
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.judge import Judge, Relint
from toneguard.rewrite.prose.scene import Scene
from toneguard.rules.hit import Hit
from toneguard.rules.search import Waiting


def rechecked(
    told: Sequence[Finding], before: Sequence[Finding], hits: Sequence[Hit], reading: Reading, relint: Relint
) -> Waiting[list[Finding]]:
    """The findings as they are `told`, and as they were `before` where something put together fails a check.

    All three are of one order; spans are offsets into the reading's text. Waits for what it reads to be parsed.
    """
    judged: dict[tuple[Span, str], bool] = {}
    stands = []
    for now, old, hit in zip(told, before, hits, strict=True):
        judge = Judge(Scene(hit, reading), relint)
        for suggestion in now.suggestions:
            key = (suggestion.span, suggestion.replacement)
            if suggestion not in old.suggestions and key not in judged:
                judged[key] = yield from _passes(suggestion, judge, {one.span for one in old.suggestions})
        sound = all(judged.get((one.span, one.replacement), True) for one in now.suggestions)
        stands.append(now if sound else old)
    return stands


def _passes(suggestion: Suggestion, judge: Judge, known: Collection[Span]) -> Waiting[bool]:
    edit = Edit(suggestion.span, suggestion.replacement)
    left = judge.left_to_ask(edit, _where(suggestion, judge, known))
    if left is None or judge.stays_shrill(edit):
        return False
    unread, passes = left
    yield unread
    return passes()


def _where(suggestion: Suggestion, judge: Judge, known: Collection[Span]) -> str:
    """Words in place of words stand for what was matched; a place that is `known` was told anew before."""
    sentence = judge.scene.sentence
    if sentence is not None and not sentence.span.contains(suggestion.span):
        return "pair"
    return "clause" if suggestion.span in known else "match"
