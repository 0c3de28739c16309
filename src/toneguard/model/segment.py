"""A map from the offsets of a text to those of the source it was read from, stretch by stretch."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from toneguard.model.pickling import by_fields, by_value
from toneguard.model.span import Span


@by_value
class SegmentKind(StrEnum):
    """What a stretch of a draft is: prose, a template's placeholder, or a link or code that no rule reads as prose."""

    TEXT = "text"
    PLACEHOLDER = "placeholder"
    OPAQUE = "opaque"


@by_fields
@dataclass(frozen=True, slots=True)
class Segment:
    """`draft.text[span]` stands for `draft.source[source]`.

    The two have the same length and letters in a text segment whose source is written literally; where they differ
    (an entity, an escape), the segment maps as a whole.
    """

    span: Span
    source: Span
    kind: SegmentKind = SegmentKind.TEXT

    @property
    def literal(self) -> bool:
        return len(self.span) == len(self.source)

    def part(self, span: Span) -> "Segment":
        """What stands for a stretch that lies inside: as much of the source, or all of it where that can't be told."""
        if not self.literal:
            return Segment(span, self.source, self.kind)
        start = self.source.start + span.start - self.span.start
        return Segment(span, Span(start, start + len(span)), self.kind)


def to_source(segments: Sequence[Segment], span: Span) -> Span:
    """Where a stretch stands in the source: from its first character's place to its last one's."""
    if not segments or span.start == span.end:
        place = _place(segments, span.start)
        return Span(place, place)
    first = _at(segments, span.start)
    if first.literal and span.start >= first.span.start and span.end <= first.span.end:
        # Nearly every stretch, and thousands are asked for, lies within one segment that is written literally.
        return span.shifted(first.source.start - first.span.start)
    start, end = _place(segments, span.start), _place(segments, span.end, at_end=True)
    return Span(start, max(start, end))


def parts(segments: Sequence[Segment], span: Span) -> list[Segment]:
    """The segments of a stretch, the first and the last cut to it."""
    first = max(0, bisect_right(segments, span.start, key=_start) - 1)
    found: list[Segment] = []
    for segment in segments[first:]:
        if segment.span.start >= span.end:
            break
        inside = Span(max(segment.span.start, span.start), max(span.start, min(segment.span.end, span.end)))
        if len(inside):
            found.append(segment.part(inside))
    return found


def _at(segments: Sequence[Segment], offset: int) -> Segment:
    return segments[max(0, bisect_right(segments, offset, key=_start) - 1)] if len(segments) > 1 else segments[0]


def _start(segment: Segment) -> int:
    return segment.span.start


def _place(segments: Sequence[Segment], offset: int, *, at_end: bool = False) -> int:
    if not segments:
        return 0
    segment = _at(segments, offset - 1 if at_end else offset)
    if segment.literal:
        return segment.source.start + min(offset - segment.span.start, len(segment.span))
    return segment.source.end if at_end or offset >= segment.span.end else segment.source.start
