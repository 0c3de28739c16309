"""A check that is asked for a second time: the same bytes, with nothing loaded that finds them out."""

import os
import shlex
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import PACKS

PROGRAM = f"""
import sys
from pathlib import Path
from toneguard.rules import folder
folder.builtin = lambda: Path({str(PACKS / "small")!r})
from toneguard.__main__ import main
try:
    main()
finally:
    sys.stderr.write(str("toneguard.model" in sys.modules))
"""
"""Says on its way out whether it has loaded what a check is made of; with few rules, which are soon read."""
REFUSED = "Hi Anna,\n\nWe can't refund gift cards. Naïve café 😅\n"
FINE = "You can exchange a gift card at any time.\n"
HOME = "XDG_CACHE_HOME"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    replies = tmp_path / "here" / "replies"
    replies.mkdir(parents=True)
    (replies / "refused.txt").write_text(REFUSED, encoding="utf-8")
    (replies / "fine.txt").write_text(FINE, encoding="utf-8")
    return tmp_path / "here"


def kept(here: Path) -> list[Path]:
    return sorted((here.parent / "cache" / "toneguard").glob("answer-*"))


def check(here: Path, *arguments: str, more: Mapping[str, str] | None = None) -> tuple[int, bytes, bytes]:
    """Exit code, output, and what is said on standard error, with whether much was loaded."""
    command = [sys.executable, "-c", PROGRAM, "check", "--no-daemon", *arguments]
    environment = {**os.environ, HOME: str(here.parent / "cache"), "TONEGUARD_NO_CACHE": "", **(more or {})}
    done = subprocess.run(
        command, cwd=here, env=environment, capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("arguments", "more"),
    [
        (["--format", "json"], {}),
        (["--statistics", "--fail-on", "never"], {"PYTHONIOENCODING": "ascii"}),
        ([], {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "43"}),
    ],
)
def test_the_second_time_the_same_is_written_and_little_is_loaded(
    here: Path, arguments: list[str], more: dict[str, str]
) -> None:
    code, output, errors = check(here, "replies", *arguments, more=more)
    assert (output, errors) != (b"", b"False")
    assert check(here, "replies", *arguments, more=more) == (code, output, b"False")


def test_what_has_changed_is_told_anew_and_what_is_as_it_was_is_known_again(here: Path) -> None:
    reply = here / "replies" / "fine.txt"
    (code, first, _), was = check(here, "replies"), reply.read_bytes()
    reply.write_text("We can't exchange it.\n")
    assert check(here, "replies")[1] not in {b"", first}
    reply.write_bytes(was)
    assert check(here, "replies") == (code, first, b"False")


def test_a_change_while_it_is_checked_is_another_question(here: Path) -> None:
    slow = PROGRAM.replace(
        "try:",
        "from pathlib import Path\nfrom toneguard.cli import checking\nreal = checking.checked\n"
        "def checked(*a, **k):\n    found = real(*a, **k)\n    Path('replies/fine.txt').write_text('New.')\n    return found\n"
        "checking.checked = checked\ntry:",
    )
    environment = {**os.environ, HOME: str(here.parent / "cache"), "TONEGUARD_NO_CACHE": ""}
    command = [sys.executable, "-c", slow, "check", "--no-daemon", "replies"]
    subprocess.run(command, cwd=here, env=environment, capture_output=True, check=False)
    assert not kept(here)


def test_nothing_of_it_can_be_read_on_disk_and_it_is_thrown_away_with_the_rest(here: Path) -> None:
    check(here, "replies")
    (file,) = kept(here)
    assert not any(word in file.read_bytes() for word in (b"refund", b"gift", b"refused.txt", b"negative/refusal"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    environment = {**os.environ, HOME: str(here.parent / "cache")}
    subprocess.run([sys.executable, "-m", "toneguard", "cache", "clear"], env=environment, check=True)
    assert not kept(here)


@pytest.mark.parametrize("damage", ["cut", "key"])
def test_damage_is_passed_over(here: Path, damage: str) -> None:
    first = check(here, "replies", "--format", "json")
    (file,) = kept(here)
    data = file.read_bytes()
    if damage == "key":
        (file.parent / "reports.key").write_bytes(b"short")
    else:
        file.write_bytes(data[:-3])
    assert check(here, "replies", "--format", "json") == first


@pytest.mark.parametrize(
    "configuration",
    [
        "cache: false\n",
        "extends: ../base.yaml\n",
        "baseline: ../known.json\n",
        "allow:\n  - {phrase: soon, reason: old, until: 2020-01-01}\n",
    ],
)
def test_what_depends_on_more_than_the_question_takes_in_is_not_kept(here: Path, configuration: str) -> None:
    (here.parent / "base.yaml").write_text("register: formal\n")
    (here.parent / "known.json").write_text('{"version": 1, "salt": "00", "findings": {}}')
    (here / "toneguard.yaml").write_text(configuration)
    assert check(here, "replies")[0] == 1
    assert not kept(here)


def test_what_could_not_be_read_is_told_each_time(here: Path) -> None:
    (here / "replies" / "empty.txt").write_text("")
    first = check(here, "replies")
    assert first[0] == 2
    assert check(here, "replies") == first
    assert not kept(here)


@pytest.mark.parametrize(
    ("to", "code", "errors"),
    [
        (">/dev/full", 2, "toneguard: standard output can't be written (no space left on device).\n"),
        ("| true; exit ${PIPESTATUS[0]}", 141, ""),
    ],
)
def test_a_reader_that_goes_away_and_a_full_disk(here: Path, to: str, code: int, errors: str) -> None:
    """The first time and the second, once an answer is known."""
    (here / "replies" / "refused.txt").write_text(REFUSED * 20)
    command = shlex.join([sys.executable, "-m", "toneguard", "check", "--no-daemon", "--format", "json", "replies"])
    environment = {**os.environ, HOME: str(here.parent / "cache"), "TONEGUARD_NO_CACHE": ""}
    for _ in range(2):
        done = subprocess.run(
            ["bash", "-c", f"{command} {to}"], cwd=here, env=environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (code, errors)
        check(here, "replies", "--format", "json")
