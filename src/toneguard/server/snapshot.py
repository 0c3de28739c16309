"""What a resident process has loaded, so that it can tell whether that is still what lies on the disk."""

import os
from collections.abc import Iterable, Iterator, Sequence

Stamp = tuple[str, int, int, int]
"""A path, and the time of its last change, its size and its number in the file system."""


class Snapshot:
    """Taken before anything is loaded: of every file below the folders, and of the other paths themselves.

    Compiled Python is left out: it is written while others are read.
    """

    def __init__(self, folders: Sequence[str], others: Sequence[str] = ()) -> None:
        self._folders, self._others = tuple(folders), tuple(others)
        self._stamps = self._found()

    def holds(self) -> bool:
        """Whether nothing has changed since."""
        return self._found() == self._stamps

    def _found(self) -> frozenset[Stamp]:
        return frozenset(stamps(self._folders, self._others))


def stamps(folders: Iterable[str], others: Iterable[str]) -> Iterator[Stamp]:
    """Of every file below the folders, but for compiled Python, and of the other paths themselves."""
    for folder in folders:
        yield from _below(folder)
    for path in others:
        if os.path.lexists(path):
            yield _stamp(path, os.stat(path))


def _below(folder: str) -> Iterator[Stamp]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _below(entry.path)
            else:
                yield _stamp(entry.path, entry.stat())


def _stamp(path: str, found: os.stat_result) -> Stamp:
    return path, found.st_mtime_ns, found.st_size, found.st_ino
