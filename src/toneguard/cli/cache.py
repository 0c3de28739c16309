"""`toneguard cache`: what is remembered of files that have not changed."""

import typer

from toneguard.cli.failing import guarded
from toneguard.model import InputError

cache = typer.Typer(help="What is remembered of files that have not changed.", no_args_is_help=True)


def info() -> None:
    """Show where it lies, and how much there is."""
    from toneguard.cli.memory import size
    from toneguard.folders import cache_folder
    from toneguard.wording import many

    entries, taken = size()
    typer.echo(f"{cache_folder()}: {many(entries, 'file')} remembered, {taken / 1_000_000:.1f} MB.")


def clear() -> None:
    """Throw it away."""
    from toneguard.cli.memory import forget

    try:
        forget()
    except OSError as error:
        raise InputError(
            f"{error.filename}: can't be thrown away ({(error.strerror or str(error)).lower()})."
        ) from error


cache.command("info")(guarded(info))
cache.command("clear")(guarded(clear))
