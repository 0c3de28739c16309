"""`toneguard rules explain`: a rule's manual page."""

from typing import Annotated

import typer

from toneguard.cli.options.shared import PacksOption


def explain(
    name: Annotated[str, typer.Argument(metavar="ID", help="A rule's id, or a category.")],
    rules: PacksOption = None,
) -> None:
    """Say what a rule looks for and why, with its examples."""
    from toneguard.cli.output import columns, show
    from toneguard.cli.rules.manual import page
    from toneguard.cli.rules.packs import chosen, load_packs

    show(line for rule in chosen(load_packs(rules), name) for line in page(rule, columns=columns()))
