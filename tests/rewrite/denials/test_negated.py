"""Denials told by what they leave, and the sentences that must be left alone."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.rewrite.checks import faithful

BOUNDS = ("{bounded}.", "{inverted}.", "{returning} will be available ⟨when?⟩.")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("No engineer is available this week.", "An engineer will be available ⟨when?⟩."),
        (
            "Your order cannot be shipped without a valid address.",
            "Your order can be shipped only with a valid address.",
        ),
        ("I can't help without your number.", "Once I have your number, I can help."),
        ("You can't cancel an order after it ships.", "You can cancel an order only until it ships."),
        (
            "Refunds are not possible once the order has been shipped.",
            "Refunds are possible only until the order has been shipped.",
        ),
        (
            "We can't lend you a boat unless you have a licence.",
            "We can lend you a boat only if you have a licence.",
        ),
        ("A swap is ruled out unless there is a photo.", "A swap is possible only if there is a photo."),
        ("You can't check in before 3 pm.", "You can check in only from 3 pm."),
    ],
)
def test_what_a_bound_leaves(before: str, after: str) -> None:
    assert rewritten(before, *BOUNDS) == after


@pytest.mark.parametrize(
    "before",
    [
        # the next sentence says when
        "Your tax form isn't available yet. It will be in your inbox by the end of May.",
        "We can't refund anything.",
        "We can't refund the sofa unless we can't repair it.",
        "Terry is unavailable for any meetings.",
        "Can't we refund the sofa?",
        "We can't help without knowing more.",
        "You can't change the seat more than two days after check-in.",
    ],
)
def test_left_alone(before: str) -> None:
    assert rewritten(before, *BOUNDS) is None


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "None of our technicians are free until Monday.",
            "{subject|subject} will be {complement} {time|on}.",
            "Our technicians will be free on Monday.",
        ),
        (
            "Nobody is free until Monday.",
            "{subject|subject} will be {complement} {time|on}.",
            "Someone will be free on Monday.",
        ),
        ("It is **with regret** that we close the shop.", "", None),
        ("**Most of** our products ship today.", "most", None),
    ],
)
def test_no_slips(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**We're afraid that** isn't possible, but we can do it in May.", None),
        ("**We're afraid that** local trains leave at 9.", "Local trains leave at 9."),
        ("**We're afraid that** isn't possible.", None),
        ("Please be **rest assured** this is safe.", None),
    ],
)
def test_an_opener_leaves_a_whole_sentence(before: str, after: str | None) -> None:
    assert rewritten(before, "") == after


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I understand that the lift is broken.", True),
        ("I understand that looks like is down.", False),
        ("I understand that HelpDesk your box is late.", False),
        ("I understand that your lots of parcels are late.", False),
        ("I understand that it was a gift, thanks for that.", False),
    ],
)
def test_what_is_said_back(said: str, kept: bool) -> None:
    assert faithful.well_said_back(said) is kept
