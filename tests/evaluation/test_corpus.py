"""The corpus report: rates by rule and source, and what a change to a rule changed."""

import gzip
import json
from pathlib import Path

import pytest

from evaluation.corpus import main
from tests.evaluation.fakes import FakeLinter

OLD = FakeLinter({"cannot": "negative/refusal"})
NEW = FakeLinter({"cannot": "negative/refusal", "man": "blame/tone"})


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    for name in ("replies", "treebank/gum"):
        (tmp_path / name).mkdir(parents=True)
    reply = {"id": "agent-1", "text": "We cannot help.", "context": "CUSTOMER: It broke."}
    (tmp_path / "replies/agents.jsonl").write_text(json.dumps(reply) + "\n", encoding="utf-8")
    (tmp_path / "replies/canned.jsonl").write_text('{"id": "canned-1", "text": "All is well."}\n', encoding="utf-8")
    lines = "# sent_id = 1\n# text = The man slept.\n1\tThe\tthe\n\n# text = The man can't help it.\n"
    with gzip.open(tmp_path / "treebank/gum/en_x.conllu.gz", "wt", encoding="utf-8") as file:
        file.write(lines)
    return tmp_path


def run(shared: Path, linter: FakeLinter, *arguments: str) -> int:
    return main(["--shared", str(shared), *arguments], linter=linter)


def test_rates_and_samples(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(shared, NEW, "--out", str(shared / "new.json")) == 0
    written = json.loads((shared / "new.json").read_text(encoding="utf-8"))
    assert written["words"] == {"agents": 3, "canned": 3, "treebank": 8}
    assert written["rates"]["negative/refusal"] == {"agents": pytest.approx(1000 / 3), "canned": 0, "treebank": 0}
    assert written["rates"]["blame/tone"]["treebank"] == 250
    assert "agent-1  “cannot”  in  cannot" in (shared / "new.txt").read_text(encoding="utf-8")
    shown = capsys.readouterr().out
    assert next(line for line in shown.splitlines() if line.startswith("blame/tone")).endswith("suspect")


def test_what_came_and_went(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(shared, OLD, "--out", str(shared / "old"))
    capsys.readouterr()
    assert run(shared, NEW, "--diff", str(shared / "old.json")) == 0
    shown = capsys.readouterr().out
    assert "came: blame/tone (2)" in shown
    assert "0.00 → 250.00" in shown
    assert "negative/refusal" not in shown
    run(shared, NEW, "--out", str(shared / "new"))
    run(shared, OLD, "--diff", str(shared / "new.json"))
    assert "gone: blame/tone (2)" in capsys.readouterr().out


def test_nothing_changed(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(shared, OLD, "--out", str(shared / "old"))
    capsys.readouterr()
    run(shared, OLD, "--diff", str(shared / "old.json"))
    assert capsys.readouterr().out == "No finding came or went.\n"


def test_reports_over_different_texts_are_not_compared(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(shared, OLD, "--out", str(shared / "old"), "--limit", "1")
    assert run(shared, OLD, "--diff", str(shared / "old.json")) == 2
    assert "was made with" in capsys.readouterr().err


def test_samples_of_the_treebank_are_repeatable(shared: Path) -> None:
    run(shared, OLD, "--out", str(shared / "one"), "--sentences", "1")
    run(shared, OLD, "--out", str(shared / "two"), "--sentences", "1")
    one, two = (json.loads((shared / f"{name}.json").read_text(encoding="utf-8")) for name in ("one", "two"))
    assert one == two
    assert one["texts"]["treebank"] == 1


def test_crashes_are_shown(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(shared, FakeLinter({}, crashes=True))
    assert ["fake/crash", "4"] in [line.split() for line in capsys.readouterr().out.splitlines()]


def test_what_is_no_report(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shared / "old.json").write_text("[]", encoding="utf-8")
    assert run(shared, OLD, "--diff", str(shared / "old.json")) == 2
    assert "is no corpus report" in capsys.readouterr().err
