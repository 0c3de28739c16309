"""The scorer on replies small enough to count by hand."""

import pytest

from evaluation.categories import Categories
from evaluation.outcome import Mistake, Outcome, Tally, answered
from evaluation.records import Record
from evaluation.scoring import merged, score
from tests.evaluation.fakes import finding, record
from toneguard.model import Failure, Finding, Report, Severity, Span, plain

LABELS = Categories(
    {"negative/*": "negative", "blame/*": "blame", "apology/missing": "document.apology", "polish/*": "outside"}
)
REPLY = record("We cannot help. You failed to pay.", {"cannot help": "negative", "You failed": "blame"})


def outcome(of: Record, *findings: Finding) -> Outcome:
    return score(of, Report(plain(of.text), findings), LABELS)


def at(rule: str, start: int, end: int, severity: Severity = Severity.WARNING) -> Finding:
    return finding(rule, Span(start, end), severity=severity)


def test_an_overlap_of_the_same_category_is_right() -> None:
    found = outcome(REPLY, at("negative/refusal", 0, 9))
    assert found.categories["negative"] == Tally(right=1, counted=1, found=1, labelled=1)
    assert found.categories["blame"] == Tally(labelled=1)
    assert found.overall == Tally(right=1, counted=1, found=1, labelled=2)
    assert found.mistakes == [Mistake("made-up", "blame", None, "You failed")]


def test_another_category_is_wrong_and_still_overlaps() -> None:
    found = outcome(REPLY, at("blame/tone", 0, 9))
    assert (found.overall.right, found.overall.counted, found.overall.found) == (0, 1, 0)
    assert (found.anywhere.right, found.anywhere.found) == (1, 1)
    assert Mistake("made-up", "blame", "blame/tone", "We cannot") in found.mistakes
    assert (found.fired["blame/tone"], found.right["blame/tone"]) == (1, 0)


def test_touching_is_not_overlapping() -> None:
    assert outcome(REPLY, at("negative/refusal", 0, 3)).categories["negative"].right == 0


def test_overlapping_findings_of_a_category_are_one_remark() -> None:
    found = outcome(REPLY, at("negative/refusal", 3, 9), at("negative/help", 7, 14), at("negative/pay", 30, 33))
    assert found.categories["negative"] == Tally(right=1, counted=2, found=1, labelled=1)
    assert found.right == {"negative/refusal": 1, "negative/help": 1}


def test_one_finding_over_two_stretches_finds_both() -> None:
    two = record("We cannot and will not.", {"cannot": "negative", "will not": "negative"})
    assert outcome(two, at("negative/refusal", 0, 22)).overall == Tally(right=1, counted=1, found=2, labelled=2)


def test_suggestions_do_not_count() -> None:
    found = outcome(REPLY, at("negative/refusal", 3, 9, Severity.SUGGESTION))
    assert (found.overall.counted, found.fired) == (0, {})


def test_findings_outside_the_labels_are_reported_apart() -> None:
    found = outcome(REPLY, at("polish/doubled", 3, 9))
    assert (found.overall.counted, found.outside, found.unjudged) == (0, 1, {"polish/doubled": 1})
    assert not [mistake for mistake in found.mistakes if mistake.rule]


@pytest.mark.parametrize(
    ("label", "raised", "accuracy", "owed"),
    [
        ("owed", True, 1.0, Tally(1, 1, 1, 1)),
        ("owed", False, 0.0, Tally(0, 0, 0, 1)),
        ("present", True, 0.0, Tally(0, 1, 0, 0)),
        ("not-owed", False, 1.0, Tally(0, 0, 0, 0)),
    ],
)
def test_a_question_is_owed_or_not(label: str, raised: bool, accuracy: float, owed: Tally) -> None:
    found = outcome(record("It broke.", apology=label), *([at("apology/missing", 0, 0)] if raised else []))
    assert answered(found)["apology"].accuracy == accuracy
    assert answered(found)["apology"].owed == owed
    assert answered(found)["thanks"].accuracy == 1.0
    assert answered(found)["apology"].confusion[label] == (int(raised), int(not raised))
    assert len(found.mistakes) == 1 - accuracy


def test_questions_nobody_asked_are_not_answered() -> None:
    unasked = Record("made-up", "It broke.", None, (), {})
    assert answered(outcome(unasked, at("apology/missing", 0, 0)))["apology"].accuracy is None


def test_clean_replies_and_crashes_are_counted() -> None:
    clean = record("All is well.")
    report = Report(plain(clean.text), (at("polish/x", 0, 3),), failures=(Failure("a/b", "KeyError"),))
    found = score(clean, report, LABELS)
    assert (found.clean, found.on_clean, found.failures) == (1, 1, 1)
    assert outcome(record("It broke.", apology="owed")).clean == 0


def test_outcomes_add_up() -> None:
    one = outcome(REPLY, at("negative/refusal", 0, 9))
    both = one + outcome(record("Fine."), at("negative/refusal", 0, 4))
    assert both.replies == 2
    assert both.categories["negative"] == Tally(right=1, counted=2, found=1, labelled=1)
    assert both.fired["negative/refusal"] == 2
    assert len(both.mistakes) == 2


def test_shares() -> None:
    tally = Tally(right=3, counted=4, found=1, labelled=2)
    assert (tally.precision, tally.recall) == (0.75, 0.5)
    assert tally.f1 == pytest.approx(0.6)
    assert (Tally().precision, Tally().recall, Tally().f1) == (None, None, None)
    assert Tally(labelled=3).f1 == 0


def test_merged_spans() -> None:
    assert merged([Span(5, 9), Span(0, 3), Span(2, 4), Span(9, 10)]) == [Span(0, 4), Span(5, 9), Span(9, 10)]
