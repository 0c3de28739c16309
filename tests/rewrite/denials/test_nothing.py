"""Where nothing can be done, and what ties our hands."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Hi Ana, the rent is set by the owner, so **there is nothing** I can do about that.",
            "Hi Ana, what I can do is ⟨what?⟩, as the rent is set by the owner.",
        ),
        ("The rent is set by the owner and **there is nothing** we can do for the dog.", None),
        ("The rent is set by the owner but **there is nothing** we can do.", None),
        ("**There is nothing** we can do.", None),
    ],
)
def test_what_ties_our_hands_is_why(before: str, after: str | None) -> None:
    assert rewritten(before, "{nothing_beside}.") == after
