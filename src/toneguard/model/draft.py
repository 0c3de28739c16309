"""The prose a customer will read, with a map from its offsets to the source it came from."""

from dataclasses import dataclass, field

from toneguard.model.comment import Comment
from toneguard.model.context import Context
from toneguard.model.layer import Layer
from toneguard.model.pickling import by_fields
from toneguard.model.segment import Segment, SegmentKind, parts, to_source
from toneguard.model.span import Span


@by_fields
@dataclass(frozen=True, slots=True)
class Draft:
    """One reply. Its segments are contiguous in `text` and in order in `source`; `ValueError` where they are not.

    `name` says which of several drafts of one file it is; `path` is as the user gave it, `-` for standard input.
    `nested` is there where the source holds the reply in a notation of its own. `sealed` says, where it is not empty, why
    nothing can be written back. `comments` are the switches in the source. Where `confined` names stretches of the source, all
    else has been read as part of another draft, and nothing is told of it again.
    """

    text: str
    source: str
    segments: tuple[Segment, ...]
    name: str = ""
    path: str = "-"
    context: Context = field(default_factory=Context)
    nested: "Nested | None" = None
    sealed: str = ""
    confined: tuple[Span, ...] = ()
    comments: tuple[Comment, ...] = ()

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
        found = to_source(self.segments, span)
        if not len(span):
            # A Windows line break is one: nothing belongs between its two halves.
            place = found.start - (self.source[max(0, found.start - 1) : found.start + 1] == "\r\n")
            return Span(place, place)
        return found

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

    def tells(self, span: Span) -> bool:
        """Whether what is found in a stretch of the source is told of this draft."""
        return not self.confined or any(span.overlaps(part) for part in self.confined)

    def spans_of(self, kind: SegmentKind) -> tuple[Span, ...]:
        return tuple(segment.span for segment in self.segments if segment.kind is kind)


@dataclass(frozen=True, slots=True)
class Nested:
    """A draft of what a layer says, before the layer is looked through."""

    draft: Draft
    layer: Layer


def carried(draft: Draft, layer: Layer, *, path: str = "-", name: str = "", context: Context | None = None) -> Draft:
    """The draft of `layer.text`, in offsets of the source that holds the layer."""
    return Draft(
        text=draft.text,
        source=layer.source,
        segments=tuple(part for segment in draft.segments for part in _through(segment, layer)),
        name=name,
        path=path,
        context=context or draft.context,
        nested=Nested(draft, layer),
        confined=tuple(layer.to_source(span) for span in draft.confined),
        comments=(*layer.comments, *(Comment(c.words, layer.to_source(c.span)) for c in draft.comments)),
    )


def _through(segment: Segment, layer: Layer) -> list[Segment]:
    if segment.kind is not SegmentKind.TEXT or not segment.literal:
        return [Segment(segment.span, layer.to_source(segment.source), segment.kind)]
    by = segment.span.start - segment.source.start
    return [
        Segment(Span(p.span.start + by, p.span.end + by), p.source, p.kind)
        for p in parts(layer.segments, segment.source)
    ]


def plain(text: str, *, name: str = "", path: str = "-", context: Context | None = None) -> Draft:
    """A draft whose source is its text, letter for letter."""
    whole = Span(0, len(text))
    segments = (Segment(whole, whole),) if text else ()
    return Draft(text=text, source=text, segments=segments, name=name, path=path, context=context or Context())
