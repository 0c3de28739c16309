"""Reasons that point at the customer, told of the thing."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The boat left because **you gave** the wrong date.",
            "The boat left because the date we had was not right.",
        ),
        (
            "**You did not reply** to our letter, so the boat left.",
            "There was no reply to our letter, so the boat left.",
        ),
        ("**You weren't home** when Jo came, so the boat left.", "We missed you when Jo came, so the boat left."),
        ("**You didn't choose** a seat, so one was given to you.", "No seat was chosen, so one was given to you."),
        ("**Due to your late** answer, the boat left.", "Due to the late answer, the boat left."),
        ("The lease was **signed by you** on Monday.", None),
        (
            "The payment failed since **you have used** an expired card, and the seat is still free.",
            "The payment failed since an expired card was used, and the seat is still free.",
        ),
        ("The claim failed because **you did not** sign it.", "The claim failed because it was not signed."),
        (
            "**You cancelled** too late, so the fee applies.",
            "Your cancellation reached us too late, so the fee applies.",
        ),
        ("It was **put out by you** after seven.", "It was put out after seven."),
        (
            "I will assume **you haven't** paid the fee if you can't tell.",
            "I will assume the fee has not been paid if you can't tell.",
        ),
        ("**We consider** it done.", None),
        ("It was **not reported by your** tenant until May.", "It was not reported until May."),
        ("It was **stolen by your** cat.", None),
        ("The boat left because **you** are late.", None),
        ("**You gave** the wrong date.", None),
    ],
)
def test_unblamed(before: str, after: str | None) -> None:
    assert rewritten(before, "{unblamed}.") == after
