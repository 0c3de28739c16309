"""The summary score and the area under its curve."""

import json
from math import isnan
from pathlib import Path

import pytest

from evaluation import politeness
from evaluation.politeness import area_under_curve, main
from tests.evaluation.fakes import FakeLinter, finding
from toneguard.model import Report, Severity, Signal, Span, plain


@pytest.mark.parametrize(
    ("high", "low", "area"),
    [([3, 4], [1, 2], 1.0), ([1], [2], 0.0), ([1, 1], [1, 1], 0.5), ([1, 3], [2], 0.5), ([2, 2], [1, 2], 0.75)],
)
def test_area_under_the_curve(high: list[float], low: list[float], area: float) -> None:
    assert area_under_curve(high, low) == area


def test_no_area_without_texts() -> None:
    assert isnan(area_under_curve([], [1.0]))


def test_the_summary_score() -> None:
    error = finding("a/b", Span(0, 1), severity=Severity.ERROR)
    signals = (Signal("thanks", "reply"), Signal("apology", "customer"), Signal("refusal", "reply"))
    report = Report(plain("x"), (error, finding("a/b", Span(0, 1))), signals)
    assert politeness.of_findings(report) == -6
    assert politeness.of_signals(report) == 1
    assert politeness.of_both(report) == -5


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    requests = [("Thanks!", "polite"), ("So?", "neutral"), ("Chill.", "impolite")]
    lines = [json.dumps({"text": text, "label": {"quartile": quartile}}) for text, quartile in requests]
    path = tmp_path / "requests.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    linter = FakeLinter({"Chill": "dismissive/calm"}, signals={"Thanks": "thanks"})
    assert main([str(path), "--format", "json"], linter=linter) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["polite"], shown["impolite"], shown["auc"]["summary"]) == (1, 1, 1.0)
    assert main([str(path)], linter=linter) == 0
    assert "summary score 1.000" in capsys.readouterr().out


def test_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.jsonl")], linter=FakeLinter({})) == 2
    assert "none.jsonl" in capsys.readouterr().err
