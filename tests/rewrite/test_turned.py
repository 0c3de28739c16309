"""The way on in front of a denial; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten

TEMPLATES = ("{offer_first}", "{next_first}", "{asked_before}", "{dead_end}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Sorry, but we don't ship lamps, but you can collect the lamp in Leeds.",
            "You can collect the lamp in Leeds, though we don't ship lamps.",
        ),
        ("1 pm was not free, but I booked a room for 3 pm.", "I booked a room for 3 pm, as 1 pm was not free."),
        (
            "Our Print Lab is not open on Sunday, but we can print your card on Monday.",
            "We can print your card on Monday, though our Print Lab is not open on Sunday.",
        ),
        ("We can't waive the fee, but we can split it.", "We can split the fee, though we can't waive it."),
        (
            "Since we can't see orders here, please call the shop.",
            "Please call the shop, since we can't see orders here.",
        ),
        (
            "The hall is not big enough Can I try another hall?",
            "Can I try another hall, as the hall is not big enough?",
        ),
        (
            "We don't have any news, but we'll post any news at https://example.com/news.",
            "We'll post any news at https://example.com/news, though we don't have any news.",
        ),
        ("We can't see orders here, so please call the shop.", "Please call the shop, as we can't see orders here."),
        (
            "The hall is full and since we can't add chairs, we have chosen a bigger hall.",
            "The hall is full and we have chosen a bigger hall, since we can't add chairs.",
        ),
        (
            "Your form could not be read because we need you to sign page two.",
            "Please sign page two, as your form could not be read.",
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
        "We can't waive the fee, but it is small.",
        "We can't refund the sofa, so we closed the case.",
        "We can't refund it, but is there anything else we can do?",
    ],
)
def test_no_offer_to_put_first(before: str) -> None:
    assert rewritten(before, "{offer_first}") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Unfortunately, we can't change the date. However, you can ask the hotel.",
            "You can ask the hotel, as we can't change the date.",
        ),
        ("We can't open the file. Could you send it again?", "Could you send the file again, as we can't open it?"),
        (
            "Were not showing an order with this address. Can you send us your order number?",
            "Can you send us your order number, as we're not showing an order with this address?",
        ),
        ("I can't see bookings. Please ask the desk Jo", "Please ask the desk, as I can't see bookings. Jo"),
        (
            "I can't see your seat. Please ask the crew, as they hand out the seats.",
            "Please ask the crew, as I can't see your seat and they hand out the seats.",
        ),
        ("We can't refund you. Is there anything else I can help you with?", None),
        ("We can't refund you. Please note that the offer ended.", None),
        ("We can't refund gift cards.\n\nYou can use the card in May.", None),
        ("We can't rent you a boat. You can buy one in town.", None),
        ("It won't open. Please send a photo.", None),
        ("We can't change the name on the ticket. You can sell it to a friend.", None),
        ("We don't support Open Office. Please use a PDF.", "Please use a PDF, as we don't support Open Office."),
        ("This time is not free. We can do Monday at 3 pm.", None),
        ("This hall is not free. Can I try another hall?", "Can I try another hall, as this hall is not free?"),
    ],
)
def test_what_the_next_sentence_offers_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Please call the shop. We can't see orders here.", "Please call the shop, as we can't see orders here."),
        ("Please enjoy your day. We can't see orders here.", None),
        ("The shop is open. We can't see orders here.", None),
    ],
)
def test_what_was_asked_gets_its_reason(before: str, after: str | None) -> None:
    assert rewritten(before, "{asked_before}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We checked it, but we can't move it.", "We checked it. What we can do is ⟨what?⟩, as we can't move it."),
        (
            "Because the hall is full, we can't change the date.",
            "What we can do is ⟨what?⟩, as we can't change the date because the hall is full.",
        ),
        ("I'm not sure when it opens.", "I can tell you ⟨what?⟩, though I'm not sure when it opens."),
        ("We can't refund you. Please ask the shop.", None),
        ("You can ask the shop. We can't refund you.", None),
        ("There is nothing we can do about the fee.", None),
        ("If the box was opened, we can't refund it.", None),
        ("You're no longer welcome here.", None),
        ("The lift will start automatically you can't force this.", None),
        ("I'm afraid all we can do is mend it, and that is not much.", None),
        ("We can't add it as it is full.", "What we can do is ⟨what?⟩, as we can't add it because it is full."),
        ("Please note that we can't paint it.", "What we can do is ⟨what?⟩, as we can't paint it."),
        ("The agent said that we cannot extend the loan.", None),
        ("The fee that we can't refund is small.", None),
    ],
)
def test_a_dead_end_gets_a_slot(before: str, after: str | None) -> None:
    assert rewritten(before, "{dead_end}") == after


def test_no_condition_or_limit_is_lost() -> None:
    before = "At the moment, we can't ship more than 6 lamps to Canada because of the strike."
    after = rewritten(before, *TEMPLATES)
    assert after == (
        "What we can do is ⟨what?⟩, as at the moment we can't ship more than 6 lamps to Canada because of the strike."
    )
