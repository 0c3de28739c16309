"""`toneguard rules schema`: for editors."""

import typer


def schema() -> None:
    """Print the JSON Schema of the files of a pack."""
    from importlib.resources import files

    typer.echo(files("toneguard.rules").joinpath("rule.schema.json").read_text("utf-8"), nl=False)
