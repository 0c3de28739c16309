"""What every reader promises: a stretch of a draft leads back to the source, and other words can be put in its place."""

from collections.abc import Callable, Sequence

from toneguard.model import Draft, Safety, Span, Suggestion
from toneguard.rewrite import placed
from toneguard.rewrite.apply import apply

Read = Callable[[str], Sequence[Draft]]


def assert_in_order(draft: Draft) -> None:
    """Segments follow one another in the source, and what is literal is the source's own."""
    here = 0
    for segment in draft.segments:
        assert segment.source.start >= here or not segment.literal
        assert segment.source.end <= len(draft.source)
        here = max(here, segment.source.start)
        if segment.literal and len(segment.span) > 1:
            assert segment.span.of(draft.text) == segment.source.of(draft.source)


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
