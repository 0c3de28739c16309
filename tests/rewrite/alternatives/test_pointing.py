"""Pronouns in a way on that stands in front of the denial they pointed at."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # It may be the date or the booking, the copy or the claim, the coat or its owner's word for it.
        ("We can't change the date once the booking is paid. You can ask the agent to move it.", None),
        ("Your claim can't be paid without a bill. You can send us a copy and we will check it.", None),
        ("We can't process your form without your photo. You can upload it on the page.", None),
        ("We can't change the name on the coat. You can sell it to a friend.", None),
        # Where it is sent is not what is collected.
        ("We can't ship to Canada. You can collect it at our shop in Detroit.", None),
        # What "it" is was said before both.
        ("The vase is from Rome. We can't mend the handle. You can bring it to the shop.", None),
        # The denial's own pronoun would seem to mean the slot.
        ("We can't speed it up. You can book a slot in town.", None),
        ("We don't have vests in red. You can order one in blue.", None),
        ("We can't ship to the island. You can collect it there.", None),
        (
            "We can't charge your card. Please check the card with your bank.",
            "Please check your card with your bank, as we can't charge the card.",
        ),
        ("We can't charge your card ending 0417. Please check the card.", None),
        (
            "You can't log in with the old PIN. Please use the link to set a new one.",
            "Please use the link to set a new PIN, as you can't log in with the old PIN.",
        ),
        (
            "We can't ship lithium batteries by air. We can send them by truck.",
            "We can send lithium batteries by truck, as we can't ship them by air.",
        ),
        (
            "I can't promise a date. I'll ring the supplier and tell you what they say.",
            "I'll ring the supplier and tell you what they say, as I can't promise a date.",
        ),
        ("Our nurses aren't free for calls. You can leave a note and they'll answer it.", None),
        ("We aren't allowed to keep copies of passports. Please bring it again.", None),
        ("We can't mend the old version. You can load the new file, and it's free.", None),
        ("We can't take the photo because of the glasses. Please take a new one without glasses.", None),
        (
            "We can't add luggage at the airport for this fare. You can add it in the app.",
            "You can add luggage in the app, as we can't add it at the airport for this fare.",
        ),
        ("We can't send the contract without your date of birth. You can add it under Profile.", None),
        ("I can't approve the refund myself. I've sent it to my manager.", None),
        ("Kids under 6 aren't allowed on the slide. There is a pool for them next to it.", None),
        # What is printed is not the paper, and only some returns are not taken.
        ("We cannot print on both sides with this paper. Shall I print it on the thick paper?", None),
        ("The outlet doesn't take returns from the online shop. Any regular store will take them.", None),
        # Gone altogether, and there in blue: the two are not the same.
        ("That size is sold out. We can send it in blue.", None),
        ("I can't tell you the score by phone. You can look it up at the desk.", None),
        # Who "him" is, and what the other plan does, is told only in front.
        ("Our driver can't lift the sofa. We can send somebody who will help him.", None),
        ("The small plan doesn't include roaming. The large plan does.", None),
    ],
)
def test_a_thing_is_named_where_it_is_first_spoken_of(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after
