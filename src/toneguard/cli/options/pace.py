"""Options for how fast a run goes: by how many processes, and whether it remembers."""

from dataclasses import dataclass
from typing import Annotated

import typer

from toneguard.model import Telling


@dataclass(frozen=True)
class Pace:
    """What is said is the same whatever stands here."""

    jobs: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Processes for many files; as many as there are cores if not given."),
    ] = None
    no_cache: Annotated[
        bool,
        typer.Option(
            "--no-cache",
            envvar="TONEGUARD_NO_CACHE",
            help="Neither use nor keep what was said of files that have not changed.",
        ),
    ] = False

    def remembers(self, said: Telling) -> bool:
        """Whether what is said of files is to be remembered: it is, unless it is not wanted."""
        return not self.no_cache and said.cache is not False
