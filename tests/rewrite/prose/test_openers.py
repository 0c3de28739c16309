"""Where the greeting at the start of a sentence ends."""

import pytest

from toneguard.rewrite.prose import openers


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        ("Hi Ana, we sent it.", "Hi Ana, "),
        ("hi ana, we sent it.", "hi ana, "),
        ("Dear valued guest, we sent it.", "Dear valued guest, "),
        ("Hello Ana Maria Silva Costa, we sent it.", "Hello Ana Maria Silva Costa, "),
        ("hey yeah that happens at times, we sent it.", ""),
        ("We sent it.", ""),
    ],
)
def test_ends_in_front_of_what_is_said(text: str, greeting: str) -> None:
    assert text[: openers.greeting(text)] == greeting
