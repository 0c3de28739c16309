"""Workflow commands of GitHub Actions, which become annotations beside the lines of a pull request."""

from collections.abc import Iterator, Mapping, Sequence

from toneguard.model import Report, Severity
from toneguard.reporters.base import Told, View
from toneguard.reporters.places import region
from toneguard.wording import printable

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}


class GitHubReporter:
    """One command a line. GitHub shows ten of each level a step."""

    minimum = Severity.WARNING

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        for told in view.told(reports):
            level = _LEVELS[told.finding.severity]
            yield _command(
                level, told.advice, {"file": view.path(told.report), **_place(told), "title": told.finding.rule}
            )
        for report in reports:
            for failure in report.failures:
                yield _command("error", f"{failure.rule} crashed: {failure.error}", {"file": view.path(report)})
        for message in view.errors:
            yield _command("error", message, {})


def _place(told: Told) -> dict[str, str]:
    """Columns are for what stays in one line."""
    place = region(told.report.draft.source, told.finding.span)
    lines = {"line": str(place.start.line), "endLine": str(place.end.line)}
    if place.start.line != place.end.line:
        return lines
    return lines | {"col": str(place.start.column), "endColumn": str(place.end.column)}


def _command(level: str, message: str, properties: Mapping[str, str]) -> str:
    said = ",".join(f"{name}={_escaped(value, also=':,')}" for name, value in properties.items())
    return f"::{level}{' ' + said if said else ''}::{_escaped(message)}\n"


def _escaped(text: str, *, also: str = "") -> str:
    text = text.replace("%", "%25")
    for letter in "\r\n" + also:
        text = text.replace(letter, f"%{ord(letter):02X}")
    return printable(text)
