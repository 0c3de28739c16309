"""Options that several commands share, and that stand alone in each."""

from pathlib import Path
from typing import Annotated

import typer

from toneguard.model import Bar

PacksOption = Annotated[
    list[Path] | None, typer.Option("--rules", metavar="FOLDER", help="A pack of further rules; may be repeated.")
]
PathsArgument = Annotated[
    list[str], typer.Argument(metavar="PATHS", help="Replies, folders of them, or - for standard input.")
]
FailOnOption = Annotated[
    Bar | None,
    typer.Option(help="Exit with 1 from this severity on.  [default: warning]", show_default=False),
]
