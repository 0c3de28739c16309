"""A sentence in two halves, of which the one that helps comes first."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The seat can't be changed online, so you will need to call the desk.",
            "Please call the desk, as the seat can't be changed online.",
        ),
        (
            "This forum is not suitable for orders, please call the shop on Elm Street.",
            "Please call the shop on Elm Street, as this forum is not suitable for orders.",
        ),
        (
            "The hall is too small for your party, we can try the barn if you'd like.",
            "We can try the barn if you'd like, as the hall is too small for your party.",
        ),
        (
            "I don't see anything about tents, so you may want to ask the warden for that information.",
            "You may want to ask the warden, as I don't see anything about tents.",
        ),
        (
            "In honesty this isnt something we can change here so you will need to ask at the gate.",
            "Please ask at the gate, as this isnt something we can change here.",
        ),
        (
            "I wasn't able to find a boat on the 12th, but I found a boat on the 13th.",
            "I found a boat on the 13th, though I wasn't able to find one on the 12th.",
        ),
        (
            "We couldn't get a hut for six but we booked two huts for three.",
            "We booked two huts for three, as we couldn't get a hut for six.",
        ),
        (
            "I'm sorry, the hall is too small, we can try the barn.",
            "We can try the barn, as the hall is too small. I'm sorry about that.",
        ),
        (
            "I am sorry but guards have no keys please call the desk to get in.",
            "Please call the desk to get in, as guards have no keys. I'm sorry about that.",
        ),
        (
            "1 pm was not available but I booked it for 2 pm will that be okay?",
            "I booked it for 2 pm, as 1 pm was not available. Will that be okay?",
        ),
    ],
)
def test_the_way_on_comes_first(before: str, after: str) -> None:
    assert rewritten(before, "{offer_first}") == after


@pytest.mark.parametrize(
    "before",
    [
        # polite already, with the reason in front
        "We can't see orders here, so please call the shop.",
        "While we can't refund it here, please write to the shop.",
        # the way on is none
        "While we don't mend lamps, we can't lend you one.",
        "While we don't mend lamps, we'll share your request.",
        "The hall is closed, so you will have to wait.",
        # it points back at the denial
        "While we can't refund the fee, you can pay it later.",
        # regret would be lost
        "I'm afraid the hall is too small, we can try the barn.",
        "I can only look up boats.",
    ],
)
def test_left_as_it_is(before: str) -> None:
    assert rewritten(before, "{offer_first}") is None
