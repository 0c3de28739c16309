"""Environments in which hooks and actions install this checkout as they install themselves, without a network."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_PARTS = (
    "src",
    "rules",
    "pyproject.toml",
    "hatch_build.py",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    ".pre-commit-hooks.yaml",
    "action.yml",
)


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is installed is this package alone; what it depends on is found where the tests have it."""
    home = tmp_path_factory.mktemp("home")
    who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in _ANN.items()}
    return {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PRE_COMMIT_COLOR": "never",
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        # What pip calls this switches isolation off.
        "PIP_NO_BUILD_ISOLATION": "0",
        # Nothing is to be left behind.
        "TONEGUARD_DAEMON": "off",
        **who,
    }


_ANN = {"NAME": "Ann", "EMAIL": "ann@example.com"}


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory, offline: dict[str, str]) -> Path:
    """A repository of this checkout, as one that hooks are fetched from, with the tag v0.1.0."""
    folder = tmp_path_factory.mktemp("published")
    for part in _PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / part)
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "all"], ["tag", "v0.1.0"]):
        subprocess.run(["git", *command], cwd=folder, env=offline, check=True)
    return folder
