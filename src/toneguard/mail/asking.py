"""Asks the writer on the terminal, since standard input is the mail."""

import os
from contextlib import suppress

from toneguard.mail.verdict import Verdict

_QUESTION = "Send it all the same? Then say why (nothing: it is not sent): "
_TERMINAL = "/dev/tty"


def asked(verdict: Verdict) -> str:
    """The reason why a mail is to be sent all the same; empty where it is not, or where there is no terminal to ask on."""
    from toneguard.mail.words import report

    with suppress(OSError, KeyboardInterrupt):
        terminal = os.open(_TERMINAL, os.O_RDWR | getattr(os, "O_NOCTTY", 0))
        with os.fdopen(terminal, "r+b", buffering=0) as stream:
            stream.write(f"{report(verdict, sent=False)}\n{_QUESTION}".encode())
            answer = stream.readline()
            return answer.decode("utf-8", "replace").strip() if answer.endswith(b"\n") else ""
    return ""
