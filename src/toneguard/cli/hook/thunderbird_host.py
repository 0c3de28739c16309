"""`toneguard hook thunderbird-host`: what Thunderbird starts for the add-on."""

import sys
from typing import Annotated

import typer

from toneguard.cli.mailing import check_here
from toneguard.mail.log import default_file, log_in


def thunderbird_host(
    arguments: Annotated[list[str] | None, typer.Argument(metavar="[ARGUMENTS]", help="Passed by Thunderbird.")] = None,  # noqa: ARG001
) -> None:
    """Answer Thunderbird's add-on; nothing for people."""
    from toneguard.mail.thunderbird.host import serve

    source, sink = sys.stdin.buffer, sys.stdout.buffer
    # A word printed by mistake would be read as an answer.
    sys.stdout = sys.stderr
    serve(source, sink, check_here, log_in(default_file(), "thunderbird"))
