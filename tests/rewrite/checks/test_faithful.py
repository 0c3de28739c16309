"""Rewrites that must be refused, check by check, and their near neighbours that must not."""

import pytest

from toneguard.rewrite.checks import faithful, slips


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("Your 2 items ship on 23 May.", "Your items ship on 23 May.", False),
        ("Your 2 items ship on 23 May.", "On 23 May, your 2 items ship.", True),
        ("It costs $49.90.", "It costs $49.", False),
        ("It ships by Monday.", "It ships soon.", False),
        ("It ships until the 14th.", "It ships on the 14th.", True),
        ("Ask Maria for it.", "Ask for it.", False),
        ("See https://example.com/a?b=1.", "See https://example.com/.", False),
        ("Write to help@example.com.", "Write to us.", False),
        ("It takes two weeks.", "It takes weeks.", False),
        ("A thousand apologies, it is late.", "It is late.", True),
        ("A thousand lamps are late.", "They are late.", False),
        ("Order #A-4471 is late.", "The order is late.", False),
        ("The app is slow.", "The app could be faster.", True),
        ("In May it may ship.", "It may ship.", False),
    ],
)
def test_facts(before: str, after: str, kept: bool) -> None:
    assert faithful.facts_kept(before, after) is kept


def test_placeholders_survive_letter_for_letter() -> None:
    assert faithful.facts_kept("Hi {{name}}, hi", "hi {{name}}", protected=["{{name}}"])
    assert not faithful.facts_kept("Hi {{name}}, hi", "hi {{Name}}", protected=["{{name}}"])


def test_a_time_that_is_only_denied_need_not_survive() -> None:
    assert faithful.facts_kept("We can't come tomorrow.", "We come ⟨when?⟩.", exempt="tomorrow")


def test_slips_that_were_there_before_are_not_ours() -> None:
    assert slips.well_spelt("We  ship it .. that that", "We can ship it .. that that")


def test_unchanged() -> None:
    assert not slips.changed("We ship it.", "We  ship it.")


@pytest.mark.parametrize(
    ("before", "after", "fits"),
    [
        (
            "It has come to our attention that you have been using two accounts.",
            "You have been using two accounts.",
            False,
        ),
        ("As informed earlier please (1/2)", "Please (1/2)", False),
        (
            "Like we said several times during the tour, it is open.",
            "Several times during the tour, it is open.",
            False,
        ),
        ("As I said previously, it is open.", "Previously, it is open.", False),
        ("Unfortunately nope.", "Nope.", False),
        ("This is to say that you have an invoice due.", "You have an invoice due.", True),
    ],
)
def test_what_is_left_when_words_go(before: str, after: str, fits: bool) -> None:
    assert faithful.well_cut(before, after) is fits


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("We can't refund it, but we can mend it.", "We can mend it, though we can't refund it.", True),
        ("We can't refund it.", "What we can do is ⟨what?⟩, as we can't refund it.", True),
        ("We can't refund it.", "We can refund it.", False),
        ("It is not free, so please pay.", "It is free, so please pay.", False),
        ("We can't refund it.", "We can't refund it, as it was used.", False),
    ],
)
def test_only_the_order_changes(before: str, after: str, *, same: bool) -> None:
    assert faithful.reordered(before, after) is same
