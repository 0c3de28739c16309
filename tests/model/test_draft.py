"""A draft maps its text to the source it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.model import Draft, Segment, SegmentKind, Span, plain


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Drafts whose source holds the same letters with markup between them and entities for some."""
    text, source, segments = "", "", []
    for piece in draw(st.lists(st.text("abc <&\n", min_size=1, max_size=8), max_size=6)):
        source += draw(st.sampled_from(["", "<b>", "\r\n"]))
        shown = "&amp;" * len(piece) if draw(st.booleans()) and set(piece) == {"&"} else piece
        segments.append(Segment(Span(len(text), len(text) + len(piece)), Span(len(source), len(source) + len(shown))))
        text, source = text + piece, source + shown
    return Draft(text, source, tuple(segments))


@given(drafts(), st.integers(0, 60), st.integers(0, 60))
def test_a_stretch_of_literal_segments_is_the_same_in_the_source(draft: Draft, one: int, two: int) -> None:
    start, end = sorted((min(one, len(draft.text)), min(two, len(draft.text))))
    for segment in draft.segments:
        first, last = max(start, segment.span.start), min(end, segment.span.end)
        if segment.literal and first < last:
            inner = Span(first, last)
            assert draft.to_source(inner).of(draft.source) == inner.of(draft.text)


@given(drafts(), st.integers(0, 60), st.integers(0, 60))
def test_the_map_keeps_order_and_bounds(draft: Draft, one: int, two: int) -> None:
    start, end = sorted((min(one, len(draft.text)), min(two, len(draft.text))))
    mapped = draft.to_source(Span(start, end))
    assert mapped.end <= len(draft.source)


def test_a_segment_written_otherwise_maps_whole() -> None:
    segments = (Segment(Span(0, 1), Span(0, 5)), Segment(Span(1, 3), Span(5, 7)))
    draft = Draft("&ok", "&amp;ok", segments)
    assert draft.to_source(Span(0, 1)) == Span(0, 5)
    assert draft.to_source(Span(0, 2)) == Span(0, 6)
    assert draft.to_source(Span(3, 3)) == Span(7, 7)


@pytest.mark.parametrize(
    "segments",
    [(Segment(Span(0, 1), Span(0, 1)),), (Segment(Span(1, 2), Span(1, 2)),), ()],
)
def test_segments_that_leave_a_gap(segments: tuple[Segment, ...]) -> None:
    with pytest.raises(ValueError, match="segments"):
        Draft("ab", "ab", segments)


def test_stretches_of_a_kind() -> None:
    name = Segment(Span(3, 11), Span(3, 11), SegmentKind.PLACEHOLDER)
    draft = Draft("Hi {{name}}", "Hi {{name}}", (Segment(Span(0, 3), Span(0, 3)), name))
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.PLACEHOLDER)] == ["{{name}}"]


@given(st.text(max_size=80))
def test_a_plain_draft_is_its_source(text: str) -> None:
    draft = plain(text)
    assert draft.to_source(Span(0, len(text))) == Span(0, len(text))


def test_what_a_draft_leaves_out() -> None:
    source = "See [the page](https://example.org) now"
    segments = (
        Segment(Span(0, 4), Span(0, 4)),
        Segment(Span(4, 12), Span(5, 13)),
        Segment(Span(12, 16), Span(35, 39)),
    )
    draft = Draft("See the page now", source, segments)
    assert [gap.of(source) for gap in draft.left_out(Span(0, 39))] == ["[", "](https://example.org)"]
    assert draft.left_out(Span(5, 13)) == ()
