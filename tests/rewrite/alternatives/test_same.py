"""What a thing is not and what it is, in each other's place; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("3 PM is not free but 4 PM is.", "4 PM is free, though 3 PM is not."),
        ("The oak desk isn't available, but the pine one is.", "The pine desk is available, though the oak one isn't."),
        ("It isn't free but 4 PM is.", None),
        ("3 PM isn't free but who is?", None),
    ],
)
def test_which_one_it_is_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{offer_first}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The pass can't be refunded, but it can be moved to May.",
            "The pass can be moved to May, though it can't be refunded.",
        ),
        (
            "A reminder: maps drawn by guests will not be sold, but they will appear in the hall.",
            "A reminder: maps drawn by guests will appear in the hall, though they will not be sold.",
        ),
        (
            "The hut doesn't have a bath, but it does have a sauna.",
            "The hut does have a sauna, though it doesn't have a bath.",
        ),
        # Something else is meant, it is no gain, or a regret would be lost.
        ("The maps in the hut can't be sold, but it will be open in May.", None),
        ("The pass can't be refunded, but it will be lost.", None),
        ("I'm sorry, the pass can't be refunded, but it can be moved.", None),
        ("The pass can't be refunded, but it can't be stolen.", None),
    ],
)
def test_what_it_is_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{offer_first}") == after
