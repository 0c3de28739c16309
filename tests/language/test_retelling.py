"""What a customer told, said back from our side."""

import pytest

from toneguard.language.reading import read
from toneguard.language.retelling import retold
from toneguard.model import Span


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("My router drops every evening.", "your router drops every evening"),
        ("Router drops every evening.", "your router drops every evening"),
        ("Hi, my lamp arrived broken!", "your lamp arrived broken"),
        ("I was charged twice for my ticket.", "you were charged twice for your ticket"),
        ("Your driver threw my parcel over the gate.", "our driver threw your parcel over the gate"),
        ("You charged me twice.", "we charged you twice"),
        ("The app crashes on my phone.", "the app crashes on your phone"),
        ("I'm locked out of my account.", "you're locked out of your account"),
        ("But the app crashes on my phone!!", "the app crashes on your phone"),
        ("Hello, my lamp hasn't arrived, this is ridiculous.", "your lamp hasn't arrived"),
        ("I can't open the file since the update.", "you can't open the file since the update"),
        ("You charged me 40 euros too much.", "we charged you 40 euros too much"),
        ("My desk never came and now I work on the floor.", "your desk never came"),
        ("Still haven't received my refund, what is going on?", "you still haven't received your refund"),
        ("Having issues with my heater please help", "you're having issues with your heater"),
        ("My lamp still hasn't arrived,but you took the money.", "your lamp still hasn't arrived"),
        ("I waited for an hour and a half.", "you waited for an hour and a half"),
        ("I cannot open my bill.", "you cannot open your bill"),
        ("Can't log in to my account, any ideas?", "you can't log in to your account"),
        ("I'm having trouble with my heater, please help.", "you're having trouble with your heater"),
    ],
)
def test_a_plain_trouble_is_said_back(message: str, told: str) -> None:
    assert retold(read(message), [Span(len(message) - 4, len(message) - 1)]) == told


@pytest.mark.parametrize(
    "message",
    [
        "Why does it crash?",
        "The price did not change.",
        "The parcel was send to my neighbour.",
        "I could not see in the report.",
        "I can't believe my luck.",
        "The lamp fell over every time I opened the door.",
        "The screen froze every time I open the lamp.",
        "I can't lift any of this.",
        "I can't ride in new cart.",
        "My desk was not deliverd.",
        "My parcel has not arrived since.",
        "Problem has been here for days missing parcels.",
        "MY ROUTER DROPS EVERY EVENING.",
        "This is the THIRD time it drops.",
        "Your stupid app crashes on my phone.",
        "I rang twice and was cut off.",
        "Broken.",
        "I doubt that it will arrive on Monday.",
        "I hate the new app.",
        "I rebooted the box five times.",
        "I have a reference number.",
        "Apparently an update locked my desktop.",
        "ACMEHelp parcel was released on Monday.",
        "Your policy is wildly unfair.",
        "I called three times still no answer on the phone.",
        "My ideaCares does not work on my phone.",
        "My Phone Shows Errors on the screen.",
        "It crashed on Monday, and then on Tuesday again, and then I rang you, and nobody knew what to do about it.",
        "Error: see https://example.org/42",
    ],
)
def test_what_cannot_be_said_back_is_left(message: str) -> None:
    assert retold(read(message), [Span(len(message) - 4, len(message) - 1)]) is None
