"""Every command is in the README, and every option there or on a page of its own."""

from pathlib import Path
from typing import Any

import typer.main

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
