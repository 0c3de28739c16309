"""Apologies for feelings, for any trouble and for what may have been."""

import pytest

from tests.rewrite.support import applied, marked, parsed, phrase_hit, rewritten, short_form, suggested


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We're **sorry** our last reply annoyed you.", "We're sorry about our last reply."),
        # What they are unhappy with is named, and "what happened" would be news of another thing.
        ("We're **sorry that you are unhappy** with our returns policy.", None),
        ("We're **sorry if** our picks weren't to your liking.", None),
        ("I'm **sorry you feel** that way.", "I'm sorry about ⟨what happened?⟩."),
        (
            "We're so **sorry to learn** of your anger this morning, Ana.",
            "We're so sorry about ⟨what happened?⟩ this morning, Ana.",
        ),
        (
            "We're **sorry you feel** let down, but the gate was shut.",
            "We're sorry about ⟨what happened?⟩. The gate was shut.",
        ),
        (
            "Were **sorry you feel** let down, but were glad it opened.",
            "We're sorry about ⟨what happened?⟩. We're glad it opened.",
        ),
        ("I'm **sorry that you think our** staff were unkind.", "I'm sorry about ⟨what happened?⟩."),
        ("**Our apologies for any trouble** the wait has meant.", "We're sorry about the wait."),
        (
            "We **apologise for the inconvenience** and thank you for your patience.",
            "We're sorry about ⟨what happened?⟩ and thank you for your patience.",
        ),
        ("**Sorry for the trouble** your lamp ships today.", None),
        ("**Sorry for the inconvenience** caused by the strike.", None),
        ("We're **sorry you feel** let down, thrown out and lost.", None),
        ("We're **sorry you feel** that the 2 lamps are late.", None),
        ("**Apologies if** this has caused any upset.", "I'm sorry about ⟨what happened?⟩."),
        ("We **regret if** our note was perceived as rude.", "We're sorry about ⟨what happened?⟩."),
        ("**Should this have offended you, we apologise**.", "We're sorry about ⟨what happened?⟩."),
        ("**If our note upset you, then I am sorry**.", "I am sorry about our note."),
        ("**Any harm done is deeply regretted**.", "We're sorry about ⟨what happened?⟩."),
        ("**Sorry to anyone affected**!", "We're sorry about ⟨what happened?⟩!"),
        ("**Should the lift stop, we apologise**.", None),
        ("**Should you have been upset by the 2 lamps, we apologise**.", None),
    ],
)
def test_an_apology_for_feelings(before: str, after: str | None) -> None:
    assert rewritten(before, "{sorry}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**Sorry for the inconvenience**!", "I'm sorry that your lamp is broken!"),
        (
            "We're so **sorry you feel** let down, but the gate was shut.",
            "We're so sorry that your lamp is broken. The gate was shut.",
        ),
        ("We're **sorry** our last reply annoyed you.", None),
        ("We're **sorry to learn** of your anger this morning.", None),
    ],
)
def test_what_the_customer_told_is_named(before: str, after: str | None) -> None:
    plain, span = marked(before)
    reading = parsed(plain)
    hit = phrase_hit(reading, span, only_problem="your lamp is broken")
    made = suggested([short_form("{regretting} that {only_problem}{besides}")], hit, reading)
    assert [applied(plain, suggestion) for suggestion in made] == ([after] if after else [])
