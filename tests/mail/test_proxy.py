"""`toneguard smtp-proxy`, line by line: what is offered, passed on, refused and lost."""

import base64
import json
import re
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mail.proxies import Client, Proxy, by_word
from tests.mail.support import Sink, free_port
from toneguard.config import Settings
from toneguard.mail.checking import Checker
from toneguard.mail.gate import Policy
from toneguard.mail.proxy.places import Place, Security
from toneguard.mail.proxy.session import Limits
from toneguard.mail.proxy.upstream import trusting
from toneguard.mail.verdict import Verdict
from toneguard.model import Severity, UsageError

GOOD = b"Subject: Desk\r\n\r\nThe desk is there.\r\n"
BAD = b"Subject: Desk\r\n\r\nrefuse me\r\n"
OVERRIDE = b"X-ToneGuard: override; so be it\r\n"


@contextmanager
def scripted(answer: Callable[[bytes], bytes]) -> Iterator[tuple[int, list[bytes]]]:
    """A mail server that answers each line as it likes, and hangs up where it answers nothing; its port, and what it heard."""
    heard: list[bytes] = []

    def converse(connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            connection.sendall(b"220 there\r\n")
            inside = False
            for line in stream:
                if inside and line != b".\r\n":
                    continue
                heard.append(line)
                said = answer(line)
                inside = said.startswith(b"354")
                if not said:
                    return
                connection.sendall(said)

    def listen() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=converse, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)


def offering(*lines: bytes) -> Callable[[bytes], bytes]:
    """Says what it offers, and yes to all else."""
    greeting = b"".join(b"250-" + line + b"\r\n" for line in lines)

    def answer(line: bytes) -> bytes:
        if line.startswith(b"EHLO"):
            return b"250-there\r\n" + greeting + b"250 OK\r\n"
        return b"354 go on\r\n" if line == b"DATA\r\n" else b"250 fine\r\n"

    return answer


