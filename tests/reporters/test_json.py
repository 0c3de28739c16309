"""The contract of docs/json.md."""

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from tests.reporters.sample import CLEAN, REPORT
from toneguard.model import Severity
from toneguard.reporters import View
from toneguard.reporters.json import JsonReporter
from toneguard.reporters.schema import report_schema


def text_of(view: View) -> str:
    (text,) = JsonReporter().render([REPORT, CLEAN], view)
    assert isinstance(text, str)
    return text


def written(view: View | None = None) -> Any:
    return json.loads(text_of(view or View(errors=("lost.txt: no such file or folder.",))))


def test_golden(golden: Callable[[str, str], None]) -> None:
    golden("report.json", text_of(View(errors=("lost.txt: no such file or folder.",))))


def test_schema() -> None:
    schema = report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(written(), schema)


def test_the_schema_knows_every_field() -> None:
    for example in _objects(report_schema()):
        assert example["additionalProperties"] is True
        assert sorted(example["required"]) == sorted(example["properties"])


def _objects(schema: Any) -> list[dict[str, Any]]:
    inside = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else []
    below = [found for part in inside for found in _objects(part)]
    return [schema, *below] if isinstance(schema, dict) and "properties" in schema else below


def test_offsets_are_those_of_the_file() -> None:
    for finding in written()["drafts"][0]["findings"]:
        source = REPORT.draft.source
        assert source[finding["start"] : finding["end"]] == finding["text"]
        assert source.split("\n")[finding["line"] - 1][finding["column"] - 1 :].startswith(finding["text"])


@pytest.mark.parametrize(("minimum", "count"), [(Severity.SUGGESTION, 5), (Severity.WARNING, 4), (Severity.ERROR, 1)])
def test_minimum(minimum: Severity, count: int) -> None:
    assert len(written(View(minimum))["drafts"][0]["findings"]) == count
