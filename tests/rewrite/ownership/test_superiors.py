"""Bosses and systems that are hid behind."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**My manager won't** waive the fee.", "What I can do is ⟨what?⟩, as I can't waive the fee."),
        ("**Head office refuses to** accept the form.", "What we can do is ⟨what?⟩, as we can't accept the form."),
        (
            "**Our system does not** let us change the name.",
            "What we can do is ⟨what?⟩, as we have no way to change the name.",
        ),
        (
            "**Nobody told us** about the strike.",
            "I'm sorry that we did not know about the strike, and will ⟨do what by when?⟩.",
        ),
        ("**My manager won't** waive the fee. We can offer you a voucher.", None),
        ("**My manager won't** be here on Monday.", None),
        ("**Head office decided** to close the desk.", "We have decided to close the desk."),
        ("**Management has decided** that the desk closes.", "We have decided that the desk closes."),
        ("**I was told not to** waive the fee.", "What I can do is ⟨what?⟩, as I can't waive the fee."),
        ("**I was told not to** waive the fee. We can offer you a voucher.", None),
        ("**Nobody told us**.", None),
    ],
)
def test_what_can_be_done(before: str, after: str | None) -> None:
    assert rewritten(before, "{stood_for}.") == after
