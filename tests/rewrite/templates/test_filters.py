"""Words as a template asks for them."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The crew comes today**!!!**", "The crew comes today."),
        ("Did you restart it**?!?**", "Did you restart it?"),
        ("Hi Ana**!!**\n\nThe crew comes today.", "Hi Ana!\n\nThe crew comes today."),
        ("Hi Dr. Amadi**!!**\n\nThe crew comes today.", "Hi Dr. Amadi!\n\nThe crew comes today."),
        ("Hi Ana**!!** 😊\n\nThe crew comes today.", "Hi Ana! 😊\n\nThe crew comes today."),
    ],
)
def test_piled_up_marks_become_one_calm_one(before: str, after: str) -> None:
    assert rewritten(before, "{match|calm}") == after
