"""What the writer sees before deciding: the lines concerned, what is found in them, and the ways to say it."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from toneguard.model import Finding
from toneguard.reporters.layout import readable, rows, wrap
from toneguard.reporters.summary import first_sentence
from toneguard.reporters.terminal import (
    STYLES,
    Gutter,
    coloured,
    labelled,
    mark_for,
    underlined,
    unwrapped,
)
from toneguard.reporters.underline import Note, lanes
from toneguard.reporters.wording import in_whole_words


@dataclass(frozen=True, slots=True)
class Question:
    """A finding in its lines, with its suggestions by number. `left` says how many are to be decided on."""

    finding: Finding
    text: str
    left: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        columns = readable(options.max_width)
        lines = [Text(), *self._context(console, columns), *self._finding(columns), *self._suggestions(columns)]
        yield from map(unwrapped, lines)

    def _context(self, console: Console, columns: int) -> Iterator[Text]:
        gutter = Gutter(len(str(self.text.count("\n") + 1)), "|" if console.options.ascii_only else "│")
        note = Note(1, self.finding.span, self.finding.severity)
        for row in rows(self.text, columns=columns - gutter.columns - 3, width=cell_len):
            strokes = lanes(self.text, row, [note], mark=mark_for(console), width=cell_len)
            if strokes or row.span.overlaps(self.finding.sentence):
                yield gutter.line(str(row.line) if row.first else "", coloured(self.text, row, [note]))
                yield from (gutter.line("", underlined(lane)) for lane in strokes)

    def _finding(self, columns: int) -> Iterator[Text]:
        finding = self.finding
        head = (finding.severity.label, f"bold {STYLES[finding.severity]}")
        yield Text.assemble(head, (f" · {finding.rule} · {self.left:,} to decide on", "dim"))
        yield from (Text("  " + row) for row in wrap(finding.message, columns=columns - 2, width=cell_len))
        yield from labelled("why", first_sentence(finding.why), columns, "")

    def _suggestions(self, columns: int) -> Iterator[Text]:
        for number, suggestion in enumerate(self.finding.suggestions, 1):
            _, after = in_whole_words(suggestion, self.text)
            note = ", ".join(word for word in (suggestion.safety.value, suggestion.purpose) if word)
            yield from labelled(str(number), f"{after or '(leave it out)'} [{note}]", columns, "green")
