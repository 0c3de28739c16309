"""What a data file holds, whatever it is written in: mappings, lists, and strings that know their place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from toneguard.model import Layer

Path = tuple[str | int, ...]
Node: TypeAlias = "Mapping[str, Node] | list[Node] | Leaf | None"


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A string; `layers` lead to it from the file inwards, and are laid when they are asked for."""

    text: str
    layers: Callable[[], tuple[Layer, ...]]


def leaves(node: Node, path: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    """All strings below a node, with the way to each."""
    if isinstance(node, Leaf):
        yield path, node
    for key, child in children(node):
        yield from leaves(child, (*path, key))


def ways(node: Node, path: Path = ()) -> Iterator[Path]:
    """The way to everything below a node, whatever it is."""
    for key, child in children(node):
        yield (*path, key)
        yield from ways(child, (*path, key))


def children(node: Node) -> Iterator[tuple[str | int, Node]]:
    if isinstance(node, Mapping):
        yield from node.items()
    elif isinstance(node, list):
        yield from enumerate(node)


def child_of(node: Node, key: str | int) -> Node:
    """What stands under a key or at a place; none where there is nothing."""
    if isinstance(node, Mapping) and isinstance(key, str):
        return node.get(key)
    return node[key] if isinstance(node, list) and isinstance(key, int) else None


def said(node: Node) -> str:
    """The text of a leaf; empty for anything else."""
    return node.text if isinstance(node, Leaf) else ""
