"""What is only granted is not turned into news."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't open the gate until Monday.", "The gate will be available on Monday."),
        (
            "We can't open the gate until Monday, we are in Leeds.",
            "The gate will be available on Monday. We are in Leeds.",
        ),
        (
            "We can't open the gate until Monday because of the frost.",
            "Because of the frost, the gate will be available on Monday.",
        ),
        ("We can't open the gate until Monday I'm afraid.", "The gate will be available on Monday."),
        (
            "We can't open the gate until it has been cleared, sadly.",
            "The gate will be available once it has been cleared.",
        ),
        ("You can write to us, although we can't open the gate until Monday.", None),
        ("Although we can't open the gate until Monday you can write to us.", None),
    ],
)
def test_what_is_only_granted_stays_as_it_is(before: str, after: str | None) -> None:
    assert rewritten(before, "{object|subject} will be available {time|on}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Hi I'm sorry but this coat has been cancelled and refunded.",
            "Hi this coat has been refunded, as it was cancelled. I'm sorry about that.",
        ),
        ("Hello, this coat was cancelled and refunded.", "Hello, this coat was refunded, as it was cancelled."),
        (
            "Hi there. I'm sorry but this coat was cancelled and refunded.",
            "Hi there. This coat was refunded, as it was cancelled. I'm sorry about that.",
        ),
    ],
)
def test_what_goes_on_behind_a_greeting_begins_small(before: str, after: str) -> None:
    assert rewritten(before, "{made_good}") == after
