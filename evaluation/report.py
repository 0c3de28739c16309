"""The figures of an evaluation, as tables to read or as one JSON object for scripts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from evaluation.outcome import Answered, Mistake, Outcome, Tally, answered
from evaluation.records import CATEGORIES
from evaluation.table import table


@dataclass(frozen=True, slots=True)
class Section:
    """The outcome of one file or of several together. Of a closed one only the figures may be shown."""

    name: str
    outcome: Outcome
    closed: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """What to show: mistakes or not, one label or all."""

    mistakes: bool = False
    label: str | None = None

    def shows(self, label: str) -> bool:
        return self.label in (None, label)


def as_text(sections: list[Section], view: View) -> str:
    return "\n\n".join("\n\n".join(_blocks(section, view)) for section in sections)


def as_json(sections: list[Section], view: View) -> dict[str, Any]:
    return {"version": 1, "sections": {section.name: _fields(section, view) for section in sections}}


def _blocks(section: Section, view: View) -> Iterator[str]:
    outcome = section.outcome
    yield f"== {section.name}: {outcome.replies} replies =="
    yield _stretches(outcome, view)
    if questions := {name: found for name, found in answered(outcome).items() if view.shows(f"document.{name}")}:
        yield _questions(questions)
    yield _notes(outcome)
    if outcome.fired and not section.closed:
        yield _rules(outcome)
    if view.mistakes and not section.closed:
        yield _mistakes(outcome, view)


def _stretches(outcome: Outcome, view: View) -> str:
    rows = [_row(label, outcome.categories.get(label, Tally())) for label in CATEGORIES if view.shows(label)]
    if view.label is None:
        rows += [_row("overall", outcome.overall), _row("(whatever category)", outcome.anywhere)]
    return table(("stretches", "precision", "recall", "F1", "right", "findings", "found", "labelled"), rows)


def _row(name: str, tally: Tally) -> tuple[object, ...]:
    shares = (tally.precision, tally.recall, tally.f1)
    return (name, *shares, tally.right, tally.counted, tally.found, tally.labelled)


def _questions(questions: dict[str, Answered]) -> str:
    """Each cell of the last three columns: replies predicted owed, of those with that label."""
    header = ("questions", "accuracy", "precision", "recall", "F1", "owed", "present", "not-owed")
    return table(header, [_question(name, found) for name, found in questions.items()])


def _question(name: str, found: Answered) -> tuple[object, ...]:
    raised = (f"{yes}/{yes + no}" for yes, no in found.confusion.values())
    return (name, found.accuracy, found.owed.precision, found.owed.recall, found.owed.f1, *raised)


def _notes(outcome: Outcome) -> str:
    return (
        f"clean replies: {outcome.clean}, findings on them: {outcome.on_clean}; "
        f"findings outside the labels: {outcome.outside}; rules that crashed: {outcome.failures}"
    )


def _rules(outcome: Outcome) -> str:
    rows = [(rule, fired, outcome.right[rule], _share(outcome, rule)) for rule, fired in outcome.fired.most_common()]
    return table(("rule", "fired", "right", "precision"), rows)


def _share(outcome: Outcome, rule: str) -> float | None:
    """A rule outside the labels is neither right nor wrong."""
    return None if rule in outcome.unjudged else outcome.right[rule] / outcome.fired[rule]


def _mistakes(outcome: Outcome, view: View) -> str:
    return "\n".join(_mistake(mistake) for mistake in outcome.mistakes if view.shows(mistake.label))


def _mistake(mistake: Mistake) -> str:
    quote = " ".join(mistake.quote.split())
    if mistake.rule is None:
        return f"miss         {mistake.record}  {mistake.label}  “{quote}”"
    return f"false alarm  {mistake.record}  {mistake.label}  {mistake.rule}  “{quote}”"


def _fields(section: Section, view: View) -> dict[str, Any]:
    outcome = section.outcome
    fields: dict[str, Any] = {
        "replies": outcome.replies,
        "overall": _shares(outcome.overall),
        "whatever_category": _shares(outcome.anywhere),
        "categories": {
            label: _shares(outcome.categories.get(label, Tally())) for label in CATEGORIES if view.shows(label)
        },
        "document": {name: _answer(found) for name, found in answered(outcome).items()},
        "clean": {"replies": outcome.clean, "findings": outcome.on_clean},
        "outside": outcome.outside,
        "failures": outcome.failures,
    }
    return fields | ({} if section.closed else _open_fields(outcome, view))


def _open_fields(outcome: Outcome, view: View) -> dict[str, Any]:
    rules = {
        rule: {"fired": fired, "right": outcome.right[rule], "precision": _share(outcome, rule)}
        for rule, fired in outcome.fired.most_common()
    }
    if not view.mistakes:
        return {"rules": rules}
    mistakes = [
        {"record": mistake.record, "label": mistake.label, "rule": mistake.rule, "quote": mistake.quote}
        for mistake in outcome.mistakes
        if view.shows(mistake.label)
    ]
    return {"rules": rules, "mistakes": mistakes}


def _shares(tally: Tally) -> dict[str, float | int | None]:
    shares = {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
    return shares | {
        "right": tally.right,
        "findings": tally.counted,
        "found": tally.found,
        "labelled": tally.labelled,
    }


def _answer(found: Answered) -> dict[str, Any]:
    confusion = {label: {"owed": yes, "not": no} for label, (yes, no) in found.confusion.items()}
    return {"accuracy": found.accuracy, **_shares(found.owed), "confusion": confusion}
