"""Folders that nobody may look into, and one that is gone: told in a sentence, and the other replies are checked."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

REFUSAL = "We can't do it.\n"


@pytest.fixture
def close(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Closes a folder also to root, as which tests may run."""

    def closing(folder: str) -> None:
        Path(folder).mkdir()
        look, state = os.scandir, os.stat

        def refuse(path: object) -> None:
            if Path(os.fspath(path)).as_posix().startswith(folder):  # type: ignore[call-overload]
                raise PermissionError(13, "Permission denied", str(path))

        def scandir(path: str) -> object:
            refuse(path)
            return look(path)

        def stat(path: str, **options: object) -> os.stat_result:
            if Path(path).parent.name == folder:
                refuse(path)
            return state(path, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(os, "scandir", scandir)
        monkeypatch.setattr(os, "stat", stat)

    return closing


def test_one_in_a_folder(run: Run, close: Callable[[str], None]) -> None:
    Path("a.txt").write_text(REFUSAL)
    close("shut")
    result = run("check", ".", "--format", "concise", "--no-cache")
    assert result.stdout.startswith("a.txt:1:1: warning negative/refusal")
    assert result.stderr == "toneguard: ./shut: can't be read (permission denied).\n"
    assert result.exit_code == 2


def test_the_one_that_is_named(run: Run, close: Callable[[str], None]) -> None:
    close("shut")
    result = run("check", "shut")
    assert (result.exit_code, result.stderr) == (2, "toneguard: shut: can't be read (permission denied).\n")


def test_wherever_else_one_is_met(run: Run, close: Callable[[str], None]) -> None:
    close("shut")
    result = run("check", "-", "--config", "shut/toneguard.yaml", stdin=REFUSAL)
    assert (result.exit_code, result.stderr) == (2, "toneguard: shut/toneguard.yaml: permission denied.\n")


def test_one_that_is_gone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    os.chdir("gone")
    (tmp_path / "gone").rmdir()
    result = run("check", "-", stdin=REFUSAL)
    os.chdir(tmp_path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "the folder that this runs in is gone; change into another." in result.stderr
