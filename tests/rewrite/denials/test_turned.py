"""The way on in front of a denial; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Sorry, but we don't ship lamps, but you can collect the lamp in Leeds.",
            "I'm sorry about that. You can collect the lamp in Leeds, though we don't ship lamps.",
        ),
        ("1 pm was not free, but I booked a room for 3 pm.", "I booked a room for 3 pm, as 1 pm was not free."),
        (
            "You are not able to move a stall after noon, but you can swap stalls online I hope this helps!",
            "You can swap stalls online, though you are not able to move a stall after noon. I hope this helps.",
        ),
        (
            "We can't print your card as it is now, but, with a few changes, I can make sure that your card shines.",
            "With a few changes, I can make sure that your card shines, though we can't print your card as it is now.",
        ),
        (
            "Our Print Lab is not open on Sunday, but we can print your card on Monday.",
            "We can print your card on Monday, though our Print Lab is not open on Sunday.",
        ),
        (
            "We can't mend the boat since it is sold, but we can offer you a raft.",
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
            "Unfortunately, we can't change the date. However, you can ask the hotel.",
            "You can ask the hotel, as we can't change the date.",
        ),
        ("We can't open the file. Please send it again.", "Please send the file again, as we can't open it."),
        ("We can't open the file. Could you send it again?", None),
        (
            "Were not showing an order with this address. Please send us your order number.",
            "Please send us your order number, as we're not showing an order with this address.",
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
        # An offer that asks is good as it is; so are advice and what holds until some time.
        ("There is no table at eight. Would you like me to try nine?", None),
        ("We can't judge paint. I'd recommend asking the maker.", None),
        ("The page is unavailable until noon. You can try again in an hour.", None),
        ("I'm afraid I can't see it. Can you send a photo?", None),
        ("There is no table at eight. Would you like a table at nine?", None),
        ("We don't assign tickets. Instead, we take the first good answer.", None),
        # What "them" are would be more than what can't be given.
        ("We can't give you the results by phone. You can see them in the portal.", None),
        (
            "The suite is not free in May. The junior suite is available then.",
            None,
        ),
        (
            "The suite is not available on those dates. The loft is free from the 12th.",
            "The loft is free from the 12th, though the suite is not available on those dates.",
        ),
        ("This time is not free. We can do Monday at 3 pm.", None),
        ("The hall is not free. Can I help you with anything else?", None),
        ("The hall is not free. Can I try another hall?", None),
        ("The page will be unavailable due to repairs until 3 am. You can try again in an hour.", None),
        # Only who wants to order must reopen it.
        ("Closed stalls do not take orders. You must reopen your order from your page.", None),
        ("We can't move it by phone. You have to call.", None),
        ("We can't refund it by phone. You will need to wait seven days.", None),
        ("A new cup isn't here before Friday. You need to send us a photo of the box.", None),
        ("We have no cups in blue. You need to send us a photo of the box.", None),
        ("We have no order under this name. Could you please send us the number on the card?", None),
        (
            "We can't comment on other shops. I'd recommend asking the maker of the lamp.",
            "I'd recommend asking the maker of the lamp, as we can't comment on other shops.",
        ),
        ("We can't ship it today. I'd recommend asking the maker of the lamp.", None),
    ],
)
def test_what_the_next_sentence_offers_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after
