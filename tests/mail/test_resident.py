"""What stands in a mail's way asks the resident process, and says the same as without it."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.mail.support import BAD, GOOD, mail

Environment = dict[str, str]
_SECONDS = 60

pytestmark = pytest.mark.xdist_group("mail programs")


def toneguard(environment: Environment, *arguments: str, message: bytes = b"") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [f"{environment['HOME']}/bin/toneguard", *arguments],
        input=message.decode(),
        capture_output=True,
        text=True,
        env=environment,
        cwd=environment["HOME"],
        check=False,
        timeout=_SECONDS,
    )


@pytest.fixture
def resident(environment: Environment) -> Iterator[Environment]:
    """The environment of a user with a resident process; the path of a socket has to be short."""
    with tempfile.TemporaryDirectory(prefix="tg") as folder:
        theirs = environment | {"XDG_RUNTIME_DIR": folder, "TONEGUARD_DAEMON": "on"}
        with running(theirs):
            yield theirs


@contextmanager
def running(environment: Environment) -> Iterator[None]:
    program = f"{environment['HOME']}/bin/toneguard"
    process = subprocess.Popen([program, "daemon", "run"], env=environment, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + _SECONDS
        while served(environment) is None:
            assert time.monotonic() < until, "no resident process"
            time.sleep(0.1)
        yield
    finally:
        process.kill()
        process.wait()


def served(environment: Environment) -> int | None:
    """How many checks the resident process has done; none where there is no such process."""
    words = toneguard(environment, "daemon", "status").stdout.split()
    return int(words[3]) if words[0] == "running:" else None


def test_it_answers_as_this_process_would(resident: Environment) -> None:
    patch = Path(resident["HOME"], "a.patch")
    patch.write_bytes(mail(BAD))
    commands = [["sendmail", "--via", "true"], ["sendmail", "--fail-on=error", "--via", "true"]]
    commands += [["hook", "sendemail-validate", str(patch)]]
    codes = []
    for number, command in enumerate(commands, 1):
        quick = toneguard(resident, *command, message=mail(BAD))
        assert served(resident) == number
        slow = toneguard(resident | {"TONEGUARD_DAEMON": "off"}, *command, message=mail(BAD))
        assert served(resident) == number
        assert (quick.returncode, quick.stdout, quick.stderr) == (slow.returncode, slow.stdout, slow.stderr)
        codes.append(quick.returncode)
    assert codes == [65, 0, 1]


def test_what_holds_is_the_matter_of_the_folder(resident: Environment) -> None:
    settings = Path(resident["HOME"], "toneguard.yaml")
    settings.write_text("rules:\n  negative/refusal: off\n")
    assert toneguard(resident, "sendmail", "--via", "true", message=mail(BAD)).returncode == 0
    assert toneguard(resident, "sendmail", "--no-config", "--via", "true", message=mail(BAD)).returncode == 65
    assert served(resident) == 2
    settings.write_text("rule: off\n")
    result = toneguard(resident, "sendmail", "--via", "true", message=mail(GOOD))
    assert result.returncode == 75
    assert "toneguard.yaml:1:1" in result.stderr


def test_nothing_heavy_is_loaded_for_it(resident: Environment) -> None:
    program = Path(resident["HOME"], "bin", "toneguard")
    told = "import sys\nbefore = set(sys.modules)\ntry: main()\nfinally: print(*set(sys.modules) - before)\n"
    program.write_text(program.read_text().replace("main()\n", told))
    result = toneguard(resident, "sendmail", "--via", "true", message=mail(GOOD))
    assert result.returncode == 0
    loaded = set(result.stdout.split())
    assert "toneguard.cli.sendmail" in loaded
    assert not {"spacy", "typer", "rich", "pydantic", "toneguard.linter", "toneguard.mail.checking"} & loaded
