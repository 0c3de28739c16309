"""Rewrites that must be refused, check by check, and their near neighbours that must not."""

import pytest

from tests.rewrite.support import parsed
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


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("We can't refund gift cards.", "We can refund gift cards.", False),
        ("We can't refund gift cards.", "Gift cards can be refunded.", False),
        ("We don't offer refunds.", "We offer refunds.", False),
        ("We can't give you a refund.", "A refund is possible.", False),
        ("The item is unavailable.", "The item is available.", False),
        ("The item is unavailable until May.", "The item is available from May.", True),
        ("We can refund it.", "We can't refund it.", False),
        ("You won't be charged.", "You will be charged.", False),
        ("You didn't attach the form.", "You attached the form.", False),
        ("You didn't attach the form.", "Could you please attach the form?", True),
        ("We can't ship it until Monday.", "We can ship it on Monday.", True),
        ("We can't ship it until Monday.", "We can ship it today.", False),
        ("We can't ship it without the form.", "We can ship it once we have the form.", True),
        ("We can't refund gift cards.", "Gift cards can be used for any order.", True),
        ("We can't offer a refund.", "We can give you a credit instead of offering a refund.", True),
        ("We don't know yet.", "We will know on Friday.", True),
        ("We don't set the rate, Visa does.", "Visa sets the rate.", True),
        ("The shop can come on Friday. The shop can't come today.", "The shop can come today.", False),
        ("The lift is not run by us.", "The lift is run by the city rather than by us.", True),
        ("The lift is not run by us.", "The lift is run by us.", False),
        ("We can't discuss claims by post.", "We can discuss claims ⟨how?⟩ rather than by post.", True),
        ("We can't discuss claims by post.", "We can discuss claims ⟨how?⟩ rather than by phone.", False),
        ("Your claim does not name the street.", "Your claim needs to name the street.", True),
        ("You don't need to name the street.", "You need to name the street.", False),
    ],
)
def test_polarity(before: str, after: str, kept: bool) -> None:
    old, new = parsed(before), parsed(after)
    clauses = [[c for s in reading.sentences for c in s.clauses] for reading in (old, new)]
    assert faithful.polarity_kept(clauses[0], clauses[1], texts=(before, after)) is kept


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("We broke the link.", "You broke the link.", False),
        ("You broke the link.", "We broke the link.", False),
        ("You need to contact the bank.", "We will contact the bank.", False),
        ("You need to contact the bank.", "Could you please contact the bank?", True),
        ("We sent you the form.", "The form was sent.", True),
    ],
)
def test_person(before: str, after: str, kept: bool) -> None:
    old, new = parsed(before), parsed(after)
    clauses = [[c for s in reading.sentences for c in s.clauses] for reading in (old, new)]
    assert faithful.person_kept(clauses[0], clauses[1]) is kept


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
