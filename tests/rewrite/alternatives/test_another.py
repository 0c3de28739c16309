"""A question whether another one would do, with the one that is not to be had; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The boat with number 7 is not available any more. Would you like me to find another boat?",
            "Would you like me to find another boat instead of the one with number 7, which is not available any more?",
        ),
        (
            "I'm sorry, the Harbour Inn is fully booked. Can I try another inn?",
            "Can I try another inn instead of the Harbour Inn, which is fully booked? I'm sorry about that.",
        ),
        (
            "North Hall isn't free. Shall I ask for another hall on Sunday?",
            "Shall I ask for another hall on Sunday instead of North Hall, which isn't free?",
        ),
        (
            "North Hall is **too small** for your choir. Can I try another hall?",
            "Can I try a larger hall for your choir than North Hall?",
        ),
        (
            "The hall is **too small** for your choir. Can I try another hall?",
            "Can I try a larger hall for your choir?",
        ),
        (
            "The time you asked for is not free. Would you like to try another time?",
            "Would you like to try another time instead of the one you asked for, which is not free?",
        ),
        (
            "The boat isn't free. Can I book a different boat for you?",
            "Can I book a different boat for you instead of this one, which isn't free?",
        ),
        (
            "The hall seems to be **too small** for nine. Is there another hall you would like?",
            "Is there a larger hall for nine you would like?",
        ),
        # Nobody knows which one, it is of another kind, or it is there.
        ("It's not available. Would you like another boat?", None),
        ("The boat is not available. Would you like another day?", None),
        ("The boat is **free**. Would you like another boat?", None),
        ("The boat is not available. Would you like to go home?", None),
    ],
)
def test_another_instead(before: str, after: str | None) -> None:
    assert rewritten(before, "{another}") == after


def test_nothing_in_between() -> None:
    before = "North Hall is **too small** for your choir Can I try another hall?"
    assert rewritten(before, "{another_spliced}") == "Can I try a larger hall for your choir than North Hall?"
