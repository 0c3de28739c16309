"""Who is the resident process: whoever holds the lock, which the system takes back however a process ends."""

import fcntl
import os

from toneguard.server import place


def taken() -> int | None:
    """The lock, held until its handle is closed; `None` where another process holds it. Raises `OSError`."""
    handle = os.open(f"{place.address()}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    return handle


def is_held() -> bool:
    """Whether a resident process is there, or about to be. Raises `OSError`."""
    place.make_folder()
    handle = taken()
    if handle is None:
        return True
    os.close(handle)
    return False
