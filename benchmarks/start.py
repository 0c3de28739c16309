"""One reply of 150 words, a whole process each time: nothing resident, a resident process, and the peers."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import peers, texts, timing
from benchmarks.table import Table, seconds
from benchmarks.timing import Command

FLOOR = "import spacy and load the pipeline"
PROGRAM = Path(sys.executable).with_name("toneguard")
LOAD = "import spacy; from toneguard.language.pipeline import MODEL; spacy.load(MODEL)"


def measure(*, runs: int) -> Table:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "reply.txt").write_text(texts.REPLY, encoding="utf-8")
        peers.prepare(folder)
        commands, versions = _commands(folder)
        with _resident(folder):
            measured = timing.in_turn(commands, runs=runs)
    floor = measured[FLOOR].wall
    rows = [
        [
            name,
            versions.get(name, ""),
            seconds(run.wall),
            " to ".join(map(seconds, run.spread)),
            f"{run.wall / floor:.2f}",
        ]
        for name, run in sorted(measured.items(), key=lambda item: item[1].wall)
    ]
    return Table("start", ["command", "version", "median", "fastest to slowest", "× the floor"], rows)


@contextmanager
def _resident(folder: Path) -> Iterator[None]:
    """A resident process of its own, which is gone afterwards."""
    environment = {**os.environ, **_run_folder(folder)}
    subprocess.run([PROGRAM, "daemon", "start"], env=environment, check=True, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        subprocess.run([PROGRAM, "daemon", "stop"], env=environment, check=True, stdout=subprocess.DEVNULL)


def _run_folder(folder: Path) -> dict[str, str]:
    return {"XDG_RUNTIME_DIR": str(folder)}


def _commands(folder: Path) -> tuple[dict[str, Command], dict[str, str]]:
    check: list[str | Path] = [PROGRAM, "check", "reply.txt"]
    resident, kept = _run_folder(folder), {"XDG_CACHE_HOME": str(folder / "cache"), "TONEGUARD_NO_CACHE": ""}
    # Of two warm checks, the second waits some while, as people do: a worker rehearses in between.
    ours = {
        FLOOR: Command([sys.executable, "-c", LOAD], folder),
        "toneguard --version": Command([PROGRAM, "--version"], folder),
        "toneguard check, warm": Command([*check, "--daemon", "--no-cache"], folder, resident),
        "toneguard --help": Command([PROGRAM, "--help"], folder),
        "toneguard check, cold": Command([*check, "--no-daemon", "--no-cache"], folder),
        "toneguard check, warm, unchanged": Command([*check, "--daemon"], folder, {**resident, **kept}),
        "toneguard check, cold, unchanged": Command([*check, "--no-daemon"], folder, kept),
    }
    others = peers.available()
    return {**ours, **{peer.name: peer.on(folder, ["reply.txt"]) for peer in others}}, {
        peer.name: peer.version for peer in others
    }
