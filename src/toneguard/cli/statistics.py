"""`toneguard check --statistics`: how often each rule found something, and how much there is in each file."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from toneguard.model import Report, Severity
from toneguard.reporters.base import View
from toneguard.reporters.terminal import Closing, unwrapped
from toneguard.wording import printable

_GRAVEST_FIRST = sorted(Severity, reverse=True)
Row = tuple[str, ...]


def statistics(reports: Sequence[Report], view: View) -> Iterator[object]:
    """Two tables, the fullest rows first, and the closing line of a report. Only what is shown is counted."""
    rules, files = _rules(reports, view), _files(reports, view)
    if rules:
        yield from _table(("rule", "severity", "findings", "replies"), rules, last=1)
        yield Text()
        yield from _table(("file", "findings", *(severity.label + "s" for severity in _GRAVEST_FIRST)), files, last=0)
    yield Closing(tuple(reports), view)


def _rules(reports: Sequence[Report], view: View) -> list[Row]:
    found = Counter((f.rule, f.severity) for report in reports for f in view.shown(report))
    replies = Counter(key for report in reports for key in {(f.rule, f.severity) for f in view.shown(report)})
    in_order = sorted(found, key=lambda key: (-found[key], key))
    return [(rule, level.label, f"{found[rule, level]:,}", f"{replies[rule, level]:,}") for rule, level in in_order]


def _files(reports: Sequence[Report], view: View) -> list[Row]:
    found: dict[str, Counter[Severity]] = {}
    for report in reports:
        path = "standard input" if report.draft.path == "-" else report.draft.path
        found.setdefault(path, Counter()).update(finding.severity for finding in view.shown(report))
    in_order = sorted(found, key=lambda path: (-found[path].total(), path))
    return [
        (printable(path), *(f"{count:,}" for count in (found[path].total(), *(found[path][s] for s in _GRAVEST_FIRST))))
        for path in in_order
        if found[path]
    ]


def _table(head: Row, rows: Sequence[Row], *, last: int) -> Iterator[Text]:
    """Words to the left, up to the column `last`, and numbers to the right."""
    widths = [max(cell_len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for index, row in enumerate((head, *rows)):
        cells = [_cell(*parts, number=column > last) for column, parts in enumerate(zip(row, widths, strict=True))]
        yield unwrapped(Text("  ".join(cells).rstrip(), style="" if index else "bold"))


def _cell(text: str, width: int, *, number: bool) -> str:
    blanks = " " * (width - cell_len(text))
    return blanks + text if number else text + blanks
