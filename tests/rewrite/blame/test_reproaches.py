"""Reproaches told as how things stand, what scolding questions ask, and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten

STANDING = "{standing}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You missed** the deadline.", "The deadline has passed, and what we can do now is ⟨what?⟩."),
        ("The order was **cancelled by you** on Monday.", "The order was cancelled on Monday."),
        ("**You damaged** the hinge.", "The hinge was damaged."),
        ("The price **is clearly stated** on the tag.", "You'll find the price on the tag."),
        ("**That is incorrect** information.", "The correct information is ⟨what?⟩."),
        ("**You seem to** have misunderstood our offer.", "Let me explain our offer: ⟨how?⟩."),
        ("**You broke** the hinge on 3 May.", "The hinge was broken on 3 May."),
        (
            "**You missed** the deadline for refunds.",
            "The deadline for refunds has passed, and what we can do now is ⟨what?⟩.",
        ),
        (
            "**You missed** your appointment on Tuesday.",
            "Your appointment on Tuesday did not take place, and the next one we can offer is ⟨when?⟩.",
        ),
        ("**You forgot to scan** your passes at the gate.", "Your passes were not scanned at the gate."),
        ("**You didn't turn** off the tap.", "The tap was not turned off."),
        ("**You were not at home** when the fitter came.", "We missed you when the fitter came."),
        ("It **clearly says** on our page that entry is free.", "Entry is free."),
        ("**You must have missed** our letter.", "Our letter may not have reached you."),
        ("**You're using** the wrong cable.", "The cable to use is ⟨which one?⟩."),
        ("**You keep** calling the wrong number.", "The number to call is ⟨which one?⟩."),
        ("**You misunderstood** how the lamp works.", "Let me explain how the lamp works: ⟨how?⟩."),
        ("**You didn't answer** the door.", "Nobody answered the door."),
        ("**You have not followed** our steps.", "Let me explain our steps: ⟨how?⟩."),
        ("**You didn't read** the terms, they say no dogs.", None),
        ("**You let** your pass expire.", "Your pass has expired."),
        ("**You are wrong** about the fee.", "Let me explain the fee: ⟨how?⟩."),
        ("**That's not true.**", "Let me clear this up: ⟨what?⟩."),
        ("**You are wrong**, the gate is open.", None),
        ("The delay was caused by **your late** payment.", "The delay was caused by the late payment."),
        (
            "It is **your own fault** that the tent leaks.",
            "I'm sorry that the tent leaks, and what we can do now is ⟨what?⟩.",
        ),
        ("It is **your own fault** that you paid twice.", None),
    ],
)
def test_how_things_stand(before: str, after: str | None) -> None:
    assert rewritten(before, STANDING) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "**How will a bigger boat help you** sail?",
            "{question}?",
            "Could you please tell us how a bigger boat would help you sail?",
        ),
        ("**How will that help you**?", "{question}?", None),
        (
            "**Are you sure** you entered the right code?",
            "{question}?",
            "Could you please check whether you entered the right code?",
        ),
        (
            "**Why can you not** use another name?",
            "{question}?",
            "Could you please tell us what keeps you from using another name?",
        ),
        ("**Why didn't you** call us?", "{question}?", None),
        (
            "I will assume **you haven't** paid the fee.",
            "{question}?",
            "Could you please check whether you have paid the fee?",
        ),
        ("**Have you even** tried turning it off?", "{question}?", "Could you please try turning it off?"),
        (
            "You just **tried to register** for the tour, although you already have a ticket.",
            "{standing}.",
            "We have just received your request to register for the tour, but you already have a ticket.",
        ),
        ("**That's not how** refunds work.", "{standing}.", "Let me explain how refunds work: ⟨how?⟩."),
        ("**That's not how** it works.", "{standing}.", None),
        ("**Read the manual**.", "{standing}.", "You'll find this in the manual."),
        (
            "You just **tried to register**, although you already have a ticket.",
            "{standing}.",
            "We have just received your request to register, but you already have a ticket.",
        ),
        (
            "**How will a bigger boat** help you?",
            "{question}?",
            None,
        ),
        ("**Have you even** plugged it in?", "{question}?", "Could you please check whether you have plugged it in?"),
        (
            "**Haven't you seen** the note on the door?",
            "{question}?",
            "Could you please have a look at the note on the door?",
        ),
        ("**Are you sure** Kim is your doctor?", "{question}?", "Could you please check whether Kim is your doctor?"),
        ("**Are you sure** Kim likes your doctor?", "{question}?", None),
        ("**How were we supposed to** know that you moved?", "{unknown}.", "We did not know that you moved."),
        ("**How should we know** what you want?", "{unknown}.", None),
        ("**Why didn't you** tell us about the dog?", "{unknown}.", "We did not know about the dog."),
        ("**Why didn't you** let me know that you moved?", "{unknown}.", "I did not know that you moved."),
        ("**Why didn't you** call?", "{unknown}.", None),
        ("**Everybody knows that** ferries are slow.", "{kernel}.", "Ferries are slow."),
        ("**Are you sure** you switched it on?", "{question}?", "Could you please check whether you switched it on?"),
        ("**Have you even** checked the fuse?", "{question}?", "Could you please check the fuse?"),
        ("**Did you even** try to restart it?", "{question}?", "Could you please restart it?"),
        ("You **tried to book** a tour, although you already have a ticket.", "{standing}.", None),
        ("The page **clearly says** that the sale ended in May.", "{standing}.", "The sale ended in May."),
        ("You **never told us** that you moved.", "{standing}.", "We did not know that you moved."),
        ("**Surely you understand** that we can't wait.", "{kernel}.", None),
        ("**May I remind you** that the offer ended?", "{kernel}.", "The offer ended."),
        ("**With all due respect**, the box was sealed.", "{kernel}.", "The box was sealed."),
        ("The box, **with all due respect**, was sealed.", "{kernel}.", None),
        ("**If you had** followed the steps, it would work.", "{hindsight}.", "Following the steps should help."),
        ("**Had you** told us, we could have changed it.", "{hindsight}.", "What we can do now is ⟨what?⟩."),
    ],
)
def test_questions_frames_and_hindsight(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
