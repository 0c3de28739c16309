"""What a report depends on besides the file: programs, rules, settings."""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from toneguard.config import Config
from toneguard.rules import folder as packs

_LIBRARIES = ("toneguard", "spacy", "textstat", "lemminflect", "pyphen")


@cache
def made_by(config: Config) -> bytes:
    """Tells one way of checking from every other."""
    digest = hashlib.blake2b(repr((sys.version, list(map(_version, _LIBRARIES)), config)).encode())
    for folder in (Path(__file__).parents[1], packs.builtin(), *config.packs):
        for line in _listing(str(folder)):
            digest.update(line.encode(errors="surrogatepass"))
    return digest.digest()


def _version(library: str) -> str:
    with suppress(PackageNotFoundError):
        return version(library)
    return ""


def _listing(folder: str) -> Iterator[str]:
    """Every file below a folder, with its size and the time it was last written.

    A folder that can't be read has none: that is told when its rules are loaded.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            yield from _listing(entry.path) if entry.name != "__pycache__" else ()
        else:
            status = entry.stat()
            yield f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}\0"
