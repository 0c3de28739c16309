"""`toneguard rules list`: what is looked for."""

from typing import Annotated

import typer

from toneguard.cli.options.shared import PacksOption


def list_rules(
    category: Annotated[str | None, typer.Argument(help="Only the rules of one category.")] = None,
    rules: PacksOption = None,
) -> None:
    """List the rules: id, severity and what each looks for."""
    from toneguard.cli.rules.packs import chosen, load_packs

    pack = load_packs(rules)
    found = chosen(pack, category) if category else list(pack.rules.values())
    width = max(len(rule.id) for rule in found)
    for rule in found:
        typer.echo(f"{rule.id:<{width}}  {rule.severity.label:<10}  {rule.summary}")
