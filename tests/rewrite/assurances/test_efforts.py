"""What is only tried "soon"."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("We'll do our best to prioritise a reply **asap**!", "{aimed_for}", None),
        (
            "You are welcome to write, and our team will do its best to help **soon**.",
            "{aimed_for}",
            "You are welcome to write, and our team aims to help within ⟨how long?⟩.",
        ),
        ("Were doing our best to mend the lid **asap**.", "{aimed_for}", "We aim to mend the lid by ⟨when?⟩."),
        ("We'll do our best to find the cat **soon**.", "{aimed_for}", None),
        ("We'll do our best to help **soon**, once it rains.", "{aimed_for}", None),
    ],
)
def test_an_effort(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
