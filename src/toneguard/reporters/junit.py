"""JUnit's XML, which every build server shows as a list of tests: each reply a suite, each finding a failure."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from toneguard.model import Report, Severity
from toneguard.reporters.base import Told, View
from toneguard.reporters.xml import document, element


class JUnitReporter:
    """A reply without findings is a test that passes; an input that could not be checked, one that ended in an error."""

    minimum = Severity.WARNING

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        suites = [_suite(_title(report, view), list(_cases(report, view))) for report in reports]
        suites += (
            [_suite("inputs", [_error("input", message, message) for message in view.errors])] if view.errors else []
        )
        root = element("testsuites", {"name": "toneguard", **_counts([case for suite in suites for case in suite])})
        root.extend(suites)
        yield document(root)


def _title(report: Report, view: View) -> str:
    return " · ".join(part for part in (view.path(report), report.draft.name) if part)


def _cases(report: Report, view: View) -> Iterator[Element]:
    path = view.path(report)
    yield from (_failure(told, path) for told in view.told([report]))
    yield from (_error(path, failure.rule, f"crashed: {failure.error}") for failure in report.failures)
    if not view.shown(report) and not report.failures:
        yield element("testcase", {"classname": path, "name": "reply"})


def _failure(told: Told, path: str) -> Element:
    found = told.finding
    case = element("testcase", {"classname": path, "name": f"{found.rule} ({found.line}:{found.column})"})
    told_at_length = f"{path}:{found.line}:{found.column}: {told.advice}\n{found.why}"
    case.append(element("failure", {"message": found.message, "type": found.severity.label}, told_at_length))
    return case


def _error(path: str, name: str, message: str) -> Element:
    case = element("testcase", {"classname": path, "name": name})
    case.append(element("error", {"message": message}))
    return case


def _suite(name: str, cases: Sequence[Element]) -> Element:
    suite = element("testsuite", {"name": name, **_counts(cases)})
    suite.extend(cases)
    return suite


def _counts(cases: Sequence[Element]) -> dict[str, str | int]:
    def those_with(tag: str) -> int:
        return sum(case.find(tag) is not None for case in cases)

    return {"tests": len(cases), "failures": those_with("failure"), "errors": those_with("error"), "skipped": 0}
