"""Puts new bytes in the place of a file's, all of them or none."""

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from toneguard.model import InputError


def replace_file(path: str, *, old: bytes, new: bytes) -> None:
    """Writes beside the file, then puts it in its place, with the same owner and permissions.

    Raises `InputError`, and leaves the file as it is, where it can't be written, or where it no longer holds `old`:
    somebody else wrote it in the meantime.
    """
    target = _target(path)
    try:
        _refuse(target, path)
        if target.read_bytes() != old:
            raise InputError(f"{path}: changed by someone else in the meantime; nothing was written.")
        _replace(target, new)
    except OSError as error:
        raise _unwritable(path, error) from error


def put_file(path: str, data: bytes) -> None:
    """Writes a file, new or in the place of another; all of it or none. Raises `InputError` where it can't be written."""
    target = _target(path)
    try:
        if target.exists():
            _refuse(target, path)
        else:
            target.touch(exist_ok=False)
        _replace(target, data)
    except OSError as error:
        raise _unwritable(path, error) from error


def _target(path: str) -> Path:
    """A link stays a link: what it points to is replaced."""
    return Path(os.path.realpath(path))


def _unwritable(path: str, error: OSError) -> InputError:
    return InputError(f"{path}: can't be written ({(error.strerror or str(error)).lower()}).")


def _refuse(target: Path, path: str) -> None:
    if not stat.S_ISREG(target.stat().st_mode):
        raise InputError(f"{path}: not an ordinary file; nothing was written.")
    if not os.access(target, os.W_OK):
        raise InputError(f"{path}: can't be written (permission denied).")


def _replace(target: Path, new: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        _like(target, name)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _remember(target.parent)


def _like(target: Path, name: str) -> None:
    """The new file's owner and permissions, as far as the system knows them and we may set them."""
    was = target.stat()
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(name, was.st_uid, was.st_gid)
    Path(name).chmod(stat.S_IMODE(was.st_mode))


def _remember(folder: Path) -> None:
    """That the folder holds the new file is on the disk as well; not every system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
