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
        ("I can't seem to find the switch.", "you can't find the switch"),
        ("Why can't I open my bill?", "you can't open your bill"),
        ("Why is your app not letting me to pay my bill?", "our app is not letting you pay your bill"),
        ("Why won't my new kettle turn on?", "your new kettle won't turn on"),
        ("It won't let me pay my bill.", "you can't pay your bill"),
        ("I am not able to login my account.", "you are not able to log in to your account"),
        ("I still didn't get my refund.", "you still haven't received your refund"),
        ("The app crashes everytime I try to pay.", "the app crashes every time you try to pay"),
        (
            "My kettle stopped working after a man came to see to the other thing on Sunday.",
            "your kettle stopped working",
        ),
        ("acmecares my lamp hasn't arrived", "your lamp hasn't arrived"),
        ("I haven't heard back.", "you haven't heard back"),
        ("Internet has been down for 4 days.", "your internet has been down for 4 days"),
        ("my iphone won't turn on", "your iPhone won't turn on"),
        ("Repairs are failing for my iphone 6 plus what else can i do", "repairs are failing for your iPhone 6 plus"),
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
        "I can't justify the price.",
        "It is late because YOUR parcel never came.",
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
        "The app is not updated.",
        "I can't seem to replicate it at home.",
        "I have a problem.",
        "Why does it crash each day?",
        "I was charged 35 euros late fee.",
        "I can't log in an you won't answer.",
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
        "My lamp won't work and the switch is cracked.",
        "My lamp doesn't work, the plug doesn't work, the switch is broken.",
    ],
)
def test_what_cannot_be_said_back_is_left(message: str) -> None:
    assert retold(read(message), [Span(len(message) - 4, len(message) - 1)]) is None
