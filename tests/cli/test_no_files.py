"""What has the name of a reply and is no file: nobody waits for what never comes."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

REFUSAL = "We can't do it."
NO_FILE = "x.txt: a pipe, socket or device, and no file"


def _socket(path: str) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(path)


def _link(path: str) -> None:
    os.mkfifo("pipe")
    Path(path).symlink_to("pipe")


def _device(path: str) -> None:
    Path(path).symlink_to("/dev/zero")


MADE = pytest.mark.parametrize("make", [os.mkfifo, _socket, _link, _device])


@MADE
def test_in_a_folder_it_is_passed_over(run: Run, make: Callable[[str], None]) -> None:
    make("x.txt")
    Path("reply.txt").write_text(REFUSAL)
    for command, told in (("check", "We can't do it"), ("fix", "nothing in 1 file")):
        result = run(command, ".")
        assert (result.exit_code, told in result.output, "x.txt" in result.output) == (1, True, False)


@MADE
def test_named_it_is_refused(run: Run, make: Callable[[str], None]) -> None:
    make("x.txt")
    for arguments in (["check", "x.txt"], ["fix", "x.txt"], ["check", "-", "--to", "x.txt"]):
        result = run(*arguments, stdin=REFUSAL)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith(f"toneguard: {NO_FILE}")
        assert result.stderr.count("\n") == 1


def test_what_a_shell_hands_over_is_read(small_pack: Path) -> None:
    program = (
        "from pathlib import Path; from toneguard.rules import loader;"
        f"loader.builtin_folder = lambda: Path({str(small_pack)!r});"
        "from toneguard.__main__ import main; main()"
    )
    command = [sys.executable, "-c", program, "check", "--no-daemon", "--format", "concise", "/dev/stdin"]
    result = subprocess.run(command, input=REFUSAL, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.startswith("/dev/stdin:1:1: ")


def test_what_answers_nothing_may_be_no_file_at_all(run: Run) -> None:
    result = run("check", "-", "--to", os.devnull, stdin=REFUSAL)
    assert (result.exit_code, result.stderr.partition(";")[0]) == (1, "toneguard: /dev/null: empty")
