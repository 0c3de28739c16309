"""`.pre-commit-hooks.yaml`, with the real pre-commit."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.ci.conftest import ROOT
from toneguard.readers import READERS

HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
CONFIGURATION = """
repos:
  - repo: {repository}
    rev: v0.1.0
    hooks: [{{id: toneguard}}, {{id: toneguard-fix}}]
"""

pytestmark = pytest.mark.xdist_group("ci")


@pytest.mark.parametrize("suffix", READERS)
def test_every_format_is_looked_at(suffix: str) -> None:
    for hook in HOOKS:
        assert re.search(hook["files"], f"replies/a{suffix}")
        assert not re.search(hook["files"], f"replies/a{suffix}.bak")


def test_one_process_has_all_the_files() -> None:
    assert all(hook["require_serial"] for hook in HOOKS)


@pytest.mark.slow
def test_a_commit(tmp_path: Path, published: Path, offline: dict[str, str]) -> None:
    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=tmp_path, env=offline, capture_output=True, text=True, check=False)

    (tmp_path / ".pre-commit-config.yaml").write_text(CONFIGURATION.format(repository=published))
    (tmp_path / "toneguard.yaml").write_text("exclude: [drafts]\nformat: concise\n")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text("We can't ship it until Friday.\n")
    (tmp_path / "settings.json").write_text('{"x": 1}\n')
    reply = tmp_path / "reply.md"
    reply.write_text("Please note that the the refund was sent today.\n")
    run("git", "init", "--quiet")
    run("pre-commit", "install")
    run("git", "add", ".")
    refused = run("git", "commit", "--message", "Replies")
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stdout + refused.stderr
    assert reply.read_text() == "The refund was sent today.\n"
    run("git", "add", ".")
    accepted = run("git", "commit", "--message", "Replies")
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
