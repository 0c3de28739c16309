"""What is barred for a while told as when it is there again, and durations that are those of the doing."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your card has been blocked for 3 days.", "Your card will be active again in 3 days."),
        ("Your ability to comment has been suspended for 7 days.", "You will be able to comment again in 7 days."),
        ("Your page will not be visible for up to 2 hours.", "Your page will be visible within 2 hours."),
        ("The page won't be visible for between 2 and 4 hours.", "The page will be visible in 2 to 4 hours."),
        ("Check-in is unavailable for the next two hours.", "Check-in will be available in two hours."),
        ("You cannot vote again for 24 hours.", "You will be able to vote again in 24 hours."),
        ("You may not reapply within 6 months.", "You will be able to reapply in 6 months."),
        ("You can't place another order for 14 days.", "You will be able to place another order in 14 days."),
        ("Your page won't be visible for the first hour.", "Your page will be visible after the first hour."),
        ("You can't change your name for 90 days.", "You will be able to change your name in 90 days."),
        ("Your deposit won't be paid out for up to 14 days.", "Your deposit will be paid out within 14 days."),
        ("You won't be able to log in for the next 30 minutes.", "You will be able to log in after 30 minutes."),
    ],
)
def test_when_it_is_there(before: str, after: str) -> None:
    assert rewritten(before, "{outcome}.", pick=lambda clause: True) == after


@pytest.mark.parametrize(
    "before",
    [
        "Your badge has been revoked for 7 days.",
        "Your card has been blocked for fraud.",
        "Your card has been blocked for 3 days because of the failed payments.",
        "We can't hold the table for 3 days.",
        "You can't stay for two weeks.",
        "You can't use the car for a few days.",
        "It won't be available for two days.",
        "The pool is closed for three weeks.",
        "It is not possible to place an order for two days.",
        "The room can't be held for three days.",
        "The table can't be used for two hours.",
    ],
)
def test_what_would_last(before: str) -> None:
    assert rewritten(before, "{outcome}.", pick=lambda clause: True) is None
