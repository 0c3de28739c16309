"""What the parser and the phrase rules see of a text, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.language.view import line_of, look, words_of
from toneguard.model import Span


def seen(text: str, *, placeholder: str = "") -> str:
    start = text.find(placeholder)
    masks = [Span(start, start + len(placeholder))] if placeholder else []
    return look(text, Span(0, len(text)), masks).text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("I can’t say “no”", 'I can\'t say "no"'),
        ("we cant help", "we can't help"),
        ("Dont worry", "Don't worry"),
        ("I cannot", "I can not"),
        ("Were sorry about that", "We're sorry about that"),
        ("Hi Sam, were looking into it", "Hi Sam, we're looking into it"),
        ("You were looking for it", "You were looking for it"),
        ("They were sorry", "They were sorry"),
        ("Well get back to you", "We'll get back to you"),
        ("as well get it", "as well get it"),
        ("Its not there", "It's not there"),
        ("its lid", "its lid"),
        ("send it to u", "send it to you"),
        ("the IM channel", "the IM channel"),
        ("mail id-im@example.org", "mail id-im@example.org"),
    ],
)
def test_hasty_spelling_is_read_as_it_was_meant(written: str, read: str) -> None:
    assert seen(written) == read


def test_a_placeholder_looks_like_a_name() -> None:
    assert seen("Hi {{first_name}}, welcome", placeholder="{{first_name}}") == "Hi Alex, welcome"


@given(st.text("acntiowere dIm'’ \n", max_size=60))
def test_every_stretch_of_the_view_leads_back_into_the_text(text: str) -> None:
    view = look(text, Span(0, len(text)))
    for start in range(len(view.text)):
        span = view.to_source(start, start + 1)
        assert 0 <= span.start <= span.end <= len(text)
    if view.text:
        assert view.to_source(0, len(view.text)) == Span(0, len(text))


@given(st.text("acntiowere dIm' .,", max_size=60))
def test_the_words_of_a_line_stand_in_the_view(text: str) -> None:
    view = look(text, Span(0, len(text)))
    line = line_of(view)
    for start, word in zip(line.starts, line.text.split(), strict=True):
        first, last = line.to_view(start, start + len(word))
        assert view.text[first:last].lower() == word


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Can't", ("can't",)),
        ("cannot", ("can", "not")),
        ("back-ordered", ("back", "-", "ordered")),
        ("sorry,", ("sorry", ",")),
    ],
)
def test_patterns_are_written_in_the_same_words(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words
