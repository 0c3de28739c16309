"""JSON to a tree: the standard library's scanner, with strings that keep their places."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import cast

from toneguard.model import Edit, InputError, Layer, Span
from toneguard.readers.data.tree import Leaf, Node
from toneguard.readers.layers import Letter, layer_of
from toneguard.regex import regex

_PIECE = regex(
    r"(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?P<code>\\u[0-9a-fA-F]{4})|(?P<short>\\.)|[^\\]+",
    re.DOTALL,
)
_SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def read_json(source: str, *, path: str) -> list[Node]:
    """The one value of a file."""
    return [_value(source, path=path)]


def read_json_lines(source: str, *, path: str) -> list[Node]:
    """A value a line."""
    lines = (line for line in re.finditer(r"[^\n]+", source) if line[0].strip())
    return [_value(source, path=path, start=line.start(), end=line.end()) for line in lines]


def inside(leaf: Leaf) -> Node:
    """The value of a string that holds JSON itself; none where it holds none."""
    try:
        return cast("Node", _Decoder(leaf.text, leaf).decode(leaf.text))
    except (json.JSONDecodeError, RecursionError):
        return None


def _value(source: str, *, path: str, start: int = 0, end: int | None = None) -> Node:
    decoder = _Decoder(source)
    start = start + len(source[start:end]) - len(source[start:end].lstrip(" \t\r\n"))
    try:
        value, stop = decoder.raw_decode(source, start)
    except json.JSONDecodeError as error:
        raise InputError(f"{path}:{error.lineno}:{error.colno}: not valid JSON ({_what(error)}).") from error
    except RecursionError as error:
        raise InputError(f"{path}: this JSON is nested too deeply.") from error
    rest = source[stop:end]
    if rest.strip():
        line = source.count("\n", 0, stop + len(rest) - len(rest.lstrip())) + 1
        raise InputError(f"{path}:{line}: not valid JSON (something follows the end of the value).")
    return cast("Node", value)


class _Decoder(json.JSONDecoder):
    """The library's decoder, whose values that are strings become leaves. Numbers and the like are of no interest."""

    def __init__(self, source: str, within: Leaf | None = None) -> None:
        super().__init__(parse_float=_nothing, parse_int=_nothing, parse_constant=_nothing)
        self._source, self._within = source, within
        self.parse_string = self._leaf
        self.scan_once = py_make_scanner(self)

    def _leaf(self, source: str, start: int, strict: bool = True) -> tuple[Leaf, int]:
        text, end = scanstring(source, start, strict)
        return Leaf(text, _Layers(source, Span(start, end - 1), self._within)), end


def _what(error: json.JSONDecodeError) -> str:
    """What is wrong, without the "at" that Python puts a place behind."""
    return error.msg.lower().removesuffix(" at").removesuffix(" starting")


def _nothing(_: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class _Layers:
    """Lays the layer of a string when it is asked for: a file has many more strings than replies."""

    source: str
    span: Span
    within: Leaf | None

    def __call__(self) -> tuple[Layer, ...]:
        own = layer_of(_letters(self.source, self.span), self.source, write_json)
        return (*(self.within.layers() if self.within else ()), own)


def _letters(source: str, span: Span) -> Iterator[Letter]:
    for match in _PIECE.finditer(source, span.start, span.end):
        yield _meant(match), match.start(), match.end()


def _meant(match: re.Match[str]) -> str:
    if match["pair"] or match["code"]:
        return cast("str", json.loads(f'"{match[0]}"'))
    if match["short"]:
        return _SHORT.get(match[0][1], match[0][1])
    return match[0]


def write_json(layer: Layer, span: Span, words: str) -> Edit:
    """Letters of other alphabets are escaped where the file escapes them."""
    escapes = layer.source.isascii()
    return Edit(layer.to_source(span), json.dumps(words, ensure_ascii=escapes)[1:-1])
