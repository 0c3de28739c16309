"""`toneguard check --rewrite`: the reply before and after."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("fixing_pack")

TEXT = """\
Hello {{name}},

Please simply log out, and you will find the the box that you have been looking for.
It ships soon.

Kind regards
"""


@pytest.mark.parametrize(("columns", "name"), [("100", "beside.txt"), ("60", "below.txt")])
def test_before_and_after(
    run: Run, monkeypatch: pytest.MonkeyPatch, golden: Callable[[str, str], None], columns: str, name: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    Path("reply.txt").write_text(TEXT)
    result = run("check", "--rewrite", "reply.txt")
    assert (result.exit_code, result.stderr) == (1, "")
    assert all(len(line) <= int(columns) for line in result.stdout.splitlines())
    assert Path("reply.txt").read_text() == TEXT
    golden(name, result.stdout)


def test_from_standard_input(run: Run) -> None:
    result = run("check", "--rewrite", "-", stdin="Simply log out.")
    assert result.stdout.splitlines()[0] == "standard input"
    assert "Log out." in result.stdout


def test_nothing_to_rewrite(run: Run) -> None:
    result = run("check", "--rewrite", "-", stdin="We can't do it.")
    assert (result.exit_code, result.stdout.splitlines()) == (1, ["standard input", "", "No rewrite to show.", ""])
    assert run("check", "--rewrite", "-", stdin="Thank you.").exit_code == 0


def test_only_what_is_asked_for(run: Run) -> None:
    told = run("check", "--rewrite", "-", "--ignore", "tone", stdin=TEXT).stdout
    assert "simply log out" in told.split("After")[1]
    assert "No rewrite" in run("check", "--rewrite", "-", "--min-severity", "error", stdin=TEXT).stdout


def test_bad_input(run: Run) -> None:
    Path("reply.txt").write_text(TEXT)
    result = run("check", "--rewrite", "nowhere.txt", "reply.txt")
    assert (result.exit_code, result.stderr) == (2, "toneguard: nowhere.txt: no such file or folder.\n")
    assert "by ⟨when?⟩" in result.stdout
