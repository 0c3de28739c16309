"""Every command is in the README, and every option there or on a page of its own."""

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from toneguard.cli.app import app

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md"))


def _commands(command: Any, path: str) -> list[tuple[str, Any]]:
    below = getattr(command, "commands", {})
    return [(path, command)] if not below else [c for n, sub in below.items() for c in _commands(sub, f"{path} {n}")]


def test_commands_are_documented() -> None:
    for path, command in _commands(typer.main.get_command(app), "toneguard"):
        assert path in README
        for option in (name for parameter in command.params for name in parameter.opts if name.startswith("--")):
            assert option in README + PAGES, f"{path} {option}"


def test_no_help_is_cut_off() -> None:
    for group in ("", "cache", "config", "daemon", "hook", "rules"):
        assert "..." not in CliRunner().invoke(app, [*group.split(), "--help"]).output.partition("Commands:")[2]


def _console(command: str) -> str:
    """What the README shows below a command."""
    (shown,) = re.findall(rf"```console\n\$ {re.escape(command)}\n(.*?)```", README, re.DOTALL)
    return str(shown)


@pytest.mark.parametrize("command", ["toneguard fix --diff reply.txt", "toneguard check --rewrite reply.txt"])
def test_the_readme_shows_what_is_printed(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    of_the_reply = [
        line[1:] for line in _console("toneguard fix --diff reply.txt").splitlines()[3:-1] if line[0] in " -"
    ]
    Path("reply.txt").write_text("\n".join((*of_the_reply, "", "Kind regards", "Tom", "")))
    result = CliRunner().invoke(app, command.split()[1:])
    assert result.exit_code == 1
    assert result.output.strip() == _console(command).strip()


def test_the_picture_shows_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "examples")
    drawn = runpy.run_path(str(ROOT / "docs" / "images" / "make.py"))["drawn"]
    shown = (ROOT / "docs" / "images" / "check.svg").read_text(encoding="utf-8")
    assert drawn() == shown, "python docs/images/make.py draws it anew"


def test_the_json_page_shows_what_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    ((command, reply),) = re.findall(r"^`toneguard (.*?)` says of \*(.*?)\*", page, re.MULTILINE)
    (example,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    Path("reply.txt").write_text(reply)
    said, shown = json.loads(CliRunner().invoke(app, command.split()).stdout), json.loads(example)
    (draft,), (its,) = said.pop("drafts"), shown.pop("drafts")
    assert shown == said
    assert all(signal in draft["signals"] for signal in its.pop("signals"))
    assert draft["metrics"] | its.pop("metrics") == draft["metrics"]
    assert draft | its == draft


def test_what_is_said_of_an_audience_are_signals() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    (named,) = re.findall(r"Rules ask of customers (.*?)\(\[rules\.md\]", page, re.DOTALL)
    names = tuple(re.findall(r"`(.+?)`", named))
    assert len(names) > 10
    result = CliRunner().invoke(app, ["config", "show", "-", "--no-config", "--audience", ",".join(names)])
    assert (result.exit_code, result.stderr) == (0, "")
