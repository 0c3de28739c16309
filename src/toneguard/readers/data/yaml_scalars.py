"""The letters of a YAML scalar in each of its five styles, and how other words are written there.

What is written is read back before it is given out, so that a file stays valid and says what was meant.
"""

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

from toneguard.model import Edit, Layer, Span
from toneguard.readers.layers import Letter, layer_of
from toneguard.regex import regex

_FOLD = r"[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*"
_PLAIN = regex(rf"(?P<fold>{_FOLD})|[^\s]+|[ \t]+")
_SINGLE = regex(rf"(?P<fold>{_FOLD})|(?P<quote>'')|[^'\s]+|[ \t]+")
_ESCAPE = r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)"
_DOUBLE = regex(rf"(?P<join>\\\r?\n[ \t]*)|(?P<fold>{_FOLD})|(?P<escape>{_ESCAPE})|[^\\\s]+|[ \t]+")
_LINE = regex(r"(?P<text>[^\r\n]*)(?P<stop>\r?\n|\Z)")
_WIDEST = 80
_UNFIT = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]")

_PROPERTIES = regex(r"(?:[&!]\S*\s+)*")


def layer_of_scalar(source: str, span: Span, style: str | None, value: str) -> Layer:
    """The layer of the scalar in `source[span]`, which means `value`."""
    named = _PROPERTIES.match(source, span.start, span.end)
    span = Span(named.end() if named else span.start, span.end)
    letters = list(_letters(source, span, style))
    if "".join(said for said, _, _ in letters) != value:
        # Never guessed at: what can't be followed letter by letter is mapped as a whole, and not written.
        return layer_of([(value, span.start, span.end)], source, _refuse)
    return layer_of(letters, source, Scalar(span, style, value))


def _refuse(layer: Layer, span: Span, words: str) -> None:  # noqa: ARG001
    return None


def _letters(source: str, span: Span, style: str | None) -> Iterator[Letter]:
    if style in {"|", ">"}:
        return _block(source, span, folded=style == ">")
    if style == "'":
        return _flow(source, Span(span.start + 1, span.end - 1), _SINGLE)
    if style == '"':
        return _flow(source, Span(span.start + 1, span.end - 1), _DOUBLE)
    return _flow(source, span, _PLAIN)


def _flow(source: str, span: Span, pieces: re.Pattern[str]) -> Iterator[Letter]:
    for match in pieces.finditer(source, span.start, span.end):
        found = match.groupdict()
        if found.get("join"):
            continue
        if found["fold"]:
            yield "\n" * (match[0].count("\n") - 1) or " ", match.start(), match.end()
        elif found.get("quote"):
            yield "'", match.start(), match.end()
        elif found.get("escape"):
            yield str(yaml.safe_load(f'"{match[0]}"')), match.start(), match.end()
        else:
            yield match[0], match.start(), match.end()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a block: what it says after its indentation, and where."""

    start: int
    end: int
    stop: int
    text: str


def _block(source: str, span: Span, *, folded: bool) -> Iterator[Letter]:
    letters = list(_unchomped(_lines(source, span), folded=folded))
    header = _LINE.match(source, span.start)
    keep, strip = (mark in (header["text"].split("#")[0] if header else "") for mark in "+-")
    last = len(letters)
    while last and letters[last - 1][0].strip("\n") == "":
        last -= 1
    tail = letters[last:]
    kept = tail if keep else [] if strip else tail[:1]
    yield from letters[:last]
    for said, start, end in kept:
        yield (said if keep else "\n"), start, end


def _lines(source: str, span: Span) -> list[_Line]:
    """The lines below the header, without their indentation, which is that of the first with any words, if not named."""
    header = _LINE.match(source, span.start)
    if header is None:
        return []
    indent = _indent(source, span, header)
    found: list[_Line] = []
    here = header.end()
    while here < len(source) and (match := _LINE.match(source, here)) and match.end() > here:
        blank = not match["text"].strip(" ")
        lead = len(match["text"]) - len(match["text"].lstrip(" "))
        if not blank and lead < indent:
            break
        start = min(match.start() + indent, match.end("text"))
        found.append(_Line(start, match.end("text"), match.end(), source[start : match.end("text")]))
        here = match.end()
    return found


def _indent(source: str, span: Span, header: re.Match[str]) -> int:
    """An indicator counts from the parent's indentation, so the first line with words is asked in any case."""
    explicit = re.match(r"[|>][+-]?([1-9])", header["text"])
    first = re.compile(r"(?:[ ]*\r?\n)*(?P<lead>[ ]*)[^ \r\n]").match(source, header.end(), span.end)
    lead = len(first["lead"]) if first else 0
    if explicit is None:
        return lead
    line = source[source.rfind("\n", 0, span.start) + 1 : span.start]
    parent = len(line) - len(line.lstrip(" "))
    return min(lead, parent + int(explicit[1]))


