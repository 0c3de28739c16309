"""What we don't know is asked of the customer where the customer can tell; silence is no reproach."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**We don't understand** what you mean by the second line.",
            "Could you please tell us what you mean by the second line?",
        ),
        ("**I didn't quite get** what you mean.", "Could you please tell us what you mean?"),
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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I did **not hear back** from you so I will close the case.",
            "As it has been quiet since our last message, I will close the case.",
        ),
        (
            "As we have **not heard back** from you, we have set your stall aside.",
            "As it has been quiet since our last message, we have set your stall aside.",
        ),
        ("We have **not heard back** from you.", None),
        ("I have **not heard back** from you, are you there?", None),
        ("Since we did **not hear back** from you before the fair, your stall is gone.", None),
    ],
)
def test_silence_is_quiet(before: str, after: str | None) -> None:
    assert rewritten(before, "As {quiet}.") == after
