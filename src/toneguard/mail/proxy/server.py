"""Listens, checks one message after another, and ends without leaving one half done."""

import asyncio
import logging
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial

from toneguard.mail.gate import Fate, Passage, Policy, passage
from toneguard.mail.log import Log
from toneguard.mail.proxy.places import Place
from toneguard.mail.proxy.replies import BUSY
from toneguard.mail.proxy.session import Conversation, House
from toneguard.mail.verdict import Check

_CHECK_SECONDS = 60
_LAST_SECONDS = 60
_SLOW = Passage(Fate.FAILED, error=f"the check took longer than {_CHECK_SECONDS} seconds.")


class ListenError(Exception):
    """There is no listening there; a sentence says why."""


class Gatekeeper:
    """Checks messages one at a time, in a thread of their own, so that conversations go on meanwhile."""

    def __init__(self, check: Check, policy: Policy, log: Log, tell: Callable[[str], None]) -> None:
        self._ask = partial(passage, check=check, policy=policy, log=log)
        self._policy, self._tell = policy, tell
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="check")

    async def __call__(self, message: bytes) -> Passage:
        asked = asyncio.get_running_loop().run_in_executor(self._thread, self._ask, message)
        try:
            met = await asyncio.wait_for(asked, _CHECK_SECONDS)
        except TimeoutError:
            met = _SLOW._replace(fate=Fate.SENT if self._policy.send_on_error else Fate.FAILED)
        self._note(met)
        return met

    def _note(self, met: Passage) -> None:
        """What went another way than by itself: rules and counts, and no words."""
        rules = ", ".join(f"{rule} {count}" for rule, count in met.verdict.rules.items())
        if met.verdict.findings or met.fate is not Fate.SENT or met.error:
            self._tell(" ".join(part for part in (f"{met.fate.value}:", rules, met.error) if part))
        if met.notice:
            self._tell(met.notice)


async def run(house: House, listen: Place) -> None:
    """Serves until the program is told to end. Raises `ListenError`."""
    ended = asyncio.Event()
    # Windows has no such handlers; there, the program just ends.
    with suppress(NotImplementedError):
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, ended.set)
    await serve(house, listen, ended)


async def serve(house: House, listen: Place, ended: asyncio.Event) -> None:
    """Serves until `ended`. Raises `ListenError`."""
    # It would name senders and recipients.
    logging.getLogger("mail.log").disabled = True
    conversations: set[Conversation] = set()

    def answer() -> asyncio.Protocol:
        return Conversation(house, conversations) if len(conversations) < house.limits.clients else _Busy()

    try:
        server = await asyncio.get_running_loop().create_server(answer, listen.host, listen.port)
    except OSError as error:
        raise ListenError(f"{listen}: can't listen there ({(error.strerror or str(error)).lower()}).") from error
    bound = Place(*server.sockets[0].getsockname()[:2])
    house.tell(f"listening on {bound}, passing on to {house.upstream.place} ({house.upstream.security.value}).")
    await ended.wait()
    server.close()
    await _finish(conversations)


async def _finish(conversations: set[Conversation]) -> None:
    """Messages that are on their way are brought to their end; the others are told to come again."""
    for _ in range(_LAST_SECONDS * 10):
        for conversation in list(conversations):
            if not conversation.is_busy:
                conversation.hang_up()
        if not conversations:
            return
        await asyncio.sleep(0.1)


class _Busy(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.WriteTransport):
            transport.write(f"{BUSY}\r\n".encode())
            transport.close()
