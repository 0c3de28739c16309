"""Commands with a parser of their own: in the command tree, their arguments are passed on as they stand."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

Command = Callable[[Sequence[str]], int]


class Verbatim(TyperCommand):
    """Takes arguments as they are, down to `--help` and `--`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, ["--", *args])


def verbatim(command: Command) -> Callable[..., int]:
    """The command as Typer is to see it."""

    def run(arguments: Annotated[list[str] | None, typer.Argument(metavar="ARGUMENTS")] = None) -> int:
        return command(arguments or ())

    run.__name__, run.__doc__ = command.__name__, command.__doc__
    return run
