"""Apologies for feelings, and promises without a time."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We're **sorry** our last reply annoyed you.", "We're sorry about our last reply."),
        ("We're **sorry if** our picks weren't to your liking.", "We're sorry about our picks."),
        ("I'm **sorry you feel** that way.", "I'm sorry about ⟨what happened?⟩."),
        (
            "We're so **sorry to learn** of your anger this morning, Ana.",
            "We're so sorry about what happened this morning, Ana.",
        ),
        (
            "We're **sorry you feel** let down, but the gate was shut.",
            "We're sorry about ⟨what happened?⟩. The gate was shut.",
        ),
        (
            "Were **sorry you feel** let down, but were glad it opened.",
            "We're sorry about ⟨what happened?⟩. We're glad it opened.",
        ),
        ("**Our apologies for any** trouble the wait has meant.", "We're sorry about the wait."),
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
            "**Sorry, but** I can't open your file.",
            "I'm sorry that I can't open your file. Could you please send me ⟨what?⟩?",
        ),
        ("**Sorry, but** I can't open your file. Please send it again.", None),
        ("**Sorry, but** I can't open the shop on Sundays for you, so no.", None),
    ],
)
def test_what_would_help_is_asked_for(before: str, after: str | None) -> None:
    assert rewritten(before, "{at_a_loss}?") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We will read the form you sent **soon**.", "By ⟨when?⟩, we will read the form you sent."),
        ("Your form will **soon** be in the post.", None),
        ("Your form will **soon** be checked.", "By ⟨when?⟩, your form will be checked."),
        ("Your form will be checked **soon**.", None),
    ],
)
def test_a_time_stands_in_front_where_it_would_be_taken_for_another(before: str, after: str | None) -> None:
    assert rewritten(before, "{dated}.") == after
