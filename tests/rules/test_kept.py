"""Gates that were written and read again are those that were written, and let the same sentences pass."""

import itertools
import json
from pathlib import Path

import pytest

from tests.rules.packs import rule, written
from toneguard.rules import kept, loader
from toneguard.rules.gates import Gate, Index, by_rarity, passes
from toneguard.rules.kept import KeptGate
from toneguard.rules.kinds.phrase import Phrases
from toneguard.rules.vocabulary import Pattern, Vocabulary

PHRASES = [
    "sorry [,] but", "have to (wait|pay)", "^ please", "late", "(late|delayed) ... order~", "...", "* #", "{we} [can] help $",
    "(a|the) refund", "don't have", "naïve “wait”",
]  # fmt: skip
SENTENCES = [
    "sorry but", "sorry, but no", "you have to pay", "pay to have", "please", "late please", "the order is late", "a refund 5",
    "we help", "we don't have it", "", "naïve “ wait ”", "orders delayed a refund",
]  # fmt: skip


@pytest.fixture(scope="module")
def fresh() -> list[Pattern]:
    vocabulary = Vocabulary()
    return [vocabulary.pattern(phrase) for phrase in PHRASES]


@pytest.fixture(scope="module")
def nears(fresh: list[Pattern]) -> list[KeptGate]:
    told = kept.written((pattern.gate, pattern.near) for pattern in fresh)
    return [near for _, near in kept.read(json.loads(json.dumps(told)))]


def words(sentence: str) -> frozenset[str]:
    alone = ["^", *sentence.replace(",", " ,").split(), "$"]
    return frozenset([*alone, *(" ".join(two) for two in itertools.pairwise(alone))])


def test_they_are_the_same(fresh: list[Pattern], nears: list[KeptGate]) -> None:
    assert nears == [pattern.near for pattern in fresh]
    assert [len(near) for near in nears] == [len(pattern.near) for pattern in fresh]
    assert [near[1:] for near in nears] == [tuple(pattern.near[1:]) for pattern in fresh]
    assert all(bool(near) == bool(pattern.near) for near, pattern in zip(nears, fresh, strict=True))
    assert nears[0] != nears[1]
    assert nears[0] != "sorry"


@pytest.mark.parametrize("word", ["a blank ", "two  blanks"])
def test_words_that_could_not_be_told_apart_are_not_written(word: str) -> None:
    with pytest.raises(ValueError, match="none"):
        kept.written([([frozenset({"late", word})], [])])


def test_the_rarest_words_stand_in_front(fresh: list[Pattern]) -> None:
    assert [by_rarity(pattern.near) for pattern in fresh] == [tuple(pattern.near) for pattern in fresh]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_same_sentences_pass(fresh: list[Pattern], nears: list[KeptGate], sentence: str) -> None:
    held = words(sentence)
    mixed: list[Gate] = [*nears, *(pattern.near for pattern in fresh), nears[0], nears[1]]
    assert Index(mixed).passed(held) == [number for number, gate in enumerate(mixed) if passes(held, gate)]


def test_some_pass_and_some_do_not(nears: list[KeptGate]) -> None:
    passed = [len(Index(nears).passed(words(sentence))) for sentence in SENTENCES]
    assert min(passed) < max(passed) < len(nears)


def test_only_the_sets_that_are_asked_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nears: list[KeptGate]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = written(tmp_path / "pack", rule("test/one", phrase=PHRASES))
    loader.load((folder,))
    finder = loader.load((folder,)).rules["test/one"].finder
    assert isinstance(finder, Phrases)
    index = Index(finder.gates)
    shelf = next(gate.kept for gate in finder.gates if isinstance(gate, KeptGate))
    assert shelf._made == {}
    index.passed(words("the order is delayed"))
    assert len(shelf._made) < len(shelf._written)
