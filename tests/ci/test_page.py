"""docs/ci.md, from its first line to its last: files are written, commands are run, and say what the page says."""

import subprocess
from pathlib import Path

import pytest
import yaml

from tests.ci.conftest import ROOT
from tests.ci.page import Command, File, steps

PAGE = ROOT / "docs" / "ci.md"
ELSEWHERE = "https://example.com/toneguard"
SCHEMAS = {".github/workflows/tone.yml": "vendor.github-workflows", ".gitlab-ci.yml": "vendor.gitlab-ci"}

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("ci")]


def test_the_page(tmp_path: Path, published: Path, offline: dict[str, str]) -> None:
    for step in steps(PAGE):
        match step:
            case File(name, text):
                path = tmp_path / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text.replace(ELSEWHERE, str(published)) if "pre-commit" in name else text)
            case Command(line, output):
                assert said(line, tmp_path, offline) == output, line
    for name, schema in SCHEMAS.items():
        command = ["check-jsonschema", "--builtin-schema", schema, str(tmp_path / name)]
        subprocess.run(command, env=offline, check=True, stdout=subprocess.PIPE)
    subprocess.run(["pre-commit", "validate-config"], cwd=tmp_path, env=offline, check=True)


def said(line: str, folder: Path, environment: dict[str, str]) -> str:
    """All that a command says, less what pre-commit tells of its first installation."""
    done = subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return "".join(row for row in done.stdout.splitlines(keepends=True) if not row.startswith("[INFO]"))


def test_the_job_to_include_is_the_one_that_is_extended() -> None:
    (extended,) = (step for step in steps(PAGE) if isinstance(step, File) and step.name == ".gitlab-ci.yml")
    ours = yaml.safe_load((ROOT / "ci" / "toneguard.gitlab-ci.yml").read_text())
    for job, said in yaml.safe_load(extended.text).items():
        if job != "include":
            assert set(said["variables"]) <= set(ours[job]["variables"])
            assert job in ours
