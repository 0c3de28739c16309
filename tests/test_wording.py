"""What is shown of letters that do harm on a screen, and counts in words."""

import sys

import pytest

from toneguard.wording import listed, many, printable


def test_every_letter_that_shows_is_shown_in_whatever_company() -> None:
    letters = "".join(letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isprintable())
    assert printable(letters) == letters
    assert printable(f"\x1b{letters}") == f"�{letters}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x07", "�[31mred�"),
        ("a\tb", "a b"),
        ("pay \u202eevil", "pay �evil"),
        ("👩\u200d💻 café", "👩\u200d💻 café"),
    ],
)
def test_what_moves_the_cursor_or_turns_the_writing_does_not(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_in_words(parts: list[str], words: str) -> None:
    assert listed(parts) == words


def test_one_and_many() -> None:
    assert [many(count, "word") for count in (0, 1, 2000)] == ["0 words", "1 word", "2,000 words"]
