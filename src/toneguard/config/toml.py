"""`[tool.toneguard]` of a `pyproject.toml`, with the place of every key."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from toneguard.model import ConfigError
from toneguard.regex import regex
from toneguard.rules.source import Document, Marks, read_letters

TABLE = ("tool", "toneguard")
_HEADER = regex(r"[ \t]*(?P<opening>\[\[?)(?P<name>[^\[\]]+)\]\]?[ \t]*(?:#.*)?$")
_NAME = r"(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')"
_KEY = regex(rf"(?P<indent>[ \t]*)(?P<name>{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*)[ \t]*=")
_PLACE = regex(r"at line (?P<line>\d+), column (?P<column>\d+)")


def read_toml(path: Path, shown: str) -> Document | None:
    """None where the file has no such table. Raises `ConfigError` where it can't be read."""
    text = read_letters(path, shown, ConfigError)
    if TABLE[1] not in text:
        return None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line, column = (int(place["line"]), int(place["column"])) if place else (1, 1)
        raise ConfigError(f"not TOML: {error}", path=shown, line=line, column=column) from error
    tools = data.get(TABLE[0], {})
    if not isinstance(tools, dict) or TABLE[1] not in tools:
        return None
    return Document(shown, tools[TABLE[1]], dict(_marks(text)), ConfigError)


def _marks(text: str) -> Iterator[tuple[tuple[str | int, ...], tuple[int, int]]]:
    """Tables and the keys that begin a line; what stands in braces has the place of its key."""
    here: tuple[str | int, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    marks: Marks = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            names = _names(header["name"])
            here = names
            if header["opening"] == "[[":
                counts[names] = counts.get(names, -1) + 1
                marks.setdefault(names, (number, 1))
                here = (*names, counts[names])
            marks.setdefault(here, (number, 1))
        elif key := _KEY.match(line):
            marks.setdefault((*here, *_names(key["name"])), (number, len(key["indent"]) + 1))
    for where, place in marks.items():
        if where[: len(TABLE)] == TABLE:
            yield where[len(TABLE) :], place


def _names(dotted: str) -> tuple[str, ...]:
    return tuple(name.strip("\"'") for name in re.findall(_NAME, dotted))
