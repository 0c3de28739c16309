"""What is denied stays denied, and nobody's deed becomes another's."""

import pytest

from tests.rewrite.support import parsed
from toneguard.language.clauses import Clause
from toneguard.rewrite.checks import claims


def clauses(text: str) -> list[Clause]:
    return [clause for sentence in parsed(text).sentences for clause in sentence.clauses]


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
    assert claims.polarity_kept(clauses(before), clauses(after), texts=(before, after)) is kept


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
    assert claims.person_kept(clauses(before), clauses(after)) is kept
