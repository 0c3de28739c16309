"""The hook that `git send-email` runs on each file before the first one is sent: put in its place, and taken out again."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

from toneguard.model import UsageError

HOOK = "sendemail-validate"

_MARK = "# Written by `toneguard hook install git-sendemail`; `toneguard hook uninstall git-sendemail` takes it away.\n"


def install(folder: Path) -> Path:
    """Put the hook into the repository that `folder` is in; where it stands. Raises `UsageError` where there is another."""
    file = _place(folder)
    if os.path.lexists(file) and not _is_ours(file):
        line = f'{_command()} "$@" || exit 1'
        raise UsageError(f"{file}: there is a hook already, and it stays; add this line to it: {line}")
    file.parent.mkdir(parents=True, exist_ok=True)
    made = file.with_name(f".{HOOK}.{os.getpid()}")
    made.write_text(f'#!/bin/sh\n{_MARK}exec {_command()} "$@"\n', encoding="utf-8")
    made.chmod(0o755)
    return made.replace(file)


def uninstall(folder: Path) -> Path:
    """Take our hook away again; where it stood. Raises `UsageError` where there is none of ours."""
    file = _place(folder)
    if not _is_ours(file):
        raise UsageError(f"{file}: there is no hook of ToneGuard here.")
    file.unlink()
    return file


def _place(folder: Path) -> Path:
    """Wherever git looks for it, which the user may have moved."""
    command = ["git", "-C", str(folder), "rev-parse", "--git-path", f"hooks/{HOOK}"]
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise UsageError("git can't be started; is it installed?") from error
    if asked.returncode:
        raise UsageError(f"{folder.resolve()}: there is no git repository here.")
    return folder / asked.stdout.rstrip("\n")


def _is_ours(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and _MARK.encode() in file.read_bytes()


def _command() -> str:
    """The same ToneGuard as this, however git was started."""
    return f"{shlex.quote(sys.executable)} -m toneguard hook {HOOK}"
