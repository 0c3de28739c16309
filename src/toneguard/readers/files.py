"""From paths to drafts: what to read in a folder, what to refuse, and in which words."""

import errno
import os
import stat
from pathlib import Path

from toneguard.below import replies_below
from toneguard.model import Asked, Context, Draft, InputError
from toneguard.model.errors import NoRepliesError
from toneguard.readers.decoding import decode
from toneguard.readers.registry import READERS, kind_of, reader_for
from toneguard.readers.thread import read_context

LONGEST_REPLY = 100_000
"""In characters, some thirty pages: more is an export or a mistake, and would take minutes to parse."""

LARGEST_FILE = 64_000_000
"""In bytes; a file may hold many replies."""

_STREAMS = ("/dev/fd/", "/dev/stdin", "/dev/tty", "/proc/", os.devnull)
"""How the names begin that a shell gives to what it hands over (`<(…)`), and that of nothing at all: read whatever they are."""

_NO_FILE = (errno.ENXIO, errno.EOPNOTSUPP)
"""What systems say to those who would open a socket as a file."""


def files_in(path: str, errors: list[str] | None = None) -> list[str]:
    """The file itself, or the replies below a folder, sorted, hidden ones left out.

    To `errors` is added a sentence for each folder in it that can't be looked into.
    """
    if not path:
        raise InputError("an empty name is no file or folder; name one, or - for standard input.")
    _look_up(path)
    if not Path(path).is_dir():
        return [path]
    shut: list[str] = []
    found = replies_below(path, lambda error: shut.append(_unread(error.filename, error)))
    if errors is not None:
        errors += shut
    if not found and not shut:
        raise InputError(
            f"{path}: no replies in this folder; looked for {', '.join(f'*{suffix}' for suffix in READERS)}."
        )
    return found


def _look_up(path: str) -> None:
    """Raises `InputError` where there is nothing of this name, or no way to see whether there is."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError(f"{path}: no such file or folder.") from error
    except OSError as error:
        raise InputError(_unread(path, error)) from error


def _unread(path: str, error: OSError) -> str:
    return f"{path}: can't be read ({(error.strerror or str(error)).lower()})."


def read_file(path: str, *, context: Context | None = None) -> list[Draft]:
    """The drafts in one file. Raises `InputError` where there are none to be had."""
    return read_bytes(load(path), path=path, context=context)


def load(path: str) -> bytes:
    """The bytes of a file, if they can be had and are not absurdly many."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            if not (path.startswith(_STREAMS) or stat.S_ISREG(os.fstat(file.fileno()).st_mode)):
                raise _no_file(path)
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        if error.errno in _NO_FILE:
            raise _no_file(path) from error
        raise InputError(_unread(path, error)) from error
    if len(data) > LARGEST_FILE:
        raise InputError(f"{path}: larger than {LARGEST_FILE // 1_000_000} MB; this is no reply.")
    return data


def _at_once(path: str, flags: int) -> int:
    """Opens a file. A named pipe would have us wait for somebody to write to it, maybe for ever."""
    waits = path.startswith(_STREAMS)
    return os.open(path, flags if waits else flags | getattr(os, "O_NONBLOCK", 0))


def _no_file(path: str) -> InputError:
    return NoRepliesError(
        f"{path}: a pipe, socket or device, and no file; to have its words checked, pipe them to `-`."
    )


def read_bytes(data: bytes, *, path: str, context: Context | None = None, asked: Asked | None = None) -> list[Draft]:
    """The drafts in the bytes of a file named `path`, which says how to read them; `-` is a mail or plain text.

    `asked` says which fields of a data file hold replies.
    """
    return read_text(decode(data, path=path), path=path, context=context, asked=asked)


def read_text(source: str, *, path: str, context: Context | None = None, asked: Asked | None = None) -> list[Draft]:
    """The drafts in the letters of a file, as `read_bytes`."""
    drafts = reader_for(path, source, asked).read(source, path=path, context=context or Context())
    for draft in drafts:
        _refuse_oversize(draft)
    filled = [draft for draft in drafts if draft.text.strip()]
    if not filled:
        raise InputError(f"{path}: empty; there is no reply to check.")
    return filled


def read_answered(source: str, *, path: str) -> Context:
    """What a file says that is being answered: a customer's mail, a message, or a thread of turns."""
    if kind_of(path, source) == ".eml":
        from toneguard.readers.mail.message import read_customer

        return read_customer(source)
    return read_context(source)


def _refuse_oversize(draft: Draft) -> None:
    if len(draft.text) > LONGEST_REPLY:
        length = f"{len(draft.text):,} characters in one reply"
        raise InputError(f"{draft.path}: {length}; the most that can be checked is {LONGEST_REPLY:,}.")
