"""The commands of a tree, each put together when it is first asked for: a run has use for one, and help for their names."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

Grow = Callable[[typer.Typer, str, Any], object]
"""Adds what a module has to offer to a tree, under a name."""


class Branch(NamedTuple):
    """How a command joins the tree, the module here that has it under the module's own name, and what `--help` says of it."""

    grow: Grow
    module: str
    summary: str


class Branches(MutableMapping[str, Any]):
    """By name. Which ones there are is known before any of them is put together."""

    def __init__(self, known: Mapping[str, Branch]) -> None:
        self._known = dict(known)
        self._grown: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._grown:
            self._grown[name] = _grown(name, self._known[name])
        return self._grown[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._grown[name] = command

    def __delitem__(self, name: str) -> None:
        del self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, name: object) -> bool:
        return name in self._known

    def listed(self) -> TyperGroup:
        """As `--help` shows them."""
        shown: dict[str, Any] = {name: TyperCommand(name, help=branch.summary) for name, branch in self._known.items()}
        return TyperGroup(commands=shown)


def _grown(name: str, branch: Branch) -> Any:
    tree = typer.Typer(add_completion=False, rich_markup_mode=None)
    tree.callback()(lambda: None)
    branch.grow(tree, name, getattr(import_module(f"toneguard.cli.{branch.module}"), branch.module))
    return typer.main.get_command(tree).commands[name]  # type: ignore[attr-defined]


def command(tree: typer.Typer, name: str, function: Any) -> None:
    from toneguard.cli.failing import guarded
    from toneguard.cli.options.spread import spread

    tree.command(name)(guarded(spread(function)))


def as_written(tree: typer.Typer, name: str, function: Any) -> None:
    from toneguard.cli.failing import guarded
    from toneguard.cli.verbatim import Verbatim, verbatim

    tree.command(name, cls=Verbatim)(guarded(verbatim(function)))


def group(tree: typer.Typer, name: str, below: Any) -> None:
    tree.add_typer(below, name=name)
