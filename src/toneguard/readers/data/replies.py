"""The replies among the strings of a data file: those that the user names, or those of a shape that is known."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from toneguard.readers.data.adapters import ADAPTERS, NAMES, Adapter, Field
from toneguard.readers.data.fields import matching, steps_of, written
from toneguard.readers.data.json_values import inside
from toneguard.readers.data.tree import Leaf, Node, Path, child_of, children, leaves, said
from toneguard.regex import regex


@dataclass(frozen=True, slots=True)
class Reply:
    """A string that is a reply. `sealed` says why it can't be changed, where that is so."""

    path: Path
    leaf: Leaf
    name: str
    markup: str = "auto"
    sealed: str = ""


def asked(tree: Node, fields: Sequence[str]) -> Iterator[Reply]:
    """The replies that the user names."""
    found = {path: leaf for name in fields for path, leaf in matching(tree, name)}
    for path, leaf in found.items():
        if leaf.text.strip():
            yield Reply(path, leaf, _name(_record(tree, path), path))


def recognised(tree: Node, file: str, path: Path = ()) -> Iterator[Reply]:
    """The replies of every record whose shape is known."""
    if isinstance(tree, Mapping):
        for adapter in ADAPTERS:
            replies = list(_of_adapter(adapter, tree, path)) if _is_of(adapter, tree, file) else []
            if replies:
                yield from replies
                return
    for key, child in children(tree):
        yield from recognised(child, file, (*path, key))


def of_locale(tree: Node) -> Iterator[Reply]:
    """The sentences of a Rails locale file in English; its other strings are labels and formats."""
    if not isinstance(tree, Mapping) or len(tree) != 1:
        return
    (language,) = tree
    if _ENGLISH.fullmatch(language) and isinstance(tree[language], Mapping):
        for path, leaf in leaves(tree[language], (language,)):
            if _SENTENCE.search(leaf.text):
                yield Reply(path, leaf, written(path))


_ENGLISH = regex(r"en(?:[-_][A-Za-z]{2})?")
_SENTENCE = regex(r"\w\W+\w+\W+\w.*[.!?:,]", re.DOTALL)


def _is_of(adapter: Adapter, record: Mapping[str, Node], file: str) -> bool:
    if not adapter.keys <= record.keys() or adapter.place not in file.replace("\\", "/"):
        return False
    return adapter.kind is None or said(record.get(adapter.kind[0])) in adapter.kind[1]


def _of_adapter(adapter: Adapter, record: Mapping[str, Node], path: Path) -> Iterator[Reply]:
    named = any(said(record.get(name)).strip() for name in NAMES)
    several = named and len(adapter.fields) > 1
    for field in adapter.fields:
        found = [(way, list(_resolved(record, steps_of(way), field))) for way in field.paths]
        filled = [(way, strings) for way, strings in found if strings]
        for way, strings in filled[:1]:
            others = ", ".join(other for other, _ in filled[1:])
            sealed = (
                f"the same words stand in {others} as well, which would go on saying the old ones" if others else ""
            )
            for under, leaf in strings:
                name = _name(record, (*path, *under))
                yield Reply((*path, *under), leaf, f"{name} · {way}" if several else name, field.markup, sealed)


def _resolved(node: Node, steps: Sequence[str], field: Field, path: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    """The strings at the end of a path that an adapter names."""
    if isinstance(node, Leaf) and steps:
        node = inside(node)
    if not steps:
        yield from _texts(node, field, path)
    elif steps[0] == "[]" and isinstance(node, list):
        for index, item in enumerate(node):
            yield from _resolved(item, steps[1:], field, (*path, index))
    elif isinstance(node, Mapping) and steps[0] in node and (len(steps) > 1 or _holds(field, node)):
        yield from _resolved(node[steps[0]], steps[1:], field, (*path, steps[0]))


def _texts(node: Node, field: Field, path: Path) -> Iterator[tuple[Path, Leaf]]:
    if isinstance(node, list) and field.last and node:
        path, node = (*path, len(node) - 1), node[-1]
    if isinstance(node, Leaf) and node.text.strip():
        yield path, node


def _holds(field: Field, record: Mapping[str, Node]) -> bool:
    return field.where is None or said(record.get(field.where[0])) in field.where[1]


def _record(tree: Node, path: Path) -> Node:
    """The innermost mapping with a name for itself on the way to a string."""
    best: Node = None
    for key in path:
        if isinstance(tree, Mapping) and any(said(tree.get(name)) for name in NAMES):
            best = tree
        tree = child_of(tree, key)
    return best


def _name(record: Node, path: Path) -> str:
    names = (said(record.get(name)) for name in NAMES) if isinstance(record, Mapping) else ()
    return next((" ".join(name.split()) for name in names if name.strip()), written(path))
