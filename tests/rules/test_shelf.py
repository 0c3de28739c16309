"""What is remembered of a pack is what reading it again would give, or is not used."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rules.packs import rule, written
from toneguard.model import RuleError
from toneguard.rules import composing, loader, shelf
from toneguard.rules.rule import Pack

Damage = Callable[[Path], object]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "toneguard"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(
        tmp_path / "pack",
        rule("test/one", phrase=["sorry <but>", "(late|delayed) ... order~"]),
        rule("test/two", clause={"verb": "<but>", "negated": True}),
        words={"but": ["but", "however", "<yet>"], "yet": ["yet"]},
    )


def patterns(pack: Pack) -> object:
    return [pack.rules[name].finder for name in pack.rules if pack.rules[name].kind == "phrase"]


def texts(pack: Pack) -> object:
    return [(r.id, r.message, r.when, r.examples, r.suggest, r.places, r.path) for r in pack.rules.values()]


def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(composing, "composed", refuse)


def test_a_pack_from_the_shelf_is_the_pack_that_was_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = loader.load((folder,))
    unread(monkeypatch)
    shelved = loader.load((folder,))
    assert patterns(shelved) == patterns(fresh)
    assert texts(shelved) == texts(fresh)
    assert shelved.vocabulary.classes == fresh.vocabulary.classes
    assert shelved.vocabulary.lemmas("<but>") == {"but", "however", "yet"}


def test_a_pack_that_was_shipped_is_not_read_even_once(
    folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = loader.load((folder,))
    cache.rename(tmp_path / "shipped")
    monkeypatch.setattr(shelf, "SHIPPED", tmp_path / "shipped")
    unread(monkeypatch)
    assert texts(loader.load((folder,))) == texts(fresh)
    assert not cache.exists()


def test_the_built_in_pack_too(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = loader.load((loader.builtin_folder(),))
    unread(monkeypatch)
    shelved = loader.load((loader.builtin_folder(),))
    assert patterns(shelved) == patterns(fresh)
    assert texts(shelved) == texts(fresh)


def test_a_change_is_seen(folder: Path) -> None:
    loader.load((folder,))
    written(folder, rule("test/one", phrase="late"))
    assert len(loader.load((folder,)).rules["test/one"].finder.patterns) == 1  # type: ignore[union-attr]


def test_words_of_a_configuration_make_another_pack(folder: Path) -> None:
    plain = loader.load((folder,))
    richer = loader.load((folder,), {"yet": ["still"]})
    assert "still" in richer.vocabulary.named("but").regex
    assert "still" not in loader.load((folder,)).vocabulary.named("but").regex
    assert patterns(plain) != patterns(richer)


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[:-1]),
        lambda file: file.write_bytes(file.read_bytes().replace(b"sorry", b"happy")),
        lambda file: file.write_bytes(b"\xff" * 1000),
        lambda file: (file.unlink(), file.mkdir()),
    ],
    ids=["empty", "cut off", "changed", "noise", "a folder"],
)
def test_what_is_damaged_is_read_from_the_pack(folder: Path, cache: Path, damage: Damage) -> None:
    fresh = loader.load((folder,))
    (file,) = cache.iterdir()
    damage(file)
    assert patterns(loader.load((folder,))) == patterns(fresh)
    assert patterns(loader.load((folder,))) == patterns(fresh)


def test_a_shelf_that_cannot_be_written_is_done_without(folder: Path, cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("in the way")
    assert loader.load((folder,)).rules
    assert cache.read_text() == "in the way"


def test_nothing_is_kept_of_a_pack_with_a_mistake(folder: Path, cache: Path) -> None:
    written(folder, rule("test/one", phrase="(late"))
    for _ in range(2):
        with pytest.raises(RuleError, match="no closing"):
            loader.load((folder,))
    assert not cache.exists()


def test_only_the_user_reads_it_and_it_does_not_grow_for_ever(folder: Path, cache: Path) -> None:
    for number in range(shelf.KEPT + 3):
        loader.load((folder,), {"yet": [f"word{number}"]})
    files = list(cache.iterdir())
    assert len(files) == shelf.KEPT
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert cache.stat().st_mode & 0o777 == 0o700
