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
        (
            "The kitchen staff **may or may not** be on it.",
            FOUND_OUT,
            "We will find out whether the kitchen staff are on it and write to you ⟨when?⟩.",
        ),
        ("The lamp **may or may not** be in stock, or late.", FOUND_OUT, None),
        ("**I think** it should be fine.", FOUND_OUT, None),
        ("**I guess** you might have a letter.", FOUND_OUT, None),
        ("**I guess** it is not there.", FOUND_OUT, None),
        ("**I guess** it is late, so we wait.", FOUND_OUT, None),
        ("**I guess** you might have a letter.", MAY_BE, "You might have a letter."),
        ("**I guess** you have a letter.", MAY_BE, None),
        ("It **should hopefully maybe** work by noon, I think.", ONCE, "It should work by noon."),
        (
            "It can take a while, **i think it should** sort itself out soon",
            ONCE,
            "It can take a while, it should sort itself out by ⟨when?⟩",
        ),
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
        ("**I'll raise this** at the next staff meeting.", "{followed_up}.", None),
        ("**I'll have a word with** the shop and they call you.", "{followed_up}.", None),
        (
            "**You must not** call the shop.",
            "Please ⟨do what?⟩ instead of {barred}.",
            "Please ⟨do what?⟩ instead of calling the shop.",
        ),
        ("**You must not** call, or we close it.", "Please ⟨do what?⟩ instead of {barred}.", None),
        (
            "**You must not** use the lift at night.",
            "{bare_order}, as ⟨why?⟩.",
            "Please do not use the lift at night, as ⟨why?⟩.",
        ),
        ("**Don't wait** too long cos they sell out.", "{bare_order}, as ⟨why?⟩.", None),
        ("**Don't panic.**", "{bare_order}, as ⟨why?⟩.", None),
        ("**Do not forget** to lock the gate.", "{bare_order}, as ⟨why?⟩.", None),
        ("**You must not** be late.", "{bare_order}, as ⟨why?⟩.", None),
        ("**Stop wasting** our time.", "Please ⟨do what?⟩ instead of {barred}.", None),
    ],
)
def test_guesses_waits_and_bans(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The fee **should, fingers crossed,** be back sometime.", "The fee should be back by ⟨when?⟩."),
        ("He'll fetch it sometime tomorrow **I'd guess**.", "He should fetch it by ⟨when?⟩ tomorrow."),
        ("**we'll prob** have it glued in a bit.", "we should have it glued by ⟨when?⟩."),
        ("The lamp should be there, **not 100% sure** though.", "The lamp should be there."),
        ("We might be able to glue it, **no promises**.", "We might be able to glue it."),
        ("It **should, I believe,** be dry by now.", "It should be dry by now."),
        ("We will **hopefully** glue it.", None),
        ("It should **hopefully** be dry soon 🙂", "It should be dry by ⟨when?⟩ 🙂"),
        ("It should be dry soon, **I guess**, or maybe not.", None),
        ("It might be back sometime, **I guess**.", "It might be back sometime."),
    ],
)
def test_one_doubt_and_a_time(before: str, after: str | None) -> None:
    assert rewritten(before, ONCE) == after
