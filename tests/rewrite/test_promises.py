"""Apologies for feelings, promises without a time, and what the next sentence offers."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I'm **sorry you feel** that way.", "I'm sorry this happened."),
        (
            "We're so **sorry to learn** of your anger this morning, Ana.",
            "We're sorry about what happened this morning, Ana.",
        ),
        ("We're **sorry you feel** let down, but the gate was shut.", "We're sorry this happened. The gate was shut."),
        ("We're **sorry you feel** let down, thrown out and lost.", None),
        ("We're **sorry you feel** that the 2 lamps are late.", None),
    ],
)
def test_an_apology_for_feelings(before: str, after: str | None) -> None:
    assert rewritten(before, "{sorry}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "If it is lost, **we'll see what** we can do.",
            "If it is lost, we'll look into this and tell you by ⟨when?⟩ what we can do.",
        ),
        ("Please **bear with us** for some time.", "Please give us until ⟨when?⟩."),
        ("**We'll see what** the bank says on Monday.", None),
    ],
)
def test_a_promise_gets_a_time(before: str, after: str | None) -> None:
    assert rewritten(before, "{deferred}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "We can't refund gift cards. Instead, we can send you a new card.",
            "We can send you a new card instead of refunding gift cards.",
        ),
        (
            "You can't add a second driver. You can name him on the form instead.",
            "You can name him on the form instead of adding a second driver.",
        ),
        (
            "We can't change the seat. What we can do is move you to the next train.",
            "We can move you to the next train instead of changing the seat.",
        ),
        ("We can't refund gift cards. You can ask again next week.", None),
        ("We can't refund gift cards. However, we can't send a new one.", None),
        ("We can't refund gift cards.\n\nInstead, we can send you a new card.", None),
    ],
)
def test_what_the_next_sentence_offers_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_offer}.") == after


def test_nothing_is_left_open_where_the_next_sentence_fills_it() -> None:
    before = "We can't refund gift cards. Alternatively, we can ask the shop in town for you, which may take a day."
    assert rewritten(before, "{who} can offer ⟨what?⟩ instead of {refused}.") is None
