"""Which files below a folder may hold replies: by their names, without hidden ones and those that a repository ignores."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from toneguard.ignored import Ignored
from toneguard.names import SUFFIXES


def replies_below(folder: str, shut: Callable[[OSError], None]) -> list[str]:
    """Their paths, sorted; `shut` is told of each folder that can't be looked into."""
    return sorted(_walk(folder, shut))


def _walk(folder: str, shut: Callable[[OSError], None]) -> Iterator[str]:
    ignored = Ignored(folder)
    for here, folders, files in os.walk(folder, onerror=shut):
        ignored.enter(here)
        folders[:] = [name for name in folders if _is_open(name) and not ignored.has(f"{here}/{name}/")]
        shown = str(Path(here, "_"))[:-1]
        for name in files:
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in SUFFIXES:
                path = shown + name
                if not ignored.has(path):
                    yield path


def _is_open(folder: str) -> bool:
    """GitHub's is the one hidden folder that holds replies."""
    return not folder.startswith(".") or folder == ".github"
