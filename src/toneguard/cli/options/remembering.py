"""Options for what was there before: `--baseline` and `--write-baseline`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from toneguard.model import Telling, UsageError


@dataclass(frozen=True)
class Remembering:
    """The options; a configuration may name the file too."""

    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Tell only what was not there when this file was written.")
    ] = None
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write it: anew, or without the findings that went away.")
    ] = False

    def file(self, said: Telling, *, mending: bool) -> Path | None:
        """The baseline to go by. Raises `UsageError` where it is to be written and not named, or where it is of no use."""
        if self.baseline is not None and mending:
            raise UsageError("--baseline is for a plain check; leave --rewrite and --interactive out.")
        named = self.baseline or said.baseline
        if self.write_baseline and named is None:
            raise UsageError("--write-baseline needs the file: --baseline FILE.")
        return named
