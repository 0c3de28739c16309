"""A step that stands in the way, told as the moment from which we can help."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can mend the kettle, but you must return it first.", "We can mend the kettle once you have returned it."),
        (
            "I can unlock the box, but first you need to verify your name.",
            "I can unlock the box once you have verified your name.",
        ),
        (
            "We will send a new lid, but we need you to post the broken one beforehand.",
            "We will send a new lid once you have posted the broken one.",
        ),
        (
            "We can print a new bill, but you'll have to send us the number and the exact name first.",
            "We can print a new bill once you have sent us the number and the exact name.",
        ),
        # A date, a second step, a state and a law would be lost or change their meaning.
        ("I can move the visit, but you have to confirm it by Friday.", None),
        ("We can change the date, but you must fill in the form and sign it.", None),
        ("We can deliver on Saturday, but you have to be at home.", None),
        ("We can take the order, but you must not pay in cash.", None),
        # What is denied opens nothing.
        ("We can't mend it, but you must return it first.", None),
        ("We can only mend it, but you must return it first.", None),
    ],
)
def test_a_step_opens_what_we_can_do(before: str, after: str | None) -> None:
    assert rewritten(before, "{once_done}.") == after
