"""Processes are timed as wholes, in turn, and one that fails is not taken for a fast one."""

import sys
from pathlib import Path

import pytest

from benchmarks import timing
from benchmarks.timing import Command, Run, Runs


def python(code: str, folder: Path, **environment: str) -> Command:
    return Command([sys.executable, "-c", code], folder, environment=environment)


def test_each_command_runs_in_turn_and_the_warm_up_is_not_counted(tmp_path: Path) -> None:
    note = "import os; open('order', 'a').write(os.environ['NAME'])"
    measured = timing.in_turn(
        {"a": python(note, tmp_path, NAME="a"), "b": python(note, tmp_path, NAME="b")}, runs=2, warmup=1
    )
    assert (tmp_path / "order").read_text() == "ababab"
    assert {name: len(runs.each) for name, runs in measured.items()} == {"a": 2, "b": 2}


def test_the_processor_time_of_children_is_counted(tmp_path: Path) -> None:
    busy = "import time\nwhile time.process_time() < 0.2: pass"
    run = timing.once(python(f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])", tmp_path))
    assert run.cpu >= 0.2
    assert run.wall > 0
    assert run.peak > 1


def test_a_command_that_fails_stops_the_measuring(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ended with 3"):
        timing.once(python("raise SystemExit(3)", tmp_path))


def test_medians_and_the_largest_process() -> None:
    runs = Runs([Run(3.0, 1.0, 10.0), Run(1.0, 2.0, 30.0), Run(2.0, 9.0, 20.0)])
    assert (runs.wall, runs.cpu, runs.peak, runs.spread) == (2.0, 2.0, 30.0, (1.0, 3.0))
