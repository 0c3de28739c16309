"""Denials told as what holds instead, and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten

OUTCOME = "{outcome}."
FIRST = "{first}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("This plug is not suitable for the lamp.", "For the lamp, please use ⟨what?⟩ rather than this plug."),
        ("Our chef is unavailable for calls.", "Our chef will be available for calls ⟨when?⟩."),
        ("Nina is unavailable for calls.", "Nina will be available for calls ⟨when?⟩."),
        ("Nina is unavailable for calls this week.", None),
        ("Refunds are not available for gift cards.", None),
        ("We have no control over the price.", None),
        ("We can't refund gift cards.", None),
        ("The lamp is unavailable for any reason.", None),
    ],
)
def test_what_holds_instead(before: str, after: str | None) -> None:
    assert rewritten(before, OUTCOME, pick=lambda clause: True) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I can't help you, we have to see the card.", "To help you, we have to see the card."),
        ("You can't change it, we have to check it.", None),
        (
            "I'm sorry I can't help you, we have to see the card.",
            "I'm sorry about this. To help you, we have to see the card.",
        ),
        (
            "Sorry, I can't open your case, I need your policy number first.",
            "I'm sorry about this. To open your case, I need your policy number first.",
        ),
        ("We can't seat you, we need the table for others.", None),
        ("We can't tell you, we have to protect our guests.", None),
        ("We can't stay open, we have to pay our staff.", None),
        ("We can't help you, we have to say no.", None),
    ],
)
def test_what_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, FIRST) == after
