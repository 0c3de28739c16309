"""Where something was said, told as the place to find it."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The width is **printed right on** the box.", "You'll find the width on the box."),
        ("The fees are **set out in** the contract you signed.", "You'll find the fees in the contract."),
        ("It **says so in** the leaflet that you got.", "You'll find this in the leaflet."),
        ("**It's all in** the manual.", "You'll find this in the manual."),
        ("The receipt **had the number on it**.", "You'll find the number on the receipt."),
        ("NOTES.md **spells that out** in bold.", "You'll find this in NOTES.md."),
        ("It **clearly says** on the page that the pool is closed.", "The pool is closed."),
        ("It **clearly says** on the ticket that it is yours.", None),
        ("The label **says clearly** that the lid is blue.", "The lid is blue."),
        ("We **already replied to this** on 4 June.", "You'll find ⟨what?⟩ in our reply of 4 June."),
        ("You obviously **haven't read** our letter.", "You'll find ⟨what?⟩ in our letter."),
        ("It's **all explained on** our help page.", "You'll find this on our help page."),
        ("I **already explained this** in my last letter.", "You'll find ⟨what?⟩ in my last letter."),
        ("**All you have to do** is read the leaflet.", "You'll find ⟨what?⟩ in the leaflet."),
        ("**All you have to do** is read the meter.", None),
        ("The fees are **set out in** the contract you signed in May.", None),
        ("The label is **there for** a good reason.", None),
        (
            "It **says so in** the leaflet, and the sign is red.",
            "You'll find this in the leaflet. The sign is red.",
        ),
        ("The width **was printed** on the box.", None),
    ],
)
def test_the_place(before: str, after: str | None) -> None:
    assert rewritten(before, "{standing}.") == after
