"""Options that say how replies are read, and what they answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from toneguard.cli.arguments import STANDARD_INPUT, Arguments
from toneguard.config import Settings
from toneguard.model import UsageError


@dataclass(frozen=True)
class Reading:
    """What is being answered, and what a file's name can't tell."""

    to: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="The customer's message, or a thread of CUSTOMER: and AGENT: turns."),
    ] = None
    field: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD",
            help="Of a data file, the field that holds replies: body, replies[].body; may be repeated.",
        ),
    ] = None
    context_field: Annotated[
        str | None, typer.Option(metavar="FIELD", help="The field that holds what a reply answers.")
    ] = None
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="Read standard input as the file of this name would be.")
    ] = None

    force_exclude: Annotated[
        bool,
        typer.Option(
            "--force-exclude", help="Pass over named files too, if exclude names them or they hold no replies."
        ),
    ] = False

    def name_of(self, path: str) -> str:
        """The path, or the name that standard input goes under."""
        return self.stdin_filename or path if path == STANDARD_INPUT else path

    def arguments(self, paths: Sequence[str], settings: Settings) -> Arguments:
        """Raises `UsageError` where options and paths do not go together, `InputError` where there is no reading `--to`."""
        from toneguard.cli.inputs import asked_of, context_of

        if self.stdin_filename is not None and STANDARD_INPUT not in paths:
            raise UsageError("--stdin-filename is for standard input; give - among the paths.")
        asked = asked_of(self.field, self.context_field)
        stdin = self.stdin_filename or STANDARD_INPUT
        return Arguments(paths, settings, context_of(self.to, paths), asked, stdin, self.force_exclude)
