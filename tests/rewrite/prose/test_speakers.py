"""Who speaks in a reply."""

import pytest

from tests.rewrite.support import clause_hit, parsed
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.speakers import first_person, speaker, whom


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I have sent it. My colleague will call.", "I"),
        ("I have sent it, and we will call.", "we"),
        ("I have sent it to our depot.", "we"),
        ("Well, I was there when they were sent.", "I"),
        ("It was sent on Monday.", "we"),
    ],
)
def test_of_a_reply(text: str, who: str) -> None:
    reading = parsed(text)
    assert speaker(Scene(clause_hit(reading), reading)) == who


@pytest.mark.parametrize(
    ("word", "who", "addressed"),
    [("i", "I", "me"), ("I", "I", "me"), ("me", "I", "me"), ("we", "we", "us"), ("us", "we", "us"), (None, "we", "us")],
)
def test_of_a_word(word: str | None, who: str, addressed: str) -> None:
    assert first_person(word) == who
    assert whom(first_person(word)) == addressed
