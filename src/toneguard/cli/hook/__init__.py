"""`toneguard hook …`: what other programs run before they send, and how it gets there."""

import typer

from toneguard.cli.failing import guarded
from toneguard.cli.hook.check import check
from toneguard.cli.hook.install import install, uninstall
from toneguard.cli.hook.thunderbird_host import thunderbird_host
from toneguard.cli.options.spread import spread
from toneguard.cli.sendemail_validate import sendemail_validate
from toneguard.cli.verbatim import Verbatim, verbatim

hook = typer.Typer(
    name="hook",
    help="What other programs run before they send.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
hook.command("install")(guarded(install))
hook.command("uninstall")(guarded(uninstall))
hook.command("sendemail-validate", cls=Verbatim)(guarded(verbatim(sendemail_validate)))
hook.command("thunderbird-host")(guarded(thunderbird_host))
hook.command("check")(guarded(spread(check)))
