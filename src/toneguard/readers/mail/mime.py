"""Finds the part of a mail that its reader sees, and where it stands in the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32

from toneguard.model import Span
from toneguard.regex import regex

_HEADERS_END = regex(r"^\r?\n|\Z", re.MULTILINE)
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of a mail: its headers, and where its body stands."""

    headers: "Message[str, str]"
    body: Span

    @property
    def kind(self) -> str:
        return self.headers.get_content_type()

    @property
    def is_readable(self) -> bool:
        return self.kind in {"text/plain", "text/html"} and self.headers.get_content_disposition() != "attachment"

    @property
    def charset(self) -> str:
        charset = self.headers.get_param("charset")
        return charset if isinstance(charset, str) else str(charset[2]) if charset else ""

    @property
    def encoding(self) -> str:
        return str(self.headers.get("Content-Transfer-Encoding", ""))

    def header(self, name: str) -> str:
        """A header's text, its encoded words decoded; empty where there is none."""
        value = str(self.headers.get(name, ""))
        try:
            return str(make_header(decode_header(value)))
        except (LookupError, MessageError, ValueError):
            return value


@dataclass(frozen=True, slots=True)
class Body:
    """The part to be read, and whether another one says the same in another form."""

    part: Part
    has_twin: bool


def entity(source: str, span: Span) -> Part:
    """A mail or a part of one, with its headers read."""
    found = _HEADERS_END.search(source, span.start, span.end)
    end = found.end() if found else span.end
    # Headers are ASCII; a byte that belongs to no letter would stop the parser.
    letters = source[span.start : end].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return Part(HeaderParser(policy=compat32).parsestr(letters, headersonly=True), Span(end, span.end))


def body_of(source: str, part: Part, depth: int = 0) -> Body | None:
    """What a mail program shows first; none where there is nothing to be read."""
    if not part.kind.startswith("multipart/") or depth > _DEEPEST:
        return Body(part, has_twin=False) if part.is_readable else None
    found = [body for inner in _parts(source, part) if (body := body_of(source, entity(source, inner), depth + 1))]
    filled = [body for body in found if body.part.body.of(source).strip()] or found
    if not filled:
        return None
    if part.kind != "multipart/alternative":
        return filled[0]
    best = next((body for body in filled if body.part.kind == "text/plain"), filled[0])
    return Body(best.part, has_twin=len(filled) > 1)


def _parts(source: str, part: Part) -> Iterator[Span]:
    """The stretches between the boundary lines. The line break before a boundary belongs to it."""
    boundary = part.headers.get_boundary()
    if not boundary:
        yield part.body
        return
    line = re.compile(rf"(?:\A|\r?\n|(?<=\n))--{re.escape(boundary)}(?P<last>--)?[ \t]*(?=\r?\n|\Z)\r?\n?")
    start = None
    for mark in line.finditer(source, part.body.start, part.body.end):
        if start is not None:
            yield Span(start, max(start, mark.start()))
        start = mark.end()
        if mark["last"]:
            return
    if start is not None:
        yield Span(start, part.body.end)
