"""What git says of the files that were touched since a revision: which they are, and what they held."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from toneguard.model import InputError, UsageError


class Revision:
    """A revision by name, in each of the repositories that a run meets.

    Branches are compared from where they parted, so that what others did meanwhile is not taken for ours. Raises `InputError`
    for a file that is in no repository, `UsageError` for a revision that there is not.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._repository = cache(lambda top: _Repository(top, name))

    def has_touched(self, path: str) -> bool:
        return _real(path) in self._of(path).touched

    def before(self, path: str) -> tuple[str, bytes] | None:
        """The name and the bytes that a touched file had; none if it is new."""
        repository = self._of(path)
        old = repository.touched[_real(path)]
        return None if old is None else (old, repository.blob(old))

    def _of(self, path: str) -> "_Repository":
        top = _top(_real(path).parent)
        if top is None:
            raise InputError(f"{path}: in no git repository, so it can't be told what was touched.")
        return self._repository(top)


@dataclass(frozen=True)
class _Repository:
    top: Path
    name: str

    @cached_property
    def touched(self) -> dict[Path, str | None]:
        """The files that are not as they were, with the names they had; none for those that are new."""
        changes = self._git("diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", self._base, "--")
        new = self._git("ls-files", "--others", "--exclude-standard", "-z")
        found: dict[Path, str | None] = {self.top / name: None for name in _names(new)}
        return found | {self.top / name: old for name, old in _renamed(iter(_names(changes)))}

    def blob(self, path: str) -> bytes:
        return self._git("cat-file", "blob", f"{self._base}:{path}")

    @cached_property
    def _base(self) -> str:
        commit = self._asked("rev-parse", "--verify", "--quiet", "--end-of-options", f"{self.name}^{{commit}}")
        if commit is None:
            shallow = self._asked("rev-parse", "--is-shallow-repository") == "true"
            advice = "this clone is shallow: fetch it first" if shallow else "fetch it, or look at its name"
            raise UsageError(f"--since {self.name}: git knows no such revision in {self.top}; {advice}.")
        # A shallow clone may not reach back to where branches parted.
        return self._asked("merge-base", commit, "HEAD") or commit

    def _asked(self, *arguments: str) -> str | None:
        done = _run(self.top, *arguments)
        return done.stdout.decode().strip() if done.returncode == 0 else None

    def _git(self, *arguments: str) -> bytes:
        done = _run(self.top, *arguments)
        if done.returncode:
            said = " ".join(done.stderr.decode(errors="replace").split())
            raise InputError(f"{self.top}: git {arguments[0]} failed ({said}).")
        return done.stdout


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except FileNotFoundError as error:
        raise UsageError("--since and --changed ask git, and there is no such program here.") from error


def _real(path: str) -> Path:
    return Path(os.path.realpath(path))


@cache
def _top(folder: Path) -> Path | None:
    """The folder of the repository that a folder is in; in a worktree or a submodule `.git` is a file."""
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), None)


def _names(answer: bytes) -> list[str]:
    return [os.fsdecode(name) for name in answer.split(b"\0") if name]


def _renamed(words: Iterator[str]) -> Iterator[tuple[str, str | None]]:
    """Of `M name`, `A name`, `R90 old new` …: each name with the one it had."""
    for status in words:
        old = next(words)
        yield (next(words), old) if status[0] in "RC" else (old, None if status == "A" else old)
