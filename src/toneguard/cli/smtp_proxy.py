"""`toneguard smtp-proxy`: a mail server that checks a mail and passes it on to another."""

import os
from dataclasses import dataclass
from pathlib import Path
from socket import gethostname
from typing import Annotated

import typer

from toneguard.cli.failing import CLEAN, FAILED, tell
from toneguard.cli.options.holding import Holding
from toneguard.garbage import settle
from toneguard.mail.gate import OnError, Policy
from toneguard.mail.log import default_file, log_in
from toneguard.mail.proxy.places import Place, Security
from toneguard.model import Bar, UsageError

PASSWORD = "TONEGUARD_SMTP_PASSWORD"

_NAME = "smtp-proxy"
_PORTS = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True)
class Behind:
    """Options that say where mails are passed on to, and how."""

    upstream: Annotated[str, typer.Option(metavar="HOST[:PORT]", help="The mail server to pass on to.")] = "localhost"
    security: Annotated[
        Security | None,
        typer.Option(help="How to talk to it.  [default: starttls; none on this machine]", show_default=False),
    ] = None
    ca_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Trust the authorities in it, and not the system's.")
    ] = None
    user: Annotated[
        str | None, typer.Option(metavar="NAME", help=f"Log in there with this name, and the password in {PASSWORD}.")
    ] = None


def smtp_proxy(
    behind: Behind,
    holding: Holding,
    listen: Annotated[str, typer.Option(metavar="HOST:PORT", help="Where to listen.")] = "127.0.0.1:2525",
    fail_on: Annotated[
        Bar | None, typer.Option(help="What stops a mail.  [default: as configured, else warning]", show_default=False)
    ] = None,
    warn_only: Annotated[bool, typer.Option("--warn-only", help="Tell what was found, and pass on.")] = False,
    on_error: Annotated[OnError, typer.Option(help="What becomes of a mail that can't be checked.")] = OnError.REFUSE,
    log: Annotated[Path | None, typer.Option(metavar="FILE", help="Where overrides are kept.")] = None,
    max_size: Annotated[int, typer.Option(min=1, metavar="BYTES", help="The largest mail.")] = 33_554_432,
    max_clients: Annotated[int, typer.Option(min=1, metavar="N", help="How many may be connected at once.")] = 100,
    timeout: Annotated[float, typer.Option(min=1, metavar="SECONDS", help="How long a step may take.")] = 300,
) -> int:
    """Check mails on their way to the mail server.

    They come from mail programs, or from Postfix before its queue. A mail is passed on unchanged, or refused with a
    reply that names the rules. On SIGTERM, those on their way are brought to their end. Exit code 2: usage or
    configuration error, or a port that is taken.
    """
    from toneguard.cli.mailcheck import checker
    from toneguard.mail.proxy.server import Gatekeeper, ListenError, run
    from toneguard.mail.proxy.session import House, Limits
    from toneguard.mail.proxy.upstream import Upstream, trusting

    place, security = _there(behind)
    here = Place.read(listen)
    if behind.user is not None and not here.is_local:
        raise UsageError(
            "with --user, whoever reaches the port sends in that name; listen on 127.0.0.1, or leave --user out."
        )
    context = None if security is Security.NONE else trusting(behind.ca_file)
    upstream = Upstream(place, security, behind.user, _password(behind), timeout, context)
    policy = Policy(warn_only=warn_only, send_on_error=on_error is OnError.SEND)
    gate = Gatekeeper(checker(holding, fail_on), policy, log_in(str(log or default_file()), _NAME), tell)
    # Only this command wants it, and it takes as long to import as all the others together.
    import asyncio

    settle()
    try:
        asyncio.run(run(House(upstream, Limits(max_size, timeout, max_clients), gate, tell, gethostname()), here))
    except ListenError as error:
        tell(str(error))
        return FAILED
    return CLEAN


def _there(behind: Behind) -> tuple[Place, Security]:
    local = Place.read(behind.upstream, 1).is_local
    security = behind.security or (Security.NONE if local else Security.STARTTLS)
    return Place.read(behind.upstream, _PORTS[security]), security


def _password(behind: Behind) -> str:
    if behind.user is None:
        return ""
    if PASSWORD not in os.environ:
        raise UsageError(f"--user wants a password; put it into the environment as {PASSWORD}.")
    return os.environ[PASSWORD]
