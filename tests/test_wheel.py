"""The package as a user gets it: built, installed into an empty environment, and run where there is no network."""

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REPLY = "Hi Sam,\n\nI can't get you that product until next month. You have to log out first.\n"
NO_SOCKETS = """
import socket

def refuse(*arguments, **options):
    raise OSError("the network is unreachable")

socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
"""
TRY_THE_NETWORK = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=3)"

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made from the source distribution, so that both are known to be whole."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the wheel and what it depends on, and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run([str(folder / "bin" / "python"), *install], check=True, capture_output=True)
    return folder


def offline(folder: Path) -> tuple[list[str], dict[str, str]]:
    """What to put before a command, and its environment, so that it reaches no network."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
    unshare = shutil.which("unshare")
    if unshare and subprocess.run([unshare, "-rn", "true"], check=False, capture_output=True).returncode == 0:
        return [unshare, "-rn"], environment
    (folder / "sitecustomize.py").write_text(NO_SOCKETS)
    return [], environment | {"PYTHONPATH": str(folder)}


@pytest.mark.parametrize(
    "name",
    [
        "toneguard/py.typed",
        "toneguard/builtin_rules/pack.yaml",
        "toneguard/builtin_rules/negative/cannot-until.yaml",
        "toneguard/language/model/meta.json",
        "toneguard/language/model/LICENSE.md",
        "toneguard/reporters/report.schema.json",
        "toneguard/config/config.schema.json",
        "toneguard/config/shipped/chat.yaml",
        "toneguard/rules/rule.schema.json",
    ],
)
def test_everything_is_inside(wheel: Path, name: str) -> None:
    assert name in zipfile.ZipFile(wheel).namelist()


def test_nothing_else_is_inside(wheel: Path) -> None:
    folders = {name.split("/")[0].partition("-")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert folders == {"toneguard"}
    assert wheel.stat().st_size < 20_000_000


def test_it_works_elsewhere_and_offline(installed: Path, tmp_path: Path) -> None:
    before, environment = offline(tmp_path)
    python, command = installed / "bin" / "python", installed / "bin" / "toneguard"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        full = [*before, *arguments]
        return subprocess.run(full, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert run(str(python), "-c", TRY_THE_NETWORK).returncode == 1
    where = run(str(python), "-c", "import toneguard; print(toneguard.__file__)").stdout
    assert where.startswith(str(installed))

    (tmp_path / "reply.txt").write_text(REPLY)
    result = run(str(command), "check", "reply.txt", "--format", "json")
    assert (result.returncode, result.stderr) == (1, "")
    (draft,) = json.loads(result.stdout)["drafts"]
    assert "negative/cannot-until" in {finding["rule"] for finding in draft["findings"]}
    assert draft["metrics"]["words"] > 0
    assert draft["failures"] == []
    assert list(tmp_path.rglob("expressions-*.bin"))
    assert not list(tmp_path.rglob("rules-*.json")), "the built-in pack was read, and not taken from the wheel"
