"""From the words of a draft to the file they stand in."""

import pytest

from toneguard.model import Context, Draft, Safety, Span, Suggestion
from toneguard.readers.registry import READERS
from toneguard.rewrite import placed


def written(source: str, words: str, replacement: str, suffix: str = ".md") -> str | None:
    """The source once `words` of its draft are replaced."""
    (draft,) = READERS[suffix].read(source, path="reply" + suffix, context=Context())
    start = draft.text.index(words)
    made = placed(draft, Suggestion(Span(start, start + len(words)), replacement, Safety.SAFE))
    return None if made is None else source[: made.span.start] + made.replacement + source[made.span.end :]


@pytest.mark.parametrize(
    ("source", "words", "replacement", "after"),
    [
        ("It is **the the** end.", "the the", "the", "It is **the** end."),
        ("It is **very** late.", "It is very", "It’s", "It’s late."),
        # a mark goes with its partner
        ("Please **simply** log out.", "simply ", "", "Please log out."),
        ("**Sadly,** we closed.", "Sadly, w", "W", "We closed."),
        ("It is the *the* end.", "the the", "the", "It is the end."),
        ("It is _**the**_ the end.", "the the", "the", "It is the end."),
        ("It is **the** _the_ end.", "the the", "the", "It is the end."),
        ("So **we just go** on.", "So we", "We", None),
        # of what is not prose nothing is lost
        ("Go [here](https://example.org) now.", "Go here", "See this", None),
        ("Go [here](https://example.org) now.", "Go", "Click", "Click [here](https://example.org) now."),
        ("Hi {{name}}, the the end.", "the the", "the", "Hi {{name}}, the end."),
        ("Save & close, Q&amp;A and and rest.", "Q&A and and", "Q&A and", "Save & close, Q&amp;A and rest."),
        # line breaks as around
        ("One.\r\nTwo two\r\nthree.", "two\nthree", "and\nthree", "One.\r\nTwo and\r\nthree."),
        ("One one\r\ntwo.\n", "one\ntwo", "two\nthree", "One two\r\nthree.\n"),
        ("One.\nTwo two\nthree.", "two\nthree", "and\nthree", "One.\nTwo and\nthree."),
        ("One. Two.", "Two.", "Two.\n\nThree.", "One. Two.\n\nThree."),
    ],
)
def test_placed(source: str, words: str, replacement: str, after: str | None) -> None:
    assert written(source, words, replacement) == after


def test_stars_of_plain_text_are_letters() -> None:
    assert written("Please *simply* log out.", "simply", "now", ".txt") == "Please *now* log out."


def test_a_place_between_letters() -> None:
    draft: Draft = READERS[".txt"].read("One.\r\n\r\nTwo.", path="a.txt", context=Context())[0]
    made = placed(draft, Suggestion(Span(4, 4), "\n\nNew.", Safety.REVIEW))
    assert made == Suggestion(Span(4, 4), "\r\n\r\nNew.", Safety.REVIEW)
