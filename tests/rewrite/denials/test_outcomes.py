"""Denials told as what holds instead, and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten

OUTCOME = "{outcome}."
FIRST = "{first}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't ship an order of fewer than six cups.", "We can ship an order of six cups or more."),
        ("You can't book more than 4 seats.", "You can book up to 4 seats."),
        ("The plug is not suitable for this lamp.", "⟨what?⟩ would be suitable for this lamp rather than the plug."),
        ("Our chef is unavailable for calls.", "Our chef will be available for calls ⟨when?⟩."),
        ("Nina is unavailable for calls.", "Nina will be available for calls ⟨when?⟩."),
        ("Nina is unavailable for calls this week.", None),
        ("Refunds are not available for gift cards.", None),
        ("Your card has been blocked for 3 days.", "Your card will be active again in 3 days."),
        ("Your ability to comment has been revoked for 7 days.", None),
        ("Your badge has been revoked for 7 days.", None),
        ("Your page will not be visible for up to 2 hours.", "Your page will be visible again within 2 hours."),
        ("We have no control over the price.", "The price depends on ⟨what?⟩."),
        ("We can't refund gift cards.", None),
        ("The lamp is unavailable for any reason.", None),
        ("Your card has been blocked for fraud.", None),
        ("We can't ship it in more than one box because it is heavy, sorry.", None),
    ],
)
def test_what_holds_instead(before: str, after: str | None) -> None:
    assert rewritten(before, OUTCOME, pick=lambda clause: True) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I can't help you, we have to see the card.", "To help you, we have to see the card."),
        (
            "If there is no further reply, the issue will be closed in 14 days.",
            "To keep the issue from being closed, please reply within the next 14 days.",
        ),
        ("If there is no further activity, the issue will be closed in 14 days.", None),
        ("You can't change it, we have to check it.", None),
        ("I'm sorry I can't help you, we have to see the card.", None),
        ("We can't help you, we have to say no.", None),
    ],
)
def test_what_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, FIRST) == after
