"""Time expressions: how they are led in, and how firmly they pin a time down."""

import pytest

from tests.language.support import clause_of
from toneguard.language.times import TimeKind


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
