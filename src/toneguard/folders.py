"""Where ToneGuard may leave something for its next run."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_HEAD = 64
"""Letters of what tells whole data from data that a crash or another program left behind."""


def cache_folder() -> Path:
    """The user's folder for what can be made anew at any time; it need not exist yet."""
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if given.is_absolute():
        return given / "toneguard"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "toneguard" / "Cache"
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "toneguard"


def put_away(path: Path, data: bytes) -> None:
    """Writes a file that only this user reads, all of it or none; its folder is made where it is missing. Raises `OSError`."""
    # Most runs leave nothing, and would only import it.
    import tempfile

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(made).replace(path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise


def kept(name: str, folder: Path | None = None) -> bytes | None:
    """What an earlier run kept under this name, or a folder holds; none where there is nothing, or nothing whole."""
    with suppress(OSError), ((folder or cache_folder()) / name).open("rb") as file:
        head, data = file.read(_HEAD), file.read()
        if head == _checked(data):
            return data
    return None


def keep(name: str, data: bytes, *, most: int) -> None:
    """Keeps something for later runs, if that is possible; of what begins alike ("rules-…"), the latest `most` stay."""
    with suppress(OSError):
        put_away(cache_folder() / name, _checked(data) + data)
        alike = cache_folder().glob(f"{name.partition('-')[0]}-*")
        for path in sorted(alike, key=lambda path: path.stat().st_mtime)[:-most]:
            path.unlink(missing_ok=True)


def _checked(data: bytes) -> bytes:
    from hashlib import sha256

    return sha256(data).hexdigest().encode()
