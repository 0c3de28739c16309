"""How large a process grows over many replies, no two of them the same."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import texts
from benchmarks.table import Table

STEPS = (1_000, 5_000, 10_000, 20_000)


def measure(*, runs: int) -> Table:  # noqa: ARG001 -- a process grows once
    """Measured in a process of its own, which nothing else has made large."""
    command = [sys.executable, "-m", "benchmarks.memory", *map(str, STEPS)]
    root = Path(__file__).parents[1]
    told = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True).stdout
    rows = [line.split("\t") for line in told.splitlines()]
    return Table(
        "memory", ["after", "the process holds"], rows, "Each reply is one to three sentences that no other has."
    )


def sizes(steps: tuple[int, ...]) -> Iterator[tuple[int, float]]:
    """MiB that this process holds once so many replies have been checked."""
    from toneguard.config import Config
    from toneguard.linter import Linter
    from toneguard.model import plain

    source = [text for text in texts.replies() if len(text) < 200] or [texts.REPLY]
    linter = Linter(Config(suggest=False))
    files = ([plain(source[n % len(source)].replace(" ", f" {n} ", 1))] for n in range(max(steps)))
    for number, _ in enumerate(linter.check_files(files), start=1):
        if number in steps:
            yield number, _held()


def _held() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    for number, held in sizes(tuple(map(int, sys.argv[1:]))):
        print(f"{number:,} replies\t{held:.0f} MiB", flush=True)
