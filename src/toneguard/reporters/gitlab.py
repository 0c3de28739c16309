"""GitLab's Code Quality report: an artifact that its merge requests compare with that of the target branch."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from toneguard.model import Report, Severity
from toneguard.reporters.base import Told, View
from toneguard.reporters.fingerprint import Fingerprints
from toneguard.reporters.json import written
from toneguard.reporters.places import region

_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.SUGGESTION: "info"}


class GitLabReporter:
    """A list of findings. Inputs that could not be checked have no place in it; they are on standard error."""

    minimum = Severity.SUGGESTION

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        marks = Fingerprints()
        found = [_finding(told, view.path(told.report), marks) for told in view.told(reports)]
        yield written(json.dumps(found, ensure_ascii=False, indent=2)) + "\n"


def _finding(told: Told, path: str, marks: Fingerprints) -> dict[str, Any]:
    place = region(told.report.draft.source, told.finding.span)
    return {
        "description": told.advice,
        "check_name": told.finding.rule,
        "fingerprint": marks.of(path, told.finding),
        "severity": _LEVELS[told.finding.severity],
        "location": {"path": path, "lines": {"begin": place.start.line, "end": place.end.line}},
    }
