"""For people: the reply with its stretches underlined, then each finding with its reason and its rewrite.

The same rows are drawn with and without colour, so nothing is lost in a pipe.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from toneguard.model import Finding, Report, Severity, Span
from toneguard.reporters import summary
from toneguard.reporters.base import View, page
from toneguard.reporters.layout import Row, readable, rows, wrap
from toneguard.reporters.underline import Note, Stroke, lanes, stretches
from toneguard.reporters.wording import in_whole_words
from toneguard.wording import printable

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.SUGGESTION: "cyan"}
_ALL_ROWS = 60
_AROUND = 2
_SUGGESTIONS = 3
_LABEL = 8


class TerminalReporter:
    """Rich text, readable at 80 columns."""

    minimum = Severity.WARNING

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        told = reports if len(reports) == 1 else summary.with_findings(reports, view)
        for index, report in enumerate(told):
            if index:
                yield Text()
            yield DraftReport(report, view)
        yield Closing(tuple(reports), view)


@dataclass(frozen=True, slots=True)
class DraftReport:
    """One reply and what was found in it."""

    report: Report
    view: View

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        columns = readable(options.max_width)
        lines = [self._title(), Text(), *self._reply(console, options, columns)]
        found = zip(self.view.shown(self.report), self.view.as_read(self.report), strict=True)
        for number, (finding, told) in enumerate(found, 1):
            lines += [Text(), *_finding(number, finding, told, page(self.report.draft), columns)]
        lines += self._footer(columns)
        yield from map(unwrapped, lines)

    def _title(self) -> Text:
        draft = self.report.draft
        path = "standard input" if draft.path == "-" else draft.path
        return Text(printable(f"{path} · {draft.name}" if draft.name else path), style="bold")

    def _reply(self, console: Console, options: ConsoleOptions, columns: int) -> Iterator[Text]:
        source = page(self.report.draft).rstrip()
        shown = self.view.as_read(self.report)
        notes = [Note(number, finding.span, finding.severity) for number, finding in enumerate(shown, 1)]
        mark = mark_for(console)
        gutter = Gutter(len(str(self._line(len(source)))), "|" if options.ascii_only else "│")
        drawn = list(rows(source, columns=columns - gutter.columns - 3, width=cell_len))
        strokes = [lanes(source, row, notes, mark=mark, width=cell_len) for row in drawn]
        for index in _worth_showing(strokes):
            if index is None:
                yield gutter.line("⋯" if not options.ascii_only else "...", Text())
            else:
                label = str(self._line(drawn[index].span.start)) if drawn[index].first else ""
                yield gutter.line(label, coloured(source, drawn[index], notes))
                yield from (gutter.line("", underlined(lane)) for lane in strokes[index])

    def _line(self, offset: int) -> int:
        """The line of the file, of an offset in what is shown."""
        draft = self.report.draft
        place = draft.to_source(Span(offset, offset)).start if draft.nested else offset
        return draft.source.count("\n", 0, place) + 1

    def _footer(self, columns: int) -> Iterator[Text]:
        if self.report.failures:
            yield Text()
        for failure in self.report.failures:
            yield from labelled(
                "failed", f"{failure.rule} crashed and found nothing here: {failure.error}", columns, "red"
            )
        praise, figures = summary.praise(self.report, self.view), summary.readability(self.report)
        if praise or figures:
            yield Text()
        if praise:
            yield from labelled("good", praise, columns, "green")
        if figures:
            yield from labelled("reads", figures, columns, "dim")


@dataclass(frozen=True, slots=True)
class Closing:
    """The last line: counts."""

    reports: tuple[Report, ...]
    view: View

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        found = summary.counts(self.reports, self.view)
        hidden = summary.hidden(self.reports, self.view)
        line = f"{found[0].upper()}{found[1:]}{self._where()}{'; ' + hidden if hidden else ''}."
        yield Text()
        for row in wrap(line, columns=readable(options.max_width), width=cell_len):
            yield unwrapped(Text(row, style="bold"))

    def _where(self) -> str:
        everywhere, found = len(self.reports), len(summary.with_findings(self.reports, self.view))
        if everywhere == 1:
            return ""
        return f" in {f'{found:,} of ' if found else ''}{everywhere:,} replies"


@dataclass(frozen=True, slots=True)
class Gutter:
    """Line numbers to the left of the reply."""

    digits: int
    bar: str

    @property
    def columns(self) -> int:
        return self.digits + 3

    def line(self, label: str, content: Text) -> Text:
        line = Text.assemble((f"{label:>{self.digits}} {self.bar} ", "dim"), content)
        line.rstrip()
        return line


def mark_for(console: Console) -> str:
    """What underlines: a line where there is colour, else what everything can show."""
    return "━" if console.color_system and not console.no_color and not console.options.ascii_only else "^"


def _worth_showing(strokes: Sequence[Sequence[object]]) -> Iterator[int | None]:
    """Indexes of rows; `None` for rows left out, far from any finding of a long reply."""
    if len(strokes) <= _ALL_ROWS:
        yield from range(len(strokes))
        return
    marked = [index for index, found in enumerate(strokes) if found] or [0]
    near = sorted({near for index in marked for near in range(index - _AROUND, index + _AROUND + 1)})
    last = -1
    for index in (index for index in near if 0 <= index < len(strokes)):
        if index > last + 1:
            yield None
        yield index
        last = index
    if last + 1 < len(strokes):
        yield None


def coloured(source: str, row: Row, notes: Sequence[Note]) -> Text:
    text = Text(printable(row.span.of(source)))
    for span, severity in stretches(row, notes):
        text.stylize(STYLES[severity], span.start - row.span.start, span.end - row.span.start)
    return text


def underlined(lane: Sequence[Stroke]) -> Text:
    text = Text()
    for stroke in lane:
        text.append(" " * (stroke.column - text.cell_len))
        text.append(stroke.text, STYLES[stroke.severity])
    return text


def _finding(number: int, finding: Finding, told: Finding, source: str, columns: int) -> Iterator[Text]:
    head = (f"{number} {finding.severity.label}", f"bold {STYLES[finding.severity]}")
    yield Text.assemble(head, (f" · {finding.line}:{finding.column} · {finding.rule}", "dim"))
    yield from (Text("  " + row) for row in wrap(finding.message, columns=columns - 2, width=cell_len))
    yield from labelled("why", summary.first_sentence(finding.why), columns, "")
    last = None
    for suggestion in told.suggestions[:_SUGGESTIONS]:
        before, after = in_whole_words(suggestion, source)
        if before and suggestion.span != last:
            yield from labelled("before", before, columns, "red")
        label = "or" if suggestion.span == last else "after" if before else "add"
        note = ", ".join(word for word in (suggestion.safety.value, suggestion.purpose) if word)
        yield from labelled(label, f"{after or '(leave it out)'} [{note}]", columns, "green")
        last = suggestion.span


def labelled(label: str, text: str, columns: int, style: str) -> Iterator[Text]:
    """A label and its text, the rows of which stand below one another."""
    for index, row in enumerate(wrap(text, columns=columns - _LABEL - 2, width=cell_len)):
        yield Text.assemble((f"  {label if index == 0 else '':<{_LABEL}}", "dim"), (row, style))


def unwrapped(line: Text) -> Text:
    """Rows are broken here, where the underlines know of it, and not by Rich."""
    line.no_wrap, line.overflow = True, "ignore"
    return line
