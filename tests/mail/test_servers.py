"""The proxy with real programs around it: swaks and msmtp in front, Postfix on both sides."""

import os
import random
import re
import shlex
import smtplib
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.mail.postfix import Postfix
from tests.mail.support import BAD, GOOD, RULE, Sink, documented, free_port, needs

pytestmark = pytest.mark.xdist_group("mail programs")
Environment = dict[str, str]


@contextmanager
def proxy(environment: Environment, upstream: int, *, port: int = 0, builtin: bool = False) -> Iterator[int]:
    """The program itself, with the small pack or the built-in one; its port."""
    program = [sys.executable, "-m", "toneguard"] if builtin else [f"{environment['HOME']}/bin/toneguard"]
    options = ["--listen", f"127.0.0.1:{port or free_port()}", "--upstream", f"127.0.0.1:{upstream}"]
    process = subprocess.Popen(
        [*program, "smtp-proxy", *options],
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=environment["HOME"],
    )
    try:
        assert process.stderr
        found = re.match(r"toneguard: listening on 127\.0\.0\.1:(\d+), passing on to .*\n", process.stderr.readline())
        assert found
        yield int(found[1])
        process.terminate()
        assert process.wait(30) == 0
    finally:
        process.kill()


def run(*command: str, environment: Environment, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        input=text,
        capture_output=True,
        text=True,
        env=environment,
        cwd=environment["HOME"],
        check=False,
        timeout=60,
    )


@needs("swaks")
def test_swaks(environment: Environment, sink: Sink) -> None:
    first, *told = documented("toneguard smtp-proxy")[1].splitlines()
    with proxy(environment, sink.port, builtin=True) as port:
        command = shlex.split(first.removeprefix("$ ").replace("2525", str(port)))
        sent = run(*command[:-1], GOOD, "--from", "tom@example.com", environment=environment)
        refused = run(*command, "--from", "tom@example.com", environment=environment)
    assert sent.returncode == 0
    assert refused.returncode == 26
    assert "\n".join(told[1:]) in refused.stdout
    (arrived,) = sink.mails
    assert GOOD.replace("\n", "\r\n").encode() in arrived.content


@needs("msmtp")
def test_msmtp(environment: Environment, sink: Sink) -> None:
    with proxy(environment, sink.port) as port:
        command = ["msmtp", "--host=127.0.0.1", f"--port={port}", "--from=tom@example.com", "anna@example.org"]
        sent = run(*command, environment=environment, text=f"Subject: Desk\n\n.dot\n{GOOD}")
        refused = run(*command, environment=environment, text=f"Subject: Desk\n\n{BAD}")
    assert sent.returncode == 0
    assert refused.returncode == os.EX_UNAVAILABLE
    assert RULE in refused.stderr
    assert [mail.body for mail in sink.mails] == [f".dot\n{GOOD}".replace("\n", "\r\n").encode()]


@pytest.mark.skipif(os.getuid() != 0, reason="needs root, under which Postfix starts")
@needs("postfix")
def test_postfix_asks_before_its_queue(environment: Environment, sink: Sink) -> None:
    with Postfix(sink.port) as postfix, proxy(environment, postfix.back, port=postfix.filter):
        with smtplib.SMTP("127.0.0.1", postfix.front, "client.example.net") as client:
            client.sendmail(
                "tom@example.com", ["anna@example.org", "ben@example.org"], f"Subject: Desk\n\n.dot\n{GOOD}"
            )
            with pytest.raises(smtplib.SMTPDataError, match=RULE):
                client.sendmail("tom@example.com", ["anna@example.org"], f"Subject: Desk\n\n{BAD}")
            client.sendmail("", ["anna@example.org"], f"Subject: Again\n\n{GOOD}")
        until = time.monotonic() + 30
        while len(sink.mails) < 2 and time.monotonic() < until:
            time.sleep(0.1)
        log = postfix.log
    bodies = [mail.body for mail in sink.mails]
    assert bodies == [f".dot\n{GOOD}".replace("\n", "\r\n").encode(), GOOD.replace("\n", "\r\n").encode()]
    assert {mail.recipients for mail in sink.mails} == {("anna@example.org", "ben@example.org"), ("anna@example.org",)}
    # Postfix behind knows from whom the one in front had it.
    assert log.count("orig_client=localhost[127.0.0.1]") == 3
    assert "We can't" not in log


