"""Many files by several processes: the same as by one, and an end that is told of when one of them ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import PACKS
from toneguard.cli import crew
from toneguard.config import Config, Settings
from toneguard.linters import Linters
from toneguard.model import Draft, plain

SENTENCES = [
    "We can't refund gift cards.",
    "Sorry about the delay.",
    "You can track it online.",
    "Unfortunately it is late.",
]

PROGRAM = f"""
import os, signal, sys
from pathlib import Path
from toneguard.rules import loader
loader.builtin_folder = lambda: Path({str(PACKS / "small")!r})
from toneguard.cli import crew
from toneguard.__main__ import main
TROUBLE
main()
"""
KILLED = PROGRAM.replace(
    "TROUBLE", "crew._checked.__code__ = (lambda job: os.kill(os.getpid(), signal.SIGKILL)).__code__"
)
ENDLESS = PROGRAM.replace("TROUBLE", "crew._checked.__code__ = (lambda job: __import__('time').sleep(60)).__code__")


def drafts(count: int) -> list[Sequence[Draft]]:
    return [[plain(" ".join(SENTENCES[: n % 4 + 1]) + f" ({n})", path=f"{n}.txt")] for n in range(count)]


@pytest.fixture(scope="module")
def linters() -> Linters:
    return Linters(Settings(Config(select=("negative", "apology"), suggest=False)))


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_the_same_in_the_same_order(linters: Linters, monkeypatch: pytest.MonkeyPatch, start: str) -> None:
    if start == "fork" and sys.platform != "linux":
        pytest.skip("where processes are begun by a fork")
    monkeypatch.setattr(crew, "_start", lambda: start)
    files = drafts(150)
    assert list(crew.reports_of(files, linters, 2)) == list(crew.reports_of(files, linters, 1))


def test_two_processes_get_as_much_to_do(linters: Linters, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs: list[int] = []

    class Counting(ProcessPoolExecutor):
        def map(self, fn: Callable[..., Any], *iterables: Any, **options: Any) -> Iterator[Any]:
            jobs.extend(len(files) for _, files in iterables[0])
            return super().map(fn, *iterables, **options)

    monkeypatch.setattr(crew, "ProcessPoolExecutor", Counting)
    assert len(list(crew.reports_of(drafts(150), linters, 2))) == 150
    assert sum(jobs[::2]) - sum(jobs[1::2]) <= crew.FEWEST


def test_little_work_is_done_at_once(linters: Linters, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "ProcessPoolExecutor", None)
    assert len(list(crew.reports_of(drafts(150), linters))) == 150


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(200):
        (tmp_path / f"{n}.txt").write_text(SENTENCES[n % 4], encoding="utf-8")
    return tmp_path


def test_a_process_that_is_killed(folder: Path) -> None:
    command = [sys.executable, "-c", KILLED, "check", str(folder), "--jobs", "2"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 2
    assert result.stderr.splitlines()[-1] == (
        "toneguard: a process ended before its work was done, perhaps for want of memory; try --jobs 1."
    )
    assert "Traceback" not in result.stderr


def test_ctrl_c(folder: Path) -> None:
    command = [sys.executable, "-c", ENDLESS, "check", str(folder), "--jobs", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    time.sleep(8)
    os.killpg(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=30)
    assert (process.returncode, output, errors) == (130, b"", b"")
