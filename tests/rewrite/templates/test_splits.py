"""Sentences parted in two."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.rules.schema.files import Suggest

SPLIT = "{sentence|split}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The lamp was packed by our new team on Monday, and the courier has already picked up the box this morning.",
            "The lamp was packed by our new team on Monday. The courier has already picked up the box this morning.",
        ),
        (
            "The lamps are made for us by a small firm that builds them all by hand and that ships them in spring to our depot.",
            None,
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
        # Another thought with a condition of its own, or one that words in front point back from.
        (
            "The clerk looks at the photos and the form you sent us, and once she has read them she will write to you by e-mail.",
            "The clerk looks at the photos and the form you sent us. Once she has read them she will write to you by e-mail.",
        ),
        (
            "Your pass runs until May and the fee comes off your card, but if you'd rather pay in cash you can do that here.",
            "Your pass runs until May and the fee comes off your card. If you'd rather pay in cash you can do that here.",
        ),
        (
            "We opened the clock and found that its spring had been bent by a fall, which means that we have to order a new one.",
            "We opened the clock and found that its spring had been bent by a fall. This means that we have to order a new one.",
        ),
        (
            "You confirm the address of the club with one click, after which you get a code that you can show at the gate.",
            "You confirm the address of the club with one click. After that, you get a code that you can show at the gate.",
        ),
        (
            "We have your form and the fee for the garden, however the photo of the gate is missing, so we can't start yet.",
            "We have your form and the fee for the garden. However, the photo of the gate is missing, so we can't start yet.",
        ),
        (
            "When you come to the gate for the first time you are asked for a photo, and if you don't have one we can take it.",
            "When you come to the gate for the first time you are asked for a photo. If you don't have one we can take it.",
        ),
        (
            "Please fill in both pages of the form and send it back to us, and make sure that the photo of it is attached.",
            "Please fill in both pages of the form and send it back to us. Please make sure that the photo of it is attached.",
        ),
        # What is told by the way comes behind the news.
        (
            "Your refund, which was approved by the clerk on Monday, will be paid to the card you used in May.",
            "Your refund will be paid to the card you used in May. The refund was approved by the clerk on Monday.",
        ),
        # The last of a list, what a request brings, and a "however" that parts nothing.
        (
            "Please open the gate, read the number on the box, pick the day you want and tell us the number of the box.",
            None,
        ),
        (
            "Please open the gate on Monday and leave it open, and once we are through we will close it behind us again.",
            None,
        ),
        (
            "The clerk who reads the forms at the gate on Mondays was however on leave when your form came to our house.",
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
        (
            "We checked the mast in the yard, replaced the rope at the bow, and the rigger will come on Monday to look at it.",
            None,
        ),
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
