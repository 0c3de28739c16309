"""The action for GitHub and the job for GitLab: their files fit the published schemas, and their shell does what it says."""

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from tests.ci.conftest import ROOT

ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
JOB = yaml.safe_load((ROOT / "ci" / "toneguard.gitlab-ci.yml").read_text())["toneguard"]
REFUSAL, CLEAN = (
    "We can't get you your desk until Friday.\n",
    "Thanks for your message. Your desk will be sent on Friday.\n",
)

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("ci")]


@pytest.mark.parametrize(
    ("name", "schema"), [("action.yml", "vendor.github-actions"), ("ci/toneguard.gitlab-ci.yml", "vendor.gitlab-ci")]
)
def test_they_fit_their_schemas(name: str, schema: str, offline: dict[str, str]) -> None:
    command = ["check-jsonschema", "--builtin-schema", schema, str(ROOT / name)]
    done = subprocess.run(command, env=offline, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# ---- GitHub


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory, published: Path, offline: dict[str, str]) -> dict[str, str]:
    """What a runner of GitHub tells its steps, with ToneGuard installed by the action's own step."""
    temporary = tmp_path_factory.mktemp("runner")
    told = {"RUNNER_TEMP": str(temporary), "GITHUB_ACTION_PATH": str(published), "PYTHON": sys.executable}
    done = step("Install ToneGuard", offline | told, temporary)
    assert done.returncode == 0, done.stderr
    return offline | told


def step(name: str, environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A step of the action, by the shell and with the options that GitHub gives to `shell: bash`."""
    (found,) = (step for step in ACTION["runs"]["steps"] if step.get("name") == name)
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", found["run"]]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def checked(runner: dict[str, str], folder: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], Path]:
    """The step that checks, with inputs beside their defaults, and the SARIF report that it names."""
    given = {name: inputs.get(name, about.get("default", "")) for name, about in ACTION["inputs"].items()}
    output, summary = folder / "output", folder / "summary"
    told = {"REPLIES": given["paths"], "SINCE": given["since"], "ARGUMENTS": given["arguments"]}
    files = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary)}
    done = step("Check replies", runner | told | files, folder)
    return done, Path(output.read_text().strip().removeprefix("sarif="))


def test_the_inputs_are_those_of_the_steps() -> None:
    (found,) = (step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
    assert set(found["env"].values()) == {"${{ inputs.paths }}", "${{ inputs.since }}", "${{ inputs.arguments }}"}


def test_a_red_and_a_green_run(runner: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "our replies").mkdir()
    reply = tmp_path / "our replies" / "late.md"
    reply.write_text(REFUSAL)
    red, sarif = checked(runner, tmp_path, paths="our replies\n")
    assert red.returncode == 1
    assert red.stdout.startswith("::warning file=our replies/late.md,line=1,")
    assert len(results(sarif)) == 1
    assert (tmp_path / "summary").read_text().startswith("### ToneGuard: 1 warning\n")
    reply.write_text(CLEAN)
    (tmp_path / "output").unlink()
    green, sarif = checked(runner, tmp_path, paths="our replies")
    assert (green.returncode, green.stdout, results(sarif)) == (0, "", [])


def test_arguments_stay_whole(runner: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "late.md").write_text(REFUSAL)
    done, _ = checked(runner, tmp_path, arguments="--fail-on=never\n--select=negative\n", paths="late.md\n")
    assert done.returncode == 0
    done, _ = checked(runner, tmp_path, paths="$(touch stray)\n; touch stray")
    assert done.returncode == 2
    assert not (tmp_path / "stray").exists()


def results(sarif: Path) -> list[Any]:
    found: list[Any] = json.loads(sarif.read_text())["runs"][0]["results"]
    return found


# ---- GitLab


def test_the_job(tmp_path: Path, published: Path, offline: dict[str, str]) -> None:
    image = tmp_path / "image"
    venv.create(image, with_pip=True)
    told = JOB["variables"] | {"TONEGUARD_PACKAGE": str(published), "TONEGUARD_PATHS": "replies"}
    environment = offline | told | {"PATH": f"{image / 'bin'}:{offline['PATH']}"}
    (tmp_path / "replies").mkdir()
    (tmp_path / "replies" / "late.md").write_text(REFUSAL)
    script = "\n".join(JOB["script"])
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    reports = JOB["artifacts"]["reports"]
    (issue,) = json.loads((tmp_path / reports["codequality"]).read_text())
    assert issue["location"]["path"] == "replies/late.md"
    assert ET.parse(tmp_path / reports["junit"]).getroot().get("failures") == "1"
    assert done.stdout.startswith("replies/late.md:1:1: warning negative/cannot-until ")
