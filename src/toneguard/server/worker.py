"""One request: a process of its own that has everything loaded, does what one client asks for, and is gone.

So a crash harms nobody else, clients do not wait for each other, and nothing of a reply stays anywhere.
"""

import io
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
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
    request, streams = _request(client)
    if not snapshot.holds():
        tell(QUIT)
        client.sendall(packed([REFUSED]))
    elif request[:1] != [place.identity()]:
        client.sendall(packed([REFUSED]))
    elif request[1] == CHECK:
        os.write(tally, b"\n")
        client.sendall(ACCEPTED)
        client.sendall(packed(_checked(request[2:], streams, run)))
    elif request[1] == STATUS:
        about = os.getppid(), os.fstat(tally).st_size
        client.sendall(packed([DONE, *(str(number).encode() for number in about)]))
    elif request[1] == STOP:
        tell(QUIT)
        client.sendall(packed([DONE]))


def _request(client: socket.socket) -> tuple[list[bytes], list[int]]:
    begun, streams, _, _ = socket.recv_fds(client, 1 << 20, 3)
    return received(client, begun), streams


def _checked(request: Sequence[bytes], streams: Sequence[int], run: Run) -> list[bytes]:
    folder, arguments, environment, *manners, stdin = request
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.chdir(folder)
    os.environb.clear()
    for pair in filter(None, environment.split(b"\0")):
        name, _, value = pair.partition(b"=")
        os.environb[name] = value
    time.tzset()
    sys.argv = [os.fsdecode(argument) for argument in arguments.split(b"\0")]
    written: list[bytes] = []
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
    sys.stdout, sys.stderr = (_stream(number, manner, written) for number, manner in enumerate(manners, 1))
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


def _stream(number: int, manner: bytes, written: list[bytes]) -> TextIO:
    """Writes as the client's own stream would, and into `written`."""
    encoding, errors, line_buffering, write_through = manner.decode().split(" ")
    return io.TextIOWrapper(
        io.BufferedWriter(_Kept(number, written), _block(number)),  # type: ignore[type-var]
        encoding,
        errors,
        line_buffering=line_buffering == "True",
        write_through=write_through == "True",
    )


def _block(number: int) -> int:
    """In bytes, what Python gathers before it writes: it shows in how the two streams are mixed."""
    size = os.fstat(number).st_blksize
    return size if size > 1 and sys.version_info < (3, 14) else max(size, io.DEFAULT_BUFFER_SIZE)


class _Kept(io.RawIOBase):
    """Stands for one of the client's streams, and keeps what is written until all of it is there."""

    def __init__(self, number: int, written: list[bytes]) -> None:
        self._number, self._written = number, written

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._written.append(str(self._number).encode() + bytes(data))
        return len(data)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return os.isatty(self._number)

    def fileno(self) -> int:
        return self._number
