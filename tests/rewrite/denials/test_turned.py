"""The way on in front of a denial; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Sorry, but we don't ship lamps, but you can collect the lamp in Leeds.",
            "You can collect the lamp in Leeds, though we don't ship lamps. I'm sorry about that.",
        ),
        (
            "Unfortunately, we're not sure when the ferry will be back, but we expect a crew this week.",
            "We expect a crew this week, though we're not sure when the ferry will be back.",
        ),
        (
            "Unfortunately, we can't confirm the date, but the work is planned for June.",
            "The work is planned for June, though we can't confirm the date.",
        ),
        (
            "We can't mend the lamp, but if you like, we can send you a new shade.",
            "If you like, we can send you a new shade, though we can't mend the lamp.",
        ),
        (
            "Sadly, we cannot print your flyer as it is right now, but, with a few changes, I can make sure it fits the page.",
            "With a few changes, I can make sure your flyer fits the page, though we cannot print it as it is right now.",
        ),
        (
            "Unfortunately, we can't move maps, but our guide shows how to copy them.",
            "Our guide shows how to copy maps, though we can't move them.",
        ),
        (
            "Sadly, we cannot seat twelve as the room is now, but with a few tables, we can make sure everyone has a place.",
            "With a few tables, we can make sure everyone has a place, though we cannot seat twelve as the room is now.",
        ),
        (
            "Our lab can't show the sleeve, but I can make a note in your account that you want a print.",
            "I can make a note in your account that you want a print, though our lab can't show the sleeve.",
        ),
        (
            "Unfortunately, we can't promise upgrades, but you can ask the guard to see if there's anything they can do.",
            "You can ask the guard to see if there's anything they can do, though we can't promise upgrades.",
        ),
        (
            "All the best with the recital Im afraid we cant open the hall early but we can leave the side door open.",
            "All the best with the recital. We can leave the side door open, though we cant open the hall early.",
        ),
        (
            "It rained and I'm afraid we can't open the hall but we can leave the gate open.",
            "It rained. We can leave the gate open, though we can't open the hall.",
        ),
        (
            "Unfortunately, I don't have that information, but the front desk can help.",
            "The front desk can help, though I don't have that information.",
        ),
        ("We can't send you labels, but you can ask the post office if they can print some.", None),
        ("Cooks don't take calls, but you can write a card and it will be read to them.", None),
        ("I'm not sure what broke, but I think we can mend the lamp.", None),
        ("We don't know the date, but I'll ask the crew.", "I'll ask the crew, as we don't know the date."),
        ("1 pm was not free, but I booked a room for 3 pm.", "I booked a room for 3 pm, as 1 pm was not free."),
        (
            "Unfortunately, you are not able to move a stall after noon, but you can swap stalls online I hope this helps!",
            "You can swap stalls online, though you are not able to move a stall after noon. I hope this helps.",
        ),
        (
            "Sadly, we can't print your card as it is now, but, with a few changes, I can make sure that your card shines.",
            "With a few changes, I can make sure that your card shines, though we can't print your card as it is now.",
        ),
        (
            "Our Print Lab is not open on Sunday, but we can print your card on Monday.",
            "We can print your card on Monday, though our Print Lab is not open on Sunday.",
        ),
        (
            "Unfortunately, we can't mend the boat since it is sold, but we can offer you a raft.",
            "We can offer you a raft, though we can't mend the boat since it is sold.",
        ),
        ("We can't waive the fee, but we can split it.", "We can split the fee, though we can't waive it."),
        (
            "We don't have any news, but we'll post any news at https://example.com/news.",
            "We'll post any news at https://example.com/news, though we don't have any news.",
        ),
    ],
)
def test_what_a_clause_offers_comes_first(before: str, after: str) -> None:
    assert rewritten(before, "{offer_first}") == after


@pytest.mark.parametrize(
    "before",
    [
        "We can't rent you a boat, but we can sell you one.",
        "We can't refund it, but we can't exchange it.",
        "Rush tickets are not available. Were you able to book a normal one?",
        "We can't waive the fee, but it is small.",
        "We can't refund the sofa, so we closed the case.",
        "We can't refund it, but is there anything else we can do?",
        # It says why and what to do already.
        "Since we can't see orders here, please call the shop.",
        "We can't see orders here, so please call the shop.",
        # Only the wish is passed on.
        "We can't show the film, but we can share your request.",
    ],
)
def test_no_offer_to_put_first(before: str) -> None:
    assert rewritten(before, "{offer_first}") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Unfortunately, our garage doesn't paint vans, but a painter can call you this afternoon.",
            "A painter can call you this afternoon, though our garage doesn't paint vans.",
        ),
        (
            "Unfortunately, we can't give you an hour, but the driver will text you on the way.",
            "The driver will text you on the way, though we can't give you an hour.",
        ),
        (
            "We can't refund the deposit, but I've added a €20 credit to your account.",
            "I've added a €20 credit to your account, though we can't refund the deposit.",
        ),
        (
            "Unfortunately, we don't answer calls at night, but our chat is open until 11 pm.",
            "Our chat is open until 11 pm, though we don't answer calls at night.",
        ),
        (
            "Unfortunately, we can't waive the fee, but your next order ships free.",
            "Your next order ships free, though we can't waive the fee.",
        ),
        (
            "Unfortunately, we don't have family tickets, but kids under 6 swim for free.",
            "Kids under 6 swim for free, though we don't have family tickets.",
        ),
        (
            "We don't have a lift, I'm afraid, but there are two rooms on the ground floor.",
            "There are two rooms on the ground floor, though we don't have a lift.",
        ),
        # No gain for the customer.
        ("We can't waive the fee, but we have a strict policy on that.", None),
        ("We can't refund the deposit, but the fee is small.", None),
        ("We can't ship it today, but the lamp may arrive sometime in May.", None),
    ],
)
def test_any_good_news_behind_a_but_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{offer_first}") == after


@pytest.mark.parametrize(
    "before",
    [
        "You can't moor here, but you can moor at the mill.",
        "The red boat is not free, but the blue one is.",
        "Our yard is not set up to paint boats of more than ten metres, but we can ask the mill.",
    ],
)
def test_what_ends_on_what_can_be_done_stays(before: str) -> None:
    assert rewritten(before, "{offer_first}") is None
