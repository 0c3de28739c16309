"""What the command line says is to be read, and how."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from toneguard.config import Settings
from toneguard.model import Asked, Context, InputError
from toneguard.model.errors import NoRepliesError

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Arguments:
    """Paths, what holds for them, and what they answer.

    Standard input goes under the name `stdin`. What the user names is looked at in any case, but not with `force_exclude`: then
    it is passed over where a folder's file would be.
    """

    paths: Sequence[str]
    settings: Settings
    context: Context = field(default_factory=Context)
    asked: Asked = field(default_factory=Asked)
    stdin: str = STANDARD_INPUT
    force_exclude: bool = False

    def files(self, errors: list[str]) -> Iterable[str]:
        """All files, each once, with a bar for those who watch many of them being opened; errors are added to."""
        from toneguard.cli.output import counted
        from toneguard.readers import files_in

        found: list[str] = []
        for path in self.paths:
            try:
                below = [path] if path == STANDARD_INPUT else files_in(path, errors)
                found += [
                    file for file in below if self._is_named(file, path) or not self.settings.excludes(self.name(file))
                ]
            except InputError as error:
                errors.append(str(error))
        # Under the name that was given first: `reply.txt` and `./reply.txt` are one file.
        once = {os.path.normpath(file): file for file in reversed(found)}
        return counted([file for file in dict.fromkeys(found) if once[os.path.normpath(file)] == file], "Opening")

    @property
    def holds_files(self) -> bool:
        """Whether there may be more than standard input to read."""
        return any(path != STANDARD_INPUT for path in self.paths)

    def name(self, path: str) -> str:
        return self.stdin if path == STANDARD_INPUT else path

    def told(self, error: InputError, path: str) -> list[str]:
        """A folder holds data of all kinds; only of a file that was named is it told that there are no replies in it."""
        passes_over = self.force_exclude or path not in self.paths
        return [] if isinstance(error, NoRepliesError) and passes_over else [str(error)]

    def _is_named(self, file: str, path: str) -> bool:
        return file == STANDARD_INPUT or (file == path and not self.force_exclude)
