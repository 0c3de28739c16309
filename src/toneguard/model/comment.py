"""What a file says to ToneGuard, and no customer reads."""

from dataclasses import dataclass

from toneguard.model.span import Span


@dataclass(frozen=True, slots=True)
class Comment:
    """`words` are those inside the marks of a comment that begins with `toneguard-`; `span` is all of it, in the source."""

    words: str
    span: Span
