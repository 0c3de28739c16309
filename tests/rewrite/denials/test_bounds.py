"""Denials with a bound, and what must not be taken for one."""

import pytest

from tests.rewrite.support import rewritten

BOUNDS = ("{bounded}.", "{inverted}.")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't mend coats bought before 2 March.", "We can mend only coats bought from 2 March onwards."),
        ("We do not print cards ordered after noon.", "We can print only cards ordered up to noon."),
        (
            "We can't clean rugs that were washed before the flood.",
            "We can clean only rugs that were washed after the flood.",
        ),
        ("Parcels sent without a stamp cannot be delivered.", "Only parcels sent with a stamp can be delivered."),
        ("Boats hired after 4 pm are not insured.", "Only boats hired up to 4 pm are insured."),
        ("No swaps can be made within 2 days of the match.", "Swaps can be made up to 2 days before the match."),
        (
            "You can't hand it back less than an hour before the tour.",
            "You can hand it back up to an hour before the tour.",
        ),
        ("There are no boats available before the 20th.", "Boats will be available from the 20th."),
        ("There are no boats before the 20th.", "Boats are available from the 20th."),
        ("Guests cannot use the sauna after 9 pm.", "Guests can use the sauna only until 9 pm."),
        ("Nothing can be done until the owner signs it.", "We can ⟨what?⟩ once the owner signs it."),
        ("The bar does not serve food after 9:30 pm.", "The bar serves food only until 9:30 pm."),
        ("It is not possible to enter without a mask.", "It is possible to enter only with a mask."),
        (
            "Your plan doesn't cover glasses unless you've added them.",
            "Your plan covers glasses only if you've added them.",
        ),
        ("Your lamp won't be mended before Friday.", "Your lamp will be mended on Friday at the earliest."),
        ("You can't use the kiln without an induction.", "To use the kiln, you need an induction."),
        ("Without a deposit I'm unable to hold the boat.", "To hold the boat, I need a deposit."),
        ("Unless we have your consent, we can't share the scan.", "Once we have your consent, we can share the scan."),
        ("We can't send it until both owners have signed.", "We can send it once both owners have signed."),
        ("Returns without the box are not accepted.", "Only returns with the box are accepted."),
        (
            "We can't move your line before your old contract ends.",
            "We can move your line once your old contract ends.",
        ),
        (
            "You can't change the seat after the train has left the station.",
            "You can change the seat only until the train has left the station.",
        ),
        ("The guard won't let you board without the pass.", "To board, you need the pass."),
        ("The hall is not available before Friday.", "The hall will be available from Friday."),
        ("The hall is not available before noon.", "The hall is available only from noon."),
        ("Unfortunately your films can't be restored after a month.", None),
        (
            "No further action will be taken until the plan is signed.",
            "Further action will be taken once the plan is signed.",
        ),
        ("We can't change the seat once you have paid, but you can sell it.", None),
        ("We can't refund the taxi without a receipt though.", "To refund the taxi, we need a receipt."),
        ("There are no buses after midnight.", "There are buses only until midnight."),
        ("Without proof of age, there's nothing we can do.", "Once we have proof of age, we can ⟨what?⟩."),
        (
            "Sales made before 1 March aren't covered by the deal.",
            "Only sales made from 1 March onwards are covered by the deal.",
        ),
        ("You can't sell the flat before it has been inspected.", "You can sell the flat once it has been inspected."),
        ("You can't board before you've signed the form.", "You can board once you've signed the form."),
        ("We can't lend you it after the label is printed.", "We can lend you it only until the label is printed."),
    ],
)
def test_what_the_bound_leaves(before: str, after: str) -> None:
    assert rewritten(before, *BOUNDS) == after


@pytest.mark.parametrize(
    "before",
    [
        # The time belongs to what is said, not to the saying.
        "We can't say that the crack was there before the storm.",
        "We can't confirm that the guest left after ten.",
        # Nothing waits for it.
        "We can't hand over the tent before you leave.",
        # And nobody can vouch for it on any condition.
        "We can't guarantee it will be there before Easter.",
        "We can't promise you a window table without a deposit.",
        "I can't rule out a delay before the thaw.",
        "We can't assure you of a seat unless the list is final.",
    ],
)
def test_nothing_is_promised(before: str) -> None:
    assert rewritten(before, *BOUNDS) is None


def test_it_does_nothing_itself() -> None:
    will = "{subject|subject} {will} {clause|timeless} {time|then}."
    assert rewritten("I can't see any free seats before the 9th.", will) is None
    assert rewritten("It's not possible for us to refund it before Monday.", will) is None
