"""A check that was asked for before, of files that have not changed since: what it wrote is written again, and nothing is loaded.

What is kept is sealed under what was asked, the bytes of every file included, as `memory` does it for each file.
"""

import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from toneguard.cli import secret
from toneguard.cli.question import question
from toneguard.cli.seal import BROKEN, key_of, name_of, sealed, unsealed
from toneguard.folders import cache_folder, keep, kept
from toneguard.server import client

MOST, LARGEST = 50, 4_000_000
"""Answers that are kept, the latest ones, and bytes of one."""


def answered() -> int | None:
    """The exit code of this process's own command line, if what it is to write was known; else `None`, and nothing is written."""
    asked, own = _asked(), secret.found()
    if asked is None or not own:
        return None
    key = key_of([asked], own)
    with suppress(OSError, *BROKEN):
        code, *_ = answer = unsealed(kept(_name(key)) or b"", key)
        return client.written([(1, answer[1:])], code)
    return None


@contextmanager
def keeping(code: int) -> Iterator[None]:
    """What goes to standard output meanwhile is the answer, with an exit code, to what this process was asked."""
    asked = _asked()
    if asked is None:
        yield
        return
    with _copied() as answer:
        yield
    # What has changed while it was read is another question.
    if (own := secret.made()) and question(sys.argv[1:]) == asked:
        key = key_of([asked], own)
        entry = sealed(bytes([code]) + answer, key)
        if len(entry) <= LARGEST:
            keep(_name(key), entry, most=MOST)


def files() -> Iterable[Path]:
    """All that is kept."""
    return cache_folder().glob("answer-*")


@cache
def _asked() -> bytes | None:
    """As the process began."""
    return question(sys.argv[1:])


def _name(key: bytes) -> str:
    return f"answer-{name_of(key).hex()}"


@contextmanager
def _copied() -> Iterator[bytearray]:
    """All that goes to standard output meanwhile, once more."""
    stream = sys.stdout
    stream.flush()
    both = _Copied(stream.fileno())
    sys.stdout = io.TextIOWrapper(
        io.BufferedWriter(both), stream.encoding, stream.errors, line_buffering=stream.isatty()
    )
    try:
        yield both.copy
        sys.stdout.flush()
    finally:
        sys.stdout = stream


class _Copied(io.FileIO):
    """Writes where another file does, which it leaves open, and keeps a copy."""

    def __init__(self, number: int) -> None:
        super().__init__(number, "w", closefd=False)
        self.copy = bytearray()

    def write(self, data: bytes) -> int:  # type: ignore[override]
        count = super().write(data)
        self.copy += memoryview(data)[:count]
        return count
