"""`toneguard hook check`: what stands in a mail's way, for programs."""

import sys
from typing import Annotated

import typer

from toneguard.cli.options.holding import Holding
from toneguard.model import Bar


def check(
    holding: Holding,
    fail_on: Annotated[
        Bar | None, typer.Option(help="What is told.  [default: as configured, else warning]", show_default=False)
    ] = None,
) -> None:
    """Check a mail, and print what was found as JSON.

    The mail is read on standard input. One with nothing in its way has no findings. Exit code 0: it was checked; 2: it
    could not be.
    """
    from toneguard.cli.mailcheck import checker

    verdict = checker(holding, fail_on)(sys.stdin.buffer.read())
    sys.stdout.buffer.write(f"{verdict.to_json()}\n".encode())
