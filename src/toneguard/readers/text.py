"""Plain text: everything is prose except placeholders, links and lines quoted from the customer."""

import re

from toneguard.model import Context, Draft
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.placeholders import find_marks

_QUOTED_LINE = re.compile(r"^>.*$", re.MULTILINE)


class TextReader:
    """`.txt`, and whatever no other reader knows."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        builder = DraftBuilder(source)
        here = 0
        for quoted in _QUOTED_LINE.finditer(source):
            keep_prose(builder, source, here, quoted.start())
            here = quoted.end()
        keep_prose(builder, source, here, len(source))
        return [builder.draft(path=path, context=context)]


def keep_prose(builder: DraftBuilder, source: str, start: int, end: int) -> None:
    """Take a stretch of prose, its placeholders and links marked."""
    for mark in find_marks(source, start, end):
        builder.keep(start, mark.span.start)
        builder.keep(mark.span.start, mark.span.end, mark.kind)
        start = mark.span.end
    builder.keep(start, end)
