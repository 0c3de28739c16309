"""Lessons for another time, and what would have helped."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**Next time check** the lamp at the counter.",
            "Next time, please check the lamp at the counter so that we can ⟨do what?⟩.",
        ),
        (
            "Please **make sure you use the blue form next time**.",
            "Next time, please use the blue form so that we can ⟨do what?⟩.",
        ),
        (
            "**Next time it might be better** to book a bigger table.",
            "If you book a bigger table next time, we can ⟨do what?⟩.",
        ),
        (
            "**In future, you should** measure the door, as stated in the leaflet.",
            "If you measure the door next time, we can ⟨do what?⟩.",
        ),
        (
            "**Going forward, use** the other door.",
            "From now on, please use the other door so that we can ⟨do what?⟩.",
        ),
        ("**Next time be** more careful.", None),
        ("**Next time read** the leaflet.", None),
        ("**Next time** the lamp will be tested.", None),
        ("**Next time check** the lamp, the plug and the box.", None),
    ],
)
def test_what_is_taught_is_asked_for_with_what_it_helps(before: str, after: str | None) -> None:
    assert rewritten(before, "{lesson}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Airing the room daily **would have prevented** it.", "Airing the room daily can prevent it."),
        ("A cover is basic care and **would of prevented** it.", "A cover can prevent it."),
        ("One comment from you **would have kept** it open.", None),
        ("A short call **would have avoided** the whole thing.", None),
        ("You **could have avoided** it.", None),
        ("You **could have avoided** this fee by paying on time.", "Paying on time helps to avoid this fee."),
        (
            "**None of this would have happened** if you'd used the blue cable.",
            "Using the blue cable helps to avoid this.",
        ),
        ("**You should have measured** the wall first.", "Measuring the wall first helps to avoid this."),
        ("**It would have been up to you** to lock the shed.", "Locking the shed helps to avoid this."),
        ("The wall **should have been measured** by hand.", "Measuring the wall by hand helps to avoid this."),
        (
            "Measuring the wall **would have been a good idea** before the visit.",
            "Measuring the wall before the visit helps to avoid this.",
        ),
        ("The wall **should have been measured** by us.", None),
        ("**You should have ordered** it earlier.", None),
        ("**You should have known** the wall.", None),
        ("**You should have measured** the wall before opening a ticket.", None),
        ("A call **would have helped** you not to wait.", None),
        ("All this **would have helped**.", None),
    ],
)
def test_what_would_have_helped_helps(before: str, after: str | None) -> None:
    assert rewritten(before, "{helps}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**If the photo were** sharp, we could read the label.", "Once the photo is sharp, we can read the label."),
        ("**If the photos were** sharp, we could have read them.", None),
        ("**If the photo was** sharp, it would help.", None),
    ],
)
def test_what_it_takes(before: str, after: str | None) -> None:
    assert rewritten(before, "{once}.") == after
