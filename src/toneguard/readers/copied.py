"""A mail that was copied in below a reply, as mail programs do it that put no mark in front of its lines."""

import re
from collections.abc import Sequence

from toneguard.model import Span
from toneguard.readers.mail.lines import DELIMITER, SEPARATOR
from toneguard.readers.mail.reply import Line, headers_at, lines_of
from toneguard.regex import regex

_SUBJECTS = (
    "subject betreff objet oggetto asunto assunto onderwerp ämne emne temat předmět тема aihe 主题 主旨 件名".split()
)
_SUBJECT = regex(rf"^[ \t*_]*(?:{'|'.join(_SUBJECTS)})[ \t]?[*_]{{0,2}}[:：]", re.IGNORECASE | re.MULTILINE)
_HEADERS = 3


def copied(source: str) -> Span | None:
    """From its headers, or the line above them, to the end; none where nothing is written above it.

    One of the headers is a subject: "From: Bath, To: York, Date: Friday" is a journey.
    """
    if _SUBJECT.search(source) is None:
        return None
    lines = lines_of(source)
    for at in range(len(lines)):
        names = headers_at(lines, at)
        if len(names) >= _HEADERS and not names.isdisjoint(_SUBJECTS):
            start = _start(lines[:at], lines[at])
            return Span(start, len(source)) if source[:start].strip() else None
    return None


def _start(above: Sequence[Line], first: Line) -> int:
    """Where it begins: with the line that parts it from the reply, if there is one."""
    parting = next((line for line in reversed(above) if line.text.strip()), first)
    parts = DELIMITER.match(parting.text) or SEPARATOR.match(parting.text)
    return parting.start if parts else first.start
