"""One client's conversation: its commands are passed on as they are, its messages are checked in between."""

import asyncio
import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from aiosmtpd.smtp import SMTP, Envelope, Session

from toneguard.mail.gate import Fate, Passage
from toneguard.mail.proxy.places import Place
from toneguard.mail.proxy.replies import (
    BARE,
    CLOSING,
    EMPTY,
    GONE,
    NOT_OFFERED,
    TOO_LARGE,
    UNCHECKED,
    UNFIT,
    Reply,
    refusal,
    reply,
)
from toneguard.mail.proxy.upstream import Link, UnreachableError, Upstream

PASSED_ON = ("8BITMIME", "DSN", "ENHANCEDSTATUSCODES", "SMTPUTF8", "DELIVERBY", "MT-PRIORITY")
"""What may be offered since it changes nothing but the parameters of commands, and the letters in them."""

_SIZE = re.compile(rb"(?i)(?:^|\s)SIZE=(\d{1,20})(?=\s|$)")
_BINARY = re.compile(rb"(?i)(?:^|\s)BODY=BINARYMIME(?=\s|$)")
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_LONGEST_LINE = 1 << 20

Gate = Callable[[bytes], Awaitable[Passage]]
"""A message's fate."""


class Limits(NamedTuple):
    """`size` in bytes, `idle` in seconds."""

    size: int
    idle: float
    clients: int


class House(NamedTuple):
    """What all conversations share."""

    upstream: Upstream
    limits: Limits
    gate: Gate
    tell: Callable[[str], None]
    name: str


