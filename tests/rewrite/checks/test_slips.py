"""Slips that a rewrite must not add."""

import pytest

from toneguard.rewrite.checks import slips


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Do you have the ability to connect it?", "Do you can connect it?"),
        ("Tell us about the fault you are having in order to help.", "Tell us about the fault you are having to help."),
        ("It will soon be checked.", "It will by ⟨when?⟩ be checked."),
        ("I'll write as soon as it is checked.", "I'll write as by ⟨when?⟩ as it is checked."),
        ("This is to say that the lift is known, but that it is mended.", "The lift is known, but that it is mended."),
        ("We won't book it once it's gone.1/2", "We can book it until it's gone.1/2."),
        ("I can have the store give you a .", "I can have the store give you a instead of asking."),
        (
            "You must call the shop and give them a week.",
            "You must call the shop and, could you please give them a week?",
        ),
        ("It is shut as the pump isn't mended yet.", "Once the pump is mended yet, it will open."),
        ("The cut is due to the fact that it was late.", "The cut is because it was late."),
        ("You need to sign it so please be there.", "Please sign it so please be there."),
        ("He can't come before 7 tonight.", "He can come tonight at 7 tonight."),
        ("We won't do anything until Monday.", "We will do something on Monday."),
        ("It might take a few days.", "It by ⟨when?⟩."),
        ("It ships in days/weeks.", "It ships by ⟨when?⟩/weeks."),
        ("Note, sadly, that the lift is out.", "Note, the lift is out."),
        ("Clearly not, see the map.", "Not, see the map."),
        (
            "Sorry, but the bell didn't ring, you forgot to press it.",
            "Sorry, but the bell didn't ring, could you please press it?",
        ),
        ("Per our rules bets are final. You can play on.", "You can play on, as per our rules bets are final."),
        (
            "Bets are final, as stated there. You can play on.",
            "You can play on, as bets are final, as stated there.",
        ),
        ("It may rain soon, or perhaps not.", "It may rain soon or not."),
        ("No, the tap can't be moved. Ask Jo.", "Please ask Jo, as no, the tap can't be moved."),
        ("We can't open it without the owner signing.", "Once we have the owner signing, we can open it."),
        ("You claim not to have seen it.", "You wrote not to have seen it."),
        ("You simply log in again.", "You please log in again."),
        ("You can just change it.", "You can please change it."),
        ("CALL THE DEPOT.", "Please Call the depot."),
        ("Dear Mr/Ms ____,", "Dear ⟨name⟩ ____,"),
        ("Stamps can't be sent back tho.", "What we can do is ⟨what?⟩, as stamps can't be sent back tho."),
        ("You should of called and we could of come.", "What we can do now is ⟨what?⟩. We could of come."),
        ("It rests, and at 2 am it shares the line.", "It at 2 am it shares the line."),
        ("It was torn, so the till refused it.", "It was torn, so I'm sorry that it was refused."),
        ("You need to send the form and be added to the list.", "Please send the form and be added to the list."),
        ("Rest assured that were passing it on.", "Were passing it on."),
        ("Dear Guest, thank you.", "Hello thank you."),
        ("It doesn't run before 5 in the morning.", "It runs in the morning at 5 in the morning."),
        ("Let's deep dive into it.", "Let's close look into it."),
        ("You can utilize even without it.", "You can use even without it."),
        (
            "Post the code of lid 3 and lamp two follows.",
            "Could you please post the code of lid 3 and lamp? Two follows.",
        ),
        (
            "Answer with these and Ines will choose a date.",
            "Could you please answer with these and Ines will choose a date?",
        ),
        ("It's late, because the van lost it.", "It's late, because we're sorry that it was lost."),
    ],
)
def test_slips_of_words_put_in_place_of_words(before: str, after: str) -> None:
    assert not slips.well_spelt(before, after)


@pytest.mark.parametrize(
    "after",
    [
        "We ship the the form.",
        "We ship , it.",
        "We ship it..",
        "We ship (it.",
        'We "ship it.',
        "We ship () it.",
        "We ship a order.",
        "We, , ship.",
    ],
)
def test_slips_of_the_pen(after: str) -> None:
    assert not slips.well_spelt("We ship it.", after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Answer with the size and Ines can cut it.", "Could you please answer with the size? Ines can cut it."),
        ("Check whether lid and cup are dry.", "Could you please check whether lid and cup are dry?"),
        ("Send us the map we will mark it.", "Could you please send us the map? We will mark it."),
    ],
)
def test_requests_that_end_where_the_thought_does(before: str, after: str) -> None:
    assert slips.well_spelt(before, after)


@pytest.mark.parametrize(
    ("after", "well"),
    [
        ("We have attached the form and fill it in.", False),
        ("We have attached the form and filled it in.", True),
        ("We've booked a room and cut the price.", True),
        ("We have the form, and you fill it in.", True),
    ],
)
def test_what_was_asked_for_is_no_part_of_what_was_done(after: str, well: bool) -> None:
    assert slips.well_spelt("Kindly find attached the form and fill it in.", after) is well
