"""What is taken out leaves no two clauses run into one another."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your desk is in the mail **😅**\n\nBest regards,\nTom", "Your desk is in the mail\n\nBest regards,\nTom"),
        ("Your desk is here **😅** and ready.", "Your desk is here and ready."),
        ("Your desk is here **😅**, Ana.", "Your desk is here, Ana."),
        ("Your desk is here. **😅**", "Your desk is here."),
        ("We have no desks left **😅** Your refund is on its way.", None),
    ],
)
def test_a_picture_goes_where_it_parts_nothing(before: str, after: str | None) -> None:
    assert rewritten(before, "") == after