class Conversation(SMTP):
    """A client's side. Nothing is answered for the server behind that it has not said itself."""

    line_length_limit = _LONGEST_LINE

    def __init__(self, house: House, all_of_them: "set[Conversation]") -> None:
        super().__init__(
            self,
            hostname=house.name,
            ident="ToneGuard",
            data_size_limit=house.limits.size,
            enable_SMTPUTF8=True,
            timeout=house.limits.idle,
            loop=asyncio.get_running_loop(),
        )
        self.command_size_limits.update({"MAIL": 2048, "RCPT": 2048, "AUTH": 16384, "XFORWARD": 2048})
        self._house, self._all = house, all_of_them
        self._link: Link | None = None
        self._offers: Mapping[str, str] = {}
        self.is_busy = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._all.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._all.discard(self)
        if self._link:
            self._link.close()
        super().connection_lost(error)

    def hang_up(self) -> None:
        """For the time when the program is to end."""
        if isinstance(self.transport, asyncio.WriteTransport):
            self.transport.write(f"{CLOSING}\r\n".encode())
            self.transport.close()

    async def smtp_HELO(self, hostname: str) -> None:  # noqa: N802 -- these names are aiosmtpd's
        await self._greet(hostname, extended=False)

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802
        await self._greet(hostname, extended=True)

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802
        line = _line("MAIL", arg)
        size = _SIZE.search(line)
        if size and int(size[1]) > self._house.limits.size:
            await self.push(str(TOO_LARGE))
        elif _BINARY.search(line):
            await self.push(str(NOT_OFFERED))
        elif (await self._pass_on(line)).is_positive and self.envelope:
            self.envelope.mail_from = arg

    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802
        if (await self._pass_on(_line("RCPT", arg))).is_positive and self.envelope:
            self.envelope.rcpt_tos.append(arg or "")

    async def smtp_RSET(self, arg: str | None) -> None:  # noqa: N802
        self.envelope = Envelope()
        await self._pass_on(_line("RSET", arg))

    async def smtp_NOOP(self, arg: str | None) -> None:  # noqa: N802
        await self._pass_on(_line("NOOP", arg))

    async def smtp_VRFY(self, arg: str | None) -> None:  # noqa: N802
        await self._pass_on(_line("VRFY", arg))

    async def smtp_XFORWARD(self, arg: str | None) -> None:  # noqa: N802
        """Postfix says with it from whom it has a mail."""
        if "XFORWARD" in self._offers:
            await self._pass_on(_line("XFORWARD", arg))
        else:
            await self.push(str(NOT_OFFERED))

    async def smtp_AUTH(self, arg: str | None) -> None:  # noqa: N802
        """The client's own name and password, for the server behind to judge."""
        if not self._link or "AUTH" not in self._offers:
            await self.push(str(NOT_OFFERED))
            return
        answer = await self._link.command(_line("AUTH", arg))
        while answer.code == 334:
            said = await self.challenge_auth(answer.lines[0], encode_to_b64=False)
            if not isinstance(said, bytes):
                # The client gave up, and has been told so.
                await self._link.command(b"*")
                return
            answer = await self._link.command(b64encode(said))
        await self._answer(answer)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002
        """The server behind gets to see a message only once it has been checked, and its answer is ours."""
        self.is_busy = True
        try:
            answer = await self._taken(envelope.original_content or b"")
        finally:
            self.is_busy = False
        return str(answer)

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002
        if self._link and self._link.is_open:
            await self._link.command(b"QUIT")
        return "221 2.0.0 Bye"

    async def handle_exception(self, error: Exception) -> str:
        """A mistake of ours loses no mail."""
        self._house.tell(f"this is a mistake in ToneGuard, please report it ({type(error).__name__}).")
        return str(UNCHECKED)

    async def _greet(self, hostname: str | None, *, extended: bool) -> None:
        if not hostname:
            await self.push("501 5.5.4 your name is missing")
            return
        self.envelope = Envelope()
        try:
            self._link = self._link or Link(self._house.upstream, hostname)
            offered = await self._link.open()
        except ValueError:
            await self.push("501 5.5.4 this is no name of a host")
            return
        except UnreachableError as error:
            self._house.tell(f"unreachable: {error}")
            await self._answer(error.reply)
            return
        self._offers = self._passed_on(offered) if extended else {}
        if self.session:
            self.session.extended_smtp, self.session.host_name = extended, hostname
        offers = (f"{name} {parameters}".strip() for name, parameters in self._offers.items())
        await self.push(str(reply(250, (self.hostname, *offers))))

    def _passed_on(self, offered: Mapping[str, str]) -> dict[str, str]:
        """What can be offered of what the server behind offers."""
        size = [int(given) for given in (offered.get("SIZE", ""),) if given.isdigit() and int(given)]
        offers = {"SIZE": str(min([self._house.limits.size, *size]))}
        offers |= {name: offered[name] for name in PASSED_ON if name in offered}
        if "XFORWARD" in offered and self._peer_is_local():
            offers["XFORWARD"] = offered["XFORWARD"]
        if self._may_log_in() and self._link and self._link.logins:
            offers["AUTH"] = " ".join(self._link.logins)
        return offers

    def _peer_is_local(self) -> bool:
        peer: Any = self.session.peer if self.session else None
        return bool(peer) and Place(str(peer[0]), 0).is_local

    def _may_log_in(self) -> bool:
        """A password is not for every ear on the way here, nor on the way from here."""
        upstream = self._house.upstream
        return upstream.user is None and upstream.is_private and self._peer_is_local()

    async def _pass_on(self, line: bytes) -> Reply:
        """The server's reply, of which the client has been told."""
        answer = await self._link.command(line) if self._link else reply(503, "5.5.1 say EHLO first")
        await self._answer(answer)
        return answer

    async def _answer(self, answer: Reply) -> None:
        await self.push(str(answer))
        if answer.code == 421 and self.transport:
            self.transport.close()

    async def _taken(self, message: bytes) -> Reply:
        if not message or _BARE.search(message):
            return await self._refused(BARE if message else EMPTY)
        passage = await self._house.gate(message)
        if passage.fate is not Fate.SENT:
            if passage.fate is Fate.REFUSED:
                return await self._refused(refusal(passage.verdict))
            return await self._refused(UNFIT if passage.lasting else UNCHECKED)
        return await self._link.data(message) if self._link else GONE

    async def _refused(self, answer: Reply) -> Reply:
        """The server behind is told to forget whom the message was for."""
        if self._link:
            await self._link.command(b"RSET")
        return answer


def _line(command: str, arg: str | None) -> bytes:
    """A command as the client wrote it."""
    return f"{command} {arg}".encode("utf-8", "surrogateescape") if arg else command.encode()
