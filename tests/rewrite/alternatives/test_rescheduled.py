"""What can't be at one time and can at another."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The cook can't come today. He can come tomorrow morning.",
            "The cook can come tomorrow morning rather than today.",
        ),
        ("We can't deliver on Monday. We can deliver on Tuesday.", "We can deliver on Tuesday rather than on Monday."),
        (
            "We are unable to send the boat on Monday. However, we can send it on Friday.",
            "We can send the boat on Friday rather than on Monday.",
        ),
        # Somebody else, something else, or no time at all.
        ("The cook can't come today. She can call tomorrow.", None),
        ("The cook can't come today. We can come tomorrow.", None),
        ("We can't send the boat on Monday. We can send the bus on Monday.", None),
        ("We can't paint the boat for free. We can paint it for a fee.", None),
    ],
)
def test_rescheduled(before: str, after: str | None) -> None:
    assert rewritten(before, "{rescheduled}.") == after
