"""What others say of the customer, told as what we were told, with a question."""

import pytest

from tests.rewrite.support import rewritten

HOW = "Could you please tell us how you remember it?"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**According to the driver nobody** was at home.",
            f"We were told by the driver that nobody was at home. {HOW}",
        ),
        ("**The courier swears he rang** and left.", f"We were told by the courier that he rang and left. {HOW}"),
        (
            "**As per our system no such call** is existing.",
            "We could not find this call in our records. Could you please tell us when it was?",
        ),
        (
            "As for your photos, **nothing was ever received** by us.",
            "Your photos have not reached us. Could you please send them again?",
        ),
        ("**According to the driver nobody** opened, so he left.", None),
        ("**Our system says that you** signed it.", None),
        ("**The driver says otherwise**.", None),
        ("**As per our system no such lamp** is existing.", None),
    ],
)
def test_how_it_was(before: str, after: str | None) -> None:
    assert rewritten(before, "{noted}?") == after
