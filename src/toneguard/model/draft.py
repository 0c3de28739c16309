"""The prose a customer will read, with a map from its offsets to the source it came from."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum

from toneguard.model.context import Context
from toneguard.model.span import Span


class SegmentKind(StrEnum):
    """What a stretch of a draft is: prose, a template's placeholder, or a link or code that no rule reads as prose."""

    TEXT = "text"
    PLACEHOLDER = "placeholder"
    OPAQUE = "opaque"


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


@dataclass(frozen=True, slots=True)
class Draft:
    """One reply. Its segments are contiguous in `text` and in order in `source`; `ValueError` where they are not.

    `name` says which of several drafts of one file it is; `path` is as the user gave it, `-` for standard input.
    """

    text: str
    source: str
    segments: tuple[Segment, ...]
    name: str = ""
    path: str = "-"
    context: Context = field(default_factory=Context)

    def __post_init__(self) -> None:
        here = 0
        for segment in self.segments:
            if segment.span.start != here:
                raise ValueError(f"segments are not contiguous at {here}")
            here = segment.span.end
        if here != len(self.text):
            raise ValueError(f"segments end at {here}, the text at {len(self.text)}")

    def to_source(self, span: Span) -> Span:
        """Where a stretch of `text` stands in `source`: from its first character's place to its last one's."""
        if span.start == span.end:
            place = self._place(span.start)
            # A Windows line break is one: nothing belongs between its two halves.
            place -= self.source[max(0, place - 1) : place + 1] == "\r\n"
            return Span(place, place)
        return Span(self._place(span.start), self._place(span.end, at_end=True))

    def left_out(self, span: Span) -> tuple[Span, ...]:
        """Stretches of `source` inside a source span that are no part of `text`: markup, link targets, hidden parts."""
        gaps: list[Span] = []
        here = span.start
        for segment in self.segments:
            if segment.source.end <= here or segment.source.start >= span.end:
                continue
            if segment.source.start > here:
                gaps.append(Span(here, segment.source.start))
            here = segment.source.end
        return (*gaps, Span(here, span.end)) if here < span.end else tuple(gaps)

    def spans_of(self, kind: SegmentKind) -> tuple[Span, ...]:
        return tuple(segment.span for segment in self.segments if segment.kind is kind)

    def _place(self, offset: int, *, at_end: bool = False) -> int:
        if not self.segments:
            return 0
        starts = [segment.span.start for segment in self.segments]
        index = max(0, bisect_right(starts, offset - 1 if at_end else offset) - 1)
        segment = self.segments[index]
        if segment.literal:
            return segment.source.start + min(offset - segment.span.start, len(segment.span))
        return segment.source.end if at_end or offset >= segment.span.end else segment.source.start


def plain(text: str, *, name: str = "", path: str = "-", context: Context | None = None) -> Draft:
    """A draft whose source is its text, letter for letter."""
    whole = Span(0, len(text))
    segments = (Segment(whole, whole),) if text else ()
    return Draft(text=text, source=text, segments=segments, name=name, path=path, context=context or Context())
