"""Sentences broken over lines are told as if they stood on one."""

import pytest

from tests.rewrite.support import parsed, rewritten
from toneguard.rewrite.prose.scene import Scene
from toneguard.rules.hit import Hit

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


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The tram is late.\nPlease take the bus.", True),
        ("The tram is late. Please take the bus.", True),
        ("The tram is late.\n\nPlease take the bus.", False),
        # A line of a list, a heading or a name is none that goes on.
        ("The tram is late.\n- Please take the bus.", False),
        ("Trams\nPlease take the bus.", False),
        ("The tram is late.\nAnna", False),
    ],
)
def test_lines_that_are_sentences_go_on(text: str, together: bool) -> None:
    reading = parsed(text)
    scene = Scene(Hit(reading.sentences[0].span, reading.sentences[0], None, {}), reading)
    assert (scene.following is not None) == together
