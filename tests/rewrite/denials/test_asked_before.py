"""A denial as the reason of what the sentence in front asks for; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Please send me a photo of the stamp. I'm unable to check it from here.",
            "Please send me a photo of the stamp, as I'm unable to check it from here.",
        ),
        (
            "Would you mind asking the desk? I can't see your booking on this side.",
            "Would you mind asking the desk, as I can't see your booking on this side?",
        ),
        (
            "For lost bags, please call the depot. I'm sorry, but we can't trace them over social media.",
            "For lost bags, please call the depot, as we can't trace them over social media. I'm sorry about that.",
        ),
        # What is asked for has nothing to do with what can't be.
        ("Please send us your number. We can't refund vouchers.", None),
        ("Please let me know which one you like. I can't see them from here.", None),
        # It has a reason already, or asks whether it is wanted.
        ("Please call the depot, as they keep them. We can't trace them here.", None),
        ("Would you like to call the depot? We can't trace them here.", None),
        ("I have asked the depot. We can't trace them here.", None),
    ],
)
def test_what_is_asked_for_gets_its_reason(before: str, after: str | None) -> None:
    assert rewritten(before, "{asked_before}") == after
