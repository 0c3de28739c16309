"""The command tree, whose branches are put together when they are asked for."""

from importlib.metadata import version
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from toneguard.cli.app import BRANCHES, app
from toneguard.version import VERSION

WIDE = 200


@pytest.mark.parametrize("name", BRANCHES)
def test_help_says_of_a_command_what_it_says_of_itself(name: str) -> None:
    tree: Any = typer.main.get_command(app)
    assert tree.commands[name].get_short_help_str(WIDE) == BRANCHES[name].summary
    assert tree.commands[name] is tree.commands[name]


def test_all_are_listed_in_order() -> None:
    listed = CliRunner().invoke(app, ["--help"], env={"COLUMNS": str(WIDE)}).output.partition("Commands:\n")[2]
    assert [line.split()[0] for line in listed.splitlines()] == list(BRANCHES)


def test_one_that_is_not_there() -> None:
    done = CliRunner().invoke(app, ["chek"])
    assert done.exit_code == 2
    assert "No such command 'chek'" in done.output
    assert "'check'" in done.output


def test_the_version_is_that_of_the_package() -> None:
    assert version("toneguard") == VERSION
    assert CliRunner().invoke(app, ["--version"]).output == f"toneguard {VERSION}\n"
