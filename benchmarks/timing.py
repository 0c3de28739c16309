"""Whole processes, timed in turn, so that a machine that slows down slows all of them alike."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Command:
    """`environment` is added to that of this process; `ends` are the exit codes that mean the work was done."""

    arguments: Sequence[str | Path]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    ends: Sequence[int] = (0, 1)


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds on the wall, seconds of processor time (children included), and the largest process in MiB."""

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Runs:
    each: Sequence[Run]

    @property
    def wall(self) -> float:
        return statistics.median(run.wall for run in self.each)

    @property
    def cpu(self) -> float:
        return statistics.median(run.cpu for run in self.each)

    @property
    def peak(self) -> float:
        return max(run.peak for run in self.each)

    @property
    def spread(self) -> tuple[float, float]:
        """The fastest and the slowest run, in seconds on the wall."""
        return min(run.wall for run in self.each), max(run.wall for run in self.each)


def in_turn(commands: Mapping[str, Command], *, runs: int = 7, warmup: int = 1) -> dict[str, Runs]:
    """Each command `runs` times, A B C A B C …, after `warmup` rounds that are not counted.

    Raises `RuntimeError` where a command ends with another exit code than it should.
    """
    rounds = [{name: once(command) for name, command in commands.items()} for _ in range(warmup + runs)]
    return {name: Runs([one[name] for one in rounds[warmup:]]) for name in commands}


def once(command: Command) -> Run:
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(argument) for argument in command.arguments],
        cwd=command.folder,
        env={**_installed(), **command.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # wait4 alone tells what this one child used, its own children included.
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in command.ends:
        raise RuntimeError(f"{' '.join(map(str, command.arguments))} ended with {process.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _installed() -> dict[str, str]:
    """The environment of a program that is installed: its modules are kept compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
