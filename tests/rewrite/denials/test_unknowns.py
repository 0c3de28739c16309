"""What we don't know is asked of the customer where the customer can tell."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**We don't understand** what you mean by the second line.",
            "Could you please tell us what you mean by the second line?",
        ),
        ("**We are not sure** which boat you booked.", "Could you please tell us which boat you booked?"),
        (
            "**We don't know** whether you have received the map.",
            "Could you please tell us whether you have received the map?",
        ),
        ("**We don't know** what your booking number is.", "Could you please tell us what your booking number is?"),
        ("**We don't know** why your payment failed.", None),
        ("**We are not sure** why you were charged twice.", None),
        ("**We don't know** when you will get the map.", None),
        ("**We don't know** if you are entitled to a refund.", None),
        ("**We don't know** where your parcel went.", None),
    ],
)
def test_only_what_the_customer_knows_is_asked_for(before: str, after: str | None) -> None:
    assert rewritten(before, "Could you please tell us {asked}?") == after
