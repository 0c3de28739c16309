"""Neighbours that a phrase asks for stand side by side in everything it matches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.language.reading import read
from toneguard.rules.gates import passes
from toneguard.rules.vocabulary import Vocabulary, compiled

VOCABULARY = Vocabulary({"must": ["have to", "must", "need [really] to"], "thing": ["form", "desk lamp"]})
PHRASES = [
    "you <must>", "you <must> fill~ [in] the <thing>", "sorry [,] but", "as soon as possible", "can't send * <thing>",
    "^ please [just] call us $", "{we|you} must", "not ... form", "(sorry|sad) (to|about) (hear|that)", "in # days",
    "[very] sorry to hear", "(it|that [form]) is", "fill~ in {the} the form",
    "(^|and) [just] please", "^ (we|you|not sad) [,] must", "form [.] $", "(us|days|form $) [!]", "in #### days",
    "{^ we} we have",
]  # fmt: skip
WORDS = (
    "you have to must need really fill filled in the form desk lamp sorry , but as soon possible can't send our please just "
    "call us we not sad about hear that it is 3 days very . ! ) 2024 e2e"
).split()


@pytest.mark.parametrize(
    ("phrase", "near"),
    [
        ("as soon as", {frozenset({"as soon"}), frozenset({"soon as"})}),
        ("sorry [,] but", {frozenset({"sorry"}), frozenset({"sorry but", ", but"})}),
        ("(you|we) must", {frozenset({"you must", "we must"})}),
        ("not ... form", {frozenset({"not"}), frozenset({"form"})}),
        ("send * form", {frozenset({"send"}), frozenset({"form"})}),
        ("^ call {us} us $", {frozenset({"^ call"}), frozenset({"call us"}), frozenset({"us $"})}),
        ("in ## days", {frozenset({"in"}), frozenset({"##"}), frozenset({"days"})}),
    ],
)
def test_what_a_phrase_asks_for(phrase: str, near: set[frozenset[str]]) -> None:
    assert set(Vocabulary().pattern(phrase).near) == near


@given(phrase=st.sampled_from(PHRASES), words=st.lists(st.sampled_from(WORDS), max_size=12))
def test_no_match_is_passed_over(phrase: str, words: list[str]) -> None:
    pattern = VOCABULARY.pattern(phrase)
    for sentence in read(" ".join(words)).sentences:
        if compiled(pattern).search(sentence.line.text):
            assert passes(sentence.words, pattern.near)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("you <must>", "you have to"),
        ("you <must> fill~ [in] the <thing>", "you need really to fill in the desk lamp"),
        ("sorry [,] but", "sorry, but"),
        ("in # days", "in 3 days"),
        ("[very] sorry to hear", "sorry to hear"),
        ("can't send * <thing>", "We can’t send our form."),
    ],
)
def test_a_match_passes(phrase: str, text: str) -> None:
    (sentence,) = read(text).sentences
    pattern = VOCABULARY.pattern(phrase)
    assert compiled(pattern).search(sentence.line.text)
    assert passes(sentence.words, pattern.near)
