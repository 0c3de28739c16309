"""What is gone and has been made good is told by what has been made good."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Your order **has been cancelled** and refunded due to a pricing error.",
            "Your order has been refunded, as it was cancelled due to a pricing error.",
        ),
        (
            "The booking **was cancelled** and fully refunded as the hall flooded.",
            "The booking was fully refunded, as it was cancelled because the hall flooded.",
        ),
        (
            "The blue lamp **is out of stock** and has been refunded to your card.",
            "The blue lamp has been refunded to your card, as it is out of stock.",
        ),
        (
            "I'm sorry, but the tickets **are sold out** and have been replaced by two for Friday.",
            "The tickets have been replaced by two for Friday, as they are sold out. I'm sorry about that.",
        ),
    ],
)
def test_what_was_made_good_comes_first(before: str, after: str) -> None:
    assert rewritten(before, "{made_good}") == after


@pytest.mark.parametrize(
    "before",
    [
        "Your plan **was cancelled** and charged again.",
        "The concert **was called off** and refunded last week.",
        "It **was cancelled** and refunded.",
        "We regret that your order **was cancelled** and refunded, but not the postage.",
    ],
)
def test_anything_else_stays(before: str) -> None:
    assert rewritten(before, "{made_good}") is None
