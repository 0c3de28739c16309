"""What is told of a stretch without asking the tokenizer is what the tokenizer says."""

import string
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.language.parses import LONGEST, lower_tokens, tokenized
from toneguard.language.pipeline import load
from toneguard.language.syllables import read_table

TOKENIZER: Any = load().tokenizer
KNOWN = sorted(TOKENIZER.rules)
ODD = ["10km", "US$5", "e.g.", "wasn't", "(hello", "naïve", "well-known", "a.m", "İstanbul", "x" * (LONGEST + 1), ""]


def asked(stretch: str) -> frozenset[str]:
    return frozenset(token.lower_ for token in tokenized(stretch))


@given(st.text(alphabet=string.ascii_letters, min_size=1, max_size=20))
def test_letters(stretch: str) -> None:
    assert lower_tokens(stretch) == asked(stretch)


@given(st.sampled_from(KNOWN), st.sampled_from(["", "s", "A", "I", "km"]), st.sampled_from(["", "x", "US", "a"]))
def test_around_what_the_tokenizer_knows(known: str, after: str, before: str) -> None:
    stretch = f"{before}{known}{after}"
    assert lower_tokens(stretch) == asked(stretch)


@pytest.mark.parametrize("stretch", [*KNOWN, *ODD])
def test_what_the_tokenizer_knows_and_what_is_odd(stretch: str) -> None:
    assert lower_tokens(stretch) == asked(stretch)


def test_every_word_of_one_two_and_three_letters() -> None:
    for size in (1, 2, 3):
        for letters in product(string.ascii_letters if size < 3 else string.ascii_lowercase, repeat=size):
            stretch = "".join(letters)
            assert lower_tokens.__wrapped__(stretch) == asked(stretch)


def test_many_english_words_in_any_case() -> None:
    for word in sorted(read_table())[::40]:
        for stretch in (word, word.capitalize(), word.upper()):
            assert lower_tokens.__wrapped__(stretch) == asked(stretch)
