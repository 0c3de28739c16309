"""`toneguard hook install` and `uninstall`: a hook put in its place, and taken out again."""

from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer


class Target(StrEnum):
    """What there is a hook for."""

    GIT_SENDEMAIL = "git-sendemail"
    THUNDERBIRD = "thunderbird"


TargetArgument = Annotated[
    Target, typer.Argument(metavar="TARGET", help="git-sendemail (of the repository here) or thunderbird.")
]


def install(target: TargetArgument) -> None:
    """Put a hook in its place.

    One that is there already stays.
    """
    typer.echo(f"Put in place: {_module(target).install(Path())}")


def uninstall(target: TargetArgument) -> None:
    """Take our hook out again."""
    typer.echo(f"Taken out: {_module(target).uninstall(Path())}")


def _module(target: Target) -> ModuleType:
    from toneguard.mail import git
    from toneguard.mail.thunderbird import install as thunderbird

    return {Target.GIT_SENDEMAIL: git, Target.THUNDERBIRD: thunderbird}[target]
