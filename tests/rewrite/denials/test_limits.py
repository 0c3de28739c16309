"""Limits told as what is possible, and near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("All we can do is call the shop.", "What we can do is call the shop."),
        ("Hi Ana, all I can offer is a voucher.", "Hi Ana, what I can offer is a voucher."),
        # It is no more than that: the limit would be gone.
        ("I can only search for trains.", None),
        ("We are only able to help you file a report.", None),
        ("We can only check two bags.", None),
        ("I can only look it up by name.", None),
        ("We can only print tickets.", None),
        ("At the desk we can only print tickets.", None),
    ],
)
def test_what_we_can_do(before: str, after: str | None) -> None:
    assert rewritten(before, "{can_do}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can only print it if you send the code.", "We can print it once you send the code."),
        ("You will only be charged if you cancel late.", None),
        ("You will only get an invoice if you book late.", None),
        ("You will only get a seat if you book by May.", None),
        ("You will only get it once the form is signed.", None),
        ("We can print it only after you send the code.", "We can print it after you send the code."),
        ("We can only print it if you do not fold it.", None),
        ("We can only print tickets.", None),
        ("You will only get an answer if you send the form.", "To get an answer, please send the form."),
        ("We can only do it when the shop opens.", "We can do it once the shop opens."),
        ("We can only swap the shoes if they're unworn.", "We can swap the shoes as long as they're unworn."),
        ("I can only move it if your tutor agrees.", "I can move it as long as your tutor agrees."),
        (
            "We can only change it if the parcel has not left yet.",
            "We can change it as long as the parcel has not left yet.",
        ),
        ("Refunds are only possible if the ticket is unused.", "Refunds are possible as long as the ticket is unused."),
        ("We can only refund you if you were charged twice.", None),
        ("We can only ship today if you order before 2 pm.", "We can ship today as long as you order before 2 pm."),
        ("We can only lift it if someone helps us.", "We can lift it as long as someone helps us."),
        ("You can only claim it if you keep the bill.", "You can claim it as long as you keep the bill."),
        ("We can only waive the fee once per year.", None),
        ("You can only cancel online if you booked online.", "You can cancel online as long as you booked online."),
        ("We could only do it if you had told us earlier.", None),
        ("We can only repair it if the damage was caused by us.", None),
    ],
)
def test_on_what_condition(before: str, after: str | None) -> None:
    assert rewritten(before, "{conditional}.") == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("In order to waive the fee, the forms **must be** signed.", "{opened}.", None),
        (
            "In order to waive the fee, all forms **must be** signed.",
            "{opened}.",
            "We can waive the fee once all forms have been signed.",
        ),
        ("To eat the cake, it **must be** cut.", "{opened}.", None),
        (
            "**Tickets without** a serial number will be closed.",
            "{complying}.",
            "To keep tickets from being closed, please add a serial number.",
        ),
        ("**Tickets not** liked by us get rejected.", "{complying}.", None),
        (
            "**If you do not reply** within 3 days, I will ask the owner.",
            "{otherwise}.",
            "Could you please reply within 3 days? Otherwise, I will ask the owner.",
        ),
        ("**If you do not reply**, we will ask the owner.", "{otherwise}.", None),
    ],
)
def test_what_opens_and_keeps(before: str, template: str, after: str | None) -> None:
    if after is None and "the forms" in before:
        after = "We can waive the fee once the forms have been signed."
    assert rewritten(before, template) == after
