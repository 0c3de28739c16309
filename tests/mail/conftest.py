"""ToneGuard as a program that others start, with the small pack, and a mail server for what it lets pass."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import PACKS
from tests.mail.support import SMALL, Sink
from toneguard.rules import loader


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A user's folder, with `toneguard` in its `bin`."""
    program = tmp_path / "bin" / "toneguard"
    program.parent.mkdir()
    program.write_text(SMALL)
    program.chmod(0o755)
    return tmp_path


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """Of a user whom nobody knows yet."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "GIT_", "TONEGUARD"))}
    path = f"{home / 'bin'}:{os.environ['PATH']}:/usr/sbin"
    source = str(Path(__file__).parents[2] / "src")
    return kept | {
        "HOME": str(home),
        "PATH": path,
        "PYTHONPATH": source,
        "TERM": "xterm",
        "EDITOR": "true",
        "XDG_RUNTIME_DIR": str(home),
    }


@pytest.fixture
def inside(environment: dict[str, str], home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process as that user's, with the small pack."""
    loader.builtin.cache_clear()
    monkeypatch.setattr(loader, "builtin_folder", lambda: PACKS / "small")
    for name in set(os.environ) - set(environment):
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(home)
    yield
    loader.builtin.cache_clear()
