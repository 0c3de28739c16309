"""32,000 words in 200 files: how many words a second, beside the peers."""

import sys
import tempfile
from pathlib import Path

from benchmarks import peers, texts, timing
from benchmarks.table import Table, seconds, words_a_second
from benchmarks.timing import Command

FILES = 200
PROGRAM = Path(sys.executable).with_name("toneguard")


def measure(*, runs: int) -> Table:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words = texts.written(folder, files=FILES)
        files = sorted(path.name for path in folder.glob("*.txt"))
        peers.prepare(folder)
        others = peers.available()
        measured = timing.in_turn(
            {**_ours(folder, files), **{peer.name: peer.on(folder, files) for peer in others}}, runs=min(runs, 3)
        )
    rows = [
        [name, seconds(run.wall), seconds(run.cpu), words_a_second(words, run.wall), f"{run.peak:.0f} MiB"]
        for name, run in sorted(measured.items(), key=lambda item: item[1].wall)
    ]
    return Table(
        "folder",
        ["command", "wall", "processor", "words a second", "largest process"],
        rows,
        f"{words:,} words in {FILES} files.",
    )


def _ours(folder: Path, files: list[str]) -> dict[str, Command]:
    check: list[str | Path] = [PROGRAM, "check", "--no-daemon"]
    return {
        f"toneguard, {jobs} {'process' if jobs == 1 else 'processes'}, cache off": Command(
            [*check, "--no-cache", "--jobs", str(jobs), *files], folder
        )
        for jobs in (1, 2)
    }
