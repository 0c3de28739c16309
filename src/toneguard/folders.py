"""Where ToneGuard may leave something for its next run."""

import os
import sys
import tempfile
from pathlib import Path


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
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(made).replace(path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise
