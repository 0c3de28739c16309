"""Denials that follow from what stands in front of them; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We have not had your key yet, so we can't start the move.", None),
        (
            "We haven't received your key yet, so we can't start the move.",
            "Once we have received your key, we can start the move.",
        ),
        (
            "The rent has not been paid yet, so your keys cannot be handed over.",
            "Once the rent has been paid, your keys can be handed over.",
        ),
        (
            "As your pass has not been stamped yet, we are unable to lend you a boat.",
            "Once your pass has been stamped, we can lend you a boat.",
        ),
        (
            "We can't frame your print because the file is unreadable.",
            "Once we have a readable file, we can frame your print.",
        ),
        (
            "Your permit can't be issued because your photo is missing.",
            "Once we have your photo, your permit can be issued.",
        ),
        (
            "We don't have your measurements, so we can't cut the cloth.",
            "Once we have your measurements, we can cut the cloth.",
        ),
        # What is past its time can't be had any more.
        ("The rent has not been paid within a week, so we can't hand over the keys.", None),
        ("We have not sold enough seats, so we can't open the hall.", None),
        ("We can't mend it because the seams are gone.", None),
        ("It hasn't been signed yet, so we can't file it.", None),
    ],
)
def test_what_opens_the_way_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{opening_up}.") == after
