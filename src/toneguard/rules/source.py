"""Files of rules and settings as data, with the place of every key, so that an author's mistake is shown where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from toneguard.model import PlacedError, RuleError
from toneguard.rules.slips import meant, said

MAX_BYTES = 256 * 1024
"""No rule file is near this size; a larger one is refused before it is parsed."""

Model = TypeVar("Model", bound=BaseModel)
Marks = dict[tuple[str | int, ...], tuple[int, int]]
"""The line and column (1-based) of each path into the data."""


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


def as_typed(path: Path, pack: Path) -> str:
    """The path as one would type it here; of a pack that lies elsewhere, from its folder's name on."""
    whole, here = path.absolute(), Path.cwd()
    return whole.relative_to(here if whole.is_relative_to(here) else pack.absolute().parent).as_posix()


def read_document(path: Path, shown: str, raises: type[PlacedError] = RuleError) -> Document:
    """Read one YAML file; raises where it is not there, too large, too deep, or not YAML."""
    # What reads YAML takes its time to import, and a pack from the shelf needs none of it.
    from toneguard.rules import composing

    data, marks = composing.composed(read_letters(path, shown, raises), shown, raises)
    return Document(shown, data, marks, raises)


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
