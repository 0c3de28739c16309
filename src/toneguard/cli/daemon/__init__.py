"""`toneguard daemon …`: the resident process that makes checks quick."""

import typer

from toneguard.cli.daemon.run import run
from toneguard.cli.daemon.start import start
from toneguard.cli.daemon.status import status
from toneguard.cli.daemon.stop import stop
from toneguard.cli.failing import guarded

daemon = typer.Typer(
    name="daemon",
    help="The resident process that makes checks quick.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
daemon.command("start")(guarded(start))
daemon.command("stop")(guarded(stop))
daemon.command("status")(guarded(status))
daemon.command("run")(guarded(run))
