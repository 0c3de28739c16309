"""What there was to suggest is shown to people also where it can't be put into the file."""

import json

import pytest

from toneguard.linter import Linter
from toneguard.model import Format, Report
from toneguard.readers import read_bytes
from toneguard.reporters import View
from toneguard.reporters.registry import REPORTERS

REPLY = "Hi Ida,\n\nWe *can't* ship [the kettle](https://x.example/k) until **next month**.\n"
BETTER = "We will be able to ship the kettle next month."


@pytest.fixture(scope="module")
def report() -> Report:
    [draft] = read_bytes(REPLY.encode(), path="reply.md")
    return Linter().check(draft)


def test_no_program_is_told_to_take_a_link_away(report: Report) -> None:
    [told] = json.loads("".join(map(str, REPORTERS[Format.JSON].render([report], View()))))["drafts"]
    assert [finding["suggestions"] for finding in told["findings"] if finding["rule"] == "negative/not-until"] == [[]]


def test_people_are_shown_it_beside_what_stands_there(report: Report) -> None:
    [finding] = (f for f in View().as_read(report) if f.rule == "negative/not-until")
    best = finding.suggestions[0]
    assert (best.span.of(REPLY), best.replacement) == (REPLY.splitlines()[2], BETTER)


@pytest.mark.parametrize("name", [Format.GITHUB, Format.MARKDOWN, Format.JUNIT])
def test_so_are_those_who_read_it_elsewhere(report: Report, name: Format) -> None:
    assert BETTER in "".join(map(str, REPORTERS[name].render([report], View())))
