"""Rewrites that leave a sentence as stiff or as cold as it was."""

import pytest

from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import stiff


@pytest.mark.parametrize(
    "text",
    [
        "Whilst we try to seat everybody, some seats are low.",
        "The wait was caused by events of an unusual nature.",
        "It is incumbent upon the guest to lock the gate.",
        "Please use the side door going forward.",
        "We have a large volume of letters.",
        "Sorry for whatever trouble was caused.",
        "We have never been competent for it.",
        "With reference to the matter, we have read your letter.",
    ],
)
def test_words_that_stay_stiff(text: str) -> None:
    assert stiff.still_stiff(text)


@pytest.mark.parametrize(
    "text", ["We try to seat everybody.", "The wait was caused by the storm.", "It's about the lamp."]
)
def test_plain_words(text: str) -> None:
    assert not stiff.still_stiff(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Please note that found keys are destroyed after a week.", "Found keys are destroyed after a week."),
        ("Rest assured that we have a policy on dogs.", "We have a policy on dogs."),
        ("Rest assured we are doing our best.", "We are doing our best."),
        ("Rest assured that all letters are being answered by us.", "All letters are being answered by us."),
        ("Please be advised that the vote is final.", "The vote is final."),
        ("Hi Jo, kindly note that guests must leave by noon.", "Hi Jo, guests must leave by noon."),
        ("We would like to inform you that we can't take the lamp.", "We can't take the lamp."),
    ],
)
def test_news_that_is_cold_without_its_first_words(before: str, after: str) -> None:
    assert stiff.bares(Change(before, after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Please note that your plan renews in May.", "Your plan renews in May."),
        ("This is to inform you that the lift has been mended.", "The lift has been mended."),
        ("Please note that we can't take the lamp.", "We can take the lamp to ⟨where?⟩."),
        ("The guests must leave by noon.", "The guests must leave by twelve."),
    ],
)
def test_news_that_stands_alone(before: str, after: str) -> None:
    assert not stiff.bares(Change(before, after))
