"""`toneguard daemon status`."""

import typer

from toneguard.cli.failing import CLEAN, FOUND
from toneguard.server.state import State

NO_SUCH_SYSTEM = "this system has no Unix sockets or no fork, so there is no resident process; checks work without it."


def status() -> int:
    """Say whether the resident process runs. Exit code 0: it does; 1: it does not."""
    from toneguard.server import control

    state = control.state()
    typer.echo(words(state) if state else "not running.")
    return CLEAN if state else FOUND


def words(state: State) -> str:
    return f"running: process {state.process}, {state.served} {'check' if state.served == 1 else 'checks'} so far."
