"""Sentences that look like what a category flags and are not: they must stay clean at the level of a warning."""

from functools import cache
from pathlib import Path

import pytest

from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Severity, plain

FOLDER = Path(__file__).parent.parent / "near_misses"


def sentences() -> list[tuple[str, str]]:
    return [
        (path.stem, line)
        for path in sorted(FOLDER.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


@cache
def linter(categories: str) -> Linter:
    return Linter(Config(select=tuple(categories.split("+"))))


@pytest.mark.parametrize(("categories", "sentence"), sentences())
def test_a_near_miss_stays_clean(categories: str, sentence: str) -> None:
    """A file named `a+b.txt` speaks of both categories."""
    findings = [f for f in linter(categories).check(plain(sentence)).findings if f.severity >= Severity.WARNING]
    assert not findings, [(f.rule, f.text) for f in findings]


def test_there_are_many() -> None:
    assert len(sentences()) >= 400
