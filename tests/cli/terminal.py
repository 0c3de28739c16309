"""A plain terminal with a program in it, for tests of what is asked and answered."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.cli.conftest import PACKS

_PROGRAM = f"""
from pathlib import Path
from toneguard.rules import loader
loader.builtin_folder = lambda: Path({str(PACKS / "fixing")!r})
from toneguard.__main__ import main
main()
"""
_SECONDS = 60
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Terminal:
    """`with Terminal("check", …) as terminal`: type, and wait for what is shown."""

    def __init__(self, *arguments: str, folder: Path, stdout: Path | None = None) -> None:
        self._ours, theirs = pty.openpty()
        environment = os.environ | {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "80", "INPUTRC": os.devnull}
        self._file = stdout.open("wb") if stdout else None
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments],
            stdin=theirs,
            stdout=self._file or theirs,
            stderr=theirs,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
        os.close(theirs)
        self.shown = ""
        self._seen = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ours)
        if self._file:
            self._file.close()

    def wait_for(self, text: str) -> str:
        """What is shown from the last such moment up to `text`."""
        while text not in self.shown[self._seen :]:
            assert self._read(), f"{text!r} is not shown in:\n{self.shown[self._seen :]}"
        start, self._seen = self._seen, self.shown.index(text, self._seen) + len(text)
        return self.shown[start : self._seen]

    def answer(self, text: str) -> None:
        self.wait_for("? ")
        self.type(text + "\n")

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def interrupt(self) -> None:
        """Ctrl-C, again where it came in the moment before readline began to wait: that one is heard with the next key only."""
        for _ in range(5):
            self._process.send_signal(signal.SIGINT)
            if select.select([self._ours], [], [], 2)[0]:
                return

    def end(self) -> tuple[int, str]:
        """The exit code, and what was shown since the last wait."""
        while self._read():
            pass
        return self._process.wait(timeout=_SECONDS), self.shown[self._seen :]

    def _read(self) -> bool:
        """Whether something more was shown; false where the program has ended."""
        ready, _, _ = select.select([self._ours], [], [], _SECONDS)
        assert ready, f"nothing happens after:\n{self.shown}"
        try:
            data = os.read(self._ours, 65536)
        except OSError:
            return False
        self.shown += _CONTROL.sub("", data.decode(errors="replace")).replace("\r\n", "\n")
        return bool(data)
