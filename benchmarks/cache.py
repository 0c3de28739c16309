"""A second run over files that have not changed, or nearly so."""

import tempfile
import time
from pathlib import Path

from benchmarks import texts, timing
from benchmarks.folder import PROGRAM
from benchmarks.table import Table, seconds, words_a_second
from benchmarks.timing import Command, Run

FILES, MANY = 400, 4_000


def measure(*, runs: int) -> Table:
    """The whole program, and of that the part that grows with the files, for ten times as many too."""
    with tempfile.TemporaryDirectory() as name:
        few, many = Path(name, "few"), Path(name, "many")
        words, more = texts.written(few, files=FILES), texts.written(many, files=MANY)
        kept = {"XDG_CACHE_HOME": str(Path(name, "cache")), "TONEGUARD_NO_CACHE": ""}
        check = Command([PROGRAM, "check", "--no-daemon", "--format", "concise", "."], few, kept)
        first = timing.once(check)
        again = timing.in_turn({"again": check}, runs=runs)["again"]
        known = _in_other_forms(check)
        asked = [_asked(folder, runs=runs) for folder in (few, many)]
        changed = _with_a_change(check)
    rows = [
        _row("first run", words, first.wall),
        _row("one file has changed", words, changed.wall),
        _row("nothing has, but it is asked for in another format", words, known.wall),
        _row("nothing has", words, again.wall),
        _row("of that, by the processor: looking at every file", words, asked[0]),
        _row(f"the same for {MANY:,} files", more, asked[1]),
    ]
    note = f"{words:,} words in {FILES:,} files, {more:,} words in {MANY:,}."
    return Table("cache", ["work", "time", "words a second"], rows, note)


def _row(work: str, words: int, taken: float) -> list[str]:
    return [work, seconds(taken), words_a_second(words, taken)]


def _in_other_forms(check: Command) -> Run:
    """The reports are known, but not what is to be written: the fastest of several."""
    *start, _, folder = check.arguments
    forms = ("jsonl", "github", "checkstyle")
    return min(
        (timing.once(Command([*start, form, folder], check.folder, check.environment)) for form in forms), key=_wall
    )


def _with_a_change(check: Command) -> Run:
    """The fastest of several, another file changed each time."""
    taken: list[Run] = []
    for path in sorted(check.folder.iterdir())[:3]:
        path.write_text(path.read_text(encoding="utf-8") + "\nGoodbye.\n", encoding="utf-8")
        taken.append(timing.once(check))
    return min(taken, key=_wall)


def _wall(run: Run) -> float:
    return run.wall


def _asked(folder: Path, *, runs: int) -> float:
    from toneguard.cli.question import question

    taken: list[float] = []
    for _ in range(runs):
        start = time.process_time()
        assert question(["check", "--no-daemon", str(folder)]), "nothing is remembered here"
        taken.append(time.process_time() - start)
    return min(taken)
