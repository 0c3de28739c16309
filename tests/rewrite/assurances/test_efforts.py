"""What is only tried, looked into or hoped for "soon"."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("We'll do our best to prioritise a reply **asap**!", "{aimed_for}", "We aim to reply by ⟨when?⟩."),
        (
            "You are welcome to write, and our team will do its best to help **soon**.",
            "{aimed_for}",
            "You are welcome to write, and our team aims to help within ⟨how long?⟩.",
        ),
        ("Were doing our best to mend the lid **asap**.", "{aimed_for}", "We aim to mend the lid by ⟨when?⟩."),
        ("We'll do our best to find the cat **soon**.", "{aimed_for}", None),
        ("We'll do our best to help **soon**, once it rains.", "{aimed_for}", None),
        (
            "They know, and are looking into having the lid mended **soon**.",
            "{worked_on}",
            "They know, and are working on having the lid mended; we expect that to happen by ⟨when?⟩.",
        ),
        ("They are looking into getting the lid to you **soon**.", "{worked_on}", None),
        (
            "Our crew is investigating, and we hope to have a new lid ready **soon**.",
            "{written_about}",
            "Our crew is investigating, and we hope to tell you by ⟨when?⟩ how soon a new lid will be ready.",
        ),
        ("We hope to have a new lid ready **soon**.", "{written_about}", None),
    ],
)
def test_an_effort(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
