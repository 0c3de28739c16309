"""Noun phrases, whom they speak of, and time expressions."""

import pytest

from toneguard.language.clauses import Clause
from toneguard.language.phrases import Role, TimeKind
from toneguard.language.reading import parse_text


def clause_of(sentence: str, verb: str) -> Clause:
    clauses = [clause for s in parse_text(sentence).sentences for clause in s.clauses]
    return next(clause for clause in clauses if clause.verb == verb)


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
    ("sentence", "verb", "preposition", "bare"),
    [
        ("We can't ship it until next month.", "ship", "until", "next month"),
        ("We will ship it on Monday.", "ship", "on", "Monday"),
        ("Until Monday we can't ship it.", "ship", "until", "Monday"),
        ("We will ship it next week.", "ship", "", "next week"),
        ("We will ship it tomorrow.", "ship", "", "tomorrow"),
        ("We will ship it within two days.", "ship", "within", "two days"),
        ("We will ship it by Friday.", "ship", "by", "Friday"),
        ("We will ship it before Christmas.", "ship", "before", "Christmas"),
        ("We can't ship it until the payment arrives.", "ship", "until", "the payment arrives"),
    ],
)
def test_when(sentence: str, verb: str, preposition: str, bare: str) -> None:
    time = clause_of(sentence, verb).time
    assert time is not None
    assert (time.preposition, time.bare) == (preposition, bare)
    assert time.span.of(sentence) == time.text


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We will ship it on Monday.", TimeKind.POINT),
        ("We will ship it within two days.", TimeKind.DURATION),
        ("We will ship it soon.", TimeKind.VAGUE),
    ],
)
def test_how_firm_a_time_is(sentence: str, kind: TimeKind) -> None:
    time = clause_of(sentence, "ship").time
    assert time is not None
    assert time.kind is kind


@pytest.mark.parametrize("sentence", ["We can't ship it to Norway.", "We ship it in a box.", "We ship it by train."])
def test_what_is_no_time(sentence: str) -> None:
    assert clause_of(sentence, "ship").time is None


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
