"""Options that say what holds: the command line wins over a configuration."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from toneguard.config import Config, Settings
from toneguard.model import Register, UsageError


@dataclass(frozen=True)
class Holding:
    """Which rules hold, how the exchange is held, and where that is written."""

    register: Annotated[
        Register | None, typer.Option(help="How formal the exchange is; told from the reply if not given.")
    ] = None
    audience: Annotated[
        list[str] | None, typer.Option(metavar="SIGNALS", help="What holds of the customer: upset, technical ….")
    ] = None
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULES", help="Only these rules: ids, category or category/*; commas or repeated."),
    ] = None
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Not these rules.")] = None
    rules: Annotated[
        list[Path] | None, typer.Option(metavar="FOLDER", help="A pack of further rules; may be repeated.")
    ] = None
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="This configuration, not the nearest one above each file.")
    ] = None
    no_config: Annotated[bool, typer.Option("--no-config", help="Look for no configuration.")] = False

    def settings(self) -> Settings:
        """Raises `UsageError` where a configuration is named and refused at the same time."""
        if self.config is not None and self.no_config:
            raise UsageError("--config and --no-config contradict each other; give one of them.")
        given = Config(
            select=_listed(self.select),
            ignore=_listed(self.ignore),
            register=self.register,
            audience=_listed(self.audience),
            packs=tuple(self.rules or ()),
        )
        return Settings(given, file=self.config, search=not self.no_config)


def _listed(values: list[str] | None) -> tuple[str, ...]:
    """Values of an option that may be repeated and may hold commas."""
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())
