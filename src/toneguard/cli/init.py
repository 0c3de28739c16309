"""`toneguard init`: a configuration to begin with."""

from pathlib import Path
from typing import Annotated

import typer

from toneguard.cli.failing import tell


def init(
    folder: Annotated[Path, typer.Argument(help="Where to write it; here if not given.")] = Path(),
) -> None:
    """Write a commented toneguard.yaml to begin with. A configuration that is there is left alone."""
    from toneguard.config.beginning import begin

    tell(f"wrote {begin(folder)}; `toneguard config show` prints what holds.")
