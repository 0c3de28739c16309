"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from toneguard.model import Register

PacksOption = Annotated[
    list[Path] | None, typer.Option("--rules", metavar="FOLDER", help="A pack of further rules; may be repeated.")
]
ToOption = Annotated[
    str | None,
    typer.Option("--to", metavar="FILE", help="The customer's message, or a thread of CUSTOMER: and AGENT: turns."),
]
RegisterOption = Annotated[
    Register | None, typer.Option(help="How formal the exchange is; told from the reply if not given.")
]
SelectOption = Annotated[
    list[str] | None,
    typer.Option(metavar="RULES", help="Only these rules: ids, category or category/*; commas or repeated."),
]
AudienceOption = Annotated[
    list[str] | None,
    typer.Option(metavar="SIGNALS", help="What holds of the customer: upset, technical …."),
]
ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="This configuration, not the nearest one above each file."),
]
NoConfigOption = Annotated[bool, typer.Option("--no-config", help="Look for no configuration.")]
IgnoreOption = Annotated[list[str] | None, typer.Option(metavar="RULES", help="Not these rules.")]
FieldOption = Annotated[
    list[str] | None,
    typer.Option(
        "--field",
        metavar="FIELD",
        help="Of a data file, the field that holds replies: body, replies[].body; may be repeated.",
    ),
]
ContextFieldOption = Annotated[
    str | None, typer.Option("--context-field", metavar="FIELD", help="The field that holds what a reply answers.")
]
