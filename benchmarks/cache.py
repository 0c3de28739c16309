"""A second run over files that have not changed."""

import tempfile
import time
from pathlib import Path

from benchmarks import texts, timing
from benchmarks.folder import PROGRAM
from benchmarks.table import Table, seconds, words_a_second
from benchmarks.timing import Command

FILES = 400


def measure(*, runs: int) -> Table:
    """The whole program, and of that the part that grows with the files."""
    with tempfile.TemporaryDirectory() as name:
        folder, kept = Path(name, "replies"), {"XDG_CACHE_HOME": str(Path(name, "cache"))}
        words = texts.written(folder, files=FILES)
        check = Command([PROGRAM, "check", "--no-daemon", "--format", "concise", "."], folder, kept)
        first = timing.once(check)
        again = timing.in_turn({"again": check}, runs=min(runs, 3))["again"]
        recalled = min(_recalled(folder, Path(name, "cache")) for _ in range(3))
    rows = [
        ["first run", seconds(first.wall), words_a_second(words, first.wall)],
        ["second run", seconds(again.wall), words_a_second(words, again.wall)],
        [
            "of that, by the processor: opening files and recalling reports",
            seconds(recalled),
            words_a_second(words, recalled),
        ],
    ]
    return Table("cache", ["work", "time", "words a second"], rows, f"{words:,} words in {FILES:,} files.")


def _recalled(folder: Path, kept: Path) -> float:
    import os

    from toneguard.cli.memory import Memory
    from toneguard.config import Settings
    from toneguard.model import Asked, Context
    from toneguard.readers import files_in, load

    os.environ["XDG_CACHE_HOME"] = str(kept)
    here = Path.cwd()
    os.chdir(folder)
    try:
        memory, settings = Memory(Context(), Asked()), Settings()
        paths = files_in(".")
        memory.key(paths[0], b"", settings.of(paths[0]))
        start = time.process_time()
        found = [memory.recall(memory.key(path, load(path), settings.of(path))) for path in paths]
        taken = time.process_time() - start
        assert all(found), "the first run was not remembered"
        return taken
    finally:
        os.chdir(here)
