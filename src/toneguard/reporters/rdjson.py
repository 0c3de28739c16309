"""reviewdog's diagnostic format; columns count the bytes of UTF-8, and suggestions can be taken with a click."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from toneguard.model import Draft, Report, Severity, Span
from toneguard.reporters.base import Told, View
from toneguard.reporters.json import written
from toneguard.reporters.places import Place, region, utf8_bytes

_LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.SUGGESTION: "INFO"}


class RdJsonReporter:
    """One object for the whole run. A suggestion with a slot is in the message alone: nobody should click it into a reply."""

    minimum = Severity.SUGGESTION

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        found = [_diagnostic(told, view.path(told.report)) for told in view.told(reports)]
        run = {"source": {"name": "toneguard"}, "diagnostics": found}
        yield written(json.dumps(run, ensure_ascii=False, indent=2)) + "\n"


def _diagnostic(told: Told, path: str) -> dict[str, Any]:
    draft, finding = told.report.draft, told.finding
    return {
        "message": told.advice,
        "location": {"path": path, "range": _range(draft, finding.span)},
        "severity": _LEVELS[finding.severity],
        "code": {"value": finding.rule},
        "suggestions": [
            {"range": _range(draft, suggestion.span), "text": suggestion.replacement}
            for suggestion in finding.suggestions
            if suggestion.is_complete
        ],
    }


def _range(draft: Draft, span: Span) -> dict[str, Any]:
    place = region(draft.source, span, utf8_bytes)
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column}
