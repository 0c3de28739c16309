"""The option about the resident process, and whether a check that had to do without one leaves one behind."""

import os
import sys
from dataclasses import dataclass
from typing import Annotated

import typer


@dataclass(frozen=True)
class Residing:
    daemon: Annotated[
        bool | None,
        typer.Option(
            "--daemon/--no-daemon",
            help="Use a resident process, and leave one behind that makes the next check quick; or neither.",
            show_default=False,
        ),
    ] = None

    def leave_one(self, said: bool | None) -> None:
        """Starts a resident process for the next check, where one is wanted; `said` is what a configuration says."""
        from toneguard.server import client

        if not client.is_wanted(sys.argv[1:]):
            return
        from toneguard.server import control

        if self.daemon or client.is_on_for_certain() or (said is not False and _is_likely_to_help()):
            control.spawn_unless_there()


def _is_likely_to_help() -> bool:
    """For a person at a terminal, and for a program that has checked before; not where everything is thrown away afterwards."""
    if os.environ.get("CI"):
        return False
    from toneguard.server import control

    return sys.stdout.isatty() or sys.stderr.isatty() or control.is_second_call()
