"""Markdown to drafts: the customer's words only, each of them traceable to the file."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.model import Context, Draft, SegmentKind, Span
from toneguard.readers.markdown import MarkdownReader


def read(source: str) -> Draft:
    (draft,) = MarkdownReader().read(source, path="reply.md", context=Context())
    return draft


INLINE = [
    ("We **can't** ship *it*.", "We can't ship it."),
    ("***Both*** and ~~gone~~ and __this__.", "Both and gone and this."),
    ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
    ("an unmatched * or _ or `", "an unmatched * or _ or `"),
    ('See [our **help** page](https://example.com/a_(b) "Help").', "See our help page."),
    ("See [the docs][docs] or [Docs].\n\n[docs]: https://example.com\n", "See the docs or Docs.\n\n\n"),
    ("[see https://example.com](https://example.com) now", "see https://example.com now"),
    ("![a picture](picture.png)Hello", "Hello"),
    ("[![badge](badge.svg)](https://example.com) Hello", " Hello"),
    ("Write to <help@example.com> or <https://example.com>.", "Write to help@example.com or https://example.com."),
    ("Terms &amp; conditions &copy;", "Terms & conditions ©"),
    ("5 \\* 3 and \\_this\\_", "5 * 3 and _this_"),
    ("One<br>two <b>three</b>", "One\ntwo three"),
    ("Hi <!-- who? --> there", "Hi  there"),
    ("Dear [NAME], {{ a*b*c }} <ISSUE_NUMBER>", "Dear [NAME], {{ a*b*c }} <ISSUE_NUMBER>"),
    ("[Your Name](https://example.com)", "Your Name"),
    ("Run `npm *install*` first", "Run `npm *install*` first"),
]

BLOCKS = [
    ("---\ntitle: Late\nlabels: [a]\n---\nHello", "\nHello"),
    ("---\nHello\n---\n", "\nHello\n\n"),
    ("# Sorry #\nWe are late.", "# Sorry\nWe are late."),
    ("We are late.\n## Why", "We are late.\n## Why"),
    ("Sorry\n=====\nWe are late.", "Sorry\n\nWe are late."),
    ("> I want it *now*\n\nHere it is.", "\n\nHere it is."),
    ("Run:\n```sh\nrm -rf *\n```\nThen wait.", "Run:\n\n\n\nThen wait."),
    ("Run:\n\n    rm *\n    ls\n\nThen wait.", "Run:\n\n\n\n\nThen wait."),
    ("- one\n\n    still one\n", "- one\n\n    still one\n"),
    ("- [ ] one\n- [x] two\n1. three", "- one\n- two\n1. three"),
    ("* *one*\n* two", "* one\n* two"),
    ("Prices:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nThat's it.", "Prices:\n\n\n\n\n\nThat's it."),
    ("Before\n\n<!-- a\n\nb -->\nAfter", "Before\n\n\n\n\nAfter"),
    ("Thanks.\n-- \nSam", "Thanks.\n-- \nSam"),
    ("One\n\n* * *\n\nTwo", "One\n\n\n\nTwo"),
    ("Hi Sam,\r\n\r\n**Thanks**.\r\n", "Hi Sam,\n\nThanks.\n"),
    ("Either | or", "Either | or"),
    ("~~~\nnever closed\n", "\n\n"),
    ("", ""),
]


@pytest.mark.parametrize(("source", "text"), INLINE + BLOCKS)
def test_what_the_customer_reads(source: str, text: str) -> None:
    assert read(source).text == text


def test_code_and_links_are_no_prose() -> None:
    draft = read("Hi {{name}}, run `a *b*` as <https://example.com> says.")
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.PLACEHOLDER)] == ["{{name}}"]
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.OPAQUE)] == ["`a *b*`", "https://example.com"]


@pytest.mark.parametrize(
    ("source", "words", "stretch"),
    [
        ("We **can't ship** it.", "can't ship", "can't ship"),
        ("We **can't** ship it.", "can't ship", "can't** ship"),
        ("Terms &amp; more", "&", "&amp;"),
        ("See [our help](https://example.com) first.", "our help", "our help"),
        ("# Title\n\nWe can't.", "We can't", "We can't"),
    ],
)
def test_offsets_lead_back(source: str, words: str, stretch: str) -> None:
    draft = read(source)
    start = draft.text.index(words)
    assert draft.to_source(Span(start, start + len(words))).of(source) == stretch


@given(st.text(alphabet="ab *_`[]()<>!#>-|&;\\~\r\n{}:/.=1", max_size=80))
def test_any_markdown_maps_back(source: str) -> None:
    draft, here = read(source), 0
    for segment in draft.segments:
        assert segment.source.start >= here
        here = segment.source.end
        if segment.literal and segment.kind is not SegmentKind.TEXT:
            assert segment.span.of(draft.text) == segment.source.of(source)
    assert here <= len(source)


@pytest.mark.parametrize(
    "unit", ["*", "*a", "_a ", "[", "[a](", "`", "` ", "<", "<a", "&", "![", "\\", "~~", "<!--", "|\n", "> "]
)
def test_no_markdown_is_slow(unit: str) -> None:
    source = unit * (100_000 // len(unit))
    start = time.perf_counter()
    read(source)
    assert time.perf_counter() - start < 5
