"""The mail server behind: one connection to it for each client, over which the client's own commands go as they are."""

import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import aiosmtplib

from toneguard.mail.proxy.places import Place, Security
from toneguard.mail.proxy.replies import GONE, LOST, MALFORMED, UNREACHABLE, Reply, reply
from toneguard.model import UsageError


class Upstream(NamedTuple):
    """Where mails are passed on to, as whom, and how long each step may take, in seconds.

    Without a `user`, clients may log in there themselves. `context` says whom to trust, where `security` is not `none`.
    """

    place: Place
    security: Security
    user: str | None = None
    password: str = ""
    timeout: float = 300
    context: ssl.SSLContext | None = None

    @property
    def is_private(self) -> bool:
        """Whether a password may go over it."""
        return self.security is not Security.NONE or self.place.is_local


class UnreachableError(Exception):
    """There is no talking to the mail server behind; `reply` is for the client, and the sentence for us."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.reply = UNREACHABLE


class Link:
    """A connection to the mail server behind. Whatever goes wrong with it becomes a reply to the client."""

    def __init__(self, upstream: Upstream, client: str) -> None:
        self._upstream = upstream
        self._smtp = aiosmtplib.SMTP(
            hostname=upstream.place.host,
            port=upstream.place.port,
            username=upstream.user,
            password=upstream.password if upstream.user is not None else None,
            local_hostname=client,
            timeout=upstream.timeout,
            use_tls=upstream.security is Security.TLS,
            start_tls=upstream.security is Security.STARTTLS,
            tls_context=upstream.context,
        )

    async def open(self) -> Mapping[str, str]:
        """What the server offers, with the parameters. Raises `UnreachableError`, and `ValueError` for an unfit client's name."""
        try:
            if not self._smtp.is_connected:
                await self._smtp.connect()
            await self._smtp.ehlo()
        except (aiosmtplib.SMTPException, OSError) as error:
            self.close()
            raise UnreachableError(f"{self._upstream.place}: {str(error) or type(error).__name__}") from error
        return {name.upper(): parameters for name, parameters in self._smtp.esmtp_extensions.items()}

    @property
    def logins(self) -> list[str]:
        """The ways to log in that can be passed through."""
        return [name.upper() for name in self._smtp.server_auth_methods if not name.lower().endswith("-plus")]

    @property
    def is_open(self) -> bool:
        return self._smtp.is_connected

    async def command(self, line: bytes) -> Reply:
        """The server's reply to a command as the client wrote it."""
        try:
            answer = await self._smtp.execute_command(line)
        except ValueError:
            return MALFORMED
        except (aiosmtplib.SMTPException, OSError):
            self.close()
            return GONE
        return reply(answer.code, answer.message.split("\n"))

    async def data(self, message: bytes) -> Reply:
        """The server's reply to a message, all lines of which end in CRLF."""
        try:
            answer = await self._smtp.data(message)
        except aiosmtplib.SMTPDataError as error:
            return reply(error.code, error.message.split("\n"))
        except (aiosmtplib.SMTPException, OSError):
            self.close()
            return LOST
        return reply(answer.code, answer.message.split("\n"))

    def close(self) -> None:
        """Hang up. A message that was not wholly handed over by then is none for the server."""
        self._smtp.close()


def trusting(authorities: Path | None) -> ssl.SSLContext:
    """What makes sure that the server is the one that it says. Raises `UsageError` for a file without authorities."""
    try:
        return ssl.create_default_context(cafile=authorities)
    except OSError as error:
        raise UsageError(
            f"{authorities}: there are no certificates to trust in it ({error.strerror or error})."
        ) from error
