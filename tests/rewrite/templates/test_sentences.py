"""Sentences parted in two, and bad news that gets a way on."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.rules.schema.files import Suggest

SPLIT = "{sentence|split}"
WAY_ON = Suggest.model_validate({"text": "{dead_end}", "replaces": "sentence"})


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The lamp was packed by our new team on Monday, and the courier has already picked up the box this morning.",
            "The lamp was packed by our new team on Monday. The courier has already picked up the box this morning.",
        ),
        # What hangs on a condition in front still does, and what a request brings stays with it.
        (
            "If the lamp is left in our depot for a year, it will be sold there, and your deposit will go to the guard of it.",
            "If the lamp is left in our depot for a year, it will be sold there. Your deposit will then go to the guard of it.",
        ),
        (
            "If the lamp arrives with a crack in it, please send us one photo, and we will post you a new one on Monday.",
            None,
        ),
        (
            "If the lamp arrives with a crack in it, the courier takes it back at once, and the shop sends you a new one.",
            None,
        ),
        # What would stand behind still tells of somebody in front.
        (
            "The lamp was sent back to our clerk on Monday, who keeps the list of what we lend and looks through it on Fridays.",
            None,
        ),
        # A "however" weighs more than a "but".
        (
            "The lamp was packed by our new team on Monday, but the courier has not picked up the box this morning.",
            None,
        ),
        # "This" could be what the clerk did or what the guard said.
        (
            "The clerk closed the file before the guard told him about the key because the lock was broken.",
            None,
        ),
        # What is left in front would be no sentence.
        ("To ensure your photos remain in the album and it does not get lost, we keep them in the safe.", None),
        # Five words cut off a long sentence make it no easier.
        (
            "The code for the door is kept in our book for a year from the day you came to us first, so it is safe with us.",
            None,
        ),
    ],
)
def test_two_sentences_for_one(before: str, after: str | None) -> None:
    asked = Suggest.model_validate({"text": SPLIT, "replaces": "sentence"})
    assert rewritten(before, asked, pick=lambda clause: True) == after
