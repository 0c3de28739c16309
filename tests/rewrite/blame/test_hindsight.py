"""What should have been done, told as what helps now."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**If you had** followed the steps, it would work.", "Following the steps should help."),
        ("**Had you** told us, we could have changed it.", "What we can do now is ⟨what?⟩."),
        (
            "**Had you** told us about the dog, we could have changed it.",
            "We did not know about the dog, and what we can do now is ⟨what?⟩.",
        ),
        ("**If you look at** the sign you'll see that the lift is closed.", "The lift is closed."),
        ("You'd know that **if you had** read our notes.", "You'll find ⟨what?⟩ in our notes."),
        (
            "**If you had** booked earlier, you would have got a seat at the window.",
            "For a seat at the window, what we can do now is ⟨what?⟩.",
        ),
        ("**If you had** followed the steps the first time it would work.", "Following the steps should help."),
        ("**If you had** read the sign, you would know that the lift is closed.", "The lift is closed."),
        ("**If you had** read the sign, you would have seen that the lift was closed.", None),
    ],
)
def test_what_would_be(before: str, after: str | None) -> None:
    assert rewritten(before, "{hindsight}.") == after
