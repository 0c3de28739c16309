"""`toneguard check --rewrite`: the whole reply before and after its best rewrites."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from toneguard.cli.arguments import STANDARD_INPUT
from toneguard.cli.failing import CLEAN, FOUND
from toneguard.cli.files import File
from toneguard.cli.looking import Look
from toneguard.cli.output import counted, show
from toneguard.config import Settings
from toneguard.linters import Linters
from toneguard.model import Finding, Severity, Span, Suggestion
from toneguard.reporters.changes import blocks, changes, lines
from toneguard.reporters.layout import Row, readable, rows
from toneguard.reporters.terminal import mark_for, underlined, unwrapped
from toneguard.reporters.underline import Note, lanes, stretches
from toneguard.rewrite.apply import settle
from toneguard.wording import printable

_NARROWEST = 44
"""Columns that a side needs to be read with ease."""
_WIDEST = 100
_BETWEEN = 3


def compare(
    files: Sequence[File], settings: Settings, *, minimum: Severity, bar: Severity | None
) -> tuple[int, list[str]]:
    """Shows each reply before and after; an exit code as of a check, and a sentence for each rule that crashed."""
    linters = Linters(settings)
    grave, errors = False, []
    for file in counted(files, "Rewriting"):
        look = Look(linters.of(file.path), file)
        found = look(file.text)
        after = settle(file.text, partial(_from, minimum, look), _any).text
        show([Comparison(file.path, file.text, after)])
        grave = grave or any(bar is not None and finding.severity >= bar for finding in found)
        errors += look.crashes()
    return FOUND if grave else CLEAN, errors


def _from(minimum: Severity, look: Look, text: str) -> list[Finding]:
    return [finding for finding in look(text) if finding.severity >= minimum]


def _any(_: Suggestion) -> bool:
    """One with a slot too: nothing is written, and the slot shows the writer what is needed."""
    return True


@dataclass(frozen=True, slots=True)
class Comparison:
    """A reply before and after, side by side where the width allows, with what changed underlined and numbered."""

    path: str
    before: str
    after: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        side = (min(options.max_width, 2 * _WIDEST + _BETWEEN) - _BETWEEN) // 2
        name = "standard input" if self.path == STANDARD_INPUT else printable(self.path)
        shown = [Text(name, style="bold"), Text()]
        if self.before == self.after:
            shown += [Text("No rewrite to show.", style="bold"), Text()]
        elif side >= _NARROWEST:
            shown += self._side_by_side(console, side)
        else:
            shown += self._one_below_the_other(console, readable(options.max_width))
        yield from map(unwrapped, shown)

    def _side_by_side(self, console: Console, side: int) -> Iterator[Text]:
        bar = "|" if console.options.ascii_only else "│"
        left, right = self._sides(console, side)
        yield _pair(Text("Before", style="bold"), Text("After", style="bold"), side, bar)
        for block in blocks(lines(self.before), lines(self.after)):
            step = 1 if block.same else max(len(block.before), len(block.after), 1)
            for offset in range(0, max(len(block.before), len(block.after)), step):
                old = _of_lines(left, block.before, offset, step)
                new = _of_lines(right, block.after, offset, step)
                yield from (_pair(a, b, side, bar) for a, b in zip_longest(old, new, fillvalue=Text()))
        yield Text()

    def _one_below_the_other(self, console: Console, columns: int) -> Iterator[Text]:
        for title, side in zip(("Before", "After"), self._sides(console, columns), strict=True):
            yield Text(title, style="bold")
            yield Text()
            yield from (row for drawn in side for row in drawn)
            yield Text()

    def _sides(self, console: Console, columns: int) -> tuple[list[list[Text]], list[list[Text]]]:
        found = changes(self.before, self.after)
        mark = mark_for(console)
        before = _drawn(self.before, [change.before for change in found], "red", mark, columns)
        return before, _drawn(self.after, [change.after for change in found], "green", mark, columns)


def _drawn(text: str, spans: Iterable[Span], style: str, mark: str, columns: int) -> list[list[Text]]:
    """For each line of the text its rows, with strokes below what changed."""
    notes = [Note(number, span, Severity.WARNING) for number, span in enumerate(spans, 1)]
    drawn: list[list[Text]] = []
    for row in rows(text.rstrip(), columns=columns, width=cell_len):
        strokes = (underlined(lane) for lane in lanes(text, row, notes, mark=mark, width=cell_len))
        told = [_row(text, row, notes, style), *(Text(stroke.plain, style=style) for stroke in strokes)]
        if row.first:
            drawn.append(told)
        else:
            drawn[-1] += told
    return drawn


def _row(source: str, row: Row, notes: Sequence[Note], style: str) -> Text:
    text = Text(printable(row.span.of(source)))
    for span, _ in stretches(row, notes):
        text.stylize(style, span.start - row.span.start, span.end - row.span.start)
    return text


def _of_lines(drawn: Sequence[list[Text]], block: Span, offset: int, step: int) -> list[Text]:
    start = block.start + offset
    return [row for line in drawn[start : min(block.end, start + step)] for row in line]


def _pair(left: Text, right: Text, side: int, bar: str) -> Text:
    pair = Text.assemble(left, " " * (side - left.cell_len), (f" {bar} ", "dim"), right)
    pair.rstrip()
    return pair
