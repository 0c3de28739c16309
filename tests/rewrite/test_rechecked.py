"""What was put together is checked as a whole, as each of its parts was."""

from dataclasses import replace

import pytest

from tests.rewrite.support import Relint, finding_in, parsed, phrase_hit
from toneguard.model import Safety, Severity, Span, Suggestion
from toneguard.rewrite import rechecked
from toneguard.rules.search import together

TEXT = "We will utilize it prior to 3 May."


def told_as(words: str, instead: str, relint: Relint = lambda rewritten: {}) -> tuple[Suggestion, ...]:
    """What is left to suggest about "utilize", where `instead` of some words was put together."""
    reading = parsed(TEXT)
    span, at = Span(TEXT.index("utilize"), TEXT.index(" it")), TEXT.index(words)
    alone = Suggestion(span, "use", Safety.SAFE, "in plain words")
    finding = finding_in(TEXT, span, alone, rule="wordy/some")
    together_told = replace(alone, span=Span(at, at + len(words)), replacement=instead)
    told = replace(finding, suggestions=(together_told, alone))
    hit = phrase_hit(reading, span)
    return together([rechecked([told], [finding], [hit], reading, relint)])[0][0].suggestions


def test_a_sound_one_stands_in_front() -> None:
    assert [one.replacement for one in told_as("utilize it prior to", "use it before")] == ["use it before", "use"]


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("utilize it prior to 3 May", "use it before then"),
        ("utilize it prior to", "use it before before"),
    ],
)
def test_what_loses_a_fact_or_slips_is_refused(words: str, instead: str) -> None:
    assert [one.replacement for one in told_as(words, instead)] == ["use"]


def test_what_brings_a_new_warning_is_refused() -> None:
    told = told_as(
        "utilize it prior to",
        "use it before",
        lambda text: {"vague/soon": Severity.WARNING} if "before" in text.text else {"wordy/some": Severity.WARNING},
    )
    assert [one.replacement for one in told] == ["use"]
