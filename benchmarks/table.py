"""A table of figures, as every section returns it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is what the section is called on the command line and in docs/performance.md; cells are ready to print."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: str = ""

    def markdown(self) -> str:
        lines = [_row(self.columns), _row(["---"] * len(self.columns)), *map(_row, self.rows)]
        return "\n".join([*lines, *(("", self.notes) if self.notes else ())])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def seconds(value: float) -> str:
    """Milliseconds below a second, else seconds with two digits."""
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def words_a_second(words: int, value: float) -> str:
    return f"{words / value:,.0f}"
