"""Requirements as plain requests that keep their limits, and what is no wish of ours."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**All requests must be** sent through the form.", "Please send all requests through the form."),
        ("The form **has to be** signed by Friday.", "Please sign the form by Friday."),
        ("**It is essential** that the form be filled in within ten days.", "Please fill in the form within ten days."),
        ("**It is your responsibility** to keep the receipt.", "Please keep the receipt."),
        ("**You are required to** apply in writing before 3 May.", "Please apply in writing before 3 May."),
        ("**We require you** to submit it again.", "Please submit it again."),
        ("**You must be home** this time.", "Please be home this time."),
        ("**You must be ready** to open the door.", "Please be ready to open the door."),
        ("**It is essential that** somebody is present.", "Please make sure that somebody is present."),
        ("Your group **must be** 3 or more on Sundays.", "Please make sure that your group is 3 or more on Sundays."),
        ("Your age **must be** at least 18 by law.", None),
        ("**You gotta** reset the clock.", "Please reset the clock."),
        ("Your notice **has to come** in writing.", "Please send your notice in writing."),
        ("**It is expected of guests** that noise be announced in advance.", "Please announce noise in advance."),
        ("Please note **you must** use this code: X12.", "Please use this code: X12."),
        ("Your reply **is required** by Friday.", "Please reply by Friday."),
        ("**You have to** call.", None),
        ("**You must be** at least 18.", None),
        ("**You are expected to** pay the duty by law.", None),
        ("**You must** sign it before we can send it.", None),
        ("The form **has to be** signed by a doctor.", None),
        ("It **must be** paid.", None),
        (
            "**You must be** at home from 8 to 12 or the visit will be cancelled.",
            None,
        ),
        ("**You must** wait for the doctor.", None),
    ],
)
def test_what_is_due(before: str, after: str | None) -> None:
    assert rewritten(before, "Please {due}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your account **must be** verified before you can sell.", "Once your account is verified, you can sell."),
        (
            "You **must reply** by Friday or your ticket will be closed.",
            "To keep your ticket from being closed, please reply by Friday.",
        ),
        (
            "Your mail can't be accepted because **we require you** to use the form.",
            "So that your mail can be accepted, please use the form.",
        ),
        ("Your mail could not be accepted because **we require you** to use the form.", None),
        ("You **must be** 18 or your account will be closed.", None),
        (
            "You **must fetch** it by Friday or it will be sent back.",
            "Please fetch it by Friday, as otherwise it will be sent back.",
        ),
        (
            "You **must fetch** it by Friday or fees will be charged.",
            "Please fetch it by Friday, as otherwise fees will be charged.",
        ),
        ("You **must call** the bank or the police.", None),
        ("We left because **we require you** to use the form.", None),
    ],
)
def test_what_a_requirement_opens_or_keeps(before: str, after: str | None) -> None:
    assert rewritten(before, "{required}.") == after


def test_what_is_due_in_two_steps() -> None:
    told = rewritten("The form **must be** signed and returned by 3 May.", "{required}.")
    assert told == "Please sign the form and return it by 3 May."


def test_what_is_due_twice() -> None:
    assert rewritten("The form **must be** filled in and signed.", "{required}.") == "Please fill in and sign the form."