def _unchomped(lines: list[_Line], *, folded: bool) -> Iterator[Letter]:
    """The words of the lines and what their breaks mean."""
    for index, line in enumerate(lines):
        yield line.text, line.start, line.end
        following = next((other for other in lines[index + 1 :] if other.text), None)
        blank_next = index + 1 < len(lines) and not lines[index + 1].text
        if folded and line.text and following and not _is_set_off(line.text) and not _is_set_off(following.text):
            if not blank_next:
                yield " ", line.end, lines[index + 1].start
            # The break before an empty line says nothing; that of the empty line does.
        elif line.stop > line.end:
            yield "\n", line.end, line.stop


def _is_set_off(text: str) -> bool:
    """Lines indented further keep their breaks, in a folded block too."""
    return text[0] in " \t"


@dataclass(frozen=True, slots=True)
class Scalar:
    """Writes into a scalar, in its style."""

    span: Span
    style: str | None
    value: str

    def __call__(self, layer: Layer, span: Span, words: str) -> Edit | None:
        words = words.replace("\r\n", "\n")
        if _UNFIT.search(words):
            return None
        place = layer.to_source(span)
        meant = layer.text[: span.start] + words + layer.text[span.end :]
        before, after = layer.source[self.span.start : place.start], layer.source[place.end : self.span.end]
        for written in _WRITERS[self.style](Place(layer.source, self.span, place), words):
            if self._says(layer.source, before + written + after, meant):
                return Edit(place, written)
        return None

    def _says(self, source: str, fresh: str, meant: str) -> bool:
        """Read as the value of a key that is indented as the line is in which the scalar begins."""
        line = source[source.rfind("\n", 0, self.span.start) + 1 : self.span.start]
        lead = " " * (len(line) - len(line.lstrip(" ")))
        try:
            found = yaml.safe_load(f"{lead}k: {fresh}")
        except yaml.YAMLError:
            return False
        return isinstance(found, dict) and found.get("k") == meant


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the source inside the whole of a scalar."""

    source: str
    whole: Span
    span: Span


def _write_plain(at: Place, words: str) -> Iterator[str]:
    # In a flow collection a comma or a bracket would end the scalar; outside they are letters.
    before, after = at.source[: at.whole.start].rstrip()[-1:], at.source[at.whole.end :].lstrip()[:1]
    in_flow = before in {"[", "{", ","} or after in {"]", "}", ","}
    if "\n" not in words and not (in_flow and re.search(r"[,\[\]{}]", words)):
        yield words


def _write_single(_: Place, words: str) -> Iterator[str]:
    if "\n" not in words:
        yield words.replace("'", "''")


def _write_double(_: Place, words: str) -> Iterator[str]:
    yield words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


def _write_literal(at: Place, words: str) -> Iterator[str]:
    line_break, indent = _break(at)
    # At the end of a line, what follows is indented already.
    last = "" if at.span.of(at.source).endswith("\n") else indent
    *lines, rest = words.split("\n")
    heads = [line if not number or not line else indent + line for number, line in enumerate(lines)]
    yield line_break.join([*heads, (last + rest if rest or last else "") if lines else rest])


def _write_folded(at: Place, words: str) -> Iterator[str]:
    """A break is an empty line; where the words stood in several lines, they do so again."""
    line_break, indent = _break(at)
    if "\n" in at.span.of(at.source):
        column = at.span.start - at.source.rfind("\n", 0, at.span.start) - 1 - len(indent)
        parts = re.split(r"(\n+)", words)
        wrapped = [
            part if part.startswith("\n") else _wrapped(part, 0 if n else column) for n, part in enumerate(parts)
        ]
        yield _BREAKS.sub(lambda found: _folded(found, line_break, indent), "".join(wrapped))
    yield _BREAKS.sub(lambda found: _folded(found, line_break, indent), words)


_SOFT = "\x00"
_BREAKS = regex(rf"\n+|{_SOFT}")


def _folded(found: re.Match[str], line_break: str, indent: str) -> str:
    return line_break * (1 if found[0] == _SOFT else len(found[0]) + 1) + indent


def _wrapped(words: str, column: int) -> str:
    """The words with soft breaks; the first line begins at a column."""
    filled = textwrap.wrap("x" * column + words, _WIDEST, break_long_words=False, break_on_hyphens=False)
    tail = words[len(words.rstrip(" ")) :]
    return _SOFT.join(filled)[column:] + tail


def _break(at: Place) -> tuple[str, str]:
    """How lines of a block end, and how they are indented."""
    lines = _lines(at.source, at.whole)
    line = next((line for line in lines if line.text and line.stop > at.span.start), lines[0])
    lead = at.source[at.source.rfind("\n", 0, line.start) + 1 : line.start]
    return ("\r\n" if "\r\n" in at.whole.of(at.source) else "\n"), lead


_WRITERS: dict[str | None, Callable[[Place, str], Iterator[str]]] = {
    None: _write_plain,
    "'": _write_single,
    '"': _write_double,
    "|": _write_literal,
    ">": _write_folded,
}
