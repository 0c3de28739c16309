"""A mail of 150 words on its way out: through the wrapper, without and with a resident process, and through the proxy."""

import os
import re
import smtplib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import texts, timing
from benchmarks.start import PROGRAM
from benchmarks.table import Table, seconds
from benchmarks.timing import Command
from evaluation.passage import Sink, free_port, over_the_wire

ALONE = "the transport alone"
DIRECT = "the mail server alone"
MAIL = f"From: Tom <tom@example.com>\nTo: Maria <maria@example.org>\nSubject: Your lamp\n\n{texts.REPLY}"


def measure(*, runs: int) -> Table:
    with tempfile.TemporaryDirectory(prefix="tg") as name, Sink(free_port()) as sink:
        folder = Path(name)
        (folder / "mail.eml").write_text(MAIL, encoding="utf-8")
        with _resident(folder):
            found = {name: run.wall for name, run in timing.in_turn(_commands(folder), runs=runs).items()}
        with _proxy(folder, sink.port) as port:
            servers = {DIRECT: sink.port, "toneguard smtp-proxy": port}
            sent = [{name: _sent(there, at) for name, there in servers.items()} for at in range(runs + 1)][1:]
        found |= {name: statistics.median(one[name] for one in sent) for name in servers}
    rows = [[name, seconds(value), _added(name, value, found)] for name, value in found.items()]
    return Table("mail", ["a mail through", "median", "added"], rows)


def _added(name: str, value: float, found: dict[str, float]) -> str:
    alone = DIRECT if "smtp" in name else ALONE
    return "" if name in {DIRECT, ALONE} else seconds(value - found[alone])


def _commands(folder: Path) -> dict[str, Command]:
    wrapper: list[str | Path] = [PROGRAM, "sendmail", "--warn-only", "--via", "true"]
    given: list[str | Path] = ["sh", "-c", 'exec "$@" < mail.eml', "sh"]
    return {
        ALONE: Command([*given, "true"], folder),
        "toneguard sendmail, cold": Command([*given, *wrapper], folder, {"TONEGUARD_DAEMON": "off"}),
        "toneguard sendmail, warm": Command([*given, *wrapper], folder, _environment(folder)),
    }


def _environment(folder: Path) -> dict[str, str]:
    return {"XDG_RUNTIME_DIR": str(folder), "TONEGUARD_DAEMON": "on"}


@contextmanager
def _resident(folder: Path) -> Iterator[None]:
    def tell(word: str) -> None:
        environment = {**os.environ, **_environment(folder)}
        subprocess.run([PROGRAM, "daemon", word], env=environment, check=True, stdout=subprocess.DEVNULL)

    tell("start")
    try:
        yield
    finally:
        tell("stop")


@contextmanager
def _proxy(folder: Path, upstream: int) -> Iterator[int]:
    """The program, passing on to a port of this machine; its own port."""
    options = ["--listen", "127.0.0.1:0", "--upstream", f"127.0.0.1:{upstream}", "--warn-only"]
    command = [sys.executable, "-m", "toneguard", "smtp-proxy", *options]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        listening = re.search(r":(\d+),", process.stderr.readline())
        try:
            assert listening
            yield int(listening[1])
        finally:
            process.terminate()


def _sent(port: int, number: int) -> float:
    """Seconds until a mail is taken, with the connection; each mail is a little different."""
    mail = over_the_wire(MAIL.replace("Maria", f"Maria{number}").encode())
    start = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port, "client.example") as client:
        client.sendmail("tom@example.com", ["maria@example.org"], mail)
    return time.perf_counter() - start
