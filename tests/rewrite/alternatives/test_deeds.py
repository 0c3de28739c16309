"""What "do it" stands for in a way on."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I can't change your PIN for you. You can do it yourself at any machine.",
            "You can change your PIN yourself at any machine, as I can't change it for you.",
        ),
        (
            "You can't renew the pass in the app. You can do that on our website.",
            "You can renew the pass on our website, as you can't renew it in the app.",
        ),
        (
            "We can't unlock the phone from here. Bring it to the shop and we'll do it on the spot.",
            "Please bring the phone to the shop and we'll unlock it on the spot, as we can't unlock it from here.",
        ),
        ("You can't change the plan yourself. Our team can do it for you in a minute.", None),
        ("We can't do that from here. You can do it at the desk.", None),
        ("We can't offer a refund for the pass. The shop can do that.", "The shop can offer a refund for the pass."),
    ],
)
def test_the_deed_is_named(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after