SINK = """\
import asyncio, os, sys
from aiosmtpd.smtp import SMTP

class Keep:
    async def handle_DATA(self, server, session, envelope):
        name = os.path.join(sys.argv[2], envelope.rcpt_tos[0])
        number = sum(other.startswith(envelope.rcpt_tos[0]) for other in os.listdir(sys.argv[2]))
        with open(f"{name}.part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(f"{name}.part", f"{name}#{number}")
        return "250 OK"

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Keep(), loop=loop), "127.0.0.1", int(sys.argv[1]))
    print("ready", flush=True)
    await server.serve_forever()

asyncio.run(main())
"""
SENDERS, EACH = 50, 8


def start_sink(port: int, folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", SINK, str(port), str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def letter(chance: random.Random) -> bytes:
    """Any bytes that may go over the wire, below a head and some words; now and then words that are refused."""
    words = "We can't do it." if chance.random() < 0.2 else "It is on its way."
    lines = [chance.choice([b".", b"..", b"", b".x", chance.randbytes(chance.randrange(70))]) for _ in range(20)]
    noise = re.sub(rb"[\r\n]", b"?", b"\0".join(lines)).replace(b"\0", b"\r\n")
    return f"Subject: Desk\r\n\r\n{words}\r\n\r\n-- \r\n".encode() + noise + b"\r\n"


def send_all(port: int, name: str, outcomes: dict[str, tuple[bytes, int]]) -> None:
    """One sender: a mail after the other, each to a recipient of its own, and the code that it got for it."""
    chance = random.Random(name)
    for number in range(EACH):
        recipient, message = f"{name}-{number}@example.org", letter(chance)
        try:
            with smtplib.SMTP("127.0.0.1", port, "client.example", timeout=60) as client:
                client.sendmail("tom@example.com", [recipient], message)
            code = 250
        except smtplib.SMTPResponseException as error:
            code = error.smtp_code
        except smtplib.SMTPRecipientsRefused as error:
            code = error.recipients[recipient][0]
        except (smtplib.SMTPException, OSError):
            code = 421
        outcomes[recipient] = message, code
        time.sleep(chance.random() * (1 if code in {250, 550} else 5) / 5)


@pytest.mark.slow
def test_no_mail_is_lost_doubled_or_altered(environment: Environment, tmp_path: Path) -> None:
    """Fifty send at once, and the server behind is killed, twice, and comes back."""
    arrived, behind = tmp_path / "arrived", free_port()
    arrived.mkdir()
    sink = start_sink(behind, arrived)
    outcomes: dict[str, tuple[bytes, int]] = {}
    with proxy(environment, behind) as port:
        senders = [threading.Thread(target=send_all, args=(port, f"s{n}", outcomes)) for n in range(SENDERS)]
        for sender in senders:
            sender.start()
        for _ in range(2):
            before = len(outcomes)
            while len(outcomes) < before + SENDERS * EACH // 6:
                assert any(sender.is_alive() for sender in senders)
                time.sleep(0.01)
            sink.kill()
            sink.wait()
            time.sleep(0.5)
            sink = start_sink(behind, arrived)
        for sender in senders:
            sender.join(120)
    sink.kill()
    sink.wait()
    assert len(outcomes) == SENDERS * EACH
    in_doubt = 0
    for recipient, (message, code) in outcomes.items():
        copies = [file.read_bytes() for file in arrived.glob(f"{recipient}#*")]
        if code == 250:
            assert copies == [message], recipient
        elif b"can't" in message:
            assert copies == [], recipient
        else:
            assert code in {421, 451}
            in_doubt += len(copies)
    codes = Counter(code for _, code in outcomes.values())
    assert min(codes[250], codes[550], codes[421] + codes[451]) > 0
    # A server that is killed between taking a mail and saying so leaves the sender in doubt, with or without a proxy.
    assert in_doubt <= 2
