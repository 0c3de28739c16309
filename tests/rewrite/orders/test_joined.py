"""Orders beside what they lead to, what they open or what leads up to them."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "**Your group must be at least** 6 people in order to book.",
            "{entry}.",
            "You can book with a group of at least 6 people.",
        ),
        ("**Your photo must be at least** 2 MB to upload.", "{entry}.", None),
        (
            "Your claim could not be accepted because **we require you to** file it in the app.",
            "{turned_away}.",
            "Your claim could not be accepted. For us to accept it, please file it in the app.",
        ),
        ("Your claim was odd because **we require you to** file it in the app.", "{turned_away}.", None),
    ],
)
def test_what_it_is_joined_to(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
