"""YAML read safely, with the place of every key."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

import yaml

from toneguard.model import PlacedError
from toneguard.rules.source import Marks

MAX_DEPTH = 12
MAX_PLACES = 20_000


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML in which words stay words: `yes`, `no`, `on`, `off` and dates are text, since rules are made of
    words.
    """

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, regex) for tag, regex in resolvers if tag.rpartition(":")[2] in {"int", "float", "null", "merge"}]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false|True|False)$"), list("tfTF"))


def composed(text: str, shown: str, raises: type[PlacedError]) -> tuple[Any, Marks]:
    """The data of a file, and where each part of it stands; raises where it is too deep, or not YAML."""
    try:
        with _loading(text) as loader:
            node = loader.get_single_node()
            marks: Marks = {}
            if node is not None:
                _mark(node, (), marks, shown, raises)
            data = loader.construct_document(node) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise raises(f"not YAML: {error.problem}", path=shown, line=place[0], column=place[1]) from error
    except yaml.reader.ReaderError as error:
        line, column = text.count("\n", 0, error.position) + 1, error.position - text.rfind("\n", 0, error.position)
        raise raises(f"not YAML: {error.reason}", path=shown, line=line, column=column) from error
    except yaml.YAMLError as error:
        raise raises(f"not YAML: {error}", path=shown) from error
    return data, marks


@contextmanager
def _loading(text: str) -> Iterator[_Loader]:
    loader = _Loader(text)
    try:
        yield loader
    finally:
        loader.dispose()


def _mark(node: yaml.Node, where: tuple[str | int, ...], marks: Marks, shown: str, raises: type[PlacedError]) -> None:
    # Aliases are walked each time they are used, so a bomb of them runs into one of the two limits.
    if len(where) > MAX_DEPTH or len(marks) > MAX_PLACES:
        raise _mistake("is nested too deeply or holds too much", node, shown, raises)
    marks.setdefault(where, _place(node))
    if isinstance(node, yaml.MappingNode):
        for key, value in _entries(node, shown, raises):
            marks[(*where, key.value)] = _place(key)
            _mark(value, (*where, key.value), marks, shown, raises)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _mark(value, (*where, index), marks, shown, raises)


def _entries(
    node: yaml.MappingNode, shown: str, raises: type[PlacedError]
) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    """Keys with their values; raises for a key that is no word, or that stands there twice."""
    seen: set[str] = set()
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _mistake("a key should be a word", key, shown, raises)
        if key.value in seen:
            raise _mistake(f"`{key.value}` stands here twice", key, shown, raises)
        seen.add(key.value)
        yield key, value


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _mistake(message: str, node: yaml.Node, shown: str, raises: type[PlacedError]) -> PlacedError:
    line, column = _place(node)
    return raises(message, path=shown, line=line, column=column)
