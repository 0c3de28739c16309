"""The JSON Schema of the JSON report."""

import json
from importlib.resources import files
from typing import Any


def report_schema() -> dict[str, Any]:
    """The schema that every JSON report of this version fits."""
    schema: dict[str, Any] = json.loads(files("toneguard.reporters").joinpath("report.schema.json").read_text("utf-8"))
    return schema
