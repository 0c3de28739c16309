"""What every reader promises: a stretch of a draft leads back to the source, and other words can be put in its place."""

from collections.abc import Callable, Sequence

from fuzzing.promises import assert_in_order
from toneguard.model import Draft, Safety, Span, Suggestion
from toneguard.rewrite import placed
from toneguard.rewrite.apply import apply

__all__ = ["assert_in_order", "mended"]

Read = Callable[[str], Sequence[Draft]]


def mended(read: Read, source: str, words: str, new: str, *, which: int = 0) -> str | None:
    """The source once `words` of a draft are replaced, none where they can't be; read again it says the new words and,
    besides, what it said before."""
    drafts = read(source)
    draft = drafts[which]
    start = draft.text.index(words)
    span = Span(start, start + len(words))
    suggestion = placed(draft, Suggestion(span, new, Safety.SAFE))
    if suggestion is None:
        return None
    after = apply(source, [suggestion])
    told = [other.text for other in drafts]
    told[which] = draft.text[:start] + new + draft.text[span.end :]
    assert [other.text for other in read(after)] == told
    assert after[: suggestion.span.start] == source[: suggestion.span.start]
    return after
