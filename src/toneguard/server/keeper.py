"""The resident process itself: keeps one worker ready, and goes when it is told to, is no longer needed, or is out of date."""

import gc
import os
import select
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress

from toneguard.server import place, worker
from toneguard.server.lock import taken
from toneguard.server.snapshot import Snapshot

IDLE = 30 * 60
"""Seconds without a request after which it ends."""

_WORKERS = 8
"""At the same time; further clients wait for one to be done, or do their work themselves."""
_LOOK = 60.0
_QUIET = 0.5
"""Seconds without a request after which a worker rehearses: the one before it has had the processor to itself till then."""
_CRASHES = 3
"""So many workers that end without a request in a row mean that something is wrong here."""


def keep(
    run: worker.Run,
    *,
    prepare: Callable[[], object],
    rehearse: Callable[[], object],
    folders: list[str],
    idle: float = IDLE,
) -> bool:
    """Serves until there is no more need, and says whether it did: not where another one does already.

    `run` is the command line, `prepare` loads what it needs, and `folders` hold what is loaded. A worker that waits does
    what a check does before it is asked (`rehearse`): memory that a fork writes to for the first time is copied, page by page,
    which takes a third as long as the check itself.
    """
    place.make_folder()
    lock = taken()
    if lock is None:
        return False
    # A package that is installed, updated or removed changes the folder it lies in.
    snapshot = Snapshot(folders, [path for path in sys.path if os.path.isdir(path)])
    prepare()
    # What is there by now stays: no worker needs to look for garbage in it, or to copy it.
    gc.collect()
    gc.freeze()
    gc.disable()
    with _listener() as listener:
        try:
            _Keeper(listener, lock, snapshot, run, rehearse, idle).keep()
        finally:
            with suppress(FileNotFoundError):
                os.unlink(place.address())
    return True


def _listener() -> socket.socket:
    """Whoever left a socket behind no longer listens: the lock is ours."""
    with suppress(FileNotFoundError):
        os.unlink(place.address())
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(place.address())
    os.chmod(place.address(), 0o600)
    listener.listen(64)
    return listener


def _is_found() -> bool:
    """Whether clients still find us: temporary folders are swept at times."""
    return os.path.exists(place.address()) and place.is_private(place.folder())


class _Keeper:
    def __init__(
        self,
        listener: socket.socket,
        lock: int,
        snapshot: Snapshot,
        run: worker.Run,
        rehearse: Callable[[], object],
        idle: float,
    ) -> None:
        self._listener, self._lock, self._snapshot = listener, lock, snapshot
        self._run, self._rehearse, self._idle = run, rehearse, idle
        self._workers: set[int] = set()
        self._spare: int | None = None
        self._crashes, self._last = 0, time.monotonic()
        self._tally, name = tempfile.mkstemp(dir=place.folder())
        os.unlink(name)
        # Workers write here, and so does Python for each signal. Those who read the other end see that we are gone.
        self._ear, self._mouth = os.pipe()
        self._alive, self._life = os.pipe()

    def keep(self) -> None:
        os.set_blocking(self._mouth, False)
        signal.set_wakeup_fd(self._mouth)
        for number in (signal.SIGCHLD, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        try:
            while self._crashes < _CRASHES and time.monotonic() - self._last < self._idle and _is_found():
                if self._spare is None and len(self._workers) < _WORKERS:
                    self._spare = self._fork()
                if not self._heard():
                    return
        finally:
            self._dismiss()

    def _heard(self) -> bool:
        """Whether to go on, after something was said or some time went by."""
        wait = min(_LOOK, max(0.0, self._idle - (time.monotonic() - self._last)))
        if not select.select([self._ear], [], [], wait)[0]:
            return True
        said = os.read(self._ear, 1024)
        if worker.BUSY in said:
            self._spare, self._last, self._crashes = None, time.monotonic(), 0
        self._reap()
        return worker.QUIT not in said and bytes([signal.SIGTERM]) not in said

    def _reap(self) -> None:
        for process in list(self._workers):
            ended, _ = os.waitpid(process, os.WNOHANG)
            if ended:
                self._workers.discard(process)
                if process == self._spare:
                    self._spare = None
                    self._crashes += 1

    def _fork(self) -> int:
        process = os.fork()
        if process:
            self._workers.add(process)
            return process
        try:
            self._work()
        finally:
            os._exit(0)

    def _work(self) -> None:
        """In the worker."""
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        os.close(self._lock)
        os.close(self._life)
        if not self._called(_QUIET):
            self._rehearse()
        # Without a keeper there is nobody to say when to go.
        if self._alive not in self._called(None):
            worker.serve(
                self._listener,
                tell=lambda word: os.write(self._mouth, word),
                snapshot=self._snapshot,
                tally=self._tally,
                run=self._run,
            )

    def _called(self, seconds: float | None) -> list[int]:
        """In the worker: where somebody comes, or the keeper has gone, within so long."""
        return select.select([self._listener.fileno(), self._alive], [], [], seconds)[0]

    def _dismiss(self) -> None:
        """Lets those who are at work finish, and sends home the one who waits."""
        if self._spare is not None:
            with suppress(ProcessLookupError):
                os.kill(self._spare, signal.SIGTERM)
