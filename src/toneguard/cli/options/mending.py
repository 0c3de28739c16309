"""Options for those who mend a reply while they look at it: `--rewrite`, `--interactive` and `--write`."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from toneguard.model import UsageError


@dataclass(frozen=True)
class Mending:
    """The options. Of the first two, one may be given."""

    rewrite: Annotated[
        bool, typer.Option("--rewrite", help="Show the whole reply before and after its best rewrites.")
    ] = False
    interactive: Annotated[
        bool, typer.Option("--interactive", help="Decide on each finding, and get the finished reply.")
    ] = False
    write: Annotated[
        bool, typer.Option("--write", help="With --interactive: put the finished reply into its file.")
    ] = False

    def __bool__(self) -> bool:
        return self.rewrite or self.interactive

    def refuse_mixtures(self, paths: Sequence[str]) -> None:
        """Raises `UsageError` for options that do not go together, and for questions that nobody would answer."""
        if self.rewrite and self.interactive:
            raise UsageError("--rewrite and --interactive are two ways to go about it; give one of them.")
        if self.write and not self.interactive:
            raise UsageError("--write goes with --interactive; `toneguard fix` writes without asking.")
        if self.interactive and "-" in paths:
            raise UsageError("--interactive needs standard input for the answers; give the reply as a file.")
        if self.interactive and not sys.stdin.isatty():
            raise UsageError(
                "--interactive asks questions, and standard input is no terminal; `toneguard fix` asks none."
            )
