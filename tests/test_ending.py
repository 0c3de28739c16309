"""How a program ends: as any other does, but sooner."""

import os
import subprocess
import sys

import pytest

PROGRAM = """
import atexit, sys
from toneguard.ending import ends_at_once
class Kept:
    def __del__(self): print("taken apart", flush=True)
kept = Kept()
with ends_at_once():
    atexit.register(print, "cleared up")
    print("said", end=" ")
    {end}
"""


def ended(end: str, **options: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", PROGRAM.format(end=end)]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(command, text=True, check=False, env=environment, **streams)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("code", [0, 1, 2, 130])
def test_what_was_written_is_out_and_what_waits_is_done(code: int) -> None:
    done = ended(f"sys.exit({code})")
    assert (done.returncode, done.stdout, done.stderr) == (code, "said cleared up\n", "")


@pytest.mark.parametrize("end", ["pass", "sys.exit(None)", "sys.exit('a word')", "1 / 0"])
def test_any_other_end_is_python_s_own(end: str) -> None:
    done = ended(end)
    assert done.stdout == "said cleared up\ntaken apart\n"
    assert done.returncode == int(end in {"sys.exit('a word')", "1 / 0"})


def test_what_cannot_be_written_is_told() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = ended("sys.exit(1)", stdout=writer)
    os.close(writer)
    assert done.returncode == 120
    assert "BrokenPipeError" in done.stderr


def test_without_streams() -> None:
    assert ended("sys.stdout = sys.stderr = None; sys.exit(1)").returncode == 1
