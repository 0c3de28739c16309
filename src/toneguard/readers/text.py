"""Plain text: everything is prose except placeholders, links and what is quoted from the customer."""

import re
from dataclasses import dataclass

from toneguard.model import Context, Draft, Span
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.comments import comment_lines, template_comments
from toneguard.readers.copied import copied
from toneguard.readers.placeholders import find_marks
from toneguard.regex import regex

_QUOTED_LINE = regex(r"^>.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TextReader:
    """`.txt`, and whatever no other reader knows.

    Without `switches` a line that is a comment for us is text: as in a value of a data file, all of which is sent.
    """

    switches: bool = True

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        builder = DraftBuilder(source)
        here = 0
        for unread in _unread(source, switches=self.switches):
            keep_prose(builder, source, here, unread.start)
            builder.note(unread.start, unread.end)
            here = unread.end
        keep_prose(builder, source, here, len(source))
        return [builder.draft(path=path, context=context)]


def _unread(source: str, *, switches: bool) -> list[Span]:
    """What the customer wrote, and what is written for us."""
    lines = [Span(*match.span()) for match in _QUOTED_LINE.finditer(source)]
    lines += [line for _, line in comment_lines(source) if switches]
    inside = [span for span in template_comments(source) if not any(line.contains(span) for line in lines)]
    unread = sorted([*inside, *(line for line in lines if not any(line.overlaps(span) for span in inside))])
    below = copied(source)
    return unread if below is None else [*(span for span in unread if span.end <= below.start), below]


def keep_prose(builder: DraftBuilder, source: str, start: int, end: int) -> None:
    """Take a stretch of prose, its placeholders and links marked."""
    for mark in find_marks(source, start, end):
        builder.keep(start, mark.span.start)
        builder.keep(mark.span.start, mark.span.end, mark.kind)
        start = mark.span.end
    builder.keep(start, end)
