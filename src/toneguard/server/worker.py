"""One request: a process of its own that has everything loaded, does what one client asks for, and is gone.

So a crash harms nobody else, clients do not wait for each other, and nothing of a reply stays anywhere.
"""

import errno
import io
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO

from toneguard.server import place
from toneguard.server.client import ACCEPTED, CHECK, DONE, STATUS, STOP
from toneguard.server.snapshot import Snapshot
from toneguard.server.wire import packed, received

Run = Callable[[], object]
"""The command line: reads `sys.argv` and the streams, and raises `SystemExit`."""

REFUSED = b"refused"
BUSY, QUIT = b"b", b"q"
"""What a worker tells its keeper: that it has something to do, and that the time has come to go."""

_LONGEST = 60
_SECONDS_TO_ASK = 5.0
_TAKEN = (0, 1)
"""Exit codes of a check that found nothing to complain about; whatever else there is to say, the client says itself."""


def serve(
    listener: socket.socket, *, tell: Callable[[bytes], object], snapshot: Snapshot, tally: int, run: Run
) -> None:
    """Waits for one client and answers. `tally` is a file that grows by a byte with each check that any worker does."""
    client, _ = listener.accept()
    tell(BUSY)
    signal.alarm(_LONGEST)
    client.settimeout(_SECONDS_TO_ASK)
    if not place.is_own(client):
        return
    request = received(client)
    if not snapshot.holds():
        tell(QUIT)
        client.sendall(packed([REFUSED]))
    elif request[:1] != [place.identity()]:
        client.sendall(packed([REFUSED]))
    elif request[1] == CHECK:
        os.write(tally, b"\n")
        client.sendall(ACCEPTED)
        client.sendall(packed(_checked(request[2:], run)))
    elif request[1] == STATUS:
        about = os.getppid(), os.fstat(tally).st_size
        client.sendall(packed([DONE, *(str(number).encode() for number in about)]))
    elif request[1] == STOP:
        tell(QUIT)
        client.sendall(packed([DONE]))


def _checked(request: Sequence[bytes], run: Run) -> list[bytes]:
    folder, arguments, environment, *manners, stdin = request
    os.chdir(folder)
    os.environb.clear()
    for pair in filter(None, environment.split(b"\0")):
        name, _, value = pair.partition(b"=")
        os.environb[name] = value
    time.tzset()
    sys.argv = [os.fsdecode(argument) for argument in arguments.split(b"\0")]
    written: list[bytes] = []
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
    streams = [Manner.read(manner) for manner in manners]
    sys.stdout, sys.stderr = (_stream(number, streams[number], written) for number in (1, 2))
    os.get_terminal_size = lambda number=1: streams[number].terminal()
    code = _code(run)
    sys.stdout.flush()
    sys.stderr.flush()
    return [DONE, str(code).encode(), *written] if code in _TAKEN else [REFUSED]


def _code(run: Run) -> object:
    try:
        run()
    except SystemExit as end:
        return end.code or 0
    return 0


@dataclass(frozen=True, slots=True)
class Manner:
    """Of one of the client's streams: how it writes letters, how much it gathers before, and what of a terminal it is."""

    encoding: str
    errors: str
    line_buffering: bool
    write_through: bool
    block: int
    is_terminal: bool
    columns: int
    lines: int

    @classmethod
    def read(cls, text: bytes) -> "Manner":
        encoding, errors, *rest = text.decode().split(" ")
        by_line, at_once, block, is_terminal, columns, lines = rest
        true = "True"
        return cls(
            encoding,
            errors,
            by_line == true,
            at_once == true,
            int(block),
            is_terminal == true,
            int(columns),
            int(lines),
        )

    def terminal(self) -> os.terminal_size:
        if not self.is_terminal:
            raise OSError(errno.ENOTTY, os.strerror(errno.ENOTTY))
        return os.terminal_size((self.columns, self.lines))


def _stream(number: int, manner: Manner, written: list[bytes]) -> TextIO:
    """Writes as the client's own stream would, and into `written`."""
    # How much is gathered shows in how the two streams are mixed.
    block = manner.block if sys.version_info < (3, 14) else max(manner.block, io.DEFAULT_BUFFER_SIZE)
    return io.TextIOWrapper(
        io.BufferedWriter(_Kept(number, manner.is_terminal, written), max(block, 2)),  # type: ignore[type-var]
        manner.encoding,
        manner.errors,
        line_buffering=manner.line_buffering,
        write_through=manner.write_through,
    )


class _Kept(io.RawIOBase):
    """Stands for one of the client's streams, and keeps what is written until all of it is there."""

    def __init__(self, number: int, is_terminal: bool, written: list[bytes]) -> None:
        self._number, self._is_terminal, self._written = number, is_terminal, written

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._written.append(str(self._number).encode() + bytes(data))
        return len(data)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._is_terminal

    def fileno(self) -> int:
        return self._number
