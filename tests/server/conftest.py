"""Resident processes for tests: real ones, in folders of their own, and gone when the test is."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

PACKS = Path(__file__).parents[1] / "cli" / "packs"
SMALL = """
import sys
from pathlib import Path
from toneguard.rules import loader
loader.builtin_folder = lambda: Path({pack!r})
sys.argv[0] = "toneguard"
from toneguard.__main__ import main
main()
"""
SOON = 60.0
Done = subprocess.CompletedProcess[bytes]


@dataclass(frozen=True)
class House:
    """A folder for sockets, and the command line that uses it: with the built-in pack, or with a small one."""

    run: Path
    here: Path
    pack: Path | None = None
    resident: int = 0
    """The process, where the fixture knows it."""

    def command(self, *arguments: str) -> list[str]:
        small = self.pack and arguments[:2] not in {("daemon", "status"), ("daemon", "stop"), ("daemon", "start")}
        program = ["-c", SMALL.format(pack=str(self.pack))] if small else ["-m", "toneguard"]
        return [sys.executable, *program, *arguments]

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        return {**os.environ, "XDG_RUNTIME_DIR": str(self.run), "TONEGUARD_DAEMON": "", "CI": "1", **(more or {})}

    def start(self, *arguments: str, **options: object) -> "subprocess.Popen[bytes]":
        pipe = subprocess.PIPE
        streams = {"stdin": subprocess.DEVNULL, "stdout": pipe, "stderr": pipe, "cwd": self.here, **options}
        return subprocess.Popen(self.command(*arguments), **{"env": self.environment(), **streams})  # type: ignore[call-overload, no-any-return]

    @contextmanager
    def residing(self, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
        """A resident process, up to the end of the block at most."""
        nowhere = subprocess.DEVNULL
        process = self.start("daemon", "run", *arguments, stdout=nowhere, stderr=nowhere)
        try:
            wait_for(lambda: self.keeper() == process.pid)
            yield process
        finally:
            process.kill()
            process.wait()

    def do(self, *arguments: str, stdin: bytes = b"", more: Mapping[str, str] | None = None) -> Done:
        return subprocess.run(
            self.command(*arguments),
            input=stdin,
            env=self.environment(more),
            cwd=self.here,
            capture_output=True,
            check=False,
            timeout=SOON,
        )

    def keeper(self) -> int | None:
        """The number of the resident process."""
        words = self.do("daemon", "status").stdout.decode().replace(",", "").split()
        return int(words[2]) if words[0] == "running:" else None

    def served(self) -> int:
        return int(self.do("daemon", "status").stdout.split()[3])

    def workers(self) -> list[int]:
        """Those who are at work, and the one who waits; to ask the resident process would make one of them work."""
        listed = Path(f"/proc/{self.resident}/task/{self.resident}/children").read_text()
        return [int(number) for number in listed.split()]

    def spare(self) -> int:
        """The one that waits: not one that has answered and is about to go."""
        while True:
            wait_for(lambda: len(self.workers()) == 1)
            alone = self.workers()
            time.sleep(0.3)
            if len(alone) == 1 and self.workers() == alone:
                return alone[0]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short name: that of a socket may have some hundred letters."""
    with tempfile.TemporaryDirectory(prefix="tg") as name:
        yield Path(name)


@pytest.fixture
def small(folder: Path, tmp_path: Path) -> Iterator[House]:
    """Nothing runs yet."""
    yield from _house(folder, tmp_path, PACKS / "small")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Runs already, with the built-in pack."""
    with tempfile.TemporaryDirectory(prefix="tg") as name:
        for house in _house(Path(name), tmp_path_factory.mktemp("here"), None):
            assert house.do("daemon", "start").returncode == 0
            yield house


def _house(run: Path, here: Path, pack: Path | None) -> Iterator[House]:
    house = House(run, here, pack)
    try:
        yield house
    finally:
        house.do("daemon", "stop")


@pytest.fixture
def running(small: House) -> Iterator[House]:
    """The small pack, resident."""
    with small.residing() as process:
        yield replace(small, resident=process.pid)


def wait_for(holds: Callable[[], object]) -> None:
    end = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


def outcome(done: Done) -> tuple[int, bytes, bytes]:
    return done.returncode, done.stdout, done.stderr
