"""Asks the resident process to do what the command line asks for. Whatever goes wrong, nothing was written and nobody waits."""

import _socket as socket  # its Python half takes a tenth of a client's time to import, and nothing of it is used
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from toneguard.server import place
from toneguard.server.wire import packed, received

SWITCH = "TONEGUARD_DAEMON"
"""An environment variable: `off` is `--no-daemon`, `on` is `--daemon`."""

_OFF, _ON = ("off", "0", "no", "false"), ("on", "1", "yes", "true")

ACCEPTED = b"\x06"
CHECK, STATUS, STOP = b"check", b"status", b"stop"
DONE = b"done"

_CONNECTED = 3.0
_ANSWERED = 15.0
"""Seconds to wait; a reply of the largest size that is handed over takes some two."""

_LARGEST = 64_000
_MOST_FILES = 16
_KEPT_TO_ONESELF = frozenset("--help -h --interactive --write --write-baseline --output-file".split())
"""Options of a check that talks with its user, or that writes files."""

_UNREAD, _UNWRITTEN = 141, 120
"""Exit codes, those of the command line: the reader of our output went away, the disk was full."""

_PLAIN = b"utf-8 strict False False 8192 False 0 0"
"""The manner of a stream that is a file in UTF-8."""

Answer = tuple[int, list[tuple[int, bytes]]]
"""An exit code, and what is to be written where, in order: to standard output (1) or standard error (2)."""


class TroubleError(Exception):
    """No answer to be had: do the work yourself."""


def check(arguments: Sequence[str], stdin: bytes = b"") -> Answer | None:
    """What `toneguard check` with these arguments would write, and its exit code, if a resident process is there to say so.

    For other doors: `check(["-", "--format", "json"], reply)` takes a few hundredths of a second, and `None` where nobody
    listens or is wanted, or where there is anything to complain about; then call the linter yourself. Never raises, never
    waits for long.
    """
    return _answer(["check", *arguments], stdin)


def hook_check(arguments: Sequence[str], mail: bytes) -> Answer | None:
    """The same of `toneguard hook check`, with a mail."""
    return _answer(["hook", "check", *arguments], mail)


def _answer(arguments: Sequence[str], stdin: bytes) -> Answer | None:
    if not is_on([]):
        return None
    try:
        with _connected() as peer:
            return _talked(peer, ["toneguard", *arguments], [_PLAIN] * 3, stdin)
    except (OSError, TroubleError, ValueError):
        return None


def handed_over() -> int | None:
    """The exit code of this process's own command line, done by a resident process; `None` where it is to be done here."""
    arguments = sys.argv[1:]
    if not is_wanted(arguments):
        return None
    try:
        # Only what listens may read from standard input in our place.
        with _connected() as peer:
            stdin = sys.stdin.buffer.read() if "-" in arguments else b""
            try:
                code, parts = _talked(peer, sys.argv, manners(), stdin)
                return written(parts, code)
            except (OSError, TroubleError, ValueError):
                _put_back(stdin)
    except (OSError, ValueError):
        pass
    return None


def is_wanted(arguments: Sequence[str]) -> bool:
    """Whether these arguments are for a check that a resident process may do: a few small files, and no questions asked."""
    if arguments[:1] != ["check"] or not is_on(arguments) or _kept_to_oneself(arguments):
        return False
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if None in streams or ("-" in arguments and sys.stdin.isatty()) or len(arguments) > _MOST_FILES + 1:
        return False
    return sum(_size(argument) for argument in arguments[1:]) <= _LARGEST


def _kept_to_oneself(arguments: Sequence[str]) -> bool:
    return not _KEPT_TO_ONESELF.isdisjoint(argument.partition("=")[0] for argument in arguments)


def is_on(arguments: Sequence[str]) -> bool:
    if not place.available() or "--no-daemon" in arguments:
        return False
    return "--daemon" in arguments or os.environ.get(SWITCH, "").lower() not in _OFF


def is_on_for_certain() -> bool:
    return os.environ.get(SWITCH, "").lower() in _ON


def told(verb: bytes) -> list[bytes]:
    """What the resident process says to `STATUS` or `STOP`. Raises `OSError` where none listens."""
    with _connected() as peer:
        peer.sendall(packed([place.identity(), verb]))
        return received(peer)


@contextmanager
def _connected() -> Iterator[socket.socket]:
    if not (place.available() and place.is_private(place.folder())):
        raise OSError("nobody listens")
    peer = socket.socket(socket.AF_UNIX)
    try:
        peer.settimeout(_CONNECTED)
        peer.connect(place.address())
        if not place.is_own(peer):
            raise OSError("somebody else listens")
        yield peer
    finally:
        peer.close()


def _talked(peer: socket.socket, argv: Sequence[str], manners: Sequence[bytes], stdin: bytes) -> Answer:
    environment = [name + b"=" + value for name, value in os.environb.items()]
    request = packed(
        [
            place.identity(),
            CHECK,
            os.getcwdb(),
            b"\0".join(map(os.fsencode, argv)),
            b"\0".join(environment),
            # What is written there is to look as it would from here: width, colours, letters.
            *manners,
            stdin,
        ]
    )
    peer.sendall(request)
    if peer.recv(1) != ACCEPTED:
        raise TroubleError
    peer.settimeout(_ANSWERED)
    state, code, *written = received(peer)
    if state != DONE:
        raise TroubleError
    return int(code), [(int(part[:1]), part[1:]) for part in written]


def manners() -> list[bytes]:
    """Those of this process's own streams. Raises `OSError` where one is closed."""
    return [_manner(number, stream) for number, stream in enumerate((sys.stdin, sys.stdout, sys.stderr))]


def _manner(number: int, stream: object) -> bytes:
    """How a stream writes letters, and what of a terminal it is: `Manner` of the worker reads it."""
    size = os.get_terminal_size(number) if os.isatty(number) else (0, 0)
    names = ("encoding", "errors", "line_buffering", "write_through")
    letters = [str(getattr(stream, name, "")) for name in names]
    return " ".join([*letters, *map(str, (os.fstat(number).st_blksize, os.isatty(number), *size))]).encode()


def written(parts: Sequence[tuple[int, bytes]], code: int) -> int:
    """Writes what the check wrote. Raises `OSError` only where nothing could be written."""
    begun = False
    for stream, data in parts:
        left = memoryview(data)
        while left:
            try:
                left = left[os.write(stream, left) :]
            except BrokenPipeError:
                return _UNREAD
            except OSError:
                if not begun:
                    raise
                return _UNWRITTEN
            begun = True
    return code


def _put_back(stdin: bytes) -> None:
    """What was read of standard input is there to be read again."""
    if stdin:
        from io import BytesIO, TextIOWrapper

        sys.stdin = TextIOWrapper(BytesIO(stdin), sys.stdin.encoding, sys.stdin.errors)


def _size(argument: str) -> int:
    """The size of a file that an argument names; none for other arguments, too large for folders and devices."""
    try:
        found = os.stat(argument)
    except (OSError, ValueError):
        return 0
    return found.st_size if found.st_mode & 0o170000 == 0o100000 else _LARGEST + 1
