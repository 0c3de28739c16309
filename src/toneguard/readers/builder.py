"""Builds a draft piece by piece, so that every reader carries its offsets and none searches for them again."""

from toneguard.model import Comment, Context, Draft, Segment, SegmentKind, Span
from toneguard.readers.comments import comment_at
from toneguard.regex import regex

# Marks that change nothing the customer sees, but would hide a word from every rule.
_INVISIBLE = regex("[\u00ad\u200b\u2060\ufeff]|\r(?=\n)")


class DraftBuilder:
    """Takes stretches of `source` in order. What is not taken is not part of the draft."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._text: list[str] = []
        self._length = 0
        self._segments: list[Segment] = []
        self._comments: list[Comment] = []

    def keep(self, start: int, end: int, kind: SegmentKind = SegmentKind.TEXT) -> None:
        """Take `source[start:end]` letter for letter; text loses its invisible marks."""
        if kind is not SegmentKind.TEXT:
            self._take(start, end, kind)
            return
        for mark in _INVISIBLE.finditer(self._source, start, end):
            self._take(start, mark.start(), kind)
            start = mark.end()
        self._take(start, end, kind)

    def put(self, text: str, start: int, end: int) -> None:
        """Let `text` stand for `source[start:end]`, as "&" stands for "&amp;"."""
        if text:
            self._add(text, Span(start, end), SegmentKind.TEXT)

    def note(self, start: int, end: int) -> None:
        """Leave out `source[start:end]`; a comment for us is remembered."""
        inside = self._source[start:end]
        begin = start + len(inside) - len(inside.lstrip())
        comment = comment_at(self._source, begin, begin + len(inside.strip()))
        if comment is not None:
            self._comments.append(comment)

    def draft(self, *, path: str, name: str = "", context: Context | None = None) -> Draft:
        return Draft(
            text="".join(self._text),
            source=self._source,
            segments=tuple(self._segments),
            name=name,
            path=path,
            context=context or Context(),
            comments=tuple(self._comments),
        )

    def _take(self, start: int, end: int, kind: SegmentKind) -> None:
        if start < end:
            self._add(self._source[start:end], Span(start, end), kind)

    def _add(self, text: str, source: Span, kind: SegmentKind) -> None:
        span = Span(self._length, self._length + len(text))
        segment = Segment(span, source, kind)
        if self._segments and _continues(self._segments[-1], segment):
            last = self._segments.pop()
            segment = Segment(last.span.joined(span), last.source.joined(source), kind)
        self._segments.append(segment)
        self._text.append(text)
        self._length = span.end


def _continues(last: Segment, new: Segment) -> bool:
    """Only prose that stands side by side in the source, letter for letter, grows together."""
    is_text = last.kind is new.kind is SegmentKind.TEXT
    return is_text and last.literal and new.literal and last.source.end == new.source.start
