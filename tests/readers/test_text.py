"""Plain text to drafts: every offset leads back to the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.model import Context, Draft, SegmentKind, Span
from toneguard.readers.text import TextReader


def read(source: str) -> Draft:
    (draft,) = TextReader().read(source, path="reply.txt", context=Context())
    return draft


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Hi Sam,\r\nThanks.\r\n", "Hi Sam,\nThanks.\n"),
        ("Un\u00adfortunately we can\u200bnot", "Unfortunately we cannot"),
        ("> I want my money back!\n> Now.\nHere it is.", "\n\nHere it is."),
        ("Click Settings > Account.", "Click Settings > Account."),
        ("", ""),
    ],
)
def test_what_the_customer_reads(source: str, text: str) -> None:
    assert read(source).text == text


def test_placeholders_and_links_are_segments() -> None:
    draft = read("Hi {{name}}, see https://example.com/help.")
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.PLACEHOLDER)] == ["{{name}}"]
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.OPAQUE)] == ["https://example.com/help"]


def test_offsets_survive_what_was_left_out() -> None:
    source = "> Where is it?\r\nWe can\u00adnot ship it."
    draft = read(source)
    start = draft.text.index("cannot")
    assert draft.to_source(Span(start, start + 6)).of(source) == "can\u00adnot"


def assert_maps_back(draft: Draft) -> None:
    """Prose that is literal is the source's own, and the segments never go back."""
    here = 0
    for segment in draft.segments:
        assert segment.source.start >= here
        here = segment.source.end
        if segment.literal:
            assert segment.span.of(draft.text) == segment.source.of(draft.source)
    assert here <= len(draft.source)


@given(st.text(alphabet="ab {}[]%<>\r\n.@:/#$\u00ad\u200b😀", max_size=80))
def test_any_text_maps_back(source: str) -> None:
    assert_maps_back(read(source))
