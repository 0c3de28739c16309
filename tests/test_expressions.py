"""Expressions that were kept are those that would be compiled, or are compiled."""

import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner

import toneguard
from toneguard import expressions, folders, regex
from toneguard.cli.app import app
from toneguard.rules import loader
from toneguard.rules.kinds.phrase import Phrases
from toneguard.rules.vocabulary import compiled

MANY = [
    (rf"(?P<number>{number}+)(?=[a-z]|ß{{2,}}?)|\\w*({number})\\2", flags) for number in range(20) for flags in (0, 2)
]
MANY.append(("[\ud800-\udfff]|\U0001f600", 0))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A user's folder that is empty, and a process that knows of nothing yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(expressions, "_new", {})
    expressions._known.cache_clear()
    yield tmp_path / "cache" / "toneguard"
    expressions._known.cache_clear()


def made() -> list[re.Pattern[str]]:
    return [expressions.compiled(pattern, flags) for pattern, flags in MANY]


def in_a_later_run() -> None:
    expressions._new.clear()
    expressions._known.cache_clear()


def refused(*_: object) -> None:
    raise AssertionError("compiled again")


def uncompilable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions.re, "compile", refused)  # type: ignore[attr-defined]


def test_a_later_run_compiles_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = made()
    expressions.keep_new()
    in_a_later_run()
    assert [file.stat().st_mode & 0o777 for file in cache.iterdir()] == [0o600]
    assert first == [re.compile(pattern, flags) for pattern, flags in MANY]
    uncompilable(monkeypatch)
    later = made()
    assert later == first
    assert [one.groupindex for one in later] == [one.groupindex for one in first]
    match = later[3].search("say 111a")
    assert match is not None
    assert match.lastgroup == "number"


def test_what_is_new_is_added(monkeypatch: pytest.MonkeyPatch) -> None:
    made()
    expressions.keep_new()
    in_a_later_run()
    more = [f"more{number}" for number in range(expressions.WORTH)]
    for pattern in more:
        expressions.compiled(pattern)
    expressions.keep_new()
    in_a_later_run()
    uncompilable(monkeypatch)
    made()
    assert [expressions.compiled(pattern).pattern for pattern in more] == more


def test_all_of_ours_come_back_as_they_were() -> None:
    for module in pkgutil.walk_packages(toneguard.__path__, "toneguard."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    ours = [(one.pattern, one._asked_flags) for one in regex._waiting if isinstance(one.pattern, str)]
    finders = [rule.finder for rule in loader.builtin().rules.values()]
    phrases = [compiled(pattern) for finder in finders if isinstance(finder, Phrases) for pattern in finder.patterns]
    ours += [(phrase.pattern, 0) for phrase in phrases[::10]]
    assert len(ours) > 800
    known = expressions.Known()
    known.add({f"{int(flags)} {pattern}": (pattern, int(flags)) for pattern, flags in ours})
    for pattern, flags in ours:
        assert known.revived(f"{int(flags)} {pattern}", pattern) == re.compile(pattern, flags)


@pytest.mark.parametrize("count", [expressions.WORTH - 1, expressions.MOST + 1])
def test_too_few_or_too_many_are_not_kept(cache: Path, count: int) -> None:
    for number in range(count):
        expressions.compiled(f"a{number}")
    expressions.keep_new()
    assert not cache.exists()


def test_a_file_that_grows_too_large_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "MOST", 50)
    made()
    expressions.keep_new()
    for number in range(expressions.WORTH):
        expressions.compiled(f"a{number}")
    expressions.keep_new()
    in_a_later_run()
    assert len(expressions._known().rows) == expressions.WORTH


Damage = Callable[[bytes], bytes]
DAMAGE: list[Damage] = [
    lambda _: b"",
    lambda _: b"[]\n",
    lambda _: b"{",
    lambda kept: kept.partition(b"\n")[0],
    lambda kept: kept.partition(b"\n")[0] + b"\n" + kept.partition(b"\n")[2][::-1],
    lambda kept: json.dumps(dict.fromkeys(rows(kept), 1)).encode(),
    lambda kept: json.dumps({name: [0, 0, {}, 0, 4] for name in rows(kept)}).encode() + b"\n\0\0\0\0",
]


def rows(kept: bytes) -> dict[str, object]:
    told: dict[str, object] = json.loads(kept.partition(b"\n")[0])
    return told


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_makes_no_sense_is_compiled(cache: Path, damage: Damage) -> None:
    first = made()
    expressions.keep_new()
    in_a_later_run()
    [file] = cache.iterdir()
    folders.keep(file.name, damage(folders.kept(file.name) or b""), most=1)
    assert made() == first


def test_half_a_file_is_none(cache: Path) -> None:
    made()
    expressions.keep_new()
    in_a_later_run()
    [file] = cache.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert expressions._known() == expressions.Known()


def test_a_folder_that_cannot_be_written_is_no_trouble(cache: Path) -> None:
    cache.parent.write_text("no folder")
    made()
    expressions.keep_new()
    assert made()


def test_what_libraries_compile_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    re.purge()
    with expressions.of_libraries():
        first = [re.compile(pattern, flags) for pattern, flags in MANY]
        re.compile(b"bytes are left to themselves")
    assert len(expressions._new) == len(MANY)
    expressions.keep_new()
    in_a_later_run()
    re.purge()
    with monkeypatch.context() as patched:
        # As it stands where `re` itself looks for it: asked, it would refuse.
        patched.setattr("re._compiler.compile", refused)
        with expressions.of_libraries():
            assert [re.compile(pattern, flags) for pattern, flags in MANY] == first
        with pytest.raises(AssertionError):
            re.compile("not ours any more")


def test_what_others_compile_is_not() -> None:
    with expressions.of_libraries():
        pass
    re.compile("a customer's name")
    assert expressions._new == {}


def test_a_slip_is_told() -> None:
    with pytest.raises(re.error):
        expressions.compiled("(")


def test_a_check_keeps_nothing_of_the_reply(cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(expressions, "WORTH", 1)
    compiled.cache_clear()
    reply = tmp_path / "reply.txt"
    reply.write_text("Hi Annabella,\n\nUnfortunately we can't refund the 4711 zloty.\n")
    assert CliRunner().invoke(app, ["check", "--no-daemon", str(reply)]).exit_code == 1
    [file] = cache.glob("expressions-*")
    assert not re.search(rb"annabella|4711|zloty", file.read_bytes(), re.IGNORECASE)
