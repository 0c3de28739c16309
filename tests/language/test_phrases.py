"""Noun phrases, and whom they speak of."""

import pytest

from tests.language.support import clause_of
from toneguard.language.phrases import Role


@pytest.mark.parametrize(
    ("sentence", "verb", "role"),
    [
        ("We sent the parcel.", "send", Role.US),
        ("I sent the parcel.", "send", Role.US),
        ("Our team sent the parcel.", "send", Role.US),
        ("My colleague sent the parcel.", "send", Role.US),
        ("You sent the parcel.", "send", Role.CUSTOMER),
        ("The customer sent the parcel.", "send", Role.CUSTOMER),
        ("The courier lost the parcel.", "lose", Role.THIRD),
        ("She lost the parcel.", "lose", Role.THIRD),
        ("Our policy forbids it.", "forbid", Role.OURS),
        ("Your order left the warehouse.", "leave", Role.YOURS),
        ("It left the warehouse.", "leave", Role.IT),
        ("The lamp left the warehouse.", "leave", Role.THING),
        ("Send the parcel back.", "send", Role.CUSTOMER),
    ],
)
def test_who_a_subject_speaks_of(sentence: str, verb: str, role: Role) -> None:
    assert clause_of(sentence, verb).subject_role is role


@pytest.mark.parametrize(
    ("sentence", "verb", "text"),
    [
        ("We can't ship the blue lamp until Monday.", "ship", "the blue lamp"),
        ("We can't ship lamps and shades.", "ship", "lamps and shades"),
        ("We can't refund the lamp that you opened.", "refund", "the lamp"),
        ("Tickets for the late show can't be refunded.", "refund", "Tickets for the late show"),
        ("No refunds will be issued.", "issue", "No refunds"),
    ],
)
def test_an_object_is_one_stretch_without_its_clauses_and_times(sentence: str, verb: str, text: str) -> None:
    phrase = clause_of(sentence, verb).object
    assert phrase is not None
    assert phrase.text == text == phrase.span.of(sentence)
