"""Sentences that look like what a category flags and are not: they must stay clean at the level of a warning."""

from functools import cache
from pathlib import Path

import pytest

from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Context, Severity, plain

FOLDER = Path(__file__).parent.parent / "near_misses"
ANSWERED = " => "


def sentences() -> list[tuple[str, str, str]]:
    """The file's categories, what is answered ("" where nobody knows), and the sentence."""
    return [
        (path.stem, customer, sentence)
        for path in sorted(FOLDER.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
        for customer, _, sentence in [line.rpartition(ANSWERED)]
    ]


@cache
def linter(categories: str) -> Linter:
    return Linter(Config(select=tuple(categories.split("+"))))


@pytest.mark.parametrize(("categories", "customer", "sentence"), sentences())
def test_a_near_miss_stays_clean(categories: str, customer: str, sentence: str) -> None:
    """A file named `a+b.txt` speaks of both categories; a line may be `what the customer wrote => sentence`."""
    draft = plain(sentence, context=Context(customer_message=customer or None))
    findings = [f for f in linter(categories).check(draft).findings if f.severity >= Severity.WARNING]
    assert not findings, [(f.rule, f.text) for f in findings]


def test_there_are_many() -> None:
    assert len(sentences()) >= 400
