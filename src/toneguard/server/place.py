"""Where the resident process listens, and for whom: one for each user, installation and interpreter.

A check that finds one running imports this module and `client`, and little else; so does every check that finds none.
"""

import _socket as socket  # as in `client`
import os
import sys
import zlib

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_PRIVATE = 0o077
_LOCAL_PEERCRED = 1


def available() -> bool:
    """Whether this system has what it takes: Unix sockets and `fork`."""
    return hasattr(os, "fork") and hasattr(socket, "AF_UNIX")


def identity() -> bytes:
    """What a client and a resident process must have in common; what is loaded must be the same, too (`Snapshot`)."""
    ours = (PACKAGE, sys.executable, sys.prefix, sys.version, sys.flags.optimize, sys.flags.utf8_mode)
    theirs = (sys.getfilesystemencoding(), os.environ.get("PYTHONPATH", ""), os.environ.get("PYTHONHOME", ""))
    return repr((os.getuid(), *ours, *theirs)).encode()


def folder() -> str:
    """The user's own folder for sockets, which need not be there yet."""
    base = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("TMPDIR") or "/tmp"
    return os.path.join(base, f"toneguard-{os.getuid()}")


def address() -> str:
    return os.path.join(folder(), f"{zlib.crc32(identity()):08x}.socket")


def make_folder() -> None:
    """Raises `PermissionError` where it can't be had for this user alone."""
    os.makedirs(folder(), mode=0o700, exist_ok=True)
    if not is_private(folder()):
        raise PermissionError(f"{folder()} is no private folder of this user")


def is_private(path: str) -> bool:
    """Whether a folder is there, is no link, and nobody but this user can look into it."""
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return found.st_mode & 0o170000 == 0o040000 and found.st_uid == os.getuid() and not found.st_mode & _PRIVATE


def is_own(peer: socket.socket) -> bool:
    """Whether the process at the other end belongs to this user, where the system tells; the folder is private in any case."""
    if hasattr(socket, "SO_PEERCRED"):
        credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        return int.from_bytes(credentials[4:8], sys.byteorder) == os.getuid()
    if sys.platform == "darwin" or "bsd" in sys.platform:
        credentials = peer.getsockopt(0, _LOCAL_PEERCRED, 76)
        return int.from_bytes(credentials[4:8], sys.byteorder) == os.getuid()
    return True
