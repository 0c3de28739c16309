"""`toneguard config …`: what holds, and what may be written."""

import typer

from toneguard.cli.config.schema import schema
from toneguard.cli.config.show import show
from toneguard.cli.failing import guarded
from toneguard.cli.options.spread import spread

config = typer.Typer(
    name="config",
    help="Show what holds for a file, and what may be written.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
config.command("show")(guarded(spread(show)))
config.command("schema")(guarded(schema))
