"""The proxy in a thread of this process, with any check; and a client that says line by line what it is told to."""

import asyncio
import socket
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from toneguard.mail.gate import Policy
from toneguard.mail.log import log_in
from toneguard.mail.proxy.places import Place, Security
from toneguard.mail.proxy.server import Gatekeeper, serve
from toneguard.mail.proxy.session import House, Limits
from toneguard.mail.proxy.upstream import Upstream
from toneguard.mail.verdict import Check, Told, Verdict

_SECONDS = 30


def by_word(message: bytes) -> Verdict:
    """A check that finds fault with one word, and breaks on another."""
    if b"unreadable" in message:
        raise ValueError("it broke")
    told = Told("negative/refusal", "warning", "Says what we can’t do.", "“no” shuts a door.", "no", 1, "")
    return Verdict((told,) * message.count(b"refuse me"))


class Proxy:
    """`with Proxy(port) as proxy`: passes on to the server at that port."""

    def __init__(
        self,
        port: int,
        *,
        check: Check = by_word,
        policy: Policy = Policy(),  # noqa: B008 -- it can't be changed
        limits: Limits = Limits(1_000_000, 20, 100),  # noqa: B008
        security: Security = Security.NONE,
        log: Path = Path("overrides"),
        **upstream: Any,
    ) -> None:
        self.told: list[str] = []
        self.port = 0
        place = Place("localhost" if security is not Security.NONE else "127.0.0.1", port)
        there = Upstream(place, security, timeout=5)._replace(**upstream)
        gate = Gatekeeper(check, policy, log_in(str(log), "smtp-proxy"), self._tell)
        self._house = House(there, limits, gate, self._tell, "proxy.example")
        self._listening = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._listening.wait(_SECONDS)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(_SECONDS)
        assert not self._thread.is_alive()

    async def _run(self) -> None:
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        await serve(self._house, Place("127.0.0.1", 0), self._ended)

    def _tell(self, sentence: str) -> None:
        self.told.append(sentence)
        if sentence.startswith("listening on"):
            self.port = int(sentence.split(",", maxsplit=1)[0].rpartition(":")[2])
            self._listening.set()


class Client:
    """Says what it is told to, byte by byte."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=_SECONDS)
        self._stream = self._socket.makefile("rb")
        self.greeting = self.hear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._stream.close()
        self._socket.close()

    def hear(self) -> str:
        """One reply, of one line or several; empty where the server has hung up."""
        lines: list[bytes] = []
        while not lines or lines[-1][3:4] == b"-":
            line = self._stream.readline()
            if not line:
                break
            lines.append(line)
        return b"".join(lines).decode().replace("\r\n", "\n").strip()

    def say(self, line: str | bytes) -> str:
        self._socket.sendall((line if isinstance(line, bytes) else line.encode()) + b"\r\n")
        return self.hear()

    def begin(self, *, to: str = "anna@example.org") -> None:
        """Up to where the message is to come."""
        assert self.say("EHLO client.example").startswith("250")
        assert self.say("MAIL FROM:<tom@example.com>").startswith("250")
        assert self.say(f"RCPT TO:<{to}>").startswith("250")
        assert self.say("DATA").startswith("354")

    def send(self, wire: bytes) -> str:
        """The reply to a whole message, which is given as it goes over the wire."""
        self.begin()
        return self.say(wire + b".")
