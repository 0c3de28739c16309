"""Hands a mail to the program that really sends it."""

import os
import subprocess
from collections.abc import Sequence

SENDMAIL = ("/usr/sbin/sendmail", "/usr/lib/sendmail", "/usr/bin/sendmail")


_INSIDE = "TONEGUARD_SENDMAIL"


class TransportError(Exception):
    """The transport can't be started; a sentence says why."""


def default() -> str:
    """Where mail servers put theirs."""
    return next((path for path in SENDMAIL if os.access(path, os.X_OK)), SENDMAIL[0])


def is_inside() -> bool:
    """Whether a ToneGuard sends with us."""
    return _INSIDE in os.environ


def deliver(command: Sequence[str], message: bytes | None) -> int:
    """The exit code of `command` with the mail, or else what we have, on its standard input; as a shell would tell it.

    Raises `TransportError` where it can't be started.
    """
    try:
        environment = os.environ | {_INSIDE: "1"}
        run = subprocess.run([*command], input=message, env=environment, check=False)
    except FileNotFoundError as error:
        raise TransportError(f"{command[0]}: there is no such program to send with; name one with --via.") from error
    except OSError as error:
        raise TransportError(f"{command[0]}: can't be started ({(error.strerror or str(error)).lower()}).") from error
    return run.returncode if run.returncode >= 0 else 128 - run.returncode
