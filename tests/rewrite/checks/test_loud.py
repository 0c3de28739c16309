"""A sentence that stays as shrill as it was, and one that is calm with a mark less."""

import pytest

from toneguard.rewrite.checks.loud import shrill_on


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We're SO sorry!!", "We're SO sorry."),
        ("Oopsie!!! 🙈", "Oopsie. 🙈"),
        ("Oh gosh!!!", "Oh gosh!"),
        ("OMG that's a deep scratch!!! 😱", "OMG that's a deep scratch."),
        ("Could you send the form plz??", "Could you send the form plz?"),
        ("Omg noooo 😱 that's bad!!!", "Noooo 😱 that's bad!"),
        ("Have a fab day 🎉", "Have a fab day."),
        ("No worries mate, it fell off the list haha.", "No worries mate, it fell off the list."),
    ],
)
def test_fewer_signs_and_as_loud(before: str, after: str) -> None:
    assert shrill_on(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The crew comes today!!", "The crew comes today."),
        ("Oh gosh, a moth in the muesli!!", "Oh gosh, a moth in the muesli."),
        ("The crew does NOT come today.", "The crew does NOT come on Monday."),
        ("We're SO sorry!!", "We're so sorry."),
        ("OMG that's a deep scratch!!!", "That's a deep scratch."),
        ("Could you send the form plz??", "Could you send the form please?"),
        # Nobody is worse off for a good wish with one mark.
        ("Have a fab day!!!", "Have a fab day!"),
    ],
)
def test_calm_now_or_no_louder_than_other_changes(before: str, after: str) -> None:
    assert not shrill_on(before, after)
