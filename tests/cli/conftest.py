"""Runs commands in this process against a small pack, so that no change of the built-in rules moves them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toneguard.rules import loader

PACKS = Path(__file__).parent / "packs"
Run = Callable[..., Result]


@pytest.fixture
def small_pack(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    yield from _builtin("small", monkeypatch)


@pytest.fixture
def fixing_pack(small_pack: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Rules with rewrites that are safe, that want a reader, and that have a slot."""
    yield from _builtin("fixing", monkeypatch)


def _builtin(name: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    loader.builtin.cache_clear()
    monkeypatch.setattr(loader, "builtin_folder", lambda: PACKS / name)
    yield PACKS / name
    loader.builtin.cache_clear()


@pytest.fixture
def run(small_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("check", "-", stdin="…")`, in an empty folder."""
    from toneguard.cli.app import app

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")

    def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, list(arguments), input=stdin)

    return invoke
