"""SARIF 2.1.0, which code scanning and editors read: findings with their rules, fixes, and what keeps some of them quiet."""

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from toneguard.model import Draft, Failure, Finding, Report, Severity, Span, Suggestion, Suppressed
from toneguard.reporters.base import About, Told, View
from toneguard.reporters.fingerprint import Fingerprints
from toneguard.reporters.json import written
from toneguard.reporters.places import region
from toneguard.version import VERSION

SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "note"}
_KINDS = {"switch": "inSource", "baseline": "external"}
_MARK = "toneguard/v1"
Item = dict[str, Any]


class SarifReporter:
    """One run. A suggestion with a slot is in the message alone: a fix is to be applied as it is."""

    minimum = Severity.SUGGESTION

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(reports, view)]}
        yield written(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _run(reports: Sequence[Report], view: View) -> Item:
    results = _Results(view)
    found = [results.told(told) for told in view.told(reports)]
    found += [results.quiet(report, quiet) for report in reports for quiet in view.quiet(report)]
    trouble = [_notification(message) for message in view.errors]
    trouble += [_crash(failure, view.path(report)) for report in reports for failure in report.failures]
    return {
        "tool": {"driver": {"name": "ToneGuard", "version": VERSION, "rules": results.rules()}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not trouble, "toolExecutionNotifications": trouble}],
        "results": found,
    }


class _Results:
    """Results, which name their rules by their places in a list that grows with them."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._marks = Fingerprints()
        self._rules: dict[str, Finding] = {}

    def told(self, told: Told) -> Item:
        return self._result(told.report, told.finding, told.advice)

    def quiet(self, report: Report, suppressed: Suppressed) -> Item:
        kept = {"kind": _KINDS[suppressed.by]} | ({"justification": suppressed.reason} if suppressed.reason else {})
        return self._result(report, suppressed.finding, suppressed.finding.message) | {"suppressions": [kept]}

    def rules(self) -> list[Item]:
        return [_rule(finding, self._view.rules.get(rule)) for rule, finding in self._rules.items()]

    def _result(self, report: Report, finding: Finding, message: str) -> Item:
        self._rules.setdefault(finding.rule, finding)
        path, draft = self._view.path(report), report.draft
        fixes = [_fix(suggestion, draft, path) for suggestion in finding.suggestions if suggestion.is_complete]
        return {
            "ruleId": finding.rule,
            "ruleIndex": list(self._rules).index(finding.rule),
            "level": _LEVELS[finding.severity],
            "message": {"text": message},
            "locations": [_location(finding, draft, path)],
            "partialFingerprints": {_MARK: self._marks.of(path, finding)},
        } | ({"fixes": fixes} if fixes else {})


def _rule(finding: Finding, about: About | None) -> Item:
    described = {
        "id": finding.rule,
        "fullDescription": {"text": finding.why},
        "defaultConfiguration": {"level": _LEVELS[about.severity if about else finding.severity]},
        "properties": {"tags": [finding.category]},
    }
    if about is None:
        return described
    text = f"{about.summary} {finding.why}"
    return described | {"shortDescription": {"text": about.summary}, "help": {"text": text, "markdown": about.help}}


def _location(finding: Finding, draft: Draft, path: str) -> Item:
    place = {"artifactLocation": _artifact(path), "region": _region(draft, finding.span, with_words=True)}
    named = {"logicalLocations": [{"name": draft.name}]} if draft.name else {}
    return {"physicalLocation": place} | named


def _fix(suggestion: Suggestion, draft: Draft, path: str) -> Item:
    replacement = {
        "deletedRegion": _region(draft, suggestion.span),
        "insertedContent": {"text": suggestion.replacement},
    }
    words = ", ".join(part for part in (suggestion.safety.value, suggestion.purpose) if part)
    changes = [{"artifactLocation": _artifact(path), "replacements": [replacement]}]
    return {"description": {"text": words}, "artifactChanges": changes}


def _region(draft: Draft, span: Span, *, with_words: bool = False) -> Item:
    place = region(draft.source, span)
    found: Item = {
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
        "charOffset": span.start,
        "charLength": len(span),
    }
    return found | ({"snippet": {"text": span.of(draft.source)}} if with_words and len(span) else {})


def _artifact(path: str) -> Item:
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}


def _crash(failure: Failure, path: str) -> Item:
    return _notification(f"{path}: {failure.rule} crashed and found nothing here: {failure.error}")


def _notification(message: str) -> Item:
    return {"level": "error", "message": {"text": message}}
