"""A stretch of text, as half-open code-point offsets."""

from dataclasses import dataclass

from toneguard.model.pickling import by_fields


@by_fields
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`text[start:end]`; `start == end` marks a place between two characters.

    Raises `ValueError` where the offsets are negative or run backwards.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)

    def joined(self, other: "Span") -> "Span":
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
