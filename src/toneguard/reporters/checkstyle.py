"""Checkstyle's XML, which many review tools and build servers read."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element

from toneguard.model import Failure, Report, Severity
from toneguard.reporters.base import Told, View
from toneguard.reporters.xml import document, element

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "info"}
_VERSION = "4.3"
"""Of the format, as everybody writes it."""


class CheckstyleReporter:
    """A `file` with its `error`s; a file without any is there too, so that it is known to have been checked."""

    minimum = Severity.SUGGESTION

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        root = element("checkstyle", {"version": _VERSION})
        for path, its in groupby(reports, key=view.path):
            file = element("file", {"name": path})
            drafts = list(its)
            file.extend(_error(told) for told in view.told(drafts))
            file.extend(_crash(failure) for report in drafts for failure in report.failures)
            root.append(file)
        yield document(root)


def _error(told: Told) -> Element:
    found = told.finding
    said = {"severity": _LEVELS[found.severity], "message": told.advice, "source": found.rule}
    return element("error", {"line": found.line, "column": found.column, **said})


def _crash(failure: Failure) -> Element:
    message = f"{failure.rule} crashed: {failure.error}"
    return element("error", {"line": 1, "severity": "error", "message": message, "source": failure.rule})
