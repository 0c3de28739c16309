"""What should have been done, told as how it stands; and what is left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You should have** kept the receipt.", "Without the receipt, what we can do is ⟨what?⟩."),
        ("**You were supposed to** bring your card.", "Without your card, what we can do is ⟨what?⟩."),
        (
            "**You were supposed to** bring your card to the exam.",
            "Without your card at the exam, what we can do is ⟨what?⟩.",
        ),
        (
            "**You should have** included the slip in the box.",
            "The slip was missing from the box, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** read the rules before booking.",
            "You'll find ⟨what?⟩ in the rules, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You could've** checked our website first.",
            "You'll find ⟨what?⟩ on our website, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** told us about the dog.",
            "We did not know about the dog, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should've** told me that you were moving.",
            "I did not know that you were moving, and what I can do now is ⟨what?⟩.",
        ),
        ("**You should have** told the porter about the dog.", None),
        (
            "**You should have** called us first.",
            "We did not hear from you earlier, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** asked us before cutting the cable.",
            "We did not hear from you before you cut the cable, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** called us within 14 days.",
            "The 14 days to call us have passed, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** registered it within 30 days to get a spare key.",
            "The 30 days to register it and get a spare key have passed, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You were supposed to** sign the lease by May.",
            "The lease was not signed by May, and what we can do now is ⟨what?⟩.",
        ),
        ("**You should have** been more careful.", "What we can do now is ⟨what?⟩."),
        ("**You were meant to** be more careful.", "What we can do now is ⟨what?⟩."),
        (
            "**You shouldn't have** opened the lid yourself.",
            "The lid was opened, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** raised this at the desk.",
            "We did not hear about this at the desk, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You could have** told us earlier that you need a cot.",
            "We did not know earlier that you need a cot, and what we can do now is ⟨what?⟩.",
        ),
        ("**You shouldn't have** waited for us.", None),
        ("**You should have** painted the fence green.", None),
        ("**You should have** paid 30 euros.", None),
        ("You **could have called** us, we'd have come.", None),
    ],
)
def test_a_missed_chance(before: str, after: str | None) -> None:
    assert rewritten(before, "{missed}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You should have** checked the fuse first.", "Could you please check the fuse first?"),
        ("**You should have** checked the fuse before you called.", None),
        ("**You should have** signed the lease.", None),
    ],
)
def test_what_can_still_be_tried(before: str, after: str | None) -> None:
    assert rewritten(before, "Could you please {caught_up}?") == after
