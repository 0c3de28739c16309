"""Sentences of support replies against the clause frames they should give."""

from pathlib import Path

import pytest
import yaml

from toneguard.language.clauses import Clause
from toneguard.language.frames import frames
from toneguard.language.reading import parse_text, read
from toneguard.language.view import look
from toneguard.language.words import Word
from toneguard.model import Span

CASES = yaml.safe_load((Path(__file__).parent / "support_frames.yaml").read_text(encoding="utf-8"))

KEPT = 0.95
"""The share of expected frames that the packaged pipeline must give; a better one raises it."""


def fits(clause: Clause, expected: dict[str, object]) -> bool:
    return all(_value(clause, name) == wanted for name, wanted in expected.items())


def _value(clause: Clause, name: str) -> object:
    if name == "subject":
        return clause.subject_role.value
    value = getattr(clause, name)
    if name in {"object", "complement"}:
        return value.head if value is not None else None
    if name == "time":
        return value.preposition if value is not None else None
    return getattr(value, "value", value)


def missed(sentence: str, frames: list[dict[str, object]]) -> list[dict[str, object]]:
    clauses = [clause for s in parse_text(sentence).sentences for clause in s.clauses]
    return [expected for expected in frames if not any(fits(clause, expected) for clause in clauses)]


def test_the_file_is_large_enough() -> None:
    assert len(CASES) >= 60


def test_support_sentences_give_the_frames_they_should() -> None:
    frames = sum(len(case) - 1 for case in CASES)
    wrong = [(case[0], expected) for case in CASES for expected in missed(case[0], case[1:])]
    kept = 1 - len(wrong) / frames
    assert kept >= KEPT, f"{kept:.1%} of {frames} frames; wrong: {wrong}"


@pytest.mark.parametrize(
    ("sentence", "placeholder", "span"),
    [
        ("Sorry, we can't help with that.", "", "we can't help with that"),
        ("It’s late, but “we cant help” today.", "", "we cant help"),
        ("Hi, we won't ship {{item}} until May.", "{{item}}", "we won't ship {{item}} until May"),
    ],
)
def test_spans_are_offsets_into_what_was_written(sentence: str, placeholder: str, span: str) -> None:
    start = sentence.find(placeholder)
    reading = read(sentence, placeholders=[Span(start, start + len(placeholder))] if placeholder else [])
    reading.parse()
    clauses = [c for s in reading.sentences for c in s.clauses]
    assert any(c.span.of(sentence).startswith(span) for c in clauses), [c.span.of(sentence) for c in clauses]


@pytest.mark.parametrize(
    ("before", "verb", "lemma", "mood"),
    [
        ("please", "send", "send", "imperative"),
        ("then", "send", "send", "imperative"),
        ("please", "sends", "send", "indicative"),
        ("the", "send", "send", "indicative"),
        ("we", "send", "send", "indicative"),
    ],
)
def test_what_only_a_misreading_makes_an_order_is_none(before: str, verb: str, lemma: str, mood: str) -> None:
    text = f"{before} {verb}"
    at = len(before) + 1
    first = Word(0, 0, len(before), 1, before, before, before, "INTJ", "discourse", {}, False, False)
    root = Word(1, at, len(text), 1, verb, verb, lemma, "VERB", "ROOT", {"Mood": ["Imp"]}, False, False, [first])
    assert [one.mood.value for one in frames([first, root], look(text, Span(0, len(text))))] == [mood]
