"""What others or nobody did, told as ours; and what is left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**My colleague** gave you the wrong date.", "I'm sorry that we gave you the wrong date."),
        ("**The night shift** forgot your tray.", "I'm sorry that we forgot your tray."),
        ("**Our warehouse** failed to pack the lid.", "We're sorry that we did not pack the lid."),
        ("Sorry! **My colleague** gave you the wrong date.", "Sorry! We gave you the wrong date."),
        ("Your form **got lost**.", "I'm sorry that we lost your form, and will ⟨do what by when?⟩."),
        (
            "There **was a mix-up** with your room.",
            "I'm sorry for the mix-up with your room, and will ⟨do what by when?⟩.",
        ),
        (
            "The wrong lamp **was sent** to you.",
            "I'm sorry that we sent you the wrong lamp, and will ⟨do what by when?⟩.",
        ),
        (
            "The delay was **caused by** our supplier.",
            "We're sorry about the delay at our supplier, and will ⟨do what by when?⟩.",
        ),
        (
            "It's **not our fault** that the ferry is late.",
            "We're sorry that the ferry is late, and what we can do now is ⟨what?⟩.",
        ),
        (
            "Your note **was not passed on**.",
            "I am sorry that we did not pass on your note, and will ⟨do what by when?⟩.",
        ),
        ("**Our system** charged you twice.", "We're sorry that you were charged twice, and will ⟨do what by when?⟩."),
        (
            "**The system** charged your card twice.",
            "I'm sorry that your card was charged twice, and will ⟨do what by when?⟩.",
        ),
        ("**Our system** likes you.", None),
        (
            "The delay **lies with** our bank and not with us.",
            "We're sorry about the delay at our bank, and will ⟨do what by when?⟩.",
        ),
        (
            "The lock **was triggered by a colleague** who has left us.",
            "We're sorry that we triggered the lock, and will ⟨do what by when?⟩.",
        ),
        (
            "**Whoever told you that was** misinformed.",
            "I'm sorry that we told you something wrong, and will ⟨do what by when?⟩.",
        ),
        ("The lock **was triggered by a colleague** on Monday.", None),
        (
            "You **were given** the wrong date by a colleague.",
            "We're sorry that we gave you the wrong date, and will ⟨do what by when?⟩.",
        ),
        (
            "Your booking **was cancelled** by mistake.",
            "I'm sorry that we cancelled your booking by mistake, and will ⟨do what by when?⟩.",
        ),
        ("The weather **is beyond our control**.", None),
        ("The delay **was beyond our control**.", "We're sorry about the delay, and will ⟨do what by when?⟩."),
        (
            "Your mail **ended up in** the wrong folder.",
            "I'm sorry that your mail ended up in the wrong folder, and will ⟨do what by when?⟩.",
        ),
        (
            "**An error occurred** while booking your tour.",
            "I'm sorry that we made a mistake while booking your tour, and will ⟨do what by when?⟩.",
        ),
        (
            "**Certain difficulties have arisen** with the boat.",
            "I'm sorry about the difficulties with the boat, and will ⟨do what by when?⟩.",
        ),
        (
            "What **my colleague** promised you was complete nonsense.",
            "I'm sorry that we promised you something that was not right, and will ⟨do what by when?⟩.",
        ),
        ("**Somebody forgot** to tick a box.", "I'm sorry that we forgot to tick a box, and will ⟨do what by when?⟩."),
        ("What **my colleague** told you was to call the port.", None),
        ("**My colleague** sent the form on Monday.", None),
        ("The list is made by our agents and **is outside our control**.", None),
        # One apology is enough.
        (
            "We're sorry for the wait. The lock **was triggered by a colleague** who has left.",
            "We're sorry for the wait. We triggered the lock, and will ⟨do what by when?⟩.",
        ),
        ("We're sorry for the wait. The delay **lies with** our bank and not with us.", None),
        ("It's **not our fault** that you paid twice.", None),
    ],
)
def test_what_is_ours(before: str, after: str | None) -> None:
    assert rewritten(before, "{owned}.") == after
