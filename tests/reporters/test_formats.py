"""The formats for programs: as they were, and as those who read them want them."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml
from markdown_it import MarkdownIt

from tests.reporters.sample import CLEAN, PRAISE, REPORT, SOURCE, found
from toneguard.model import Format, Report, Severity, Span, Suggestion, plain
from toneguard.reporters import About, View
from toneguard.reporters.markdown import LONGEST
from toneguard.reporters.registry import REPORTERS

SARIF = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
LOST = "lost.txt: no such file or folder."
RULES = {"command/must": About("Orders.", "**Orders.** A step told as a benefit is welcome.", Severity.WARNING)}
SUFFIXES = {Format.JSON: "json", Format.RICH: "txt"}
PLAIN = [name for name in Format if name not in {Format.RICH, Format.JSON}]
TEXTS = st.text(alphabet=st.sampled_from("ab .\r\n\té漢😀&<>\"'%:,|`*@[]\x07\u2028\udc80"), max_size=30)


def text_of(
    name: Format, *reports: Report, minimum: Severity = Severity.SUGGESTION, errors: tuple[str, ...] = ()
) -> str:
    return "".join(map(str, REPORTERS[name].render(reports, View(minimum, PRAISE, errors, RULES))))


def data(name: Format, *reports: Report, errors: tuple[str, ...] = ()) -> Any:
    return json.loads(text_of(name, *reports, errors=errors))


def told(text: str, source: str, replacement: str, path: str = "reply.txt") -> Report:
    """A report whose one finding is `text`, with a suggestion."""
    span = Span(source.index(text), source.index(text) + len(text))
    line, column = source.count("\n", 0, span.start) + 1, span.start - source.rfind("\n", 0, span.start)
    base = found("tone/odd", Severity.WARNING, "Sam", "Odd.", "It is.")
    suggestions = (Suggestion(span, replacement, REPORT.findings[2].suggestions[0].safety),)
    finding = replace(base, span=span, text=text, line=line, column=column, sentence=span, suggestions=suggestions)
    return Report(draft=plain(source, path=path), findings=(finding,))


@pytest.mark.parametrize("name", PLAIN)
def test_golden(name: Format, golden: Callable[[str, str], None]) -> None:
    golden(f"report.{name}", text_of(name, REPORT, CLEAN, errors=(LOST,)).replace(_version(), '"version": "0"'))


def _version() -> str:
    from importlib.metadata import version

    return f'"version": "{version("toneguard")}"'


@pytest.mark.parametrize("name", PLAIN)
def test_nothing_to_tell(name: Format) -> None:
    assert isinstance(text_of(name), str)
    assert isinstance(text_of(name, CLEAN), str)


@pytest.mark.parametrize("name", PLAIN)
@given(source=TEXTS.filter(str.strip), replacement=TEXTS, path=TEXTS.map(lambda text: text.replace("\0", "") or "a"))
def test_any_words_fit(name: Format, source: str, replacement: str, path: str) -> None:
    report = told(source.strip(), source, replacement, path)
    written = text_of(name, report, errors=(source,))
    written.encode("utf-8")
    match name:
        case Format.SARIF:
            jsonschema.Draft4Validator(SARIF).validate(json.loads(written))
        case Format.GITLAB | Format.RDJSON:
            json.loads(written)
        case Format.JSONL:
            assert len([json.loads(line) for line in written.split("\n") if line]) == 2
        case Format.JUNIT | Format.CHECKSTYLE:
            ET.fromstring(written)
        case Format.CONCISE:
            assert written.count("\n") == 1
        case Format.GITHUB:
            assert written.count("\n") == 2


# ---- concise


def test_concise() -> None:
    (line,) = text_of(Format.CONCISE, told("It is", "Hi\n  It is.", "x")).splitlines()
    assert line == "reply.txt:2:3: warning tone/odd Odd."


# ---- JSON lines


def test_json_lines() -> None:
    lines = [json.loads(line) for line in text_of(Format.JSONL, REPORT, CLEAN, errors=(LOST,)).splitlines()]
    assert lines == [*data(Format.JSON, REPORT, CLEAN)["drafts"], {"error": LOST}]


# ---- GitHub

COMMAND = re.compile(r"::(?P<level>error|warning|notice)(?: (?P<properties>[^:]*))?::(?P<message>.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """As the runner of GitHub Actions reads them."""
    found: list[tuple[str, dict[str, str], str]] = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (pair.partition("=") for pair in (match["properties"] or "").split(",") if pair)
        found.append((match["level"], {key: _plain(value) for key, _, value in pairs}, _plain(match["message"])))
    return found


def _plain(text: str) -> str:
    for code, letter in {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}.items():
        text = text.replace(code, letter)
    return text


def test_github() -> None:
    (command,) = commands(text_of(Format.GITHUB, told("It, is: 5%", "Hi\nIt, is: 5%", "So, 6%: is", "a,b:c%.txt")))
    place = {"line": "2", "endLine": "2", "col": "1", "endColumn": "11"}
    assert command == ("warning", {"file": "a,b:c%.txt", **place, "title": "tone/odd"}, "Odd. Instead: “So, 6%: is”")


def test_github_has_no_columns_over_several_lines() -> None:
    ((_, properties, message),) = commands(text_of(Format.GITHUB, told("It\nis", "It\nis", "One\nTwo")))
    assert properties == {"file": "reply.txt", "line": "1", "endLine": "2", "title": "tone/odd"}
    assert message == "Odd. Instead: “One\nTwo”"


# ---- SARIF


def test_sarif_fits_the_published_schema() -> None:
    jsonschema.Draft4Validator.check_schema(SARIF)
    for reports in ([], [CLEAN], [REPORT, CLEAN]):
        jsonschema.Draft4Validator(SARIF).validate(data(Format.SARIF, *reports, errors=(LOST,)))


def test_sarif_rules_are_those_of_the_results() -> None:
    (run,) = data(Format.SARIF, REPORT)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert len(rules) == len({result["ruleId"] for result in run["results"]})
    (must,) = (rule for rule in rules if rule["id"] == "command/must")
    assert must["help"]["markdown"] == RULES["command/must"].help


def test_sarif_says_what_is_quiet_and_why() -> None:
    (run,) = data(Format.SARIF, REPORT)["runs"]
    (quiet,) = (result for result in run["results"] if "suppressions" in result)
    assert quiet["suppressions"] == [{"kind": "inSource", "justification": "why"}]


def test_sarif_regions_and_fixes_are_those_of_the_file() -> None:
    (run,) = data(Format.SARIF, REPORT)["runs"]
    for result, finding in zip(run["results"], REPORT.findings, strict=False):
        region = result["locations"][0]["physicalLocation"]["region"]
        assert _cut(SOURCE, region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (
            finding.text
        )
        assert SOURCE[region["charOffset"] :][: region["charLength"]] == finding.text
        assert len(result.get("fixes", ())) == len(finding.suggestions)


def test_sarif_tells_what_could_not_be_checked() -> None:
    (run,) = data(Format.SARIF, REPORT, errors=(LOST,))["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 2


@pytest.mark.parametrize(
    ("path", "uri"),
    [("a b/ü.txt", "a%20b/%C3%BC.txt"), ("./a.txt", "a.txt"), ("/x/a.txt", "file:///x/a.txt"), ("-", "stdin")],
)
def test_sarif_paths_are_uris(path: str, uri: str) -> None:
    (run,) = data(Format.SARIF, told("It", "It", "x", path))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_slot_is_no_fix() -> None:
    report = told("soon", "We write soon.", "by ⟨when?⟩")
    assert "fixes" not in data(Format.SARIF, report)["runs"][0]["results"][0]
    assert data(Format.RDJSON, report)["diagnostics"][0]["suggestions"] == []
    assert "Instead: “by ⟨when?⟩”" in data(Format.RDJSON, report)["diagnostics"][0]["message"]


def _cut(source: str, line: int, column: int, end_line: int, end_column: int) -> str:
    starts = [0, *(match.end() for match in re.finditer("\n", source))]
    return source[starts[line - 1] + column - 1 : starts[end_line - 1] + end_column - 1]


# ---- fingerprints


def marks(*reports: Report) -> list[str]:
    return [issue["fingerprint"] for issue in data(Format.GITLAB, *reports)]


def test_fingerprints_stay_where_lines_move() -> None:
    assert marks(told("It is", "It is.", "x")) == marks(told("It  is", "Dear you,\n\nIt  is.", "y"))
    assert marks(told("It is", "It is.", "x")) != marks(told("It was", "It was.", "x"))
    assert marks(told("It is", "It is.", "x")) != marks(told("It is", "It is.", "x", "other.txt"))


def test_fingerprints_are_all_different() -> None:
    twice = [told("It is", "It is.", "x")] * 3
    assert len(set(marks(*twice, REPORT))) == 3 + len(REPORT.findings)


def test_gitlab_has_what_its_merge_requests_need() -> None:
    for issue in data(Format.GITLAB, REPORT):
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
    assert data(Format.GITLAB) == []


# ---- reviewdog

POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
RANGE = {"type": "object", "required": ["start", "end"], "properties": {"start": POSITION, "end": POSITION}}
DIAGNOSTICS = {
    "type": "object",
    "required": ["diagnostics"],
    "properties": {
        "source": {"type": "object", "required": ["name"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"], "properties": {"value": {"type": "string"}}},
                    "location": {"type": "object", "required": ["path"], "properties": {"range": RANGE}},
                    "suggestions": {
                        "items": {
                            "required": ["range", "text"],
                            "properties": {"range": RANGE, "text": {"type": "string"}},
                        }
                    },
                },
            },
        },
    },
}
"""What reviewdog documents of its format, as far as we write it; narrower everywhere than its own DiagnosticResult.jsonschema."""


def test_rdjson_fits_what_is_documented() -> None:
    for reports in ([], [CLEAN], [REPORT, CLEAN]):
        jsonschema.validate(data(Format.RDJSON, *reports), DIAGNOSTICS)


@given(
    before=TEXTS,
    words=TEXTS.filter(str.strip),
    after=TEXTS,
    replacement=TEXTS.map(lambda text: text.replace("\udc80", "")),
)
def test_rdjson_columns_are_bytes(before: str, words: str, after: str, replacement: str) -> None:
    source = before + words + after
    report = told(words, source, replacement)
    (suggestion,) = data(Format.RDJSON, report)["diagnostics"][0]["suggestions"]
    raw = source.encode("utf-8", "surrogateescape")
    start, end = (_byte(raw, suggestion["range"][key]) for key in ("start", "end"))
    place = source.index(words)
    expected = source[:place] + replacement + source[place + len(words) :]
    assert raw[:start] + suggestion["text"].encode() + raw[end:] == expected.encode("utf-8", "surrogateescape")


def _byte(raw: bytes, position: dict[str, int]) -> int:
    lines = raw.split(b"\n")
    return sum(len(line) + 1 for line in lines[: position["line"] - 1]) + position["column"] - 1


# ---- JUnit and Checkstyle


def test_junit_as_build_servers_read_it() -> None:
    suites = list(JUnitXml.fromstring(text_of(Format.JUNIT, REPORT, CLEAN, errors=(LOST,)).encode()))
    assert [(suite.name, suite.tests, suite.failures, suite.errors) for suite in suites] == [
        ("reply.txt", 6, 5, 1),
        ("clean.txt", 1, 0, 0),
        ("inputs", 1, 0, 1),
    ]
    results = [result for suite in suites for case in suite for result in case.result]
    assert sum(isinstance(result, Failure) for result in results) == 5
    assert sum(isinstance(result, Error) for result in results) == 2


def test_checkstyle() -> None:
    root = ET.fromstring(text_of(Format.CHECKSTYLE, REPORT, CLEAN))
    assert [(file.get("name"), len(file)) for file in root] == [("reply.txt", 6), ("clean.txt", 0)]
    assert {error.get("severity") for error in root.iter("error")} == {"error", "warning", "info"}
    for error, finding in zip(root.iter("error"), REPORT.findings, strict=False):
        assert (error.get("line"), error.get("column")) == (str(finding.line), str(finding.column))
        assert error.get("source") == finding.rule


# ---- Markdown


@given(words=TEXTS.filter(str.strip), replacement=TEXTS.filter(str.strip))
def test_markdown_says_the_words_as_words(words: str, replacement: str) -> None:
    html = (
        MarkdownIt("commonmark", {"html": False})
        .enable("table")
        .render(text_of(Format.MARKDOWN, told(words, words, replacement)))
    )
    assert set(re.findall(r"<(\w+)", html)) <= {"h3", "p", "strong", "ul", "li", "code", "br"}


def test_markdown_calls_nobody() -> None:
    assert "@octocat" not in text_of(Format.MARKDOWN, told("It", "It", "ask @octocat"))


def test_markdown_fits_into_a_comment() -> None:
    many = [told("It is", "It is.", "x" * 200, f"reply-{number}.txt") for number in range(400)]
    text = text_of(Format.MARKDOWN, *many)
    assert LONGEST * 0.9 < len(text) < 65_536
    assert text.startswith("### ToneGuard: 400 warnings\n")
    assert text.rstrip().endswith("and the files after it.")
