"""`toneguard config schema`: for editors."""

import typer


def schema() -> None:
    """Print the JSON Schema of toneguard.yaml."""
    from importlib.resources import files

    typer.echo(files("toneguard.config").joinpath("config.schema.json").read_text("utf-8"), nl=False)
