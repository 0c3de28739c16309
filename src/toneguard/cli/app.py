"""The command tree. A command imports what it needs when it runs, so that `--help` is quick."""

import functools
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from toneguard.cli.branches import Branch, Branches, as_written, command, group
from toneguard.version import VERSION

BRANCHES = {
    "check": Branch(command, "check", "Check replies and suggest better wording."),
    "fix": Branch(command, "fix", "Apply the suggestions that are safe to apply unseen."),
    "init": Branch(command, "init", "Write a commented toneguard.yaml to begin with."),
    "sendmail": Branch(as_written, "sendmail", "Check a mail on standard input, and send it or refuse it."),
    "smtp-proxy": Branch(command, "smtp_proxy", "Check mails on their way to the mail server."),
    "cache": Branch(group, "cache", "What is remembered of files that have not changed."),
    "config": Branch(group, "config", "Show what holds for a file, and what may be written."),
    "hook": Branch(group, "hook", "What other programs run before they send."),
    "rules": Branch(group, "rules", "List, explain and test rules."),
    "daemon": Branch(group, "daemon", "The resident process that makes checks quick."),
}


class Tree(TyperGroup):
    """Has `BRANCHES`, and tells of an option's value what is wrong with it, and not by which class that was found."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.commands = self._branches = Branches(BRANCHES)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        return list(self.commands)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        self._branches.listed().format_commands(ctx, formatter)

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")
            raise


app = typer.Typer(
    name="toneguard",
    cls=Tree,
    help="Reads a draft reply to a customer and says, before it is sent, what the customer will hear in it.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@functools.cache
def whole() -> Any:
    """All of it, ready to be called: put together once in a process, which takes longer than to go through it."""
    return typer.main.get_command(app)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"toneguard {VERSION}")
        raise typer.Exit


@app.callback()
def toneguard(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Nothing to do before a command."""
