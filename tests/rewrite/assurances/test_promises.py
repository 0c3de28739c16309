"""Promises without a time."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "If it is lost, **we'll see what** we can do.",
            "If it is lost, we'll tell you by ⟨when?⟩ what we can do.",
        ),
        (
            "**I'll see what** I can do about your locker fee.",
            "I'll tell you by ⟨when?⟩ what I can do about your locker fee.",
        ),
        ("Please **bear with us** for some time.", "Please give us until ⟨when?⟩."),
        ("Kindly **allow us some time** to paint it.", "Please give us until ⟨when?⟩ to paint it."),
        ("**We'll see what** the bank says on Monday.", None),
    ],
)
def test_a_promise_gets_a_time(before: str, after: str | None) -> None:
    assert rewritten(before, "{deferred}.") == after


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


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("We **will tell you at an appropriate time**.", "{match|timed}", "We will tell you by ⟨when?⟩."),
        ("We mend it **one fine day**, and then we rest.", "{match|timed}", "We mend it by ⟨when?⟩, and then we rest."),
        ("It might come **one day**.", "{match|timed}", None),
        ("It will be **packed when it's packed**.", "{match|timed}", None),
        ("Ana will call **at some point** today.", "{match|timed}", "Ana will call by ⟨when?⟩ today."),
        (
            "The crew **should be there sometime in** the evening.",
            "{match|timed}",
            "The crew should be there by ⟨when?⟩ in the evening.",
        ),
        ("The pool **will reopen sometime in** the next few weeks.", "{match|timed}", None),
        ("The pool **might open sometime this** week.", "{match|timed}", None),
        ("Ana will call **at some point** she likes.", "{match|timed}", None),
        ("If it turns up **one day** you will hear.", "{match|timed}", None),
        (
            "If it leaks we will look at it **one day**.",
            "{match|timed}",
            "If it leaks we will look at it within ⟨how long?⟩.",
        ),
        ("We will send it **soon** when we have the form.", "{match|by_when}", None),
        ("We will send it **soon** when we have the form.", "{match|within_how_long}", None),
        (
            "In the event that we need more, we will write **soon**.",
            "{match|within_how_long}",
            "In the event that we need more, we will write within ⟨how long?⟩.",
        ),
        ("In the event that we need more, we will write **soon**.", "{match|by_when}", None),
        ("They usually answer **soon**.", "{match|by_when}", None),
        ("We call **whenever we next come** by.", "{match|timed}", None),
        ("**One day**.", "{match|timed}", None),
        ("We **shall answer in a timely manner**.", "{match|by_when}", "We shall answer by ⟨when?⟩."),
        ("We answer **soon**.", "{match|within_how_long}", "We answer within ⟨how long?⟩."),
    ],
)
def test_a_loose_time_becomes_a_blank(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "If they write a card, **we'll see what** we can do.",
            "If they write a card, we'll tell them within ⟨how long?⟩ what we can do.",
        ),
        (
            "Send us the number, and **we'll see what** we can do.",
            "Send us the number. We'll tell you within ⟨how long?⟩ what we can do.",
        ),
        ("They write cards, **we'll see what** we can do.", None),
    ],
)
def test_the_clock_starts_when_they_write(before: str, after: str | None) -> None:
    assert rewritten(before, "{spliced}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We asked the depot **for someone to call** you.", "We asked the depot for someone to call you by ⟨when?⟩."),
        ("She is on the list and **will hear**.", "She is on the list and will hear by ⟨when?⟩."),
        ("You can ask **for someone to call** you.", None),
        ("If it leaks, **the tech will** look.", None),
    ],
)
def test_what_is_left_to_somebody_gets_a_time(before: str, after: str | None) -> None:
    assert rewritten(before, "{left_to}.") == after
