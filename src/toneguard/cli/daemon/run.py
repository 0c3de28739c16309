"""`toneguard daemon run`: the resident process itself, in the foreground, as a service manager wants it."""

import io
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from typing import Annotated

import typer

from toneguard.cli.failing import tell
from toneguard.model import UsageError

_SAMPLE = """\
Hi Anna,

Unfortunately we can't get you the lamp until next month, because you failed to give us your telephone number!!
You have to log out first, and please note that the the refund is not possible. We apologise for any inconvenience.

Kind regards
Tom
"""
"""Has what it takes to load everything that a check may want to have loaded."""


def run(
    idle: Annotated[float, typer.Option(metavar="MINUTES", help="End after so long without a check.")] = 30,
) -> None:
    """Be the resident process, in the foreground, until told to stop."""
    from toneguard.cli.daemon.status import NO_SUCH_SYSTEM
    from toneguard.rules import loader
    from toneguard.server import place

    if not place.available():
        raise UsageError(NO_SUCH_SYSTEM)
    from toneguard.server import keeper

    folders = [place.PACKAGE, str(loader.builtin_folder())]
    try:
        kept = keeper.keep(_command_line, prepare=prepare, folders=folders, idle=idle * 60)
    except PermissionError as error:
        raise UsageError(f"{error}; remove it, or name another one in XDG_RUNTIME_DIR.") from error
    if not kept:
        tell("the resident process runs already.")


def prepare() -> None:
    """Loads all that a check needs, by checking something, and compiles every phrase."""
    from toneguard.config import Config
    from toneguard.linter import Linter, Linters

    Linters.ready[Config()] = Linter()
    for form in ("rich", "json"):
        _checked(["check", "-", "--no-config", "--no-daemon", "--format", form])
    from toneguard.regex import compile_all
    from toneguard.rules import loader
    from toneguard.rules.kinds.phrase import Phrases
    from toneguard.rules.vocabulary import compiled

    compile_all()
    pack = loader.builtin()
    ours = (finder for rule in pack.rules.values() for finder in (rule.finder, *rule.unless))
    signals = (finder for signal in pack.signals.values() for finder in (*signal.finders, *signal.unless))
    for finder in (*ours, *signals):
        for pattern in finder.patterns if isinstance(finder, Phrases) else ():
            compiled(pattern)


def _checked(arguments: Sequence[str]) -> None:
    streams = sys.stdin, sys.argv
    sys.stdin, sys.argv = io.TextIOWrapper(io.BytesIO(_SAMPLE.encode())), ["toneguard", *arguments]
    try:
        with redirect_stdout(io.TextIOWrapper(io.BytesIO())), suppress(SystemExit):
            _command_line()
    finally:
        sys.stdin, sys.argv = streams


def _command_line() -> None:
    from toneguard.cli import main

    main()
