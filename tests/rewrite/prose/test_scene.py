"""Sentences broken over lines are told as if they stood on one."""

import pytest

from tests.rewrite.support import rewritten

TURNED = "{dead_end}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your form could not be\nmoved.", "What we can do is ⟨what?⟩, as your form could not be moved."),
        (
            "Your form could not be moved by the people of the\nBerlin office.",
            "What we can do is ⟨what?⟩, as your form could not be moved by the people of the Berlin office.",
        ),
    ],
)
def test_a_break_that_keeps_lines_short_is_a_blank(before: str, after: str) -> None:
    assert rewritten(before, TURNED) == after


def test_a_short_line_stays_a_line() -> None:
    assert rewritten("Opening times\nYour form could not be moved.", TURNED) == (
        "Opening times\nWhat we can do is ⟨what?⟩, as your form could not be moved."
    )
