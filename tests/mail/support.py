"""What the tests of mail share: a place where mails arrive, programs that send them, and screens to press keys on."""

import os
import pty
import re
import select
import shutil
import socket
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.cli.conftest import PACKS

GOOD = "Hi Anna,\n\nThe desk is there.\n\nTom\n"
BAD = "Hi Anna,\n\nWe can't get you that desk.\n\nTom\n"
RULE = "negative/refusal"

SMALL = f"""\
#!{sys.executable}
from pathlib import Path
from toneguard.rules import loader
loader.builtin_folder = lambda: Path({str(PACKS / "small")!r})
from toneguard.__main__ import main
main()
"""
DOCS = Path(__file__).parents[2] / "docs" / "email.md"
_SECONDS = 60


def mail(body: str, *headers: str) -> bytes:
    """A mail as a mail program gives it to sendmail."""
    lines = ("From: Tom <tom@example.com>", "To: Anna <anna@example.org>", "Subject: Your desk", *headers)
    return "".join(f"{line}\n" for line in lines).encode() + b"\n" + body.encode()


class Arrived(NamedTuple):
    """A mail that the sink was given, with line ends as they were sent."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes

    @property
    def body(self) -> bytes:
        return self.content.partition(b"\r\n\r\n")[2]


def free_port() -> int:
    """One that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class _Patient(SMTP):
    line_length_limit = 100_000


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Patient(self.handler, **self.SMTP_kwargs)


class Sink:
    """A mail server that keeps what it is given."""

    def __init__(self) -> None:
        self.mails: list[Arrived] = []
        self.port = free_port()
        self._controller: Controller = _Controller(self, hostname="127.0.0.1", port=self.port, enable_SMTPUTF8=True)

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._controller.stop()

    def wait(self, nudge: Callable[[], None]) -> None:
        """Until a mail is there; does `nudge` every second."""
        until = time.monotonic() + _SECONDS
        while not self.mails:
            assert time.monotonic() < until, "no mail arrives"
            time.sleep(1)
            nudge()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 -- aiosmtpd's
        assert envelope.original_content is not None
        self.mails.append(Arrived(envelope.mail_from or "", tuple(envelope.rcpt_tos), envelope.original_content))
        return "250 OK"


def documented(heading: str) -> list[str]:
    """What docs/email.md tells the user to write or to run, block by block, under one of its headings."""
    section = DOCS.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^```\w*\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skips where a real program is not there."""
    missing = [program for program in programs if not found(program)]
    reason = f"needs {', '.join(missing)}: run tests/mail/install-programs as root"
    return pytest.mark.skipif(bool(missing), reason=reason)


def found(program: str) -> str | None:
    if program == "git-send-email":
        core = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True).stdout.strip()
        return shutil.which(program, path=core)
    return shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin")


class Screen:
    """`with Screen(["mutt"], …) as screen`: a program on a terminal of 80 columns; wait for what it shows, and press keys."""

    def __init__(self, command: list[str], environment: Mapping[str, str], folder: Path) -> None:
        self._command, self._environment, self._folder = command, environment, folder
        self.shown = ""

    def __enter__(self) -> Self:
        self._child, self._terminal = pty.fork()
        if not self._child:
            termios.tcsetwinsize(0, (30, 80))
            os.chdir(self._folder)
            os.execvpe(self._command[0], self._command, self._environment)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.kill(self._child, 9)
        os.waitpid(self._child, 0)
        os.close(self._terminal)

    def wait_for(self, text: str, *, nudge: str = "") -> None:
        """Until `text` is shown, blanks aside; it is then forgotten. `nudge` is pressed when nothing happens."""
        wanted, until = "".join(text.split()), time.monotonic() + _SECONDS
        while wanted not in self.shown:
            assert time.monotonic() < until, f"{text!r} is not shown in:\n{self.shown}"
            if not self._read():
                self.press(nudge)
        self.shown = self.shown[self.shown.index(wanted) + len(wanted) :]

    def press(self, keys: str) -> None:
        os.write(self._terminal, keys.encode())

    def _read(self) -> bool:
        """Whether something was shown within a second."""
        ready, _, _ = select.select([self._terminal], [], [], 1)
        if ready:
            try:
                data = os.read(self._terminal, 65536)
            except OSError:
                pytest.fail(f"the program has ended after:\n{self.shown}")
            self.shown += "".join(_CONTROL.sub("", data.decode(errors="replace")).split())
        return bool(ready)


_CONTROL = re.compile(r"\x1b\[[0-9;?>]*[A-Za-z@]|\x1b[()][A-Z0-9]|\x1b[=>78M]")
