"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

PacksOption = Annotated[
    list[Path] | None, typer.Option("--rules", metavar="FOLDER", help="A pack of further rules; may be repeated.")
]
