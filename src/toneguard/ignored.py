"""What a repository says is none of its files: the `.gitignore`s above and below a folder."""

import os
from pathlib import Path
from typing import Any


class Ignored:
    """Asked of paths below a folder, which is entered folder by folder from the top."""

    def __init__(self, folder: str) -> None:
        self._folder, self._root = Path(folder), Path(folder).resolve()
        self._specs: dict[Path, Any] = {}
        for above in _down_to(self._root):
            self._note(above)

    def enter(self, folder: str) -> None:
        """Take note of the patterns in a folder."""
        self._note(self._root / Path(folder).relative_to(self._folder))

    def has(self, path: str) -> bool:
        """Whether a path is ignored; that of a folder ends with a slash. The innermost word counts."""
        if not self._specs:
            return False
        whole, tail = self._root / Path(path).relative_to(self._folder), "/" if path.endswith("/") else ""
        for folder in sorted(self._specs, key=lambda folder: len(folder.parts), reverse=True):
            if whole.is_relative_to(folder):
                told = self._specs[folder].check_file(whole.relative_to(folder).as_posix() + tail)
                if told.include is not None:
                    return bool(told.include)
        return False

    def _note(self, folder: Path) -> None:
        file = folder / ".gitignore"
        if folder not in self._specs and os.access(file, os.R_OK) and file.is_file():
            # Loaded for those alone who have such a file: it takes longer than Python itself.
            from pathspec import GitIgnoreSpec

            self._specs[folder] = GitIgnoreSpec.from_lines(file.read_text("utf-8", "replace").splitlines())


def _down_to(folder: Path) -> list[Path]:
    """The folders of a repository from its top down to one; none outside of a repository."""
    chain = (folder, *folder.parents)
    top = next((index for index, above in enumerate(chain) if os.access(above / ".git", os.F_OK)), None)
    return [] if top is None else list(reversed(chain[: top + 1]))
