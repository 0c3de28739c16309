"""`toneguard rules show-parse`: what the rules see of a text."""

from typing import Annotated

import typer

from toneguard.cli.options.shared import PacksOption


def show_parse(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence or two.")],
    rules: PacksOption = None,
) -> None:
    """Show the sentences, clause frames, signals and matches of a text."""
    from toneguard.cli.rules.packs import load_packs
    from toneguard.cli.rules.parse import lines

    for line in lines(text, load_packs(rules)):
        typer.echo(line)
