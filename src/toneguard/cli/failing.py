"""The one place where an error becomes a sentence on stderr and an exit code."""

import functools
import os
import sys
import traceback
from collections.abc import Callable
from typing import ParamSpec

import typer

from toneguard.model import ToneGuardError

CLEAN, FOUND, FAILED, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141
"""Exit codes: the last two are those that shells give to a program stopped by Ctrl-C, or whose reader went away."""

TRACEBACK = "TONEGUARD_TRACEBACK"

Arguments = ParamSpec("Arguments")


def guarded(command: Callable[Arguments, int | None]) -> Callable[Arguments, None]:
    """The command, ending with its exit code, and never with a traceback."""

    @functools.wraps(command)
    def run(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        raise typer.Exit(_run(lambda: command(*args, **kwargs)))

    return run


def _run(command: Callable[[], int | None]) -> int:
    try:
        code = command() or CLEAN
        sys.stdout.flush()
    except ToneGuardError as error:
        tell(str(error))
        return FAILED
    except OSError as error:
        return _closed(error) or _unwritten(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except (typer.Exit, typer.Abort, typer.BadParameter):
        raise
    except Exception as error:  # noqa: BLE001 -- a mistake of ours; the user gets a sentence all the same
        return ours(error)
    return code


def tell(message: str) -> None:
    """One sentence on stderr."""
    sys.stderr.write(f"toneguard: {message}\n")


def _closed(error: OSError) -> int:
    """The exit code where the system lets us no further, which can be at any path, or under our feet."""
    if isinstance(error, PermissionError) and error.filename is not None:
        tell(f"{error.filename}: permission denied.")
        return FAILED
    if isinstance(error, FileNotFoundError) and error.filename is None:
        tell("the folder that this runs in is gone; change into another.")
        return FAILED
    return CLEAN


def _unwritten(error: OSError) -> int:
    """The exit code where standard output takes no more."""
    if isinstance(error, BrokenPipeError):
        return _silenced(UNREAD)
    if error.filename is not None:
        # That of a file, which whoever opens it should have told.
        return ours(error)
    tell(f"standard output can't be written ({(error.strerror or str(error)).lower()}).")
    return _silenced(FAILED)


def _silenced(code: int) -> int:
    """Nobody takes our output (`| head`, a full disk); what Python flushes on its way out must not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def ours(error: Exception) -> int:
    """The exit code for a mistake of ours, which is told as such."""
    if os.environ.get(TRACEBACK):
        traceback.print_exc()
    what = " ".join(f"{type(error).__name__}: {error}".split())
    tell(f"this is a mistake in ToneGuard, please report it ({what}); set {TRACEBACK}=1 to see where it happened.")
    return FAILED
