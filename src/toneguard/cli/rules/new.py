"""`toneguard rules new`: a rule to begin with."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from toneguard.cli.failing import tell


class Kind(StrEnum):
    PHRASE = "phrase"
    CLAUSE = "clause"
    SYMBOL = "symbol"
    METRIC = "metric"
    MISSING = "missing"


def new(
    identity: Annotated[str, typer.Argument(metavar="ID", help="category/name, such as tone/too-loud.")],
    folder: Annotated[
        Path | None,
        typer.Option(
            "--rules",
            metavar="FOLDER",
            help="The pack it goes to.  [default: the first of the configuration, or ./rules]",
            show_default=False,
        ),
    ] = None,
    kind: Annotated[Kind, typer.Option(help="What it looks at.")] = Kind.PHRASE,
) -> None:
    """Write a rule to begin with, whose examples hold. A rule that is there is left alone."""
    from toneguard.cli.rules.skeleton import write_rule
    from toneguard.config import Settings
    from toneguard.config.files import near

    packs = () if folder else Settings().of("-").packs
    path = write_rule(identity, folder or next(iter(packs), Path("rules")), kind.value)
    tell(f"wrote {near(path)}; change it, and run: toneguard rules test {near(path)}")
