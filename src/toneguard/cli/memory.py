"""What was said of files that have not changed since: a second run over a folder reads only what is new.

What lies in the user's cache folder holds no words of a reply that could be read there. Entries are named by a hash of the
file and of all that a report depends on, keyed with a secret of the user's; their contents are sealed under a key made of the
same, so that only who has the secret and the very file can open one. What is damaged, missing or not to be written is passed
over.
"""

import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from toneguard.cli import answers, known, secret
from toneguard.cli.fingerprint import made_by
from toneguard.cli.known import Known
from toneguard.cli.seal import BROKEN, key_of, name_of, sealed, unsealed
from toneguard.config import Config
from toneguard.folders import cache_folder
from toneguard.model import Asked, Context

MOST = 200_000_000
"""Bytes of entries; of more, those not asked for the longest go."""

_TROUBLE = (OSError, sqlite3.Error)
_TABLE = "CREATE TABLE IF NOT EXISTS kept (name BLOB PRIMARY KEY, used INTEGER, size INTEGER, body BLOB) WITHOUT ROWID"


class Memory:
    """Remembers the reports on files. Nothing it does fails: at worst it knows nothing.

    `context` and `asked` are what the run says of all files.
    """

    def __init__(self, context: Context, asked: Asked) -> None:
        self._secret = secret.made()
        self._run = repr((context, asked)).encode()
        self._new: dict[bytes, bytes] = {}
        self._asked: list[bytes] = []
        self._base = _opened() if self._secret else None

    def key(self, path: str, data: bytes, config: Config) -> bytes:
        """What a file is known by: its bytes, its name, and all that decides what is said of it."""
        parts = (made_by(config), self._run, path.encode(errors="surrogatepass"), data)
        return key_of(parts, self._secret)

    def recall(self, key: bytes) -> Known | None:
        """What is known of a file, if it is remembered."""
        if self._base is None:
            return None
        with suppress(*_TROUBLE, *BROKEN, *known.UNREADABLE):
            row = self._base.execute("SELECT body FROM kept WHERE name = ?", (name_of(key),)).fetchone()
            if row is not None:
                self._asked.append(name_of(key))
                return known.read(unsealed(row[0], key))
        return None

    def keep(self, key: bytes, found: Known) -> None:
        """To be remembered, unless a rule crashed."""
        if self._base is not None and not any(report.failures for report in found.reports):
            self._new[name_of(key)] = sealed(known.written(found), key)

    def close(self) -> None:
        """Writes what is to be remembered."""
        if self._base is None:
            return
        now = int(time.time())
        with suppress(*_TROUBLE), closing(self._base) as base, base:
            rows = ((name, now, len(body), body) for name, body in self._new.items())
            base.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
            base.executemany("UPDATE kept SET used = ? WHERE name = ?", ((now, name) for name in self._asked))
            _shrink(base)


def size() -> tuple[int, int]:
    """How many files are remembered, and the bytes that it takes."""
    entries, taken = 0, sum(path.stat().st_size for path in answers.files())
    with suppress(*_TROUBLE):
        if _file().exists() and (base := _opened()) is not None:
            with closing(base):
                entries, more = base.execute("SELECT count(*), coalesce(sum(size), 0) FROM kept").fetchone()
                return entries, taken + more
    return entries, taken


def forget() -> None:
    """Throws everything away, the secret too. Raises `OSError` where that can't be done."""
    for path in (_file(), *_beside(_file()), secret.file(), *answers.files()):
        path.unlink(missing_ok=True)


def _file() -> Path:
    return cache_folder() / "reports.sqlite3"


def _beside(path: Path) -> Iterable[Path]:
    return (path.with_name(path.name + ending) for ending in ("-journal", "-wal", "-shm"))


def _opened() -> sqlite3.Connection | None:
    """The base, made anew where it is damaged; `None` where there can be none."""
    for attempt in range(2):
        try:
            _file().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            base = sqlite3.connect(_file(), timeout=2)
            # A base that a power failure damages is made anew; to wait for the disk would take longer than a check.
            base.execute("PRAGMA synchronous = OFF")
            base.execute(_TABLE)
            return base
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            with suppress(OSError):
                for path in (_file(), *_beside(_file())) if attempt == 0 else ():
                    path.unlink(missing_ok=True)
        except OSError:
            return None
    return None


def _shrink(base: sqlite3.Connection) -> None:
    (taken,) = base.execute("SELECT coalesce(sum(size), 0) FROM kept").fetchone()
    if taken > MOST:
        oldest = base.execute("SELECT name, size FROM kept ORDER BY used").fetchall()
        gone = []
        for name, size in oldest:
            taken -= size
            gone.append((name,))
            if taken <= MOST // 2:
                break
        base.executemany("DELETE FROM kept WHERE name = ?", gone)
