"""Puts reports where they are wanted: on standard output, and into files."""

from collections.abc import Iterable, Sequence

from toneguard.cli.checking import Checked
from toneguard.cli.options.reporting import Output
from toneguard.cli.output import show, text_of
from toneguard.cli.replacing import put_file
from toneguard.model import Format, Severity
from toneguard.reporters import View
from toneguard.reporters.registry import REPORTERS

_FOR_PEOPLE = {Format.RICH, Format.CONCISE, Format.MARKDOWN}


def write_reports(checked: Checked, outputs: Sequence[Output], minimum: Severity | None, *, in_numbers: bool) -> None:
    """Each report to its place. Raises `InputError` for a file that can't be written, which keeps what it held."""
    for output in outputs:
        reporter = REPORTERS[output.format]
        view = View(minimum or reporter.minimum, checked.praise, tuple(checked.errors), checked.about)
        told = _in_numbers(checked, view) if in_numbers else reporter.render(checked.reports, view)
        if output.file:
            put_file(str(output.file), text_of(told).encode())
        elif checked.reports or output.format not in _FOR_PEOPLE:
            show(told)


def _in_numbers(checked: Checked, view: View) -> Iterable[object]:
    from toneguard.cli.statistics import statistics

    return statistics(checked.reports, view)
