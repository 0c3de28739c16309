"""Options for what was touched: `--since REV` and `--changed`."""

from dataclasses import dataclass
from typing import Annotated

import typer

from toneguard.cli.revision import Revision
from toneguard.model import UsageError


@dataclass(frozen=True)
class Since:
    """The options; of the two, one may be given."""

    since: Annotated[
        str | None, typer.Option(metavar="REV", help="Only replies touched since this revision of git: origin/main.")
    ] = None
    changed: Annotated[
        bool, typer.Option("--changed", help="Only replies touched since the last commit, new files too.")
    ] = False

    def revision(self, *, alone: bool, piped: bool) -> Revision | None:
        """Raises `UsageError` where the options do not go together, or with something else that was asked for."""
        if self.since is None and not self.changed:
            return None
        if self.since is not None and self.changed:
            raise UsageError("--changed is --since HEAD; give one of them.")
        if not alone:
            raise UsageError("--since and --changed are for a plain check; leave the other forms of it out.")
        if piped:
            raise UsageError("--since and --changed are for files under version control, and not for standard input.")
        return Revision(self.since or "HEAD")
