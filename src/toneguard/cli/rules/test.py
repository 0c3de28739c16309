"""`toneguard rules test`: the examples of a pack, run."""

from pathlib import Path
from typing import Annotated

import typer

from toneguard.cli.failing import CLEAN, FOUND


def run_examples(
    path: Annotated[
        Path | None,
        typer.Argument(help="A pack's folder, a file in it, or a rule's id; the built-in pack if not given."),
    ] = None,
) -> int:
    """Run the examples of rules and signals. Exit code 1 where one does not hold."""
    from toneguard.cli.rules.trial import Trial
    from toneguard.config.files import near

    trial = Trial(path)
    slips = list(trial.slips())
    for slip in slips:
        typer.echo(f"{near(slip.path)}: {slip.owner}: “{' '.join(slip.text.split())}” {slip.what}")
    failed = f"{len(slips)} of {trial.examples}" if slips else f"{trial.examples}"
    typer.echo(f"{failed} examples of {trial.owners} {'do not hold' if slips else 'hold'}.")
    return FOUND if slips else CLEAN
