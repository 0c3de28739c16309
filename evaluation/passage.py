"""`python -m evaluation.passage`: random mails through the wrapper and the proxy, and whether any of them was altered.

Each is checked by the built-in rules in this process. The wrapper hands them to a real program, the proxy over real
connections to a real server; what comes out is compared byte by byte. A mail that is refused must not come out.
"""

import argparse
import asyncio
import base64
import quopri
import random
import re
import smtplib
import socket
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from toneguard.config import Settings
from toneguard.mail import transport
from toneguard.mail.checking import Checker
from toneguard.mail.gate import Fate, Policy, passage
from toneguard.mail.log import log_in
from toneguard.mail.proxy.places import Place, Security
from toneguard.mail.proxy.server import Gatekeeper, serve
from toneguard.mail.proxy.session import House, Limits
from toneguard.mail.proxy.upstream import Upstream
from toneguard.mail.verdict import Check, Verdict
from toneguard.model import Severity

Outcomes = Counter[str]
UNALTERED = "sent unaltered"
KEPT = {Fate.REFUSED: "refused", Fate.FAILED: "could not be checked"}

_SENTENCES = """Thanks for writing, Anna.|The desk left our warehouse today.|We can't get you that desk until next month.|
You have to log out first.|It’s on its way – promised!|Grüße aus Köln|> We can't wait.|-- |.|..|. dot|From here on, all is well.|
On Monday, Anna <anna@example.org> wrote:|😀|<p>A page</p>|=3D=20=|--x|--x--|\t|""".replace("\n", "").split("|")
_HEADS = (
    "X-Odd:\tblanks \t",
    "X-Long: folded\n over\n\tlines",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Type: text/plain; charset=iso-8859-1",
    "Content-Type: text/plain; charset=nonesuch",
    "Content-Type: text/html",
    "Content-Type: multipart/alternative; boundary=x",
    "Content-Type: application/octet-stream",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: 8bit",
    "X-ToneGuard: override; measured",
    "Received: from a\n by b",
    "no header at all",
)


_ENCODINGS: list[Callable[[bytes], bytes]] = [bytes, bytes, bytes, base64.encodebytes, quopri.encodestring]


def random_mail(chance: random.Random) -> bytes:
    """Anything that a program may hand to sendmail: whole, broken, or hardly a mail."""
    heads = ["From: Tom <tom@example.com>", "To: Anna <anna@example.org>", "Subject: Desk"]
    heads += chance.sample(_HEADS, chance.randrange(5))
    body = "\n".join(chance.choice(_SENTENCES) for _ in range(chance.randrange(12))).encode()
    body = chance.choice(_ENCODINGS)(body)
    noise = chance.randbytes(chance.randrange(200)) if chance.random() < 0.3 else b""
    whole = "\n".join(heads).encode() + b"\n\n" + body + noise
    return whole.replace(b"\n", b"\r\n") if chance.random() < 0.2 else whole + b"\n" * chance.randrange(2)


def over_the_wire(mail: bytes) -> bytes:
    """The mail with the line ends that SMTP asks for."""
    return re.sub(rb"\r\n|\r|\n", b"\r\n", mail).removesuffix(b"\r\n") + b"\r\n"


def through_wrapper(mails: Iterator[bytes], check: Check, folder: Path) -> Outcomes:
    found: Outcomes = Counter()
    target = folder / "out"
    for mail in mails:
        target.unlink(missing_ok=True)
        met = passage(mail, check, Policy(), log=log_in(str(folder / "log"), "sendmail"))
        if met.fate is Fate.SENT:
            transport.deliver(["dd", "status=none", f"of={target}"], mail)
        found[_outcome(mail, target.read_bytes() if target.exists() else None, met.fate)] += 1
    return found


def through_proxy(mails: Iterator[bytes], check: Check, folder: Path) -> Outcomes:
    found: Outcomes = Counter()
    with (
        Sink(free_port()) as sink,
        _proxy(sink.port, check, folder) as port,
        smtplib.SMTP("127.0.0.1", port, "client.example") as client,
    ):
        for mail in map(over_the_wire, mails):
            sink.got = None
            try:
                client.sendmail("tom@example.com", ["anna@example.org"], mail)
                fate = Fate.SENT
            except smtplib.SMTPDataError as error:
                fate = Fate.REFUSED if error.smtp_code == 550 else Fate.FAILED
            found[_outcome(mail, sink.got, fate)] += 1
    return found


def _outcome(mail: bytes, got: bytes | None, fate: Fate) -> str:
    if fate is not Fate.SENT:
        return KEPT[fate] if got is None else "kept back, and sent"
    return UNALTERED if got == mail else "lost" if got is None else "altered"


class _Server(SMTP):
    line_length_limit = 1 << 20


def free_port() -> int:
    """One that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class Sink(Controller):
    """A mail server that remembers the last mail."""

    def __init__(self, port: int) -> None:
        super().__init__(self, hostname="127.0.0.1", port=port)
        self.got: bytes | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def factory(self) -> SMTP:
        return _Server(self.handler, **self.SMTP_kwargs)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002 -- aiosmtpd's
        self.got = envelope.original_content
        return "250 OK"


@contextmanager
def _proxy(upstream: int, check: Check, folder: Path) -> Iterator[int]:
    """The proxy in a thread; its port."""
    listening, ended, told = threading.Event(), asyncio.Event(), []

    def tell(sentence: str) -> None:
        told.append(sentence)
        listening.set()

    there = Upstream(Place("127.0.0.1", upstream), Security.NONE)
    gate = Gatekeeper(check, Policy(), log_in(str(folder / "log"), "smtp-proxy"), tell)
    house = House(there, Limits(1 << 24, 300, 10), gate, tell, "proxy.example")
    loop = asyncio.new_event_loop()
    served = serve(house, Place("127.0.0.1", 0), ended)
    thread = threading.Thread(target=loop.run_until_complete, args=(served,))
    thread.start()
    listening.wait()
    yield int(told[0].split(",")[0].rpartition(":")[2])
    loop.call_soon_threadsafe(ended.set)
    thread.join()


def remembering(check: Check) -> Check:
    """A check that is asked once for each mail: line ends apart, both ways get the same ones."""
    known: dict[bytes, Verdict | Exception] = {}

    def asked(mail: bytes) -> Verdict:
        if mail not in known:
            try:
                known[mail] = check(mail)
            except Exception as error:  # noqa: BLE001 -- raised again, each time
                known[mail] = error
        met = known[mail]
        if isinstance(met, Exception):
            raise met
        return met

    return asked


Way = Callable[[Iterator[bytes], Check, Path], Outcomes]
WAYS: dict[str, Way] = {"wrapper": through_wrapper, "proxy": through_proxy}


def measure(way: Way, count: int, seed: int, check: Check) -> Outcomes:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        return way((random_mail(chance) for _ in range(count)), check, Path(folder))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m evaluation.passage", description=__doc__)
    parser.add_argument("--mails", type=int, default=10_000, help="how many go through each (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (%(default)s)")
    options = parser.parse_args(arguments)
    check = remembering(Checker(Settings(search=False), Severity.WARNING))
    wrong = 0
    for name, way in WAYS.items():
        start = time.perf_counter()
        found = measure(way, options.mails, options.seed, check)
        wrong += sum(found.values()) - found[UNALTERED] - sum(found[outcome] for outcome in KEPT.values())
        told = ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(found.items()))
        print(f"{name}: {told} ({time.perf_counter() - start:.0f} s)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
