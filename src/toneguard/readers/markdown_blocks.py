"""Tells the lines of a Markdown file apart: which are prose, and which are code, marks or quotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from toneguard.readers.comments import IN_TEMPLATE
from toneguard.regex import regex


class Role(Enum):
    """What becomes of a block: `PROSE` is scanned further, `LITERAL` kept as it is, `CUT` and a `COMMENT` left out."""

    PROSE = auto()
    LITERAL = auto()
    CUT = auto()
    COMMENT = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """`source[start:end]` and its role."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `end` is before its line break, `stop` after it."""

    text: str
    start: int
    stop: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_FRONT_MATTER = regex(
    r"\A(?P<fence>---|\+\+\+)[ \t]*\r?\n(?=[\w-]+[ \t]*[:=])(?:.*\r?\n)*?(?P=fence)[ \t]*(?=\r?\n|\Z)"
)
_FENCE = regex(r"\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?P<fence>```+|~~~+)")
_HEADING = regex(r"(?P<mark> {0,3}#{1,6}[ \t]+)(?P<text>.*?)(?P<tail>[ \t]+#+[ \t]*)?$")
_OURS = regex(rf"[ \t]*(?:{IN_TEMPLATE})[ \t]*")
_COMMENT = regex(rf"[ \t]*<!--.*-->[ \t]*|{_OURS.pattern}")
_RULE = regex(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={2,}[ \t]*)$")
_QUOTE = regex(r" {0,3}>")
_DEFINITION = regex(r" {0,3}\[(?P<label>[^\]]{1,200})\]:[ \t]*\S")
_LIST_ITEM = regex(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_TASK_BOX = regex(r"\[[ xX]\][ \t]+")
_TABLE_RULE = regex(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$")
_INDENTED = regex(r"(?: {4}| {0,3}\t)")


def definitions(source: str) -> frozenset[str]:
    """The labels that a line such as `[label]: https://…` defines."""
    found = (_DEFINITION.match(line.text) for line in _lines(source, 0))
    return frozenset(match["label"].strip().casefold() for match in found if match)


def blocks(source: str) -> Iterator[Block]:
    """The blocks of `source`, in order; together they cover all of it."""
    return _Scanner(source).blocks()


def _lines(source: str, start: int) -> Iterator[Line]:
    for raw in re.finditer(r"[^\n]*\n|[^\n]+", source[start:]):
        yield Line(raw[0].rstrip("\r\n"), start + raw.start(), start + raw.end())


class _Scanner:
    """Goes through the lines once; what it remembers is the block it stands in."""

    def __init__(self, source: str) -> None:
        self._source = source
        matter = _FRONT_MATTER.match(source)
        self._start = matter.end() if matter else 0
        self._lines = list(_lines(source, self._start))
        self._fence = ""
        self._in_comment = self._in_table = self._in_list = self._in_code = False
        self._after_blank = True

    def blocks(self) -> Iterator[Block]:
        if self._start:
            yield Block(0, self._start, Role.CUT)
        for index, line in enumerate(self._lines):
            if self._is_hidden(index, line):
                is_comment = not self._fence and _COMMENT.fullmatch(line.text) is not None
                yield Block(line.start, line.end, Role.COMMENT if is_comment else Role.CUT)
                yield Block(line.end, line.stop, Role.LITERAL)
            else:
                yield from self._shown(line)
            self._after_blank = not line.text.strip()

    def _is_hidden(self, index: int, line: Line) -> bool:
        """Code, comments, tables, quotes, rules and link definitions."""
        return (
            self._is_fenced(line.text)
            or self._is_comment(line.text)
            or _OURS.fullmatch(line.text) is not None
            or self._is_table(index)
            or self._is_indented_code(line.text)
            or any(pattern.match(line.text) for pattern in (_RULE, _QUOTE, _DEFINITION))
        )

    def _is_fenced(self, text: str) -> bool:
        if self._fence:
            if text.strip().startswith(self._fence) and not text.strip(f" \t{self._fence[0]}"):
                self._fence = ""
            return True
        match = _FENCE.match(text)
        self._fence = match["fence"] if match else ""
        return match is not None

    def _is_comment(self, text: str) -> bool:
        """A comment that opens a line hides it to the line where it closes."""
        opens = text.lstrip().startswith("<!--")
        if opens and text.rstrip().endswith("-->") and text.count("-->") == 1:
            return True
        if opens and "-->" in text:
            return False
        hidden = self._in_comment or opens
        self._in_comment = hidden and "-->" not in text
        return hidden

    def _is_table(self, index: int) -> bool:
        text = self._lines[index].text
        if self._in_table:
            self._in_table = "|" in text
            return self._in_table
        after = self._lines[index + 1].text if index + 1 < len(self._lines) else ""
        self._in_table = "|" in text and "|" in after and _TABLE_RULE.match(after) is not None
        return self._in_table

    def _is_indented_code(self, text: str) -> bool:
        """Four blanks make code, except below a list item, where they make a paragraph of it."""
        indented = bool(text.strip()) and not self._in_list and _INDENTED.match(text) is not None
        self._in_code = indented and (self._after_blank or self._in_code)
        return self._in_code

    def _shown(self, line: Line) -> Iterator[Block]:
        heading = _HEADING.match(line.text)
        item = _LIST_ITEM.match(line.text)
        if heading:
            yield from self._heading(line, heading)
        elif item:
            yield from self._list_item(line, item.end())
        elif not line.text.strip():
            yield Block(line.start, line.stop, Role.LITERAL)
        else:
            self._in_list = self._in_list and (not self._after_blank or line.text[0] in " \t")
            yield Block(line.start, line.stop, Role.PROSE)
        self._in_list = self._in_list or item is not None

    def _heading(self, line: Line, heading: re.Match[str]) -> Iterator[Block]:
        """Its marks stay, as those of a list do: they tell the sentence from the prose around it."""
        self._in_list = False
        start, end = (line.start + place for place in heading.span("text"))
        yield Block(line.start, start, Role.LITERAL)
        yield Block(start, end, Role.PROSE)
        yield Block(end, line.end, Role.CUT)
        yield Block(line.end, line.stop, Role.LITERAL)

    def _list_item(self, line: Line, marker: int) -> Iterator[Block]:
        box = _TASK_BOX.match(line.text, marker)
        yield Block(line.start, line.start + marker, Role.LITERAL)
        start = line.start + (box.end() if box else marker)
        if box:
            yield Block(line.start + marker, start, Role.CUT)
        yield Block(start, line.stop, Role.PROSE)
