"""The examples of docs/rewriting.md, and that it tells of every filter and capture there is."""

import re
from pathlib import Path

import pytest

from tests.rewrite.support import applied, marked, parsed, phrase_hit, rewritten, short_form, suggested
from toneguard.rewrite.templates.captures import DERIVED
from toneguard.rewrite.templates.filters import FILTERS

MANUAL = (Path(__file__).parents[2] / "docs" / "rewriting.md").read_text(encoding="utf-8")
CELLS = re.compile(r"^\| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)


def rows(header: str) -> list[tuple[str, str, str]]:
    tables = re.findall(rf"^\| before \| {header} \| after \|\n\| --- .*\n((?:\|.*\n)+)", MANUAL, re.MULTILINE)
    found = [CELLS.match(line) for table in tables for line in table.replace("\\|", "¦").splitlines()]
    return [
        (m[1], "" if m[2] == "*(empty)*" else m[2].strip("`").replace("¦", "|"), m[3]) for m in found if m is not None
    ]


@pytest.mark.parametrize(("before", "template", "after"), rows("template"))
def test_template_example(before: str, template: str, after: str) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(("before", "pair", "after"), rows("replacement"))
def test_phrase_pair_example(before: str, pair: str, after: str) -> None:
    text, span = marked(before)
    reading = parsed(text)
    (made,) = suggested([short_form("{replacement}")], phrase_hit(reading, span, replacement=pair), reading)
    assert applied(text, made) == after


@pytest.mark.parametrize("name", FILTERS)
def test_the_manual_tells_of_every_filter(name: str) -> None:
    assert re.search(rf"\|{name}\b|`{name}`", MANUAL), name


@pytest.mark.parametrize("name", DERIVED)
def test_the_manual_tells_of_every_capture(name: str) -> None:
    assert f"`{name}`" in MANUAL
