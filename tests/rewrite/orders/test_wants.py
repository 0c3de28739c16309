"""What an order or a reproach asks for, and what can't be asked for."""

import pytest

from tests.rewrite.support import rewritten

WANTED = "Could you please {wanted}?"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It looks like **you may have forgotten** to add the number.", "Could you please add the number?"),
        ("**You forgot** your signature.", "Could you please add your signature?"),
        ("**The ball is in your court** now.", "Could you please send us ⟨what?⟩ so that we can carry on?"),
        ("**You never answer** our calls.", "Could you please tell us when we can reach you?"),
        ("**You skipped** the last step.", "Could you please complete the last step?"),
        ("**You have ignored** our last two letters.", "Could you please have a look at our last two letters?"),
        ("**You did not attach** the map to your mail.", "Could you please send us the map?"),
        ("**You didn't give** us enough details.", "Could you please tell us more about ⟨what?⟩?"),
        (
            "**You didn't give** us enough details to find the leak.",
            "Could you please send us ⟨what?⟩ so that we can find the leak?",
        ),
        ("Our records show that **you never** paid the invoice.", "Could you please pay the invoice?"),
        (
            "The delay was **caused by your failure** to sign the form.",
            "Could you please sign the form to resolve the delay?",
        ),
    ],
)
def test_what_is_wanted(before: str, after: str) -> None:
    assert rewritten(before, WANTED) == after


@pytest.mark.parametrize(
    "before",
    [
        "**You forgot** our appointment.",
        "**You missed** the train.",
        "**You didn't tell** us in time.",
        "**You never** know.",
        "**You didn't pay** attention.",
        "**You have to** call.",
        "**You didn't** return the boat by Monday.",
        "**You never** told us about the leak.",
        "**You never** mentioned that you have a dog.",
        "**You didn't answer** the door.",
        "The form came back because **you forgot** your signature.",
    ],
)
def test_what_cannot_be_asked_for(before: str) -> None:
    assert rewritten(before, WANTED) is None


@pytest.mark.parametrize(
    "before",
    [
        "You forgot to include your address, so the parcel came back.",
        "You did not sign the form, which delayed the payment.",
        "You did not enter a code when you booked.",
        "You did not follow the steps, that's why it broke.",
    ],
)
def test_what_came_of_it_does_not_hang_on_a_request(before: str) -> None:
    assert rewritten(before, "{clause|request}") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your group **must be** at least 4 to book.", None),
        ("Your group **must be** less than or equal to 9.", "Your group can be 9 or less."),
        ("Your bag **must be** no longer than 60 cm.", "Your bag can be up to 60 cm."),
        ("Your bag **must be** closed.", None),
        ("I'm sorry, but your bag **must be** no longer than 60 cm.", None),
    ],
)
def test_a_size(before: str, after: str | None) -> None:
    assert rewritten(before, "{sized}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You have yet to** send the form.", "Could you please send the form?"),
        ("**You owe us** the signed form.", "Could you please send us the signed form?"),
        ("We have been **waiting for** your photos for a week.", "Could you please send us your photos?"),
        ("**You gave us no** order number.", "Could you please send us your order number?"),
        ("Your report **lacks** the version.", "Could you please add the version to your report?"),
        ("**You have yet to** see the sea.", None),
        ("We have been **waiting for** your money.", None),
    ],
)
def test_what_is_still_to_come(before: str, after: str | None) -> None:
    assert rewritten(before, "Could you please {wanted}?") == after
