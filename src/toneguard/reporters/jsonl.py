"""JSON lines: for each reply a line with what the JSON report says of it, to be read as they come."""

import json
from collections.abc import Iterator, Sequence

from toneguard.model import Report, Severity
from toneguard.reporters.base import View
from toneguard.reporters.json import draft_of, written


class JsonLinesReporter:
    """A line for each reply, then one for each input that could not be checked."""

    minimum = Severity.SUGGESTION

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        for report in reports:
            yield written(json.dumps(draft_of(report, view), ensure_ascii=False)) + "\n"
        for message in view.errors:
            yield written(json.dumps({"error": message}, ensure_ascii=False)) + "\n"
