"""How large a process grows over many replies, no two of them the same.

`python -m benchmarks.memory --short 100000 1000000` goes further than the table does, over replies of one sentence each.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import texts
from benchmarks.table import Table

STEPS = (1_000, 5_000, 10_000, 20_000)


LONGEST = 200
"""Letters of a reply that is used."""
SHORT = (
    "Order {n} is on its way.", "We have sent ticket {n} to the team.", "Sorry about order {n}!", "Your code is {n}.",
    "Thanks for telling us about case {n}.", "We can't find order {n}.", "Parcel {n} leaves on Monday.", "Please quote {n}.",
)  # fmt: skip
"""Replies of one sentence, each with a number that no other has."""


def measure(*, runs: int) -> Table:  # noqa: ARG001 -- a process grows once
    """Measured in a process of its own, which nothing else has made large."""
    command = [sys.executable, "-m", "benchmarks.memory", *map(str, STEPS)]
    root = Path(__file__).parents[1]
    told = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True).stdout
    rows = [line.split("\t") for line in told.splitlines()]
    return Table(
        "memory", ["after", "the process holds"], rows, "Each reply is one to three sentences that no other has."
    )


def sizes(steps: tuple[int, ...], source: Sequence[str]) -> Iterator[tuple[int, float]]:
    """MiB that this process holds once so many replies have been checked, each of them with its number."""
    from toneguard.config import Config
    from toneguard.garbage import settle
    from toneguard.linter import Linter
    from toneguard.model import plain

    linter = Linter(Config(suggest=False))
    settle()  # as a run over a folder does
    files = ([plain(source[n % len(source)].replace("{n}", str(n)))] for n in range(max(steps)))
    for number, _ in enumerate(linter.check_files(files), start=1):
        if number in steps:
            yield number, _held()


def _real() -> list[str]:
    real = [text for text in texts.replies() if len(text) < LONGEST] or [texts.REPLY]
    return [text.replace(" ", " {n} ", 1) for text in real]


def _held() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    short, far = "--short" in sys.argv, [int(word) for word in sys.argv[1:] if word.isdigit()]
    for number, held in sizes(tuple(far), SHORT if short else _real()):
        print(f"{number:,} replies\t{held:.0f} MiB", flush=True)
