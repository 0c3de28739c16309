"""`python -m evaluation`: figures as text and JSON, mistakes only of replies that may be read."""

import json
from pathlib import Path

import pytest

from evaluation import categories
from evaluation.__main__ import main
from tests.evaluation.fakes import FINE, FakeLinter
from toneguard.model import UsageError

LINTER = FakeLinter({"cannot": "negative/refusal", "chill": "blame/tone"})
LINE = {
    "id": "made-up-1",
    "text": "We cannot help, chill.",
    "context": "CUSTOMER: It broke.",
    "spans": [{"start": 3, "end": 9, "quote": "cannot", "category": "negative", "rewrite": ""}],
    "document": FINE | {"apology": "owed"},
}


def labelled(folder: Path, name: str, *lines: dict[str, object]) -> str:
    path = folder / name
    path.write_text("".join(json.dumps(line) + "\n" for line in lines or (LINE,)), encoding="utf-8")
    return str(path)


def test_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([labelled(tmp_path, "dev.jsonl"), "--errors"], linter=LINTER) == 0
    shown = capsys.readouterr().out
    assert "== dev: 1 replies ==" in shown
    assert "false alarm  made-up-1  blame  blame/tone  “chill”" in shown
    assert "miss         made-up-1  document.apology" in shown
    assert ["negative/refusal", "1", "1", "1.00"] in [line.split() for line in shown.splitlines()]


def test_json_of_three_files_and_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [labelled(tmp_path, f"{name}.jsonl") for name in ("dev", "drafts", "aside")]
    assert main([*files, "--format", "json"], linter=LINTER) == 0
    sections = json.loads(capsys.readouterr().out)["sections"]
    assert list(sections) == ["dev", "drafts", "aside", "dev+drafts", "dev+drafts+aside"]
    assert sections["dev+drafts"]["overall"]["precision"] == 0.5
    assert sections["dev+drafts"]["document"]["apology"]["recall"] == 0.0
    assert "rules" in sections["dev"]
    assert "rules" not in sections["aside"]
    assert "rules" not in sections["dev+drafts+aside"]


def test_what_is_set_aside_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([labelled(tmp_path, "aside.jsonl"), "--errors"], linter=LINTER) == 2
    assert "not read" in capsys.readouterr().err
    assert main([labelled(tmp_path, "aside.jsonl")], linter=LINTER) == 0
    shown = capsys.readouterr().out
    assert "chill" not in shown
    assert "made-up-1" not in shown
    assert "blame/tone" not in shown


def test_one_category(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([labelled(tmp_path, "dev.jsonl"), "--errors", "--category", "blame"], linter=LINTER) == 0
    shown = capsys.readouterr().out
    assert "blame/tone" in shown
    assert "document.apology" not in shown


@pytest.mark.parametrize(
    "line",
    [
        {"id": "x"},
        LINE | {"spans": [{"start": 3, "end": 1, "category": "negative"}]},
        LINE | {"spans": [{"start": 0, "end": 1, "category": "rude"}]},
        LINE | {"document": {"apology": "maybe"}},
    ],
)
def test_what_is_no_labelled_reply(tmp_path: Path, capsys: pytest.CaptureFixture[str], line: dict[str, object]) -> None:
    assert main([labelled(tmp_path, "dev.jsonl", line)], linter=LINTER) == 2
    assert "dev.jsonl:1" in capsys.readouterr().err


def test_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.jsonl")], linter=LINTER) == 2
    assert "none.jsonl" in capsys.readouterr().err


def test_a_rule_without_entry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([labelled(tmp_path, "dev.jsonl")], linter=FakeLinter({"cannot": "unheard/of"})) == 2
    assert "unheard/of" in capsys.readouterr().err


def test_a_rule_beats_its_category() -> None:
    known = categories.Categories({"apology/*": "apology", "apology/missing": "document.apology"})
    assert known.of("apology/missing") == "document.apology"
    assert known.of("apology/if") == "apology"


def test_a_label_nobody_knows(tmp_path: Path) -> None:
    path = tmp_path / "categories.yaml"
    path.write_text("negative/*: negativ\n", encoding="utf-8")
    with pytest.raises(UsageError, match="negativ"):
        categories.load(path)


RULES = Path(__file__).resolve().parents[2] / "rules"
BUILT_IN = sorted(
    f"{path.parent.name}/{path.stem}"
    for path in RULES.glob("*/*.yaml")
    if path.parent.name not in ("vocabulary", "signals")
)


@pytest.mark.parametrize("rule", BUILT_IN)
def test_every_built_in_rule_has_an_entry(rule: str) -> None:
    assert categories.load().of(rule)
