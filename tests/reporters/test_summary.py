"""The words of counts, figures and reasons."""

from dataclasses import replace

import pytest

from tests.reporters.sample import CLEAN, PRAISE, REPORT
from toneguard.model import Severity, Signal, Span
from toneguard.reporters import View
from toneguard.reporters.summary import counts, first_sentence, hidden, praise, readability


@pytest.mark.parametrize(
    ("minimum", "shown", "out_of_sight"),
    [
        (Severity.SUGGESTION, "1 error, 3 warnings and 1 suggestion", ""),
        (Severity.WARNING, "1 error and 3 warnings", "1 suggestion not shown (--min-severity suggestion)"),
        (Severity.ERROR, "1 error", "3 warnings and 1 suggestion not shown (--min-severity suggestion)"),
    ],
)
def test_counts(minimum: Severity, shown: str, out_of_sight: str) -> None:
    view = View(minimum)
    assert counts([REPORT], view) == shown
    assert hidden([REPORT], view) == out_of_sight


def test_nothing_to_count() -> None:
    assert counts([CLEAN], View()) == "nothing to change"
    assert hidden([CLEAN], View()) == ""


def test_figures_and_praise() -> None:
    assert readability(REPORT) == "30 words in 3 sentences · reading ease 71 · grade 5.3"
    assert readability(CLEAN) == "1 word in 1 sentence"
    assert praise(REPORT, View(praise=PRAISE | {"upset": "is the customer's"})) == "greets the customer by name"


@pytest.mark.parametrize(
    ("ease", "grade", "told"),
    [(121.2, -3.4, "reading ease 100 · grade 0.0"), (-12.0, 24.1, "reading ease 0 · grade 24.1")],
)
def test_figures_stay_on_their_scale(ease: float, grade: float, told: str) -> None:
    metrics = {**REPORT.metrics, "flesch_reading_ease": ease, "flesch_kincaid_grade": grade}
    assert readability(replace(REPORT, metrics=metrics)).endswith(told)


WORDS = {
    "thanks": "thanks the customer",
    "specific-thanks": "thanks the customer for something named",
    "date": "says when",
}
FLAGGED = REPORT.findings[3].span


@pytest.mark.parametrize(
    ("signals", "told"),
    [
        ({"thanks": (), "date": ()}, "thanks the customer, says when"),
        ({"thanks": (), "specific-thanks": ()}, "thanks the customer for something named"),
        ({"date": (FLAGGED,)}, ""),
        ({"date": (FLAGGED, Span(0, 4))}, "says when"),
    ],
)
def test_what_is_to_be_changed_is_not_praised(signals: dict[str, tuple[Span, ...]], told: str) -> None:
    report = replace(REPORT, signals=tuple(Signal(name, "reply", evidence) for name, evidence in signals.items()))
    assert praise(report, View(praise=WORDS)) == told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.", "One. Two."),
        ("The date is the news. Put first, it is a no.", "The date is the news."),
        ("No full stop", "No full stop"),
        ("It costs 3.50 at most. So say it.", "It costs 3.50 at most."),
    ],
)
def test_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first
