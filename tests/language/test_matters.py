"""What a customer's trouble is about, as we would name it."""

import pytest

from toneguard.language.matters import topic
from toneguard.language.reading import parse_text


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ("I can't open my account.", "your account"),
        ("There is a problem with my new phone.", "your new phone"),
        ("Your website is broken.", None),
        ("The app won't start and I am late.", "the app"),
        ("My online order has been cancelled.", "your online order"),
        ("I couldn't get into my bank account.", "your bank account"),
    ],
)
def test_what_gives_trouble_is_named(message: str, named: str | None) -> None:
    assert topic(parse_text(message).sentences) == named


@pytest.mark.parametrize(
    "message",
    [
        "My wife can't come.",
        "My account works again.",
        "You charged my card twice.",
        "My phone was stolen on the bus.",
        "Our trainee deleted the shop.",
        "I cancelled my account.",
        "I registered with my bank account in May.",
        "My horrible phone won't start.",
        "That is not my fault.",
        "Your people never call.",
        "It crashes.",
        "There is nothing wrong with my phone.",
        "What happens if my card is cancelled?",
        "My home page tells me that I have no space.",
        "I need to cancel my subscription.",
        "She can't remember it, is it possible for me to cancel my subscription?",
        "I restarted the game five times.",
    ],
)
def test_where_nothing_gives_trouble_nothing_is_named(message: str) -> None:
    assert topic(parse_text(message).sentences) is None
