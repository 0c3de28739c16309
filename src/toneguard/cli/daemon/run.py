"""`toneguard daemon run`: the resident process itself, in the foreground, as a service manager wants it."""

from typing import Annotated

import typer

from toneguard.cli.failing import tell
from toneguard.model import UsageError


def run(
    idle: Annotated[float, typer.Option(metavar="MINUTES", help="End after so long without a check.")] = 30,
) -> None:
    """Be the resident process, in the foreground, until told to stop."""
    from toneguard.cli.daemon.status import NO_SUCH_SYSTEM
    from toneguard.rules import loader
    from toneguard.server import place

    if not place.available():
        raise UsageError(NO_SUCH_SYSTEM)
    from toneguard.cli.daemon.readiness import command_line, prepare, rehearse
    from toneguard.server import keeper

    folders = [place.PACKAGE, str(loader.builtin_folder())]
    try:
        kept = keeper.keep(command_line, prepare=prepare, rehearse=rehearse, folders=folders, idle=idle * 60)
    except PermissionError as error:
        raise UsageError(f"{error}; remove it, or name another one in XDG_RUNTIME_DIR.") from error
    if not kept:
        tell("the resident process runs already.")
