"""`toneguard config show`: what holds for a file, and where each part of it was written."""

from pathlib import Path
from typing import Annotated

import typer

from toneguard.cli.options.holding import Holding


def show(
    holding: Holding,
    file: Annotated[str, typer.Argument(help="A reply; it need not be there. - stands for standard input.")] = "-",
) -> None:
    """Print what holds for a file, and where that was written."""
    from toneguard.cli.config.listing import lines
    from toneguard.cli.failing import tell
    from toneguard.linters import Linters

    path = str(Path(file) / "reply") if Path(file).is_dir() else file
    settings = holding.settings()
    linter = Linters(settings).of(path)
    source = settings.source(path)
    for line in lines(linter, file, source):
        typer.echo(line)
    if settings.excludes(path):
        typer.echo("# exclude: passed over in folders")
    for notice in settings.notices():
        tell(notice)
