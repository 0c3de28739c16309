"""What tells one run from another before anything is loaded: whatever may change what is written."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from toneguard.cli import question as module
from toneguard.cli.question import question
from toneguard.rules import folder

CHECK = ["check", "replies", "--no-daemon"]
Change = Callable[[], object]


@pytest.fixture(autouse=True)
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Replies in two folders, one of them ignored, and the environment of whoever asks."""
    monkeypatch.delenv("TONEGUARD_NO_CACHE")
    monkeypatch.setattr(module, "_environment", module._environment.__wrapped__)
    below = tmp_path / "team" / "here" / "replies" / "more"
    below.mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "team" / "here")
    write("replies/first.txt", "We can't.")
    write("replies/more/second.md", "We can.")
    write("replies/more/picture.png", "no reply")
    return tmp_path


def write(path: str, text: str) -> None:
    Path(path).write_text(text, encoding="utf-8")


def ignore() -> None:
    Path("replies/.git").mkdir()
    write("replies/.gitignore", "more/\n")


def test_the_same_is_asked_twice() -> None:
    assert question(CHECK) == question(CHECK) is not None


def test_what_says_nothing_of_the_replies_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    before = question(CHECK)
    write("replies/more/picture.png", "another one")
    write("beside.txt", "not asked about")
    os.utime("replies/first.txt", (0, 0))
    monkeypatch.setenv("OLDPWD", "/elsewhere")
    assert question(CHECK) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda: write("replies/first.txt", "We can!"),
        lambda: write("replies/third.txt", "Soon."),
        lambda: Path("replies/first.txt").unlink(),
        lambda: Path("replies/first.txt").rename("replies/renamed.txt"),
        lambda: write("replies/more/toneguard.yaml", ""),
        lambda: write("../pyproject.toml", "[tool.toneguard]\nregister = 'formal'\n"),
        ignore,
        lambda: os.environ.update(COLUMNS="43"),
        lambda: os.environ.update(TZ="Pacific/Kiritimati"),
    ],
)
def test_what_may_change_what_is_written_counts(change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TZ", "UTC")
    before = question(CHECK)
    change()
    assert question(CHECK) != before


@pytest.mark.parametrize("arguments", [["--format", "json"], ["--ignore", "vague/soon"], ["replies/more"]])
def test_so_does_what_is_asked(arguments: list[str]) -> None:
    assert None is not question([*CHECK, *arguments]) != question(CHECK)


def test_so_do_the_folder_the_day_and_the_program(monkeypatch: pytest.MonkeyPatch, there: Path) -> None:
    asked = [question(CHECK)]
    (there / "other").mkdir()
    monkeypatch.setattr(folder, "builtin", lambda: there / "other")
    asked.append(question(CHECK))
    monkeypatch.setattr(time, "strftime", lambda form: "2031-05-01")
    asked.append(question(CHECK))
    (there / "team").rename(there / "crew")
    monkeypatch.chdir(there / "crew" / "here")
    asked.append(question(CHECK))
    assert None not in asked
    assert len(set(asked)) == 4


@pytest.mark.parametrize(
    "arguments",
    [
        ["fix", "replies", "--no-daemon"],
        [*CHECK, "-"],
        [*CHECK, "--no-cache"],
        [*CHECK, "--rewrite"],
        [*CHECK, "--output-file=told.json"],
        [*CHECK, "--baseline", "known.json"],
        [*CHECK, "--rules", "pack"],
        [*CHECK, "--to", "asked.txt"],
        [*CHECK, "--since", "HEAD"],
        [*CHECK, "--config", "team.yaml"],
        [*CHECK, "--an-option-to-come"],
        [],
    ],
)
def test_a_run_that_reads_or_writes_anything_else_is_no_such_question(arguments: list[str]) -> None:
    assert question(arguments) is None


def test_nor_is_one_that_nothing_is_to_be_remembered_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TONEGUARD_NO_CACHE", "1")
    assert question(CHECK) is None


def test_nothing_is_taken_from_a_pipe(there: Path) -> None:
    os.mkfifo("replies/pipe.txt")
    assert question(CHECK) is None


def test_a_few_small_files_are_for_the_resident_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TONEGUARD_DAEMON", "")
    assert question(["check", "replies/first.txt"]) is None
    assert question(["check", "replies"]) is not None
