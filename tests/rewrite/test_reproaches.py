"""Reproaches and orders told as what is wanted or how things stand, and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten

WANTED = "Could you please {wanted}?"
STANDING = "{standing}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It looks like **you may have forgotten** to add the number.", "Could you please add the number?"),
        ("**You forgot** your signature.", "Could you please add your signature?"),
        ("**You have ignored** our last two letters.", "Could you please have a look at our last two letters?"),
        ("**You entered** the wrong postcode.", "Could you please check the postcode?"),
        ("The address you gave **was incorrect**.", "Could you please check the address you gave?"),
        ("Our records show that **you never** paid the invoice.", "Could you please pay the invoice?"),
        ("**It is your responsibility** to keep the receipt.", "Could you please keep the receipt?"),
        (
            "The delay was **caused by your failure** to sign the form.",
            "Could you please sign the form to resolve the delay?",
        ),
        ("**All requests must be** sent through the form.", "Could you please send all requests through the form?"),
        ("**You must be home** this time.", "Could you please be home this time?"),
        ("**We require you** to submit it again.", "Could you please submit it again?"),
    ],
)
def test_what_is_wanted(before: str, after: str) -> None:
    assert rewritten(before, WANTED) == after


@pytest.mark.parametrize(
    "before",
    [
        "**You must be** at least 18.",
        "**You forgot** our appointment.",
        "**You missed** the train.",
        "**You didn't tell** us in time.",
        "**You are expected to** pay the duty by law.",
        "**You never** know.",
        "The form came back because **you forgot** your signature.",
    ],
)
def test_what_cannot_be_asked_for(before: str) -> None:
    assert rewritten(before, WANTED) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You missed** the deadline.", "The deadline has passed, and what we can do now is ⟨what?⟩."),
        ("The order was **cancelled by you** on Monday.", "The order was cancelled on Monday."),
        ("**You damaged** the hinge.", "The hinge was damaged."),
        ("**You should have** kept the receipt.", "Without the receipt, what we can do is ⟨what?⟩."),
        ("The price **is clearly stated** on the tag.", "You'll find the price on the tag."),
        ("**That is incorrect** information.", "The correct information is ⟨what?⟩."),
        ("**You seem to** have misunderstood our offer.", "Let me explain our offer: ⟨how?⟩."),
        ("**We are very busy** at the moment.", "Please give us until ⟨when?⟩."),
        ("**Your frustration** is noted.", "We understand your frustration, and will ⟨do what by when?⟩."),
        ("**You broke** the hinge on 3 May.", None),
    ],
)
def test_how_things_stand(before: str, after: str | None) -> None:
    assert rewritten(before, STANDING) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "**You have to** pay the deposit before we can book it.",
            "{enabling}.",
            "Once you pay the deposit, we can book it.",
        ),
        ("**You must** be 18 before you can rent it.", "{enabling}.", None),
        (
            "**Are you sure** you entered the right code?",
            "{question}?",
            "Could you please check whether you entered the right code?",
        ),
        ("**Why can you not** use another name?", "{question}?", "Could you use another name?"),
        ("**Why didn't you** call us?", "{question}?", None),
        ("**May I remind you** that the offer ended?", "{kernel}.", "The offer ended."),
        ("**With all due respect**, the box was sealed.", "{kernel}.", "The box was sealed."),
        ("The box, **with all due respect**, was sealed.", "{kernel}.", None),
        ("**If you had** followed the steps, it would work.", "{hindsight}.", "Following the steps should help."),
        ("**Had you** told us, we could have changed it.", "{hindsight}.", "What we can do now is ⟨what?⟩."),
    ],
)
def test_questions_frames_and_hindsight(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    "before",
    [
        "You forgot to include your address, so the parcel came back.",
        "You did not sign the form, which delayed the payment.",
    ],
)
def test_what_came_of_it_does_not_hang_on_a_request(before: str) -> None:
    assert rewritten(before, "{clause|request}") is None
