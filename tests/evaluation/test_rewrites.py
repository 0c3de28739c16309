"""How many stretches get a rewrite, and the sheet of rewrites to read."""

import json
from pathlib import Path

import pytest

from evaluation.categories import Categories
from evaluation.rewrites import Rewrite, coverage, drawn, main, rewrite
from tests.evaluation.fakes import FINE, FakeLinter, finding, record
from toneguard.model import Safety, Severity, Span, Suggestion

LABELS = Categories({"negative/*": "negative", "blame/*": "blame"})
REPLY = record("We cannot help. You failed.", {"cannot": "negative", "failed": "blame", "help": "negative"})


def test_a_stretch_is_covered_by_a_suggestion_of_its_category() -> None:
    found = coverage([REPLY], FakeLinter({"cannot": "negative/refusal", "failed": "negative/x"}, better="can"), LABELS)
    assert (found.labelled["negative"], found.found["negative"], found.rewritten["negative"]) == (2, 1, 1)
    assert (found.labelled["blame"], found.found["blame"], found.share("blame")) == (1, 0, None)
    assert found.share() == 1.0


def test_a_finding_without_suggestion_covers_nothing() -> None:
    assert coverage([REPLY], FakeLinter({"cannot": "negative/refusal"}), LABELS).share() == 0.0


def test_mere_suggestions_find_nothing() -> None:
    mild = FakeLinter({"cannot": "negative/refusal"}, severity=Severity.SUGGESTION, better="can")
    assert coverage([REPLY], mild, LABELS).share() is None


def test_a_rewrite_shows_the_whole_sentence() -> None:
    source = "Hello. We cannot\nhelp. Bye."
    suggestion = Suggestion(Span(10, 16), "can", Safety.REVIEW)
    found = finding("negative/refusal", Span(10, 16), sentence=Span(7, 22))
    assert rewrite(source, found, suggestion) == Rewrite("We cannot help.", "We can help.", "negative/refusal")


def test_a_sheet_has_no_repetitions() -> None:
    rewrites = [Rewrite("a", "b", "x/y"), Rewrite("a", "b", "x/y"), Rewrite("c", "d", "x/y")]
    assert sorted(drawn(rewrites, number=5, seed=1)) == rewrites[1:]
    assert len(drawn([Rewrite("a", "b", "x/y", "When?"), Rewrite("a", "b", "x/y", "Why?")], number=5, seed=1)) == 1
    assert drawn(rewrites, number=1, seed=3) == drawn(reversed(rewrites), number=1, seed=3)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    span = {"start": 3, "end": 9, "category": "negative"}
    message = "Customer: Is it\nhere?"
    line = {"id": "1", "text": "We cannot help.", "context": message, "spans": [span], "document": FINE}
    (tmp_path / "dev.jsonl").write_text(json.dumps(line), encoding="utf-8")
    for name in ("agents", "canned"):
        (tmp_path / f"{name}.jsonl").write_text('{"id": "2", "text": "They cannot."}\n', encoding="utf-8")
    return [str(tmp_path / "dev.jsonl"), "--replies", str(tmp_path)]


def test_the_command(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    linter = FakeLinter({"cannot": "negative/refusal"}, better="can")
    assert main(files, linter=linter) == 0
    assert ["negative", "1", "1", "1", "1.00"] in [line.split() for line in capsys.readouterr().out.splitlines()]
    assert main([*files, "--format", "json"], linter=linter) == 0
    assert json.loads(capsys.readouterr().out)["categories"]["negative"]["rewritten"] == 1


def test_the_sheet(files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    linter = FakeLinter({"cannot": "negative/refusal"}, better="can")
    assert main([*files, "--sheet", "9"], linter=linter) == 0
    assert capsys.readouterr().out == "before\tafter\trule\tmessage\ncannot\tcan\tnegative/refusal\tIs it here?\n"
    assert main([*files, "--sheet", "9", "--out", str(tmp_path / "sheet.tsv")], linter=linter) == 0
    assert (tmp_path / "sheet.tsv").read_text(encoding="utf-8").count("\n") == 2
