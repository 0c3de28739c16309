"""What is still needed told by what it is needed for; what is needed for others opens no way."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Your form cannot be processed because we need you to sign page 3.",
            "So that we can process your form, please sign page 3.",
        ),
        (
            "We can't refund it yet because we need you to send the shoes back first.",
            "So that we can refund it, please send the shoes back first.",
        ),
        (
            "Your ticket can't be created because you must first register.",
            "So that we can create your ticket, please register first.",
        ),
        (
            "Your claim can't be processed as we need the original receipt.",
            "To process your claim, we need the original receipt.",
        ),
        ("I can't look into this because I need your order number.", "To look into this, I need your order number."),
        (
            "We were not able to book your visit because we need a referral from your doctor.",
            "To book your visit, we need a referral from your doctor.",
        ),
        (
            "We can't process your enrolment because we still need your transcript.",
            "To process your enrolment, we still need your transcript.",
        ),
        (
            "Your entry can't be accepted because we require you to sign every page.",
            "So that we can accept your entry, please sign every page.",
        ),
        (
            "Your claim can't be processed because it does not include a receipt.",
            "To be processed, your claim needs to include a receipt.",
        ),
        ("Your entry can't be accepted because it lacks a stamp.", "To be accepted, your entry needs a stamp."),
        ("Your entry could not be accepted because it lacks a stamp.", None),
        ("Your form can't be processed because it is not signed.", "We can process your form once it is signed."),
        (
            "We can't book your visit because your request does not name a day.",
            "So that we can book your visit, your request needs to name a day.",
        ),
        ("Your loss can't be refunded because it was not insured.", None),
        ("Your bid can't be accepted because it was not sent in time.", None),
        ("We can't extend your stay because we need the room for another guest.", None),
        ("We can't offer you the job because we require you to have a driving licence.", None),
        ("The ad can't be published because we need to check it.", None),
        ("Your payment could not be taken because your bank requires you to approve it.", None),
        ("We can't let you in because we require all guests to wear a helmet.", None),
    ],
)
def test_what_is_needed_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{opening_up}.") == after


def test_no_blank_beside_what_is_needed() -> None:
    assert rewritten("We can't let you in because we require all guests to wear a helmet.", "{dead_end}") is None
