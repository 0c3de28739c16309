"""What stands below a row of text."""

import pytest
from rich.cells import cell_len

from toneguard.model import Severity, Span
from toneguard.reporters.layout import rows
from toneguard.reporters.underline import Note, lanes, stretches


def drawn(source: str, spans: list[tuple[int, int]], columns: int = 40) -> list[str]:
    """The rows of the source with what is below them."""
    notes = [Note(number, Span(*span), Severity.WARNING) for number, span in enumerate(spans, 1)]
    result = []
    for row in rows(source, columns=columns, width=cell_len):
        result.append(row.span.of(source))
        for lane in lanes(source, row, notes, mark="^", width=cell_len):
            line = ""
            for stroke in lane:
                line += " " * (stroke.column - cell_len(line)) + stroke.text
            result.append(line)
    return result


@pytest.mark.parametrize(
    ("source", "spans", "expected"),
    [
        ("We can't do it", [(3, 8)], ["We can't do it", "   1^^^^"]),
        ("We can't do it", [(3, 8), (9, 14)], ["We can't do it", "   1^^^^ 2^^^^"]),
        ("We can't do it", [(0, 14), (3, 8)], ["We can't do it", "1^^^^^^^^^^^^^", "   2^^^^"]),
        ("We can't do it", [(3, 8), (8, 14)], ["We can't do it", "   1^^^^", "        2^^^^^"]),
        ("Hi 😀!", [(3, 4)], ["Hi 😀!", "   1^"]),
        ("Hi!", [(2, 3)], ["Hi!", "  ^1"]),
        ("Hi", [(2, 2)], ["Hi", "  ^1"]),
        ("Hi\n\nSam", [(3, 3)], ["Hi", "", "^1", "Sam"]),
        ("Hi\n\nSam", [(0, 7)], ["Hi", "1^", "", "Sam", "^^^"]),
        ("漢字 no", [(3, 5)], ["漢字 no", "     1^"]),
        ("e\u0301e\u0301 no", [(5, 7)], ["e\u0301e\u0301 no", "   1^"]),
        ("a\tb", [(2, 3)], ["a\tb", "  ^1"]),
    ],
)
def test_lanes(source: str, spans: list[tuple[int, int]], expected: list[str]) -> None:
    assert drawn(source, spans) == expected


def test_a_stretch_goes_on_below_the_next_row() -> None:
    assert drawn("one two three", [(4, 13)], columns=8) == ["one two", "    1^^", "three", "^^^^^"]


def test_a_place_at_a_break_belongs_to_the_next_row() -> None:
    assert drawn("one two three", [(8, 8)], columns=8) == ["one two", "three", "^1"]


def test_the_graver_colour_is_laid_over_the_milder() -> None:
    row = next(rows("We can't", columns=20, width=cell_len))
    notes = [Note(1, Span(3, 8), Severity.ERROR), Note(2, Span(0, 8), Severity.SUGGESTION)]
    assert [severity for _, severity in stretches(row, notes)] == [Severity.SUGGESTION, Severity.ERROR]
