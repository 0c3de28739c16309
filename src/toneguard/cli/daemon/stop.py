"""`toneguard daemon stop`."""

import typer


def stop() -> None:
    """Stop the resident process.

    Checks that it is working on are finished.
    """
    from toneguard.server import control

    typer.echo("stopped." if control.stop() else "not running.")
