"""JSON, as documented in `docs/json.md`: everything that was found, for programs."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from toneguard.model import Failure, Finding, Report, Severity, Signal, Span, Suggestion, Suppressed
from toneguard.regex import regex
from toneguard.reporters.base import View

# A byte of a mail that is no letter of UTF-8 is kept as a lone surrogate, which UTF-8 can't write either.
_BYTE = regex("[\ud800-\udfff]")

VERSION = 1
"""Of the contract. Fields may be added within a version; none changes its meaning or goes."""


class JsonReporter:
    """One object for the whole run."""

    minimum = Severity.SUGGESTION

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        drafts = [draft_of(report, view) for report in reports]
        run = {"version": VERSION, "drafts": drafts, "errors": [{"message": message} for message in view.errors]}
        yield written(json.dumps(run, ensure_ascii=False, indent=2)) + "\n"


def written(text: str) -> str:
    """JSON that UTF-8 can hold."""
    return _BYTE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def draft_of(report: Report, view: View) -> dict[str, Any]:
    """What the report says of one reply, as in `docs/json.md`."""
    return {
        "path": report.draft.path,
        "name": report.draft.name,
        "findings": [_finding(finding) for finding in view.shown(report)],
        "signals": [_signal(signal) for signal in report.signals],
        "metrics": {name: round(value, 2) for name, value in report.metrics.items()},
        "suppressed": [_suppressed(suppressed) for suppressed in report.suppressed],
        "failures": [_failure(failure) for failure in report.failures],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity.label,
        "message": finding.message,
        "why": finding.why,
        **_span(finding.span),
        "line": finding.line,
        "column": finding.column,
        "text": finding.text,
        "sentence": _span(finding.sentence),
        "suggestions": [_suggestion(suggestion) for suggestion in finding.suggestions],
    }


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {
        **_span(suggestion.span),
        "replacement": suggestion.replacement,
        "safety": suggestion.safety.value,
        "purpose": suggestion.purpose,
    }


def _signal(signal: Signal) -> dict[str, Any]:
    return {"name": signal.name, "of": signal.of, "evidence": [_span(span) for span in signal.evidence]}


def _suppressed(suppressed: Suppressed) -> dict[str, Any]:
    finding = suppressed.finding
    place = {"line": finding.line, "column": finding.column}
    return {"rule": finding.rule, **_span(finding.span), **place, "by": suppressed.by, "reason": suppressed.reason}


def _failure(failure: Failure) -> dict[str, Any]:
    return {"rule": failure.rule, "error": failure.error}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
