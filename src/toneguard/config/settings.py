"""What holds for each file of a run: the nearest configuration above it, and over that the command line."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from toneguard.config.patterns import STANDARD_INPUT
from toneguard.config.values import Config, Entry
from toneguard.model import ConfigError, Telling
from toneguard.names import CONFIGURATIONS


class Settings:
    """`given` is what the command line says, and wins. `file` holds for all files, where it is named; without `search` none is
    looked for.

    Raises `ConfigError`, when asked, for a mistake in a configuration.
    """

    def __init__(self, given: Config | None = None, *, file: Path | None = None, search: bool = True) -> None:
        self._given = given or Config()
        self._file, self._search = file, search
        self._entries: dict[Entry, None] = {}
        self._of = cache(self._config)
        self._nearest = cache(_found)
        self._sources = cache(self._read)
        self._stands_alone = not self._given.packs

    @property
    def stands_alone(self) -> bool:
        """Whether all that was asked so far is said by the command line, by configurations above the files, and by what ships."""
        return self._stands_alone

    def of(self, path: str) -> Config:
        """What holds for a file."""
        return self._of(path)

    def telling(self, path: str) -> Telling:
        """How a run tells what it found whose first path this is: a folder stands for the files in it."""
        return self.of(str(Path(path, "reply")) if _is_folder(path) else path).telling

    def excludes(self, path: str) -> bool:
        """Whether a file that lies in a folder is to be passed over."""
        source = self.source(path)
        if source is None:
            return False
        from toneguard.config.merging import excluded

        return excluded(self._sources(source), str(_absolute(path)))

    def source(self, path: str) -> Path | None:
        """The configuration that holds for a file."""
        if self._file is not None:
            if not self._file.is_file():
                raise ConfigError("there is no such configuration", path=str(self._file))
            return _absolute(self._file)
        folder = Path.cwd() if path == STANDARD_INPUT else _absolute(path).parent
        return self._nearest(folder) if self._search else None

    def notices(self) -> Iterator[str]:
        """A sentence for each entry that no longer holds, of the files asked about so far."""
        for entry in self._entries:
            words = ", ".join(f"“{words}”" for words in entry.words)
            place = f"{entry.origin}: " if entry.origin else ""
            yield f"{place}{words} ended on {entry.until} and no longer holds ({entry.reason})."

    def _config(self, path: str) -> Config:
        source, given = self.source(path), self._given
        if source is None:
            return given
        from toneguard.config.merging import merged

        inside = path if path == STANDARD_INPUT else str(_absolute(path))
        found = merged(self._sources(source), inside, date.today())  # noqa: DTZ011 -- of the calendar on the wall
        self._entries |= dict.fromkeys(found.expired)
        return replace(
            found,
            select=given.select,
            ignore=given.ignore,
            register=given.register or found.register,
            audience=given.audience or found.audience,
            packs=(*found.packs, *given.packs),
            suggest=given.suggest,
            origins={k: v for k, v in found.origins.items() if not getattr(given, k, ()) or k == "packs"},
        )

    def _read(self, path: Path) -> Any:
        """A configuration and what it extends, as `merging` takes them."""
        # YAML and pydantic are loaded for those alone who have a configuration.
        from toneguard.config.files import SHIPPED, chain

        sources = chain(path)
        own = (source.path == path or source.path.parent == SHIPPED for source in sources)
        self._stands_alone &= self._file is None and all(own) and not any(source.file.packs for source in sources)
        return sources


def _found(folder: Path) -> Path | None:
    if not any(_is_there(above) for above in (folder, *folder.parents)):
        return None
    from toneguard.config.files import nearest

    return nearest(folder)


def _absolute(path: str | Path) -> Path:
    """The path from the root on; links are not followed, for a file belongs where it is seen."""
    return Path(os.path.normpath(Path.cwd() / path))


def _is_folder(path: str) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 -- pathlib raises where it may not look


def _is_there(folder: Path) -> bool:
    return any(os.path.isfile(folder / name) for name in CONFIGURATIONS)  # noqa: PTH113 -- pathlib raises where it may not look
