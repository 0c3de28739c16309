"""A linter for each file, by the configuration that holds there."""

from typing import ClassVar

from toneguard.config import Config, Settings
from toneguard.config.selection import pack_of
from toneguard.linter import Linter
from toneguard.rules.rule import Pack


class Linters:
    """A linter for each file, by what holds there; files for which the same holds share one.

    `ready` are linters that a process that lives longer than one run has made before.
    """

    ready: ClassVar[dict[Config, Linter]] = {}

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._made = dict(self.ready)

    def of(self, path: str) -> Linter:
        """Raises as `Linter` does, and for mistakes in a configuration."""
        return self.by(self.settings.of(path))

    def pack(self, path: str) -> Pack:
        """The pack of the linter for a file, which need not be made for that."""
        config = self.settings.of(path)
        made = self._made.get(config)
        if made is not None:
            return made.pack
        return pack_of(config) if not (config.packs or config.vocabulary) else self.by(config).pack

    def by(self, config: Config) -> Linter:
        """Raises as `Linter` does."""
        if config not in self._made:
            same = (
                linter.pack
                for known, linter in self._made.items()
                if (known.packs, known.vocabulary) == (config.packs, config.vocabulary)
            )
            self._made[config] = Linter(config, next(same, None))
        return self._made[config]
