"""What every reader promises of a draft."""

from toneguard.model import Draft, SegmentKind


def assert_in_order(draft: Draft) -> None:
    """Segments follow one another in the source, and words that are literal are the source's own."""
    here = 0
    for segment in draft.segments:
        assert segment.source.start >= here or not segment.literal
        assert segment.source.end <= len(draft.source)
        here = max(here, segment.source.start)
        if segment.kind is SegmentKind.TEXT and segment.literal and len(segment.span) > 1:
            assert segment.span.of(draft.text) == segment.source.of(draft.source)
