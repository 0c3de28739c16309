"""Denials told by what there is instead, and the sentences that must be left alone."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.rewrite import checks

OFFERS = (
    "{bounded}.",
    "{inverted}.",
    "{who} can offer ⟨what?⟩ instead of {refused}.",
    "Could you please send {whom} ⟨what?⟩ so that {who} can {sought}?",
    "Please contact ⟨whom?⟩ {help_topic}.",
    "{who} will send you {news} ⟨when?⟩.",
    "{returning} will be available ⟨when?⟩.",
    "{who} can offer ⟨what?⟩ instead of {lacking}.",
    "You can choose ⟨what?⟩ instead of {declined}.",
    "{who} can offer ⟨what?⟩ {clipped}.",
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Unfortunately, we can't refund gift cards.", "We can offer ⟨what?⟩ instead of refunding gift cards."),
        (
            "We checked it, but we can't change the date.",
            "We checked it. We can offer ⟨what?⟩ instead of changing the date.",
        ),
        (
            "We can't change the date because the hall is full.",
            "Because the hall is full, we can offer ⟨what?⟩ instead of changing the date.",
        ),
        (
            "You are outside the return window, so no refund can be given.",
            "You are outside the return window, so we can offer ⟨what?⟩ instead of giving a refund.",
        ),
        (
            "If the box was opened, we can't refund it.",
            "If the box was opened, we can offer ⟨what?⟩ instead of refunding it.",
        ),
        (
            "We regret to inform you that your contract cannot be cancelled early.",
            "We can offer ⟨what?⟩ instead of cancelling your contract early.",
        ),
        ("Vouchers can't be exchanged for cash.", "We can offer ⟨what?⟩ instead of an exchange of vouchers for cash."),
        ("Hi Anna, we can't offer gift wrapping!", "Hi Anna, we can offer ⟨what?⟩ instead of gift wrapping!"),
        ("There is no update yet.", "We will send you an update ⟨when?⟩."),
        ("No engineer is available this week.", "An engineer will be available ⟨when?⟩."),
        ("Your order cannot be shipped without a valid address.", "Your order can be shipped with a valid address."),
        ("You can't cancel an order after it ships.", "You can cancel an order until it ships."),
        ("You can't check in before 3 pm.", "You can check in from 3 pm."),
    ],
)
def test_what_there_is_instead(before: str, after: str) -> None:
    assert rewritten(before, *OFFERS) == after


@pytest.mark.parametrize(
    "before",
    [
        "We have decided not to refund you.",
        "As long as you don't answer, we can't know what happened.",
        "The agent said that we cannot extend the loan.",
        "The fee that we can't refund is small.",
        "We can't refund anything.",
        "Nothing can be changed.",
        "I am not able to help with the information provided.",
        "We don't own the rights to the film.",
        "3 PM is not available but 4 PM is.",
        "We are not making any promises.",
        "There is no availability at that time.",
        "We can't offer you that.",
        "We can't ship or refund the sofa.",
        "We can't refund the sofa and won't replace it.",
        "We can't refund the sofa, so we closed the case.",
        "We can't refund the sofa unless we can't repair it.",
        "We couldn't save your data.",
        "Terry is unavailable for any meetings.",
        "None of our engineers can be sent.",
        "Can't we refund the sofa?",
        "We can't refund the sofa, which you bought in May.",
        "You can't change the seat more than two days after check-in.",
    ],
)
def test_left_alone(before: str) -> None:
    assert rewritten(before, *OFFERS) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("If you do not answer, your ticket will be closed.", "To keep your ticket open, please answer."),
        (
            "We will delete your account unless you sign in by Friday.",
            "To keep your account, please sign in by Friday.",
        ),
        ("If there is no answer, your ticket will be closed.", None),
        ("Your ticket will be closed in 14 days if you don't answer.", None),
        ("If you are not sure, your ticket will be closed.", None),
    ],
)
def test_threats(before: str, after: str | None) -> None:
    assert rewritten(before, "{keeping}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I don't know when the bridge opens.", "I will find out when the bridge opens and write to you ⟨when?⟩."),
        ("We're not sure if we want this.", None),
        ("I don't know what you mean.", None),
    ],
)
def test_what_is_not_known(before: str, after: str | None) -> None:
    assert rewritten(before, "{who} will find out {found_out} and write to you ⟨when?⟩.") == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "None of our technicians are free until Monday.",
            "{subject|subject} will be {complement} {time|on}.",
            "Our technicians will be free on Monday.",
        ),
        ("Nobody is free until Monday.", "{subject|subject} will be {complement} {time|on}.", None),
        ("It is **with regret** that we close the shop.", "", None),
        ("**Most of** our products ship today.", "most", None),
    ],
)
def test_no_slips(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**We're afraid that** isn't possible until May.", "That isn't possible until May."),
        ("**We're afraid that** local files are bigger.", "Local files are bigger."),
        ("**We're afraid that** isn't possible.", None),
        ("Please be **rest assured** this is safe.", None),
    ],
)
def test_an_opener_leaves_a_whole_sentence(before: str, after: str | None) -> None:
    assert rewritten(before, "") == after


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I understand that the lift is broken.", True),
        ("I understand that looks like is down.", False),
        ("I understand that HelpDesk your box is late.", False),
        ("I understand that your lots of parcels are late.", False),
        ("I understand that it was a gift, thanks for that.", False),
    ],
)
def test_what_is_said_back(said: str, kept: bool) -> None:
    assert checks.well_said_back(said) is kept


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't refund gift cards, but you can use yours.", "You can use yours instead of refunding gift cards."),
        ("We can't waive the fee, however we can split it.", "We can split it instead of waiving the fee."),
        ("We can't rent you a boat, but we can sell you one.", None),
        ("We checked it, and we can't refund it, but we can help.", None),
    ],
)
def test_the_way_out_comes_first(before: str, after: str | None) -> None:
    assert rewritten(before, "{way_out}.") == after
