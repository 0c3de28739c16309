"""`python -m evaluation.rewrites`: how many of the labelled stretches get a rewrite, and a sheet of rewrites to read.

The sheet quotes replies that may not be quoted elsewhere; keep it out of the project.
"""

import argparse
import csv
import io
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from random import Random

from evaluation import categories
from evaluation.categories import Categories
from evaluation.linting import Checker, draft_of, packaged_linter
from evaluation.records import LABELLED, SHARED, Record, load
from evaluation.table import table
from evaluation.texts import replies
from toneguard.model import Draft, Finding, Report, Severity, Suggestion, ToneGuardError

COVERED = ("negative", "blame", "command", "dismissive", "apology", "wordy", "vague")
"""The categories in which a better wording is ours to offer."""


@dataclass(slots=True)
class Coverage:
    """By category: stretches labelled, found by a finding of their category, and found by one with a suggestion."""

    labelled: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    rewritten: Counter[str] = field(default_factory=Counter)

    def share(self, category: str | None = None) -> float | None:
        """Of the stretches found; over all categories where none is given."""
        found = self.found.total() if category is None else self.found[category]
        rewritten = self.rewritten.total() if category is None else self.rewritten[category]
        return rewritten / found if found else None


@dataclass(frozen=True, slots=True, order=True)
class Rewrite:
    """A sentence before and after the first suggestion of a finding; the same words answering two messages are one."""

    before: str
    after: str
    rule: str
    message: str = field(default="", compare=False)


def coverage(records: Iterable[Record], linter: Checker, labels: Categories) -> Coverage:
    covered = Coverage()
    for record in records:
        report = linter.check(draft_of(record.text, context=record.context))
        for label in record.labels:
            if label.category in COVERED:
                matching = [one for one in _counted(report, labels, label.category) if one.span.overlaps(label.span)]
                covered.labelled[label.category] += 1
                covered.found[label.category] += bool(matching)
                covered.rewritten[label.category] += any(finding.suggestions for finding in matching)
    return covered


def _counted(report: Report, labels: Categories, category: str) -> Iterator[Finding]:
    for finding in report.findings:
        if finding.severity >= Severity.WARNING and labels.of(finding.rule) == category:
            yield finding


def rewrites(drafts: Iterable[Draft], linter: Checker) -> Iterator[Rewrite]:
    for draft in drafts:
        for finding in linter.check(draft).findings:
            if finding.suggestions:
                message = draft.context.customer_message or ""
                yield rewrite(draft.source, finding, finding.suggestions[0], message=message)


def rewrite(source: str, finding: Finding, suggestion: Suggestion, *, message: str = "") -> Rewrite:
    """The sentence of the finding, widened to what the suggestion replaces."""
    whole = finding.sentence.joined(suggestion.span)
    after = (
        source[whole.start : suggestion.span.start] + suggestion.replacement + source[suggestion.span.end : whole.end]
    )
    return Rewrite(_flat(whole.of(source)), _flat(after), finding.rule, _flat(message))


def drawn(found: Iterable[Rewrite], *, number: int, seed: int) -> list[Rewrite]:
    """Different rewrites, in an order that depends on the seed alone; canned replies repeat themselves."""
    different = sorted(set(found))
    return Random(seed).sample(different, min(number, len(different)))


def main(arguments: list[str] | None = None, *, linter: Checker | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        if options.sheet:
            _write_sheet(options, linter or packaged_linter(suggest=True))
        else:
            found = coverage(load(options.file), linter or packaged_linter(suggest=True), categories.load())
            print(_as_json(found) if options.format == "json" else _as_text(found))
    except ToneGuardError as error:
        print(f"evaluation.rewrites: {error}", file=sys.stderr)
        return 2
    return 0


def _write_sheet(options: argparse.Namespace, linter: Checker) -> None:
    labelled = (draft_of(record.text, context=record.context) for record in load(options.file))
    unlabelled = (draft_of(text.text, context=text.context) for text in replies(options.replies))
    rows = drawn(rewrites(chain(labelled, unlabelled), linter), number=options.sheet, seed=options.seed)
    lines = io.StringIO()
    sheet = csv.writer(lines, delimiter="\t", lineterminator="\n")
    sheet.writerow(("before", "after", "rule", "message"))
    sheet.writerows((row.before, row.after, row.rule, row.message) for row in rows)
    if options.out:
        options.out.write_text(lines.getvalue(), encoding="utf-8")
    else:
        print(lines.getvalue(), end="")


def _as_text(found: Coverage) -> str:
    rows = [
        (name, found.labelled[name], found.found[name], found.rewritten[name], found.share(name)) for name in COVERED
    ]
    total = (found.labelled.total(), found.found.total(), found.rewritten.total(), found.share())
    return table(("stretches", "labelled", "found", "rewritten", "of found"), [*rows, ("overall", *total)])


def _as_json(found: Coverage) -> str:
    by_category = {
        name: {
            "labelled": found.labelled[name],
            "found": found.found[name],
            "rewritten": found.rewritten[name],
            "share_of_found": found.share(name),
        }
        for name in COVERED
    }
    return json.dumps({"version": 1, "share_of_found": found.share(), "categories": by_category}, indent=2)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.rewrites", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=LABELLED[0], help="labelled replies")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--sheet", type=int, metavar="N", help="draw N rewrites instead, as tab-separated values")
    parser.add_argument("--seed", type=int, default=0, help="draws the sheet")
    parser.add_argument("--replies", type=Path, default=SHARED / "replies", help="the folder of unlabelled replies")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the sheet there")
    return parser


if __name__ == "__main__":
    sys.exit(main())
