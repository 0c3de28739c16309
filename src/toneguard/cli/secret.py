"""The user's own secret: what is remembered is named and sealed under it."""

import os
from contextlib import suppress
from pathlib import Path

from toneguard.folders import cache_folder, put_away

SIZE = 32
"""Bytes."""


def file() -> Path:
    return cache_folder() / "reports.key"


def found() -> bytes:
    """Empty where there is none, or none that only the user can read."""
    with suppress(OSError):
        secret = file().read_bytes()
        if len(secret) == SIZE and _is_private(file()):
            return secret
    return b""


def made() -> bytes:
    """The one there is, or a new one; empty where none can be left."""
    secret = found()
    with suppress(OSError):
        if not secret:
            new = os.urandom(SIZE)
            put_away(file(), new)
            return new
    return secret


def _is_private(path: Path) -> bool:
    """Ours, and read by nobody else, where the system can tell."""
    if not hasattr(os, "getuid"):
        return True
    status = path.stat()
    return status.st_uid == os.getuid() and not status.st_mode & 0o077
