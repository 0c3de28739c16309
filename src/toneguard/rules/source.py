"""YAML read safely, with the place of every key, so that an author's mistake is shown where it stands."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from toneguard.model import PlacedError, RuleError
from toneguard.rules.slips import meant, said

MAX_BYTES = 256 * 1024
"""No rule file is near this size; a larger one is refused before it is parsed."""
MAX_DEPTH = 12
MAX_PLACES = 20_000

Model = TypeVar("Model", bound=BaseModel)
Marks = dict[tuple[str | int, ...], tuple[int, int]]


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML in which words stay words: `yes`, `no`, `on`, `off` and dates are text, since rules are made of
    words.
    """

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, regex) for tag, regex in resolvers if tag.rpartition(":")[2] in {"int", "float", "null", "merge"}]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false|True|False)$"), list("tfTF"))


@dataclass(frozen=True, slots=True)
class Document:
    """The data of one file, and the line and column (1-based) of each path into it. A mistake in it is a `raises`."""

    path: str
    data: Any
    marks: Marks
    raises: type[PlacedError] = RuleError

    def place(self, where: Sequence[str | int]) -> tuple[int, int]:
        """Line and column; those of the nearest enclosing place that is known, if that one is not."""
        keys = tuple(where)
        while keys and keys not in self.marks:
            keys = keys[:-1]
        return self.marks.get(keys, (1, 1))

    def error(self, message: str, where: Sequence[str | int] = ()) -> PlacedError:
        """The error for a place."""
        line, column = self.place(where)
        return self.raises(message, path=self.path, line=line, column=column)


def read_document(path: Path, shown: str, raises: type[PlacedError] = RuleError) -> Document:
    """Read one YAML file; raises where it is not there, too large, too deep, or not YAML."""
    return _composed(read_letters(path, shown, raises), shown, raises)


def read_letters(path: Path, shown: str, raises: type[PlacedError]) -> str:
    """The letters of a file of settings or rules; raises where they can't be had."""
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8")
    except OSError as error:
        raise raises(f"cannot be read: {error.strerror}", path=shown) from error
    except UnicodeDecodeError as error:
        raise raises("is not UTF-8", path=shown) from error
    if len(raw) > MAX_BYTES:
        raise raises(f"is larger than {MAX_BYTES // 1024} kB", path=shown)
    return text


def _composed(text: str, shown: str, raises: type[PlacedError]) -> Document:
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
    return Document(shown, data, marks, raises)


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


def parsed(document: Document, model: type[Model]) -> Model:
    """The document as a model; the first mistake is raised with its place."""
    if not isinstance(document.data, dict):
        raise document.error("should be a mapping of keys to values")
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise _first_mistake(error, document, model) from error


def _first_mistake(error: ValidationError, document: Document, model: type[BaseModel]) -> PlacedError:
    details = error.errors(include_url=False)
    # An unknown key is the likeliest slip, and says more than the complaint of every other variant of a union.
    worst = next((d for d in details if d["type"] == "extra_forbidden"), details[0])
    place = _known(worst["loc"], document)
    if worst["type"] == "extra_forbidden":
        return document.error(_unknown(str(worst["loc"][-1]), _keys(model)), place)
    if worst["type"] == "missing":
        return document.error(f"the key `{str(worst['loc'][-1]).rstrip('_')}` is missing", place)
    label = ".".join(str(key) for key in place)
    return document.error(f"{label}: {said(worst)}" if label else said(worst), place)


def _unknown(key: str, known: Sequence[str]) -> str:
    """A key that is known may stand in the wrong place."""
    return f"`{key}` can't stand here" if key in known else f"unknown key `{key}`{meant(key, known)}"


def _known(loc: tuple[str | int, ...], document: Document) -> tuple[str | int, ...]:
    """The part of a pydantic location that is a path into the file (unions add names of their own)."""
    place: tuple[str | int, ...] = ()
    for key in loc:
        for candidate in (key, str(key).rstrip("_")):
            if (*place, candidate) in document.marks:
                place = (*place, candidate)
                break
    return place


def _keys(model: type[BaseModel]) -> list[str]:
    """Every key that the model or a part of it knows."""
    schema = model.model_json_schema(by_alias=True)
    return sorted({key for shape in (schema, *schema.get("$defs", {}).values()) for key in shape.get("properties", {})})
