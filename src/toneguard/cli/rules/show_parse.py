"""`toneguard rules show-parse`: what the rules see of a text."""

from typing import Annotated

import typer

from toneguard.cli.options.shared import PacksOption


def show_parse(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence or two.")],
    rules: PacksOption = None,
) -> None:
    """Show what the rules see in a text.

    Its sentences and clause frames, the signals that hold, and what is found.
    """
    from toneguard.cli.rules.packs import load_packs
    from toneguard.cli.rules.parse import lines

    for line in lines(text, load_packs(rules)):
        typer.echo(line)
