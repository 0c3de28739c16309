"""A change to a text, before it is known to be a good one."""

from dataclasses import dataclass

from toneguard.model import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `text[span]` by `text`."""

    span: Span
    text: str

    def applied(self, text: str) -> str:
        return text[: self.span.start] + self.text + text[self.span.end :]

    def within(self, text: str, whole: Span) -> str:
        """`whole` as it reads once the edit is made; the edit lies inside it."""
        return text[whole.start : self.span.start] + self.text + text[self.span.end : whole.end]
