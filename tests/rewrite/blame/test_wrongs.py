"""What the customer got wrong or did not see to, told of the thing, with a request where one helps."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "You **told us** the wrong code.",
            "The code we have is not right. Could you please check it?",
        ),
        ("**You gave** us the wrong postcode.", "The postcode we have is not right. Could you please check it?"),
        ("**You used** an expired code.", "The code used is no longer valid. Could you please check it?"),
        ("**You paid** the wrong amount.", "The amount paid is not right. Could you please check it?"),
        (
            "**You put in** the wrong date of birth.",
            "The date of birth entered is not right. Could you please check it?",
        ),
        (
            "**You sent** us the wrong form.",
            "The form we received is not the one we need. Could you please send us ⟨which one?⟩?",
        ),
        (
            "The details you sent **were incorrect**.",
            "The details we received were incorrect. Could you please check them?",
        ),
        (
            "The form **was filled in** incorrectly.",
            "Something in the form is not right yet. Could you please check ⟨which part?⟩?",
        ),
        ("**You used** the wrong pan.", None),
        ("The soup **was wrong**.", None),
    ],
)
def test_what_is_to_be_checked(before: str, after: str | None) -> None:
    assert rewritten(before, "{rechecked}?") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You failed to** make sure that there was enough paper.", "There was not enough paper."),
        ("**You forgot** to enter your postcode. Please send it.", "Your postcode is missing. Please send it."),
        ("**You forgot** to enter your postcode.", None),
        ("**You failed to** make sure that you had enough paper.", None),
    ],
)
def test_what_was_not_there(before: str, after: str | None) -> None:
    assert rewritten(before, "{lacking}.") == after
