"""A word says of itself and of those around it what spaCy's token says."""

import pytest

from toneguard.language.pipeline import load
from toneguard.language.words import words_of


@pytest.mark.parametrize(
    "text",
    [
        "We can't send the lamp that you ordered until next month, which nobody here had expected.",
        "What did you say it was that they sold?",
        "Thanks!",
        "",
    ],
)
def test_words_stand_as_tokens_do(text: str) -> None:
    doc = load()(text)
    words = words_of(doc)
    assert [word.text for word in words] == [text[word.start : word.end] for word in words] == [t.text for t in doc]
    for token, word in zip(doc, words, strict=True):
        assert (word.i, word.lower, word.pos, word.dep) == (token.i, token.lower_, token.pos_, token.dep_)
        assert words[word.head].i == token.head.i
        assert [child.i for child in word.children] == [child.i for child in token.children]
        assert [below.i for below in word.subtree] == [below.i for below in token.subtree]
        assert word.left_edge.i == token.left_edge.i
        assert word.features("Number") == token.morph.get("Number", [])
