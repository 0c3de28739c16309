"""Asks the writer on the terminal, since standard input is the mail."""

import os
from contextlib import suppress
from io import RawIOBase

from toneguard.mail.verdict import Verdict

_QUESTION = "Send it all the same? Say why, or press Enter to keep it: "
_WHY = "Why? "
_YES, _NO = {"y", "yes"}, {"n", "no", "q"}
_TERMINAL = "/dev/tty"


def asked(verdict: Verdict) -> str | None:
    """The reason why a mail is to be sent all the same; empty where it is not, and none where there is no terminal to ask on."""
    from toneguard.mail.words import report

    try:
        terminal = os.open(_TERMINAL, os.O_RDWR | getattr(os, "O_NOCTTY", 0))
    except OSError:
        return None
    with suppress(OSError, KeyboardInterrupt), os.fdopen(terminal, "r+b", buffering=0) as stream:
        answer = _answer(stream, f"{report(verdict)}\n{_QUESTION}")
        # A yes says nothing to whoever reads the log, and a no is meant.
        if answer.lower() in _YES:
            answer = _answer(stream, _WHY)
        return "" if answer.lower() in _YES | _NO else answer
    return ""


def _answer(stream: RawIOBase, question: str) -> str:
    """What is typed; empty where the terminal goes away before the line ends."""
    stream.write(question.encode())
    line = stream.readline()
    return line.decode("utf-8", "replace").strip() if line.endswith(b"\n") else ""
