"""CSV to a tree: a mapping a row, by the names in the first one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toneguard.model import Edit, InputError, Layer, Span
from toneguard.readers.data.tree import Leaf, Node
from toneguard.readers.layers import Letter, layer_of

_DELIMITERS = ",;\t|"


def read_csv(source: str, *, path: str) -> list[Node]:
    """Tab, comma, semicolon or bar: whichever stands most often in the first line."""
    first = source.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    rows = list(_rows(source, delimiter, path))
    if not rows:
        return []
    names = [_text(source, field).strip() for field in rows[0]]
    return [
        {name: _leaf(source, field, delimiter) for name, field in zip(names, row, strict=False)} for row in rows[1:]
    ]


def _rows(source: str, delimiter: str, path: str) -> Iterator[list[Span]]:
    """The fields of each row, with their quotes."""
    field = re.compile(
        rf'(?:"(?:[^"]|"")*+"[^{re.escape(delimiter)}\r\n]*|[^"{re.escape(delimiter)}\r\n][^{re.escape(delimiter)}\r\n]*|)'
    )
    here, row = 0, []
    while here <= len(source):
        match = field.match(source, here)
        here = match.end() if match else here
        row.append(Span(*match.span()) if match else Span(here, here))
        if source.startswith('"', here):
            raise InputError(f"{path}:{source.count(chr(10), 0, here) + 1}: not valid CSV (a quote is never closed).")
        if source.startswith(delimiter, here):
            here += 1
            continue
        if len(row) > 1 or len(row[0]):
            yield row
        row = []
        here += 2 if source.startswith("\r\n", here) else 1


def _is_quoted(source: str, field: Span) -> bool:
    return len(field) > 1 and source[field.start] == '"' and source[field.end - 1] == '"'


def _text(source: str, field: Span) -> str:
    return "".join(said for said, _, _ in _letters(source, field))


def _leaf(source: str, field: Span, delimiter: str) -> Leaf:
    return Leaf(_text(source, field), _Layers(source, field, delimiter))


@dataclass(frozen=True, slots=True)
class _Layers:
    source: str
    field: Span
    delimiter: str

    def __call__(self) -> tuple[Layer, ...]:
        write = CsvField(self.field, self.delimiter, _is_quoted(self.source, self.field))
        return (layer_of(_letters(self.source, self.field), self.source, write),)


def _letters(source: str, field: Span) -> Iterator[Letter]:
    if not _is_quoted(source, field):
        yield field.of(source), field.start, field.end
        return
    for match in re.compile(r'""|[^"]+').finditer(source, field.start + 1, field.end - 1):
        yield match[0].replace('""', '"'), match.start(), match.end()


@dataclass(frozen=True, slots=True)
class CsvField:
    """Writes into a field; one without quotes gets them where the words need them."""

    field: Span
    delimiter: str
    quoted: bool

    def __call__(self, layer: Layer, span: Span, words: str) -> Edit:
        if self.quoted:
            return Edit(layer.to_source(span), words.replace('"', '""'))
        if not any(mark in words for mark in (self.delimiter, '"', "\n", "\r")):
            return Edit(layer.to_source(span), words)
        whole = layer.text[: span.start] + words + layer.text[span.end :]
        return Edit(self.field, '"' + whole.replace('"', '""') + '"')
