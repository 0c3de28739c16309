"""The next sentence in front of a denial, as a statement, a request or a question; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Refunds are not granted. Hand in the pass at the desk and the rest will be paid to you.", None),
        (
            "We don't discuss cases in public. Message us privately with your number.",
            "Please message us privately with your number, as we don't discuss cases in public.",
        ),
        (
            "Free accounts don't get phone support. Upgrade or post in the forum.",
            "Please upgrade or post in the forum, as free accounts don't get phone support.",
        ),
        (
            "You can't bring a cake I'm afraid, for hygiene reasons. We can sell you a tart.",
            "We can sell you a tart, as you can't bring a cake for hygiene reasons.",
        ),
        ("We can't discuss the fine by mail. You may appeal within a month.", None),
        ("I don't know how it got wet. I have put a new one in the post.", None),
        ("We can't print the pass here. Please ask the desk, they are open till noon.", None),
        ("I can't send a draft today. I'll call you at three with an update.", None),
        (
            "I can't access this information. Can you please call the desk on 555-0100?",
            "Please call the desk on 555-0100, as I can't access this information.",
        ),
        ("I can't access this information. Please look at the details page.", None),
        (
            "Unfortunately, we can't change the date. However, you can ask the hotel.",
            "You can ask the hotel, as we can't change the date.",
        ),
        ("We can't refund the postage. We will refund the price of the coat today.", None),
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
        (
            "There is no table at eight. Would you like me to try nine?",
            None,
        ),
        # Advice is good where it is; so is what holds until some time.
        ("We can't judge paint. I'd recommend asking the maker.", None),
        ("The page is unavailable until noon. You can try again in an hour.", None),
        ("I'm afraid I can't see the leak. Can you send a photo?", None),
        (
            "There is no table at eight. Would you like a table at nine?",
            None,
        ),
        ("We don't assign tickets. Instead, we take the first good answer.", None),
        (
            "We can't give you the results by phone. You can see them in the portal.",
            "You can see the results in the portal, as we can't give them to you by phone.",
        ),
        (
            "The suite is not free in May. The junior suite is available then.",
            None,
        ),
        ("The suite is not available on those dates. The loft is free from the 12th.", None),
        ("This time is not free. We can do Monday at 3 pm.", None),
        ("The hall is not free. Can I help you with anything else?", None),
        # A question follows from what is amiss, and stays behind it.
        ("The flat is not free in May. Shall we keep it for you in June?", None),
        ("The hall is not free. Can I try another hall?", None),
        ("The page will be unavailable due to repairs until 3 am. You can try again in an hour.", None),
        # Only who wants to order must reopen it.
        ("Closed stalls do not take orders. You must reopen your order from your page.", None),
        ("We can't refund it by phone. You will need to wait seven days.", None),
        ("A new cup isn't here before Friday. You need to send us a photo of the box.", None),
        ("We have no cups in blue. You need to send us a photo of the box.", None),
        (
            "We have no order under this name. Could you please send us the number on the card?",
            None,
        ),
        (
            "We can't comment on other shops. I'd recommend asking the maker of the lamp.",
            "I'd recommend asking the maker of the lamp, as we can't comment on other shops.",
        ),
        ("We can't ship it today. I'd recommend asking the maker of the lamp.", None),
        # What holds whatever becomes of the first is no consequence of it.
        ("We can't refund the booking fee. We will refund the ticket in full.", None),
        ("We can't comment on your form. You are welcome to apply again in spring.", None),
        # What else there is of what is not there.
        ("We don't have any cabins left in May. We have cabins from 3 June.", None),
        ("We don't have cabins in May. We have a dog.", None),
        ("We have no free table tonight. The next free table is at noon tomorrow.", None),
        ("We can't move the fence. What I can do is paint it.", None),
        ("We don't ship to Malta. If you have an address in Sicily, we can ship there.", None),
        (
            "We can't lend you the drill. You can rent it for €5 a day, though.",
            "You can rent the drill for €5 a day, as we can't lend it to you.",
        ),
    ],
)
def test_what_the_next_sentence_offers_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "We can't guarantee a berth. If one becomes free, we'll let you know.",
            "If a berth becomes free, we'll let you know, though we can't guarantee one.",
        ),
        (
            "Were not making any promises. If it does come back well tell everyone.",
            "If it does come back well tell everyone, though we're not making any promises.",
        ),
        (
            "Ann is not available for calls. Only Ben, Cy, Dee, or Eve are available for calls.",
            "Only Ben, Cy, Dee, or Eve are available for calls, as Ann is not available for calls.",
        ),
        (
            "We can't see the map. To see it yourself, please visit https://example.com/map",
            "To see the map yourself, please visit https://example.com/map, as we can't see it.",
        ),
        (
            "We're unable to help with crew trips. You'd need to contact the crew desk directly for help with this.",
            "Please contact the crew desk directly, as we're unable to help with crew trips.",
        ),
        (
            "We are unable to stop the feed from the page. You have to call.",
            "Please call, as we are unable to stop the feed from the page.",
        ),
        (
            "The nurse is not available at that time. Try another time or nurse.",
            "Please try another time or nurse, as the nurse is not available at that time.",
        ),
        (
            "We can't see the map. To see it yourself, please visit https://example.com/map Thanks, Ann",
            "To see the map yourself, please visit https://example.com/map, as we can't see it. Thanks, Ann",
        ),
        ("We can't guarantee a berth. If you pay, we'll let you know.", None),
    ],
)
def test_what_comes_of_it_and_what_there_is(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after


def test_what_is_not_known_is_no_answer() -> None:
    unknown = "We can't say. Please ask the harbour master."
    assert rewritten(unknown, "{next_if_unknown}") == "Please ask the harbour master, as we can't say."
    assert rewritten("We can't refund the ticket. Please ask the harbour master.", "{next_if_unknown}") is None
