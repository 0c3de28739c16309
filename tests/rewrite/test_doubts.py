"""Guesses, waits, bans and attempts, told as what is done about them; and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten

FOUND_OUT = "{who} will find out {unsure} and write to you ⟨when?⟩."
MAY_BE = "{unsure_of_you}."
ONCE = "{once_hedged}"


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "**I think** it might be the cable.",
            FOUND_OUT,
            "I will find out whether it is the cable and write to you ⟨when?⟩.",
        ),
        (
            "**As far as we know** the offer still applies.",
            FOUND_OUT,
            "We will find out whether the offer still applies and write to you ⟨when?⟩.",
        ),
        ("**I think** it should be fine.", FOUND_OUT, None),
        ("**I guess** you might have a letter.", FOUND_OUT, None),
        ("**I guess** it is not there.", FOUND_OUT, None),
        ("**I guess** it is late, so we wait.", FOUND_OUT, None),
        ("**I guess** you might have a letter.", MAY_BE, "You might have a letter."),
        ("**I guess** you have a letter.", MAY_BE, None),
        ("It **should hopefully maybe** work by noon, I think.", ONCE, "It should work by noon."),
        ("**I think** it might be the cable.", ONCE, "It might be the cable."),
        ("It **should probably** work, and it might be late.", ONCE, None),
        ("It will **hopefully** work.", ONCE, None),
        ("**Maybe** it could be the cable.", ONCE, "It could be the cable."),
        (
            "**I'll have a word with** the shop.",
            "{followed_up}.",
            "I'll have a word with the shop by ⟨when?⟩.",
        ),
        (
            "**We are looking into** getting it mended.",
            "{followed_up}.",
            None,
        ),
        ("**I'll have a word with** the shop today.", "{followed_up}.", None),
        ("**I'll have a word with** the shop and they call you.", "{followed_up}.", None),
        (
            "**You must not** call the shop.",
            "Please ⟨do what?⟩ instead of {barred}.",
            "Please ⟨do what?⟩ instead of calling the shop.",
        ),
        ("**You must not** call, or we close it.", "Please ⟨do what?⟩ instead of {barred}.", None),
        ("**Stop wasting** our time.", "Please ⟨do what?⟩ instead of {barred}.", None),
    ],
)
def test_guesses_waits_and_bans(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("**As checked, your** number is active.", "{match|unstilted}", "We checked: your number is active."),
        ("**The order in question** ships today.", "{match|unstilted}", "This order ships today."),
        ("**Notwithstanding** the fee, it ships today.", "{match|unstilted}", None),
        ("**Do make sure** to sign it.", "Please {match|asked|lower}", "Please make sure to sign it."),
        (
            "You are booked, **sorry for any trouble**.",
            "{match|for_what}",
            "You are booked, sorry for ⟨what happened?⟩.",
        ),
        ("We **will tell you at an appropriate time**.", "{match|timed}", "We will tell you by ⟨when?⟩."),
        ("We mend it **one fine day**, and then we rest.", "{match|timed}", "We mend it by ⟨when?⟩, and then we rest."),
        ("It might come **one day**.", "{match|timed}", None),
        ("If it turns up **one day** you will hear.", "{match|timed}", None),
        ("We call **whenever we next come** by.", "{match|timed}", None),
        ("**One day**.", "{match|timed}", None),
        ("**Would like to assure** you.", "{match|unstilted}", None),
        ("**We want to reassure you that** it ships.", "{match|unstilted}", "We reassure you that it ships."),
        ("**Somebody from our test team will** call.", "{match|named}", "Our test team will call."),
        ("**Somebody will** call.", "{match|named}", "⟨who?⟩ will call."),
        ("Sign it **in order to** log in.", "{match|purpose}", "Sign it to log in."),
        ("We need the key **in order to** log in.", "{match|purpose}", "We need the key to log in."),
        ("You may not open accounts **in order to** win.", "{match|purpose}", None),
        ("**Sorry, but** your train was cancelled.", "{match|apologised}", "I'm sorry that your train was cancelled."),
        (
            "**Sorry, but** there is no train. I can book a bus.",
            "{match|apologised}",
            "I'm sorry that there is no train. I can book a bus.",
        ),
        ("**Sorry, but** there is no train.", "{match|apologised}", None),
        ("**Not great to hear.**", "{match|sorry_to_hear}.", None),
        ("**Great to hear** that.", "{match|sorry_to_hear}", None),
    ],
)
def test_matched_words(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
