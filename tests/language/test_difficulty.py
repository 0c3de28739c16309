"""What makes a sentence hard: counted on made-up sentences."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.language import difficulty
from toneguard.language.pipeline import load
from toneguard.language.reading import parse_text
from toneguard.language.words import Word, words_of


def tree(text: str) -> Sequence[Word]:
    return words_of(load()(text))


@pytest.mark.parametrize(
    ("text", "words", "stretch"),
    [
        ("We checked the box.", 4, 4),
        ("We checked the box; it holds four lamps and a cable.", 11, 7),
        ("See https://example.com/a/very-long/link?with=many&parts=1 for more.", 3, 3),
        ("Bring your ID (the card you got in May) to the desk.", 12, 6),
        ("", 0, 0),
    ],
)
def test_words_and_stretch(text: str, words: int, stretch: int) -> None:
    assert len(difficulty.words(text)) == words
    assert difficulty.stretch(text) == stretch


def test_gap_is_the_way_from_subject_to_verb() -> None:
    assert difficulty.gap(tree("The form is here.")) == 0
    assert difficulty.gap(tree("The form that we sent to your old address is here.")) >= 7


def test_nouns_in_a_row() -> None:
    assert difficulty.nouns(tree("We have started the seat reservation fee assessment.")) == 4
    assert difficulty.nouns(tree("We check your seat.")) == 1


@pytest.mark.parametrize(
    ("line", "most"),
    [
        ("seat fee refund check", 4),
        ("seat fee refund .", 3),
        ("seat fee , refund check", 2),
        ("seat fee for refund check", 2),
        ("the guest's seat fee refund", 4),
        ("seat 3 fee refund", 2),
        ("", 0),
    ],
)
def test_words_tell_how_many_nouns_there_are_at_most(line: str, most: int) -> None:
    assert difficulty.most_nouns(line.split()) == most


@given(
    st.lists(
        st.sampled_from("seat fee refund guest's 10km e.g. team, desk/shop gonna the 3 (card) re-sale Ann".split())
    )
)
def test_there_are_never_more_nouns_than_words_tell(words: list[str]) -> None:
    sentence = parse_text("Is " + " ".join(words)).sentences[0]
    assert sentence.parsed
    assert difficulty.most_nouns(sentence.line.text.split()) >= difficulty.nouns(sentence.parsed)


def test_only_long_flat_lists_count() -> None:
    assert difficulty.listed(tree("We need a lamp and a cable.")) == 0
    assert difficulty.listed(tree("We sell lamps, cables, chairs, tables, beds and desks.")) >= 6


def test_depth_is_the_longest_way_up_the_tree() -> None:
    doc = load()("We think that the form that you sent to our old address is the one that we lost.")
    assert difficulty.depth(words_of(doc)) == max(len(list(token.ancestors)) for token in doc)
    assert difficulty.depth(tree("Thanks.")) == 1
    assert difficulty.depth(tree("")) == 0
