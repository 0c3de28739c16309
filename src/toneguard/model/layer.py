"""Text that a file holds in some notation: escaped, encoded or marked up."""

from collections.abc import Callable
from dataclasses import dataclass

from toneguard.model.comment import Comment
from toneguard.model.segment import Segment, to_source
from toneguard.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `span` of the source by `replacement`."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Layer:
    """`text` as it is meant, a map to the `source` that holds it, and the way other words are written there.

    `write(layer, span, words)` gives the edit of the source that puts words in the place of `text[span]`, or none where
    the notation has no way to write them. `comments` are those of the source that are meant for us.
    """

    text: str
    source: str
    segments: tuple[Segment, ...]
    write: "Write"
    comments: tuple[Comment, ...] = ()

    def to_source(self, span: Span) -> Span:
        return to_source(self.segments, span)

    def written(self, span: Span, words: str) -> Edit | None:
        return self.write(self, span, words)


Write = Callable[[Layer, Span, str], Edit | None]
