"""Sentences broken over lines are told as if they stood on one."""

import pytest

from tests.rewrite.support import rewritten

NEEDED = "{outcome}."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your form could not be\nread.", "We need ⟨what?⟩ so that we can read your form."),
        (
            "Your form could not be read because it was sent to the\nBerlin office.",
            "Because it was sent to the Berlin office, we need ⟨what?⟩ so that we can read your form.",
        ),
    ],
)
def test_a_break_that_keeps_lines_short_is_a_blank(before: str, after: str) -> None:
    assert rewritten(before, NEEDED) == after


def test_a_short_line_stays_a_line() -> None:
    assert rewritten("Opening times\nYour form could not be read.", NEEDED) == (
        "Opening times\nWe need ⟨what?⟩ so that we can read your form."
    )
