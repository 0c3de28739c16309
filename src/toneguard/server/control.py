"""Starts and stops the resident process."""

import os
import subprocess
import sys
import time
from contextlib import suppress

from toneguard.server import place
from toneguard.server.client import STATUS, STOP, told
from toneguard.server.lock import is_held
from toneguard.server.state import State

_PATIENCE = 60.0
_STEP = 0.05
_SOON = 600.0


def state() -> State | None:
    """Of the one that listens; `None` where none does."""
    try:
        _, process, served = told(STATUS)
        return State(int(process), int(served))
    except (OSError, ValueError):
        return None


def spawn() -> "subprocess.Popen[bytes]":
    """A process of its own that becomes the resident one, unless there is one already by then."""
    nowhere = subprocess.DEVNULL
    # `-P`: nothing is to be imported from the folder that we happen to be in.
    command = [sys.executable, "-P", "-m", "toneguard", "daemon", "run"]
    return subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True)


def spawn_unless_there() -> None:
    """For a check that is done with its own work; nobody waits for the process, and nobody hears of it if it fails."""
    with suppress(OSError):
        if not is_held():
            spawn()


def is_second_call() -> bool:
    """Whether this was asked before, within the last minutes."""
    with suppress(OSError):
        place.make_folder()
        path = f"{place.address()}.called"
        last = os.stat(path).st_mtime if os.path.exists(path) else 0.0
        with open(path, "wb"):
            os.utime(path)
        return time.time() - last < _SOON
    return False


def start() -> State | None:
    """Waits until one listens; `None` where it does not come to that."""
    process = spawn()
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        found = state()
        if found is not None:
            return found
        # One that finds another one starting leaves at once, without a complaint.
        if process.poll() not in {None, 0}:
            return None
        time.sleep(_STEP)
    return None


def stop() -> bool:
    """Whether there was one to stop; it no longer listens."""
    found = state()
    if found is None:
        return False
    told(STOP)
    end = time.monotonic() + _PATIENCE
    while os.path.exists(place.address()) and time.monotonic() < end:
        time.sleep(_STEP)
    return True
