"""Spans are half-open stretches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.model import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_offsets_that_are_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans, spans)
def test_overlap_is_mutual_and_means_a_shared_character(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    if len(one) and len(other):
        assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans, spans)
def test_the_join_contains_both(one: Span, other: Span) -> None:
    joined = one.joined(other)
    assert joined.contains(one)
    assert joined.contains(other)


@given(st.text(max_size=60), spans)
def test_a_shift_moves_the_text(text: str, span: Span) -> None:
    assert span.shifted(3).of("xyz" + text) == span.of(text)
