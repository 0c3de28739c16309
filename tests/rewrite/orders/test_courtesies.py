"""Courtesy that mocks."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Could you **be so kind as to finally** send us the key?", "Could you please send us the key?"),
        (
            "Would you **be so good as to** name the street so that somebody can come? 🙏",
            "Could you please name the street so that somebody can come? 🙏",
        ),
        (
            "**If you would be so gracious as to** name the street, which most people do, we could perhaps come.",
            "Could you please name the street so that we can come?",
        ),
        ("If you would **be so kind**, the door is on the left.", None),
        ("It would **be so kind** to wait.", None),
    ],
)
def test_the_request_in_it(before: str, after: str | None) -> None:
    assert rewritten(before, "{plainly}?") == after
