"""The program as the system sees it: what it imports, and how it ends when it is interrupted."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import PACKS

MODULES = """
import json, sys
from toneguard.__main__ import main
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""
SPARED = {
    "asyncio",
    "http.client",
    "nltk",
    "pathspec",
    "pygments",
    "requests",
    "spacy.cli",
    "ssl",
    "unittest",
    "weasel",
}
"""What no check of a text needs, though something that it needs would bring it along."""
LIGHT = {
    "toneguard",
    "toneguard.__main__",
    "toneguard.cli",
    "toneguard.cli.quick",
    "toneguard.ending",
    "toneguard.garbage",
    "toneguard.server",
    "toneguard.server.client",
    "toneguard.server.place",
    "toneguard.server.wire",
    "toneguard.version",
}
HEAVY = SPARED | {"spacy", "textstat", "numpy", "thinc", "lemminflect", "rich", "yaml", "charset_normalizer"}


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["check", "--help"], ["fix", "--help"], ["rules", "--help"]]
)
def test_help_is_light(arguments: list[str]) -> None:
    result = subprocess.run([sys.executable, "-c", MODULES, *arguments], capture_output=True, text=True, check=True)
    assert result.stdout
    assert HEAVY.isdisjoint(json.loads(result.stderr))


@pytest.mark.parametrize(
    ("arguments", "more"), [(["--version"], set()), (["--help"], {"toneguard.cli.app", "toneguard.cli.branches"})]
)
def test_the_first_questions_import_what_they_need_and_no_more(arguments: list[str], more: set[str]) -> None:
    result = subprocess.run([sys.executable, "-c", MODULES, *arguments], capture_output=True, text=True, check=True)
    modules = json.loads(result.stderr)
    assert {name for name in modules if name.partition(".")[0] == "toneguard"} == LIGHT | more
    assert ("typer" in modules) == bool(more)


def test_a_text_is_checked_without_what_only_others_need(tmp_path: Path) -> None:
    reply = tmp_path / "reply.txt"
    reply.write_text("Hi Anna,\n\nWe can't get you the lamp until May. You have to log out first.\n")
    command = [sys.executable, "-c", MODULES, "check", str(reply)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    modules = set(json.loads(result.stderr))
    assert {"spacy", "lemminflect"} <= modules
    assert SPARED.isdisjoint(modules)


def test_a_file_that_has_not_changed_does_not_wait_for_the_parser(tmp_path: Path) -> None:
    reply = tmp_path / "reply.txt"
    reply.write_text("Hi Anna,\n\nThank you for telling us. We can't get you the lamp until May.\n")
    command = [sys.executable, "-c", MODULES, "check", "--no-daemon", "--format", "sarif", str(reply)]
    environment = {**os.environ, "TONEGUARD_NO_CACHE": "", "XDG_CACHE_HOME": str(tmp_path)}
    first, second = (
        subprocess.run(command, capture_output=True, text=True, check=False, env=environment) for _ in range(2)
    )
    assert (second.returncode, second.stdout) == (first.returncode, first.stdout) != (0, "")
    assert "spacy" in json.loads(first.stderr)
    assert {"spacy", "numpy", "lemminflect", "textstat"}.isdisjoint(json.loads(second.stderr))


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "nowhere.txt"],
        ["check", "-", "--to", "nowhere.txt"],
        ["check", "--rewrite", "nowhere.txt"],
        ["fix", "nowhere.txt"],
    ],
)
def test_a_mistyped_path_does_not_wait_for_the_parser(arguments: list[str]) -> None:
    result = subprocess.run([sys.executable, "-c", MODULES, *arguments], capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "spacy" not in json.loads(result.stderr.splitlines()[-1])


SMALL = f"""
import sys
from pathlib import Path
from toneguard.rules import loader
loader.builtin_folder = lambda: Path({str(PACKS / "small")!r})
from toneguard.__main__ import main
print("ready", file=sys.stderr, flush=True)
main()
"""


def start(*arguments: str) -> subprocess.Popen[bytes]:
    """A check against the small pack, once it has said that it is about to begin."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", SMALL, *arguments], stdin=pipe, stdout=pipe, stderr=pipe)
    assert process.stderr
    assert process.stderr.readline() == b"ready\n"
    return process


def test_ctrl_c() -> None:
    process = start("check", "-")
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output, errors) == (130, b"", b"")


@pytest.mark.parametrize("form", ["rich", "json"])
def test_a_reader_that_goes_away(form: str) -> None:
    process = start("check", "-", "--format", form)
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    process.stdin.write(b"We can't do it.\n" * 500)
    process.stdin.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 141


def test_letters_that_the_terminal_lacks(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "NO_COLOR": "1"}
    command = [sys.executable, "-c", SMALL, "check", "-"]
    result = subprocess.run(command, input="We can’t – 😀".encode(), capture_output=True, env=environment, check=False)
    assert result.returncode == 1
    assert b"1 | We can't - ?" in result.stdout
    assert b"\n1 warning - 1:1 - negative/refusal\n" in result.stdout


@pytest.mark.parametrize(
    ("closed", "code", "output", "errors"),
    [
        ("<&-", 2, "", "toneguard: -: empty; there is no reply to check.\n"),
        (">&-", 1, "", ""),
        ("2>&-", 1, "stdin:1:1: warning negative/refusal “We can't” shuts a door.\n", ""),
        (">/dev/full", 2, "", "toneguard: standard output can't be written (no space left on device).\n"),
    ],
)
def test_streams_that_are_closed_or_full(closed: str, code: int, output: str, errors: str) -> None:
    program = SMALL.replace('print("ready", file=sys.stderr, flush=True)', "")
    command = shlex.join([sys.executable, "-c", program, "check", "-", "--format", "concise"])
    result = subprocess.run(
        ["sh", "-c", f"{command} {closed}"], input="We can't.", capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stdout, result.stderr) == (code, output, errors)


def test_a_mistake_of_ours_is_told_in_a_sentence() -> None:
    broken = SMALL.replace(
        "main()\n", "import toneguard.readers.files as files; files.decode = lambda *a, **k: 1 / 0\nmain()\n"
    )
    result = subprocess.run([sys.executable, "-c", broken, "check", "-"], input=b"Hi", capture_output=True, check=False)
    assert result.returncode == 2
    assert b"please report it (ZeroDivisionError: division by zero)" in result.stderr
    assert b"Traceback" not in result.stderr
    told = subprocess.run(
        [sys.executable, "-c", broken, "check", "-"],
        input=b"Hi",
        capture_output=True,
        env=os.environ | {"TONEGUARD_TRACEBACK": "1"},
        check=False,
    )
    assert b"Traceback" in told.stderr
