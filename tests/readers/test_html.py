"""HTML to drafts: what a customer sees, and the way back through the tags."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Context, Draft, SegmentKind
from toneguard.readers.html import HtmlReader


def read(source: str) -> list[Draft]:
    return HtmlReader().read(source, path="reply.html", context=Context())


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Hi Sam,</p><p>We&rsquo;re <b>late</b>.</p>", "Hi Sam,\n\nWe’re late."),
        ("<div>One</div>\n<div>Two</div>", "One\nTwo"),
        ("One<br>two<BR/>three<br /><br />four", "One\ntwo\nthree\n\nfour"),
        ("We  are\n   late.", "We are late."),
        ("<pre>We  are\nlate.</pre>", "We  are\nlate."),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<h1>Sorry</h1>We are late", "Sorry\n\nWe are late"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<style>p { x }</style><script>if (a < b) {}</script><!-- no -->Yes", "Yes"),
        ("<span hidden>No</span> yes", "yes"),
        ('<div style="DISPLAY: none">No <div>no</div> no</div>Yes', "Yes"),
        ('<a href="https://example.com?a>b" title="no">Help</a>', "Help"),
        ("Terms &amp; conditions &lt; &#8217; &bogus; & so on", "Terms & conditions < ’ &bogus; & so on"),
        ("5 < 6 and a<b", "5 < 6 and a<b"),
        ("<blockquote>I want<br>money</blockquote>Here it is.", "\n\n\nHere it is."),
        ("Hi {{ name | default: 'a > b' }}, <%= x %>", "Hi {{ name | default: 'a > b' }}, <%= x %>"),
        ("<html><head><title>No</title></head><body>Yes</body></html>", "Yes"),
        ("", ""),
    ],
)
def test_what_the_customer_sees(source: str, text: str) -> None:
    (draft,) = read(source)
    assert draft.text == text
    assert_in_order(draft)


def test_placeholders_are_segments() -> None:
    (draft,) = read("<p>Hi {{name}}</p>")
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.PLACEHOLDER)] == ["{{name}}"]


@pytest.mark.parametrize(
    ("source", "words", "new", "after"),
    [
        ("<p>We do the the thing.</p>", "the the", "the", "<p>We do the thing.</p>"),
        ("<p>We can&rsquo;t, Q&amp;A</p>", "can’t, Q&A", "won’t, Q&A < x", "<p>We won&rsquo;t, Q&amp;A &lt; x</p>"),
        ("We <b>simply can</b> go", "We simply", "We", None),
        ("We <b>simply <i>go</i></b>.", "We simply go", "We go", "We go."),
        ("<b class='x'>We</b> simply go.", "We simply", "We", "We go."),
        ("We <b>simply</b> go", "We simply go", "We go", "We go"),
        ('We <a href="x">simply</a> go', "We simply go", "We go", None),
        ("Go\n   now", "Go now", "Go", "Go"),
        ("One<br>two", "One\ntwo", "A\nb", "A<br>b"),
        ("<p>One</p><p>two</p>", "One\n\ntwo", "A", None),
        ("Hi {{ a }} you you", "you you", "you", "Hi {{ a }} you"),
    ],
)
def test_written_back(source: str, words: str, new: str, after: str | None) -> None:
    assert mended(read, source, words, new) == after


@given(st.text(alphabet="ab <>/&;\"'=p\n{}%!-", max_size=80))
def test_any_page_is_read(source: str) -> None:
    for draft in read(source):
        assert_in_order(draft)


@given(st.text(alphabet="ab &<>’é", min_size=1, max_size=20))
def test_any_words_are_written(new: str) -> None:
    new = " ".join(new.split())
    assert mended(read, "<p>a <i>b</i> Q &amp; c</p><p>d</p>", "Q", f"[{new}]") is not None


@pytest.mark.parametrize(
    "source", ["<" * 50_000, "<a " * 30_000, '<a "' * 30_000, "<!--" * 30_000, "{{" * 30_000, "<div hidden>" * 5_000]
)
def test_time_grows_with_the_page(source: str) -> None:
    begun = time.perf_counter()
    read(source)
    assert time.perf_counter() - begun < 5
