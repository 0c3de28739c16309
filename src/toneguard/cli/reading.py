"""Options that say how replies are read, and what they answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from toneguard.model import Asked, Context, UsageError

STANDARD_INPUT = "-"


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

    def context(self, paths: Sequence[str]) -> Context:
        from toneguard.cli.inputs import context_of

        return context_of(self.to, paths)

    def asked(self) -> Asked:
        from toneguard.cli.inputs import asked_of

        return asked_of(self.field, self.context_field)

    def name_of(self, path: str, paths: Sequence[str]) -> str:
        """The path, or what goes for its name."""
        return self.stdin(paths) if path == STANDARD_INPUT else path

    def stdin(self, paths: Sequence[str]) -> str:
        """The name under which standard input goes. Raises `UsageError` where one is given and it is not read."""
        if self.stdin_filename is None:
            return STANDARD_INPUT
        if STANDARD_INPUT not in paths:
            raise UsageError("--stdin-filename is for standard input; give - among the paths.")
        if not self.stdin_filename.strip():
            raise UsageError("--stdin-filename is empty; give the name that the reply would have as a file.")
        return self.stdin_filename
