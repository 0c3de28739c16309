"""Patterns that are understood late are those that pyphen understands at once."""

from pathlib import Path
from typing import Any

import pyphen  # type: ignore[import-untyped]
import pytest

from toneguard.language.syllables.hyphens import Patterns, put_off_patterns

ENGLISH = pyphen.LANGUAGES["en_US"]


@pytest.fixture(autouse=True)
def nothing_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyphen, "hdcache", {})


@pytest.fixture(scope="module")
def pyphens() -> Any:
    return pyphen.HyphDict(ENGLISH)


def test_all_patterns_weigh_the_same(pyphens: Any) -> None:
    put_off_patterns("en_US")
    ours = pyphen.hdcache[ENGLISH]
    assert ours.maxlen == pyphens.maxlen
    weighed = {letters: ours.patterns.get(letters) for letters in ours.patterns._lines}
    assert {letters: weights for letters, weights in weighed.items() if weights} == pyphens.patterns


@pytest.mark.parametrize("word", ["refund", "Complimentary", "naïve", "o'clock", "e-mail", "lamp", ""])
def test_words_are_parted_alike(word: str, pyphens: Any) -> None:
    put_off_patterns("en_US")
    asked = pyphen.Pyphen(lang="en_US")
    assert isinstance(asked.hd.patterns, Patterns)
    assert asked.hd.positions(word) == pyphens.positions(word)


def test_what_was_not_asked_is_not_understood() -> None:
    put_off_patterns("en_US")
    asked = pyphen.Pyphen(lang="en_US")
    asked.positions("refund")
    assert 0 < len(asked.hd.patterns) < 20


def test_a_file_that_is_read_in_another_way_is_left_to_pyphen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in {"xx": "ISO8859-1\na1b\n", "yy": "UTF-8\nc1k/k=k,1,2\n"}.items():
        (tmp_path / name).write_text(text)
        monkeypatch.setitem(pyphen.LANGUAGES, name, tmp_path / name)
        put_off_patterns(name)
    put_off_patterns("no language")
    assert pyphen.hdcache == {}


def test_what_pyphen_has_read_stays(pyphens: Any) -> None:
    pyphen.hdcache[ENGLISH] = pyphens
    put_off_patterns("en_US")
    assert pyphen.hdcache[ENGLISH] is pyphens
