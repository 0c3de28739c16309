"""What is remembered of files that have not changed: the same output, no words on disk, and never a reason to fail."""

import sqlite3
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from toneguard.linter import Linter
from toneguard.model import Draft, Report

REFUSED = "We can't refund gift cards.\n"
FINE = "You can exchange a gift card at any time.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the cache lies, in use."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("TONEGUARD_NO_CACHE")
    return tmp_path / "cache" / "toneguard"


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the files that were checked and not remembered."""
    seen: list[str] = []
    real = Linter.check_files

    def watched(self: Linter, files: Iterable[Sequence[Draft]]) -> Iterator[list[Report]]:
        some = list(files)
        seen.extend(drafts[0].path for drafts in some)
        return real(self, some)

    monkeypatch.setattr(Linter, "check_files", watched)
    return seen


def replies(**texts: str) -> None:
    Path("replies").mkdir(exist_ok=True)
    for name, text in texts.items():
        Path("replies", f"{name}.txt").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("form", ["json", "concise", "rich", "sarif"])
def test_a_second_run_says_the_same_and_checks_nothing(run: Run, folder: Path, checked: list[str], form: str) -> None:
    replies(refused=REFUSED, fine=FINE)
    first = run("check", "replies", "--format", form)
    assert checked == ["replies/fine.txt", "replies/refused.txt"]
    checked.clear()
    second = run("check", "replies", "--format", form)
    assert (second.stdout, second.stderr, second.exit_code) == (first.stdout, first.stderr, first.exit_code)
    assert checked == []


def test_what_has_changed_is_checked_anew(run: Run, folder: Path, checked: list[str]) -> None:
    replies(refused=REFUSED, fine=FINE)
    run("check", "replies")
    checked.clear()
    replies(fine=REFUSED)
    assert "2 warnings" in run("check", "replies").stdout
    assert checked == ["replies/fine.txt"]


@pytest.mark.parametrize("pack", ["nowhere", "replies/fine.txt"])
def test_a_pack_that_is_not_there_is_told_as_without_it(run: Run, folder: Path, pack: str) -> None:
    replies(fine=FINE)
    result = run("check", "replies", "--rules", pack)
    assert result.exit_code == 2
    assert f"{pack}: there is no such folder of rules" in result.stderr


@pytest.mark.parametrize("options", [["--ignore", "negative/*"], ["--register", "formal"], ["--to", "asked.txt"]])
def test_other_settings_are_another_matter(run: Run, folder: Path, checked: list[str], options: list[str]) -> None:
    replies(refused=REFUSED)
    Path("asked.txt").write_text("Can I have my money back?", encoding="utf-8")
    run("check", "replies")
    run("check", "replies", *options)
    assert checked == ["replies/refused.txt"] * 2


def test_a_file_of_its_own_is_remembered_too(run: Run, folder: Path, checked: list[str]) -> None:
    replies(refused=REFUSED)
    first = run("check", "replies/refused.txt")
    second = run("check", "replies/refused.txt")
    assert (second.stdout, second.stderr, second.exit_code) == (first.stdout, first.stderr, first.exit_code)
    assert checked == ["replies/refused.txt"]


@pytest.mark.parametrize("off", [["--no-cache"], []])
def test_it_can_be_left_out(run: Run, folder: Path, checked: list[str], off: list[str]) -> None:
    replies(refused=REFUSED)
    if not off:
        Path("toneguard.yaml").write_text("cache: false\n", encoding="utf-8")
    for _ in range(2):
        run("check", "replies", *off)
    assert len(checked) == 2
    assert not (folder / "reports.sqlite3").exists()


def test_standard_input_is_not_remembered(run: Run, folder: Path, checked: list[str]) -> None:
    for _ in range(2):
        run("check", "-", stdin=REFUSED)
    assert len(checked) == 2


def test_nothing_of_a_reply_can_be_read_on_disk(run: Run, folder: Path) -> None:
    replies(refused=REFUSED)
    run("check", "replies")
    kept = b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith("reports"))
    assert kept
    assert not any(word.encode() in kept for word in ("refund", "gift", "cards", "refused.txt", "negative/refusal"))
    assert stat.S_IMODE((folder / "reports.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def entries(folder: Path) -> list[tuple[bytes, bytes]]:
    with sqlite3.connect(folder / "reports.sqlite3") as base:
        return list(base.execute("SELECT name, body FROM kept"))


@pytest.mark.parametrize("damage", ["file", "entry", "cut", "key", "unwritable"])
def test_damage_is_passed_over(run: Run, folder: Path, damage: str) -> None:
    replies(refused=REFUSED)
    first = run("check", "replies", "--format", "json")
    base = folder / "reports.sqlite3"
    if damage == "file":
        base.write_bytes(b"no base at all" * 100)
    elif damage == "key":
        (folder / "reports.key").write_bytes(b"short")
    elif damage == "unwritable":
        base.unlink()
        base.mkdir()
    else:
        ((name, body),) = entries(folder)
        spoilt = body[:-3] if damage == "cut" else bytes([body[0] ^ 1]) + body[1:]
        with sqlite3.connect(base) as opened:
            opened.execute("UPDATE kept SET body = ? WHERE name = ?", (spoilt, name))
    for _ in range(2):
        again = run("check", "replies", "--format", "json")
        assert (again.stdout, again.stderr, again.exit_code) == (first.stdout, first.stderr, first.exit_code)


def test_another_file_does_not_open_an_entry(run: Run, folder: Path, checked: list[str]) -> None:
    """An entry put in the place of another is as good as damaged."""
    replies(refused=REFUSED, fine=FINE)
    first = run("check", "replies", "--format", "json")
    (one, its), (other, others) = entries(folder)
    with sqlite3.connect(folder / "reports.sqlite3") as base:
        base.executemany("UPDATE kept SET body = ? WHERE name = ?", [(others, one), (its, other)])
    assert run("check", "replies", "--format", "json").stdout == first.stdout
    assert len(checked) == 4


def test_it_tells_what_it_holds_and_throws_it_away(run: Run, folder: Path) -> None:
    assert ": 0 files remembered, 0.0 MB." in run("cache", "info").stdout
    replies(refused=REFUSED, fine=FINE)
    run("check", "replies")
    assert f"{folder}: 2 files remembered" in run("cache", "info").stdout
    assert run("cache", "clear").exit_code == 0
    assert not [path for path in folder.iterdir() if path.name.startswith("reports")]
    assert ": 0 files remembered" in run("cache", "info").stdout
    assert run("cache", "clear").exit_code == 0
