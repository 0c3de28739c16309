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
        (
            "We have no desks left **😅** Your refund is on its way.",
            "We have no desks left. Your refund is on its way.",
        ),
        ("We have no desks left **😅** desks come back in May.", None),
        (
            "Your desk is in the mail. It will be with you **😅**\n\nBest,\nTom",
            "Your desk is in the mail. It will be with you.\n\nBest,\nTom",
        ),
        ("Please ask the depot **😅** if nobody has it we will look.", None),
        ("Please answer with **👍**.", None),
        ("Oh dear **😢** We will look for it.", "Oh dear. We will look for it."),
        ("Hi Ana **😊** We have it here.", None),
        ("It comes on Monday. It is mended **lol**\n", "It comes on Monday. It is mended.\n"),
        ("It broke **haha,** we can mend it.", "It broke, we can mend it."),
        ("It broke **haha** and we can mend it.", "It broke and we can mend it."),
        ("That is why it waits **haha** happens a lot.", None),
        ("Oh no **😅** that's odd.", None),
        ("It will be with you by noon **😅**\nCall us then.\n", "It will be with you by noon.\nCall us then.\n"),
    ],
)
def test_a_picture_goes_where_it_parts_nothing(before: str, after: str | None) -> None:
    assert rewritten(before, "") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("With regard to your form **you are notified that** we have it.", "With regard to your form, we have it."),
        ("With regard to your form, **we inform you that** we have it.", "With regard to your form, we have it."),
    ],
)
def test_what_an_announcement_stood_behind_gets_a_comma(before: str, after: str | None) -> None:
    assert rewritten(before, "") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**Please note that** we close at six and open at nine.", "We close at six and open at nine."),
        # Here the "please" was for both.
        ("**Please note that** the path is wet, and make sure to wear boots.", None),
        ("**Please note that** we close at six and bring the key back before.", None),
    ],
)
def test_a_please_for_two_stays(before: str, after: str | None) -> None:
    assert rewritten(before, "") == after
