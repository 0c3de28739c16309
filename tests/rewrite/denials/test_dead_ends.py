"""A way on is asked for in front of a denial that leaves none."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't refund gift cards!", "What we can do is ⟨what?⟩, as we can't refund gift cards."),
        ("Unfortunately, I can't add it to your list.", "What I can do is ⟨what?⟩, as I can't add it to your list."),
        ("The sofa is too large for our van.", "What we can do is ⟨what?⟩, as the sofa is too large for our van."),
        (
            "Because the hall is full, we can't change the date.",
            "What we can do is ⟨what?⟩, as we can't change the date because the hall is full.",
        ),
        (
            "We can't mend the oar because it is split.",
            "What we can do is ⟨what?⟩, as we can't mend the oar because it is split.",
        ),
        (
            "We're very sorry, but we have no rooms at eight.",
            "What we can do is ⟨what?⟩, as we have no rooms at eight. We're very sorry about that.",
        ),
        (
            "You can't change the name on the ticket.",
            "What you can do is ⟨what?⟩, as you can't change the name on the ticket.",
        ),
        ("Used tickets are never refunded.", "What we can do is ⟨what?⟩, as used tickets are never refunded."),
        (
            "We aren't able to close the gate because of one complaint.",
            "What we can do is ⟨what?⟩, as we aren't able to close the gate because of one complaint.",
        ),
        ("I'm afraid we can't dye the coat.", "What we can do is ⟨what?⟩, as we can't dye the coat."),
        ("Unfortunately your transfer bounced.", "Please ⟨do what?⟩, as your transfer bounced."),
        ("The code you used is not valid.", "Please ⟨do what?⟩, as the code you used is not valid."),
        ("Your photo can't be used.", "Please ⟨do what?⟩, as your photo can't be used."),
        ("Your lease has lapsed.", "What we can do is ⟨what?⟩, as your lease has lapsed."),
        (
            "The concert has been called off due to snow.",
            "What we can do is ⟨what?⟩, as the concert has been called off due to snow.",
        ),
        (
            "You are no longer eligible for the loan.",
            "What we can do is ⟨what?⟩, as you are no longer eligible for the loan.",
        ),
        ("There are no refunds on tickets.", "What we can do is ⟨what?⟩, as there are no refunds on tickets."),
        ("There is no way to merge two clubs.", "What we can do is ⟨what?⟩, as there is no way to merge two clubs."),
        (
            "We can't guarantee that the parcel will arrive before Christmas.",
            "What we can do is ⟨what?⟩, as we can't guarantee that the parcel will arrive before Christmas.",
        ),
        ("Your photo is too large to print.", "Please ⟨do what?⟩, as your photo is too large to print."),
        (
            "Your request to paint the wall has been turned down.",
            "What we can do is ⟨what?⟩, as your request to paint the wall has been turned down.",
        ),
        ("No swap is possible.", "What we can do is ⟨what?⟩, as no swap is possible."),
        ("There is no table left at eight.", "What we can do is ⟨what?⟩, as there is no table left at eight."),
        (
            "We are unable to close your stall. This ticket will be closed.",
            "What we can do is ⟨what?⟩, as we are unable to close your stall. This ticket will be closed.",
        ),
        (
            "We can't take it back. Is there anything else we can do for you?",
            "What we can do is ⟨what?⟩, as we can't take it back. Is there anything else we can do for you?",
        ),
        (
            "Unfortunately, because it is Sunday we cannot lend the hall.",
            "What we can do is ⟨what?⟩, as we cannot lend the hall because it is Sunday.",
        ),
    ],
)
def test_a_dead_end_gets_a_slot(before: str, after: str) -> None:
    assert rewritten(before, "{dead_end}") == after


@pytest.mark.parametrize(
    "before",
    [
        # it follows from what is said in front
        "We are therefore unable to lend you a boat.",
        # what helps stands near it
        "We can't refund you. Please ask the shop.",
        "You can ask the shop. We can't refund you.",
        "We are willing to lower the fee. We can't refund the ticket.",
        "You can't combine vouchers.",
        "We can't give legal advice.",
        "We can't be held responsible for coats.",
        "We can't bring the desk on Monday. Our next free day is Thursday.",
        "The boat has been cancelled. You have been rebooked on the one at six.",
        "We can't refund it without the box.",
        "We can't change the date, as the hall is full, but we can split the fee.",
        # nothing does, as it says itself
        "There is nothing we can do about the fee.",
        "I can only look things up. I can't book rooms.",
        "I'm afraid all we can do is mend it, and that is not much.",
        "You're no longer welcome here.",
        "Late files are not accepted under any circumstances.",
        "We cannot be held liable for the loss.",
        "We can't do more.",
        # what was done about it stands in the reason
        "I can't send the cup, because it is sold out and has been refunded.",
        # a condition in front is no reason
        "Once the money is paid out, it can't be moved.",
        # a formal regret would be lost, and what ties it to its reason would be lost
        "We regret that we can't add it.",
        "As a result, we are unable to move your stall.",
        "We can't do anything about the noise.",
        "We can't refund the fee. Our decision is final.",
        # the next sentence takes the denial up
        "We can't close it. As a result, the fee stays.",
        # the regret is about something else
        "I'm sorry for the wait, but we can't change your room.",
        # a question comes first
        "I can't see the photo.",
        "I'm not sure when it opens.",
        # no refusal
        "Your parcel is missing.",
        "The pool is not available for 3 days.",
        # no single thought
        "We sell it and we can't change it.",
        "We checked the hall, but no ring was found.",
        "If the box was opened, we can't refund it.",
        "The lift will start automatically you can't force this.",
        "The agent said that we cannot extend the loan.",
        "The fee that we can't refund is small.",
        # The way on may be told in other words.
        "Unfortunately that colour is sold out. We do have the cup in blue, though.",
        "We don't have a free slot this week. The next one is on 9 June.",
        "Our team can't edit texts for you. I've attached a guide that shows how.",
    ],
)
def test_anything_else_gets_none(before: str) -> None:
    assert rewritten(before, "{dead_end}") is None


def test_no_condition_or_limit_is_lost() -> None:
    assert rewritten("We can't ship more than 6 lamps to Canada without a form.", "{dead_end}") is None
    assert rewritten("We can't ship more than 6 lamps to Canada.", "{dead_end}") == (
        "What we can do is ⟨what?⟩, as we can't ship more than 6 lamps to Canada."
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Rush orders are not available. Were you able to use the form?",
            None,
        ),
        (
            "Rush orders are not available. Were you able to use the form",
            "What we can do is ⟨what?⟩, as rush orders are not available. Were you able to use the form",
        ),
        (
            "I don't see anything about a second coat in the quote.",
            "What I can do is ⟨what?⟩, as I don't see anything about a second coat in the quote.",
        ),
        (
            "The ferry will be unavailable next week.",
            "What we can do is ⟨what?⟩, as the ferry will be unavailable next week.",
        ),
        ("We no longer offer home visits.", "What we can do is ⟨what?⟩, as we no longer offer home visits."),
        (
            "The green lamps are no longer made.",
            "What we can do is ⟨what?⟩, as the green lamps are no longer made.",
        ),
        (
            "Were unable to swap cakes as were trying to cut waste.",
            "What we can do is ⟨what?⟩, as we're unable to swap cakes because we're trying to cut waste.",
        ),
        ("That is no longer a problem.", None),
    ],
)
def test_what_is_no_longer_done(before: str, after: str | None) -> None:
    marked = before.replace("are no longer", "**are no longer**")
    assert rewritten(marked, "{dead_end}") == after


def test_what_only_tells_more_about_it_is_no_way_on() -> None:
    before = "We can't mend the map. You can see our article about maps."
    after = "What we can do is ⟨what?⟩, as we can't mend the map. You can see our article about maps."
    assert rewritten(before, "{dead_end}") == after
    assert rewritten("We can't mend the map. You can see our list of menders.", "{dead_end}") is None
