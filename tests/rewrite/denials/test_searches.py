"""A search that came to nothing has a slot for what comes next."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Staff checked the train last night but **unfortunately** no phone was found on board.",
            "Staff checked the train last night and found no phone on board. What we can do next is ⟨what?⟩.",
        ),
        (
            "I looked in the kitchen but **unfortunately** I couldn't find any keys.",
            "I looked in the kitchen and found no keys. What I can do next is ⟨what?⟩.",
        ),
        (
            "The driver checked the bus but no bag was found, **unfortunately**.",
            "The driver checked the bus and found no bag. What we can do next is ⟨what?⟩.",
        ),
    ],
)
def test_what_comes_next_is_asked_for(before: str, after: str) -> None:
    assert rewritten(before, "{searched}") == after


@pytest.mark.parametrize(
    "before",
    [
        # the way on is told
        "I checked the log but **unfortunately** no errors were found. Please send me the file.",
        # nobody knows what "it" is
        "We searched for it, but **unfortunately** it was not found.",
        # others may have looked
        "We asked the cleaners but **unfortunately** they didn't find a wallet.",
        "Sorry, we checked the bus but **unfortunately** no bag was found.",
    ],
)
def test_any_other_search_stays(before: str) -> None:
    assert rewritten(before, "{searched}") is None
