"""Sentences that stand on their own."""

import pytest

from tests.rewrite.support import parsed
from toneguard.rewrite.checks import wholeness


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("We ship it.", True),
        ("Could you send it?", True),
        ("Please send it.", True),
        ("Logging out first should help.", True),
        ("Attaching your invoice should help.", True),
        ("Thanks for your patience!", True),
        ("The annual plan.", False),
        ("Because of the delay.", False),
        ("If you can't find them there.", False),
        ("When the box arrives.", False),
        ("If the box is torn, send a photo.", True),
        ("If you like we can ship it today.", True),
        ("When possible, we ship it.", True),
    ],
)
def test_whole_sentences(text: str, stands: bool) -> None:
    assert wholeness.whole(parsed("We ship it.").sentences, parsed(text).sentences) is stands
