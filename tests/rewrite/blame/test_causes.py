"""What is said to come from the customer's side."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**Works fine** for me.", "It works when I try it here. Could you please tell me more about ⟨what?⟩?"),
        ("It **works** on our end.", "It works when we try it here. Could you please tell us more about ⟨what?⟩?"),
        ("**Must be** something you changed.", "Could you please tell us whether anything was changed?"),
        ("The dent **must have happened** at your place.", "Could you please tell us when you first saw the dent?"),
        (
            "We **suspect you entered** the wrong street.",
            "Could you please tell us whether the wrong street was entered?",
        ),
        ("**So the watch must be** in your possession.", "Could you please tell us whether the watch is with you?"),
        ("**The problem is probably** your kettle.", "Could you please check your kettle?"),
        ("**It must be something with** your wiring.", "Could you please check your wiring?"),
        ("**It's** your kettle's fault.", "Could you please check your kettle?"),
        ("**It's** your turn.", None),
        ("**The fault lies with** your bank.", None),
        ("**Works** with every lamp that we sell.", None),
        ("We **suspect you dropped** it.", None),
        ("The lift **must have** stopped.", None),
    ],
)
def test_it_is_asked_about(before: str, after: str | None) -> None:
    assert rewritten(before, "{looked_into}?") == after
