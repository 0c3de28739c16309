"""A line for each finding, as compilers write them: `path:line:column: level rule message`."""

from collections.abc import Iterator, Sequence

from toneguard.model import Report, Severity
from toneguard.reporters.base import View
from toneguard.wording import printable


class ConciseReporter:
    """For editors, `grep`, and people who know the rules."""

    minimum = Severity.WARNING

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        for told in view.told(reports):
            finding = told.finding
            place = f"{view.path(told.report)}:{finding.line}:{finding.column}"
            yield _line(f"{place}: {finding.severity.label} {finding.rule} {finding.message}")
        for report in reports:
            for failure in report.failures:
                yield _line(f"{view.path(report)}:1:1: error {failure.rule} crashed: {failure.error}")


def _line(text: str) -> str:
    return printable(" ".join(text.split())) + "\n"
