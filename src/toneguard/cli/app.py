"""The command tree. A command imports what it needs when it runs, so that `--help` is quick."""

import functools
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from toneguard.cli.cache import cache
from toneguard.cli.check import check
from toneguard.cli.config import config
from toneguard.cli.daemon import daemon
from toneguard.cli.failing import guarded
from toneguard.cli.fix import fix
from toneguard.cli.hook import hook
from toneguard.cli.init import init
from toneguard.cli.options.spread import spread
from toneguard.cli.rules import rules
from toneguard.cli.sendmail import sendmail
from toneguard.cli.smtp_proxy import smtp_proxy
from toneguard.cli.verbatim import Verbatim, verbatim


class Tree(TyperGroup):
    """Tells of an option's value what is wrong with it, and not by which class that was found."""

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
app.command("check")(guarded(spread(check)))
app.command("fix")(guarded(spread(fix)))
app.command("init")(guarded(init))
app.command("sendmail", cls=Verbatim)(guarded(verbatim(sendmail)))
app.command("smtp-proxy")(guarded(spread(smtp_proxy)))
app.add_typer(cache, name="cache")
app.add_typer(config, name="config")
app.add_typer(hook, name="hook")
app.add_typer(rules, name="rules")
app.add_typer(daemon, name="daemon")


@functools.cache
def command() -> Any:
    """All of it, ready to be called: put together once in a process, which takes longer than to go through it."""
    return typer.main.get_command(app)


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"toneguard {version('toneguard')}")
        raise typer.Exit


@app.callback()
def toneguard(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Nothing to do before a command."""
