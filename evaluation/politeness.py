"""`python -m evaluation.politeness`: does the summary score tell polite requests from impolite ones?

The requests were scored by people (Danescu-Niculescu-Mizil et al. 2013); the figure is the area under the ROC curve
for the top against the bottom quartile.
"""

import argparse
import json
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.linting import Checker, draft_of, packaged_linter
from evaluation.records import SHARED, numbered_lines
from toneguard.model import Report, Severity, ToneGuardError

WEIGHTS = {Severity.SUGGESTION: 1.0, Severity.WARNING: 2.0, Severity.ERROR: 4.0}
POSITIVE = frozenset({"thanks", "greeting", "closing", "apology", "next-step"})
"""Signals of the reply that speak for it; each counts as much as one suggestion speaks against it."""

_PLACES = 4


@dataclass(frozen=True, slots=True)
class Separation:
    """Areas under the curve: of the summary score, and of its two parts alone."""

    polite: int
    impolite: int
    summary: float
    findings: float
    signals: float


def of_findings(report: Report) -> float:
    return -sum(WEIGHTS[finding.severity] for finding in report.findings)


def of_signals(report: Report) -> float:
    return float(len(POSITIVE & {signal.name for signal in report.signals if signal.of == "reply"}))


def of_both(report: Report) -> float:
    """The summary score: fewest and mildest findings, most positive signals."""
    return of_findings(report) + of_signals(report)


def separation(polite: Sequence[Report], impolite: Sequence[Report]) -> Separation:
    def area(score: Callable[[Report], float]) -> float:
        return round(area_under_curve([*map(score, polite)], [*map(score, impolite)]), _PLACES)

    return Separation(len(polite), len(impolite), area(of_both), area(of_findings), area(of_signals))


def area_under_curve(high: Sequence[float], low: Sequence[float]) -> float:
    """The chance that one of `high` scores above one of `low`; a tie is half a chance. `nan` where either is empty."""
    if not high or not low:
        return float("nan")
    ordered = sorted(low)
    above = sum((bisect_left(ordered, score) + bisect_right(ordered, score)) / 2 for score in high)
    return above / (len(high) * len(low))


def main(arguments: list[str] | None = None, *, linter: Checker | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        requests = read(options.file)
        checked = linter or packaged_linter()
        reports = {
            name: [checked.check(draft_of(text)) for text in requests[name][: options.limit]] for name in requests
        }
    except ToneGuardError as error:
        print(f"evaluation.politeness: {error}", file=sys.stderr)
        return 2
    found = separation(reports["polite"], reports["impolite"])
    print(_as_json(found) if options.format == "json" else _as_text(found))
    return 0


def read(path: Path) -> dict[str, list[str]]:
    """The texts of the two outer quartiles."""
    requests: dict[str, list[str]] = {"polite": [], "impolite": []}
    for _, fields in numbered_lines(path):
        if (quartile := fields["label"]["quartile"]) in requests:
            requests[quartile].append(fields["text"])
    return requests


def _as_text(found: Separation) -> str:
    return (
        f"{found.polite} polite against {found.impolite} impolite requests, area under the curve: "
        f"summary score {found.summary:.3f} (findings alone {found.findings:.3f}, signals alone {found.signals:.3f})"
    )


def _as_json(found: Separation) -> str:
    areas = {"summary": found.summary, "findings": found.findings, "signals": found.signals}
    return json.dumps({"version": 1, "polite": found.polite, "impolite": found.impolite, "auc": areas}, indent=2)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.politeness", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=SHARED / "eval" / "politeness_stackexchange.jsonl")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N of each quartile")
    return parser


if __name__ == "__main__":
    sys.exit(main())
