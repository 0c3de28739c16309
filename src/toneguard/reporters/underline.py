"""Draws the line below a row of text: a number where a finding begins, and marks as far as it goes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toneguard.model import Severity, Span
from toneguard.reporters.layout import Row, Width
from toneguard.wording import printable


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered stretch of the source to be underlined."""

    number: int
    span: Span
    severity: Severity


@dataclass(frozen=True, slots=True)
class Stroke:
    """`text` below column `column`, for one note."""

    column: int
    text: str
    severity: Severity

    @property
    def end(self) -> int:
        return self.column + len(self.text)


def lanes(source: str, row: Row, notes: Sequence[Note], *, mark: str, width: Width) -> list[list[Stroke]]:
    """The rows of strokes below a row of text: as few as keep strokes from touching."""
    filled: list[list[Stroke]] = []
    for note in notes:
        stroke = _stroke(source, row, note, mark, width)
        if stroke is not None:
            _place(stroke, filled)
    return filled


def stretches(row: Row, notes: Sequence[Note]) -> Iterator[tuple[Span, Severity]]:
    """The stretches of a row to be coloured; of those that overlap, the graver comes later."""
    for note in sorted(notes, key=lambda note: note.severity):
        if note.span.overlaps(row.span):
            yield Span(max(note.span.start, row.span.start), min(note.span.end, row.span.end)), note.severity


def _stroke(source: str, row: Row, note: Note, mark: str, width: Width) -> Stroke | None:
    if not _touches(note.span, row):
        return None
    start = min(max(note.span.start, row.span.start), row.span.end)
    end = max(start, min(note.span.end, row.span.end))
    column = width(printable(source[row.span.start : start]))
    wide = width(printable(source[start:end]))
    label = str(note.number) if note.span.start >= row.span.start else ""
    if label and wide <= len(label):
        return Stroke(column, "^" + label, note.severity)
    if not wide:
        # An empty line that a stretch goes over has nothing to be underlined.
        return None
    return Stroke(column, label + mark * (wide - len(label)), note.severity)


def _touches(span: Span, row: Row) -> bool:
    """A place between two letters, or a stretch of blanks, belongs to the row in which it begins."""
    begins = row.span.start <= span.start < row.stop
    return begins or span.overlaps(row.span)


def _place(stroke: Stroke, filled: list[list[Stroke]]) -> None:
    for lane in filled:
        if lane[-1].end < stroke.column:
            lane.append(stroke)
            return
    filled.append([stroke])