class TestPassage:
    def test_a_good_mail_arrives_as_it_was(self, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            assert client.greeting.startswith("220 proxy.example")
            assert client.send(GOOD).startswith("250")
            assert client.say("QUIT").startswith("221")
        (arrived,) = sink.mails
        assert (arrived.sender, arrived.recipients) == ("tom@example.com", ("anna@example.org",))
        assert arrived.content == GOOD

    def test_a_bad_one_is_refused_by_name(self, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            refused = client.send(BAD)
            assert refused == "550-5.7.1 ToneGuard found 1 warning\n550 5.7.1 negative/refusal: Says what we can't do."
            assert client.send(GOOD).startswith("250")
        assert [mail.content for mail in sink.mails] == [GOOD]
        assert proxy.told[1:] == ["refused: negative/refusal 1"]

    def test_an_override(self, sink: Sink, tmp_path: Path) -> None:
        with Proxy(sink.port, log=tmp_path / "log") as proxy, Client(proxy.port) as client:
            assert client.send(OVERRIDE + BAD).startswith("250")
        assert sink.mails[0].content == OVERRIDE + BAD
        kept = json.loads((tmp_path / "log").read_text())
        assert (kept["door"], kept["rules"], kept["reason"]) == ("smtp-proxy", {"negative/refusal": 1}, "so be it")

    def test_warn_only(self, sink: Sink) -> None:
        with Proxy(sink.port, policy=Policy(warn_only=True)) as proxy, Client(proxy.port) as client:
            assert client.send(BAD).startswith("250")
        assert proxy.told[1:] == ["sent: negative/refusal 1"]

    @pytest.mark.parametrize(("send", "code"), [(False, "451 4.3.0"), (True, "250")])
    def test_a_check_that_fails(self, send: bool, code: str, sink: Sink) -> None:
        with Proxy(sink.port, policy=Policy(send_on_error=send)) as proxy, Client(proxy.port) as client:
            assert client.send(b"unreadable\r\n").startswith(code)
        assert len(sink.mails) == send

    def test_one_that_is_too_long_today_is_too_long_tomorrow(self, sink: Sink) -> None:
        check = Checker(Settings(search=False), Severity.WARNING)
        with Proxy(sink.port, check=check) as proxy, Client(proxy.port) as client:
            assert client.send(b"\r\n" + b"Such a long letter.\r\n" * 6_000).startswith("554 5.6.0")
            assert client.send(GOOD).startswith("250")
        assert "longer than 100,000 characters" in proxy.told[1]

    def test_nothing_of_a_mail_is_told(self, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            for message in (GOOD, BAD, b"unreadable secret\r\n"):
                client.send(message)
        told = " ".join(proxy.told)
        assert not [word for word in ("desk", "secret", "tom@", "anna@", "“no”") if word in told]


PLAIN = st.binary(max_size=80).map(lambda line: re.sub(rb"[\r\n]", b".", line))
TRICKY = st.sampled_from([b".", b"..", b"", b".\x00", b"From x", b"\xff\xfe", b" .", "Grüße".encode(), b"x" * 5000])


class TestBytes:
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(lines=st.lists(st.one_of(TRICKY, PLAIN), min_size=1))
    def test_any_message_arrives_as_it_was(self, lines: list[bytes], through: tuple[Client, Sink]) -> None:
        client, sink = through
        wire = b"".join((b"." if line.startswith(b".") else b"") + line + b"\r\n" for line in lines)
        assert client.send(wire).startswith("250")
        assert sink.mails.pop().content == b"".join(line + b"\r\n" for line in lines)

    @pytest.fixture
    def through(self, sink: Sink) -> Iterator[tuple[Client, Sink]]:
        with Proxy(sink.port, check=lambda message: Verdict()) as proxy, Client(proxy.port) as client:
            yield client, sink

    @pytest.mark.parametrize(
        "message", [b"a\nb\r\n", b"a\rb\r\n", b"a\n.\r\nMAIL FROM:<x@y>\r\n", b"a\r\n.\rb\r\n", b"a\r\n.\n"]
    )
    def test_line_ends_that_servers_read_in_different_ways_are_refused(self, message: bytes, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            assert client.send(message + b"\r\n").startswith("550 5.6.11")
            assert client.send(GOOD).startswith("250")
        assert len(sink.mails) == 1

    def test_letters_of_all_alphabets_in_addresses(self, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            assert "SMTPUTF8" in client.say("EHLO client.example")
            assert client.say("MAIL FROM:<jürgen@example.com> SMTPUTF8 BODY=8BITMIME").startswith("250")
            assert client.say("RCPT TO:<анна@example.org>").startswith("250")
            assert client.say("DATA").startswith("354")
            assert client.say("Grüße\r\n.").startswith("250")
        assert (sink.mails[0].sender, sink.mails[0].recipients) == ("jürgen@example.com", ("анна@example.org",))

    def test_commands_go_as_they_are(self) -> None:
        with (
            scripted(offering(b"SIZE 99", b"DSN")) as (port, heard),
            Proxy(port) as proxy,
            Client(proxy.port) as client,
        ):
            client.say("EHLO client.example")
            client.say("mail From:<>  SIZE=5 ENVID=aBc")
            client.say("RCPT TO:<Anna@Example.org> NOTIFY=never ORCPT=rfc822;Anna@Example.org")
        assert heard[1:] == [
            b"MAIL From:<>  SIZE=5 ENVID=aBc\r\n",
            b"RCPT TO:<Anna@Example.org> NOTIFY=never ORCPT=rfc822;Anna@Example.org\r\n",
        ]


class TestOffers:
    def test_only_what_both_can(self) -> None:
        offers = (
            b"SIZE 5000",
            b"8BITMIME",
            b"PIPELINING",
            b"CHUNKING",
            b"BINARYMIME",
            b"STARTTLS",
            b"ETRN",
            b"DSN",
            b"XCLIENT A",
        )
        with scripted(offering(*offers)) as (port, _), Proxy(port) as proxy, Client(proxy.port) as client:
            assert client.say("EHLO client.example").split("\n")[1:] == ["250-SIZE 5000", "250-8BITMIME", "250 DSN"]
            for command in ("BDAT 5 LAST", "STARTTLS", "XCLIENT NAME=x", "XFORWARD NAME=x", "AUTH PLAIN x"):
                assert client.say(command).startswith(("50", "454"))
            assert client.say("MAIL FROM:<a@b> BODY=BINARYMIME").startswith("502")

    def test_postfix_says_from_whom_it_has_a_mail(self) -> None:
        offers = offering(b"XFORWARD NAME ADDR PROTO HELO")
        with scripted(offers) as (port, heard), Proxy(port) as proxy, Client(proxy.port) as client:
            assert "250 XFORWARD NAME ADDR PROTO HELO" in client.say("EHLO client.example")
            assert client.say("XFORWARD NAME=spike.example ADDR=192.0.2.1") == "250 fine"
        assert heard[-1] == b"XFORWARD NAME=spike.example ADDR=192.0.2.1\r\n"

    def test_an_old_greeting(self, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            assert client.say("HELO client.example") == "250 proxy.example"
            assert client.say("MAIL FROM:<a@b>").startswith("250")

    @pytest.mark.parametrize(
        "line", ["EHLO", "EHLO a b", "HELO \x07", "MAIL FROM:<a@b>", "RCPT TO:<a@b>", "DATA", b"\xff", ""]
    )
    def test_what_makes_no_sense(self, line: str | bytes, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            assert client.say(line).startswith("50")
            assert client.send(GOOD).startswith("250")

    def test_a_command_with_letters_that_would_end_it(self, sink: Sink) -> None:
        with Proxy(sink.port) as proxy, Client(proxy.port) as client:
            client.say("EHLO client.example")
            assert client.say("MAIL FROM:<a@b>\rRCPT TO:<c@d>").startswith("501")


class TestLimits:
    def test_size(self, sink: Sink) -> None:
        with Proxy(sink.port, limits=Limits(1000, 20, 5)) as proxy, Client(proxy.port) as client:
            assert "SIZE 1000" in client.say("EHLO client.example")
            assert client.say("MAIL FROM:<a@b> SIZE=1001").startswith("552")
            assert client.send(b"x" * 998 + b"\r\n").startswith("250")
            assert client.send((b"x" * 500 + b"\r\n") * 2).startswith("552")
        assert len(sink.mails) == 1

    def test_clients(self, sink: Sink) -> None:
        with Proxy(sink.port, limits=Limits(1000, 20, 1)) as proxy:
            with Client(proxy.port) as first, Client(proxy.port) as second:
                assert first.greeting.startswith("220")
                assert second.greeting.startswith("421 4.3.2")
            for _ in range(50):
                with Client(proxy.port) as third:
                    if third.greeting.startswith("220"):
                        return
                time.sleep(0.05)
            pytest.fail("a place that was given up is not free")

    def test_idle_clients(self, sink: Sink) -> None:
        with Proxy(sink.port, limits=Limits(1000, 0.3, 1)) as proxy, Client(proxy.port) as client:
            assert client.hear() == ""

    def test_a_server_that_does_not_answer(self) -> None:
        silent = threading.Event()

        def answer(line: bytes) -> bytes:
            silent.wait(10)
            return b""

        with scripted(answer) as (port, _), Proxy(port, timeout=0.3) as proxy, Client(proxy.port) as client:
            assert client.say("EHLO client.example").startswith("421 4.4.1")
            silent.set()


class TestTrouble:
    def test_nobody_there(self) -> None:
        with Proxy(free_port()) as proxy, Client(proxy.port) as client:
            assert client.say("EHLO client.example").startswith("421 4.4.1")
            assert client.hear() == ""
        assert proxy.told[1].startswith("unreachable: 127.0.0.1:")

    @pytest.mark.parametrize(
        ("at", "code"),
        [(b"MAIL", "421 4.4.2"), (b"RCPT", "421 4.4.2"), (b"DATA", "451 4.4.2"), (b".\r\n", "451 4.4.2")],
    )
    def test_the_server_goes_away(self, at: bytes, code: str) -> None:
        fine = offering()

        def answer(line: bytes) -> bytes:
            return b"" if line.startswith(at) else fine(line)

        with scripted(answer) as (port, _), Proxy(port) as proxy, Client(proxy.port) as client:
            said = [client.say("EHLO client.example")]
            for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA", "x\r\n."):
                if said[-1][:1] in "23":
                    said.append(client.say(line))
        assert said[-1].startswith(code)

    @pytest.mark.parametrize(
        "said", ["554 5.7.1 no relaying", "451-4.7.1 not now\n451 4.7.1 later", "550 5.1.1 unknown"]
    )
    def test_what_the_server_says_is_said(self, said: str) -> None:
        fine, wire = offering(), said.replace("\n", "\r\n").encode() + b"\r\n"

        def answer(line: bytes) -> bytes:
            return wire if line.startswith(b"RCPT") else fine(line)

        with scripted(answer) as (port, _), Proxy(port) as proxy, Client(proxy.port) as client:
            client.say("EHLO client.example")
            client.say("MAIL FROM:<a@b>")
            assert client.say("RCPT TO:<c@d>") == said
            assert client.say("DATA").startswith("503")

    @pytest.mark.parametrize("at", [b"DATA\r\n", b".\r\n"])
    def test_a_message_that_the_server_refuses(self, at: bytes) -> None:
        fine = offering()

        def answer(line: bytes) -> bytes:
            return b"554 5.6.0 not this one\r\n" if line == at else fine(line)

        with scripted(answer) as (port, _), Proxy(port) as proxy, Client(proxy.port) as client:
            assert "554 5.6.0 not this one" in client.send(b"x\r\n")

    def test_a_refused_message_is_forgotten_behind(self) -> None:
        with scripted(offering()) as (port, heard), Proxy(port) as proxy, Client(proxy.port) as client:
            client.send(BAD)
        assert heard[-1] == b"RSET\r\n"
        assert b"DATA\r\n" not in heard

    def test_a_client_that_goes_away_sends_nothing(self, sink: Sink) -> None:
        checked = threading.Event()
        go_on = threading.Event()

        def slow(message: bytes) -> Verdict:
            checked.set()
            go_on.wait(10)
            return Verdict()

        with Proxy(sink.port, check=slow) as proxy:
            with Client(proxy.port) as client:
                client.begin()
                threading.Thread(target=client.say, args=(b"x\r\n.",), daemon=True).start()
                assert checked.wait(10)
                client._socket.shutdown(socket.SHUT_RDWR)
            time.sleep(0.3)
            go_on.set()
        assert sink.mails == []

    def test_the_end_waits_for_a_message_on_its_way(self, sink: Sink) -> None:
        begun = threading.Event()

        def slow(message: bytes) -> Verdict:
            begun.set()
            time.sleep(1)
            return Verdict()

        with Proxy(sink.port, check=slow) as proxy:
            client, idle = Client(proxy.port), Client(proxy.port)
            client.begin()
            said: list[str] = []
            thread = threading.Thread(target=lambda: said.append(client.say(GOOD + b".")))
            thread.start()
            assert begun.wait(10)
        thread.join(10)
        assert said[0].startswith("250")
        assert idle.hear().startswith("421 4.3.2")
        assert len(sink.mails) == 1

    def test_a_port_that_is_taken(self, home: Path, environment: dict[str, str], sink: Sink) -> None:
        command = [str(home / "bin" / "toneguard"), "smtp-proxy", "--listen", f"127.0.0.1:{sink.port}"]
        result = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=60)
        assert result.returncode == 2
        assert "can't listen there" in result.stderr


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of `localhost`, with its key in the same file."""
    file = tmp_path_factory.mktemp("certificate") / "both.pem"
    key = file.with_name("key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    more = ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(file)]
    subprocess.run([*command, *more], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + key.read_bytes())
    return file


class Guarded(Sink):
    """A mail server that takes mails from one user alone, over TLS."""

    def __init__(self, certificate: Path, *, wrapped: bool = False) -> None:
        super().__init__()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)

        def known(server: object, session: object, envelope: object, mechanism: str, data: object) -> AuthResult:
            fits = isinstance(data, LoginPassword) and (data.login, data.password) == (b"tom", b"secret")
            return AuthResult(success=fits, handled=False)

        options = {"authenticator": known, "auth_required": True}
        if wrapped:
            options |= {"ssl_context": context, "auth_require_tls": False}
        else:
            options |= {"tls_context": context, "require_starttls": True}
        self._controller = Controller(self, hostname="localhost", port=self.port, **options)  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
class TestUpstream:
    @pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
    def test_logs_in(self, security: Security, certificate: Path) -> None:
        options: dict[str, Any] = {"user": "tom", "password": "secret", "context": trusting(certificate)}
        with (
            Guarded(certificate, wrapped=security is Security.TLS) as sink,
            Proxy(sink.port, security=security, **options) as proxy,
            Client(proxy.port) as client,
        ):
            assert "AUTH" not in client.say("EHLO client.example")
            assert client.send(GOOD).startswith("250")
        assert sink.mails[0].content == GOOD

    @pytest.mark.parametrize("wrong", [{"password": "guess"}, {"context": trusting(None)}])
    def test_does_not_talk_to_the_wrong_one(self, wrong: dict[str, Any], certificate: Path) -> None:
        options: dict[str, Any] = {"user": "tom", "password": "secret", "context": trusting(certificate)} | wrong
        with (
            Guarded(certificate) as sink,
            Proxy(sink.port, security=Security.STARTTLS, **options) as proxy,
            Client(proxy.port) as client,
        ):
            assert client.say("EHLO client.example").startswith("421 4.4.1")
        assert "secret" not in proxy.told[1]

    def test_a_server_without_tls(self, sink: Sink) -> None:
        with (
            Proxy(sink.port, security=Security.STARTTLS, context=trusting(None)) as proxy,
            Client(proxy.port) as client,
        ):
            assert client.say("EHLO client.example").startswith("421 4.4.1")

    @pytest.mark.parametrize("way", ["PLAIN", "LOGIN"])
    @pytest.mark.parametrize(("password", "code"), [("secret", "235"), ("guess", "535")])
    def test_clients_log_in_themselves(self, way: str, password: str, code: str, certificate: Path) -> None:
        def encoded(text: str) -> str:
            return base64.b64encode(text.encode()).decode()

        with (
            Guarded(certificate) as sink,
            Proxy(sink.port, security=Security.STARTTLS, context=trusting(certificate)) as proxy,
            Client(proxy.port) as client,
        ):
            assert "AUTH LOGIN PLAIN" in client.say("EHLO client.example")
            assert client.say("MAIL FROM:<a@b>").startswith("530")
            if way == "PLAIN":
                assert client.say(f"AUTH PLAIN {encoded(chr(0) + 'tom' + chr(0) + password)}").startswith(code)
            else:
                assert client.say("AUTH LOGIN").startswith("334")
                assert client.say(encoded("tom")).startswith("334")
                assert client.say(encoded(password)).startswith(code)
            if code == "235":
                assert client.send(GOOD).startswith("250")
        assert len(sink.mails) == (code == "235")

    def test_no_passwords_over_an_open_line(self) -> None:
        assert not Place("mail.example", 25).is_local
        assert Place("::1", 25).is_local

    def test_authorities_that_are_none(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="no certificates"):
            trusting(tmp_path / "none")


@pytest.mark.parametrize(
    ("text", "place"),
    [("a.example:25", Place("a.example", 25)), ("[::1]:25", Place("::1", 25)), ("a.example", Place("a.example", 7))],
)
def test_places(text: str, place: Place) -> None:
    assert Place.read(text, 7) == place


@pytest.mark.parametrize("text", ["", ":25", "a:b", "a.example:99999", "::1:25", "a b:25"])
def test_what_is_no_place(text: str) -> None:
    with pytest.raises(UsageError, match="HOST:PORT"):
        Place.read(text)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--user", "tom"], "put it into the environment"),
        (["--user", "tom", "--listen", "0.0.0.0:2525"], "whoever reaches the port"),
        (["--listen", "2525"], "HOST:PORT"),
    ],
)
def test_options_that_do_not_fit(options: list[str], told: str, home: Path, environment: dict[str, str]) -> None:
    command = [str(home / "bin" / "toneguard"), "smtp-proxy", *options]
    result = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=60)
    assert result.returncode == 2
    assert told in result.stderr


def test_by_word() -> None:
    assert len(by_word(BAD).findings) == 1


def test_a_client_that_gives_up_logging_in(certificate: Path) -> None:
    with (
        Guarded(certificate) as sink,
        Proxy(sink.port, security=Security.STARTTLS, context=trusting(certificate)) as proxy,
        Client(proxy.port) as client,
    ):
        client.say("EHLO client.example")
        assert client.say("AUTH LOGIN").startswith("334")
        assert client.say("*").startswith("501")
        assert client.say("NOOP").startswith("250")
