"""`toneguard config show`: what holds for a file, and where each part of it was written."""

from pathlib import Path
from typing import Annotated

import typer

from toneguard.cli.holding import settings_of
from toneguard.cli.options import (
    AudienceOption,
    ConfigOption,
    IgnoreOption,
    NoConfigOption,
    PacksOption,
    RegisterOption,
    SelectOption,
)


def show(
    file: Annotated[str, typer.Argument(help="A reply; it need not be there. - stands for standard input.")] = "-",
    register: RegisterOption = None,
    audience: AudienceOption = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    rules: PacksOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> None:
    """Print what holds for a file, and where each part of it was written."""
    from toneguard.cli.config.listing import lines
    from toneguard.cli.failing import tell
    from toneguard.linter import Linters

    path = str(Path(file) / "reply") if Path(file).is_dir() else file
    settings = settings_of(
        select=select,
        ignore=ignore,
        register=register,
        audience=audience,
        rules=rules,
        config=config,
        no_config=no_config,
    )
    linter = Linters(settings).of(path)
    source = settings.source(path)
    for line in lines(linter, file, source):
        typer.echo(line)
    if settings.excludes(path):
        typer.echo("# exclude: passed over in folders")
    for notice in settings.notices():
        tell(notice)
