"""What should have been done, told as what helps now."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You should have** kept the receipt.", "Without the receipt, what we can do is ⟨what?⟩."),
        ("**You were supposed to** bring your card.", "Without your card, what we can do is ⟨what?⟩."),
        ("**You should have** called us first.", "What we can do now is ⟨what?⟩."),
        (
            "**You should have** called us within 14 days.",
            "The 14 days to call us have passed, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You should have** registered it within 30 days to get a spare key.",
            "The 30 days to register it and get a spare key have passed, and what we can do now is ⟨what?⟩.",
        ),
        ("**You should have** paid 30 euros.", None),
    ],
)
def test_a_missed_chance(before: str, after: str | None) -> None:
    assert rewritten(before, "{missed}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**If you had** followed the steps, it would work.", "Following the steps should help."),
        ("**Had you** told us, we could have changed it.", "What we can do now is ⟨what?⟩."),
        ("**If you had** followed the steps the first time it would work.", "Following the steps should help."),
        ("**If you had** read the sign, you would know that the lift is closed.", "The lift is closed."),
        ("**If you had** read the sign, you would have seen that the lift was closed.", None),
    ],
)
def test_what_would_be(before: str, after: str | None) -> None:
    assert rewritten(before, "{hindsight}.") == after
