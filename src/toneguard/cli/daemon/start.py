"""`toneguard daemon start`."""

import typer

from toneguard.cli.daemon.status import NO_SUCH_SYSTEM, words
from toneguard.model import UsageError


def start() -> None:
    """Start the resident process, and wait until it is ready."""
    from toneguard.server import control, place

    if not place.available():
        raise UsageError(NO_SUCH_SYSTEM)
    state = control.state() or control.start()
    if state is None:
        raise UsageError("the resident process did not start; `toneguard daemon run` shows why.")
    typer.echo(words(state))
