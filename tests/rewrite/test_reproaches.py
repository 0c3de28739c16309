"""Reproaches told as how things stand, and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten

STANDING = "{standing}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You missed** the deadline.", "The deadline has passed, and what we can do now is ⟨what?⟩."),
        ("The order was **cancelled by you** on Monday.", "The order was cancelled on Monday."),
        ("**You damaged** the hinge.", "The hinge was damaged."),
        ("**You should have** kept the receipt.", "Without the receipt, what we can do is ⟨what?⟩."),
        ("The price **is clearly stated** on the tag.", "You'll find the price on the tag."),
        ("**That is incorrect** information.", "The correct information is ⟨what?⟩."),
        ("**You seem to** have misunderstood our offer.", "Let me explain our offer: ⟨how?⟩."),
        ("**We are very busy** at the moment.", "Please give us until ⟨when?⟩."),
        ("**Your frustration** is noted.", "We understand your frustration, and will ⟨do what by when?⟩."),
        ("**You broke** the hinge on 3 May.", None),
    ],
)
def test_how_things_stand(before: str, after: str | None) -> None:
    assert rewritten(before, STANDING) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "**Are you sure** you entered the right code?",
            "{question}?",
            "Could you please check whether you entered the right code?",
        ),
        ("**Why can you not** use another name?", "{question}?", "Could you use another name?"),
        ("**Why didn't you** call us?", "{question}?", None),
        ("**May I remind you** that the offer ended?", "{kernel}.", "The offer ended."),
        ("**With all due respect**, the box was sealed.", "{kernel}.", "The box was sealed."),
        ("The box, **with all due respect**, was sealed.", "{kernel}.", None),
        ("**If you had** followed the steps, it would work.", "{hindsight}.", "Following the steps should help."),
        ("**Had you** told us, we could have changed it.", "{hindsight}.", "What we can do now is ⟨what?⟩."),
    ],
)
def test_questions_frames_and_hindsight(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
