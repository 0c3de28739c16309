"""`python -m evaluation [FILE…]`: precision, recall and F1 of the findings against labelled replies."""

import argparse
import json
import sys
from pathlib import Path

from evaluation import categories, records
from evaluation.linting import Checker, draft_of, packaged_linter
from evaluation.outcome import Outcome
from evaluation.report import Section, View, as_json, as_text
from evaluation.scoring import score
from toneguard.model import ToneGuardError, UsageError

CLOSED = ("aside", "blind", "fresh", "replies-unread")
"""What stays unread while rules are written; its mistakes are shown to nobody, or it would stop measuring anything."""


def main(arguments: list[str] | None = None, *, linter: Checker | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        sections = measure(_files(options), linter or packaged_linter())
    except ToneGuardError as error:
        print(f"evaluation: {error}", file=sys.stderr)
        return 2
    view = View(mistakes=options.errors, label=options.category)
    print(json.dumps(as_json(sections, view), indent=2) if options.format == "json" else as_text(sections, view))
    return 0


def measure(files: list[Path], linter: Checker) -> list[Section]:
    """One section a file, then the open files together, then all of them."""
    sections = [Section(path.stem, outcome_of(path, linter), closed=_closed(path)) for path in files]
    readable = [section for section in sections if not section.closed]
    together = [_joined(group) for group in (readable, sections) if len(group) > 1]
    return sections + together[: 1 if readable == sections else 2]


def outcome_of(path: Path, linter: Checker) -> Outcome:
    labels = categories.load()
    outcome = Outcome()
    for record in records.load(path):
        outcome += score(record, linter.check(draft_of(record.text, context=record.context)), labels)
    return outcome


def _joined(group: list[Section]) -> Section:
    name = "+".join(section.name for section in group)
    return Section(name, sum((section.outcome for section in group), Outcome()), any(one.closed for one in group))


def _files(options: argparse.Namespace) -> list[Path]:
    if options.errors and any(_closed(path) for path in options.files):
        raise UsageError(f"the replies of {', '.join(CLOSED)} are measured and not read; leave out --errors")
    return list(options.files) or list(records.LABELLED)


def _closed(path: Path) -> bool:
    return path.stem in CLOSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="labelled replies, one JSON object a line")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--errors", action="store_true", help="list false alarms and misses, except where they stay unread"
    )
    parser.add_argument(
        "--category", choices=[*records.CATEGORIES, *categories.QUESTION_LABELS], help="show this alone"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
