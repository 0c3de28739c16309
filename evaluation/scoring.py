"""Counts what the linter found right, found wrongly and missed, one reply at a time; outcomes add up.

A finding of level warning or above counts. It is right when it overlaps a labelled stretch of its category; a labelled
stretch is found when a finding of its category overlaps it. Overlapping findings of one category are one remark to the
reader, and count once.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from evaluation.categories import OUTSIDE, QUESTION_LABELS, Categories
from evaluation.outcome import Mistake, Outcome, Tally
from evaluation.records import Label, Record
from toneguard.model import Finding, Report, Severity, Span


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding that counts, under the label it answers to."""

    label: str
    rule: str
    span: Span


def score(record: Record, report: Report, categories: Categories) -> Outcome:
    """The outcome of one reply."""
    remarks = counted(report.findings, categories)
    outcome = Outcome(
        replies=1,
        unjudged=Counter(remark.rule for remark in remarks if remark.label == OUTSIDE),
        clean=int(record.clean),
        on_clean=len(remarks) if record.clean else 0,
        failures=len(report.failures),
        fired=Counter(remark.rule for remark in remarks),
    )
    _score_stretches(outcome, record, remarks)
    _score_questions(outcome, record, remarks)
    return outcome


def counted(findings: Iterable[Finding], categories: Categories) -> list[Remark]:
    return [
        Remark(categories.of(finding.rule), finding.rule, finding.span)
        for finding in findings
        if finding.severity >= Severity.WARNING
    ]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Overlapping spans joined into one, in order."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and joined[-1].overlaps(span):
            joined[-1] = joined[-1].joined(span)
        else:
            joined.append(span)
    return joined


def _score_stretches(outcome: Outcome, record: Record, remarks: list[Remark]) -> None:
    stretches = [remark for remark in remarks if remark.label != OUTSIDE and remark.label not in QUESTION_LABELS]
    for category in {remark.label for remark in stretches} | {label.category for label in record.labels}:
        given = [remark.span for remark in stretches if remark.label == category]
        wanted = [label.span for label in record.labels if label.category == category]
        outcome.categories[category] = _tally(given, wanted)
    outcome.anywhere = _tally([remark.span for remark in stretches], [label.span for label in record.labels])
    for remark in stretches:
        _note(outcome, record, remark, right=any(_answers(remark, label) for label in record.labels))
    for label in record.labels:
        if not any(_answers(remark, label) for remark in stretches):
            outcome.mistakes.append(Mistake(record.id, label.category, None, label.span.of(record.text)))


def _tally(given: list[Span], wanted: list[Span]) -> Tally:
    remarks = merged(given)
    return Tally(
        right=sum(any(remark.overlaps(label) for label in wanted) for remark in remarks),
        counted=len(remarks),
        found=sum(any(remark.overlaps(label) for remark in given) for label in wanted),
        labelled=len(wanted),
    )


def _score_questions(outcome: Outcome, record: Record, remarks: list[Remark]) -> None:
    for name, question in QUESTION_LABELS.items():
        raised = [remark for remark in remarks if remark.label == name]
        if question not in record.document:
            continue
        owed = record.document[question] == "owed"
        outcome.questions[question, record.document[question], bool(raised)] += 1
        for remark in raised:
            _note(outcome, record, remark, right=owed)
        if owed and not raised:
            outcome.mistakes.append(Mistake(record.id, name, None, ""))


def _note(outcome: Outcome, record: Record, remark: Remark, *, right: bool) -> None:
    if right:
        outcome.right[remark.rule] += 1
    else:
        outcome.mistakes.append(Mistake(record.id, remark.label, remark.rule, remark.span.of(record.text)))


def _answers(remark: Remark, label: Label) -> bool:
    return remark.label == label.category and remark.span.overlaps(label.span)
