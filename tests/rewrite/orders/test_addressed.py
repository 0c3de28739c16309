"""Patrons in the third person."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**Guests must** sign their card.", "Please sign your card."),
        ("**The resident may** object within a month.", "You may object within a month."),
        ("**All riders are required** to lock the gate.", "Please lock the gate."),
        ("**Guests are encouraged** to rate their stay.", "You are welcome to rate your stay."),
        ("**Guests should** of received a card.", None),
        ("**The driver shall be liable** for the fee.", "You are liable for the fee."),
        ("**Guests must not** feed the ducks.", "Please do not feed the ducks."),
        ("Huts go fast so **guests are advised** to book early.", None),
        ("**Unhappy riders can** find the form at the desk.", "You can find the form at the desk."),
        ("**Riders who wish** to park are well advised to come early.", "To park, please come early."),
        ("**Checking the lock** is the responsibility of the guest.", "Please check the lock."),
        ("**Guests in a hurry should** take the ferry.", None),
        ("**Checking the lock** is fun.", None),
        ("**The tenant must** return the key that was lent.", None),
        ("**Owners are expected** to tolerate noise.", None),
        ("**The driver must** be over 18.", None),
        ("**Guests** left their cards.", None),
    ],
)
def test_the_reader_is_spoken_to(before: str, after: str | None) -> None:
    assert rewritten(before, "{spoken_to}.") == after
