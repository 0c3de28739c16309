"""`python -m evaluation.corpus`: how often each rule fires on real replies and on prose addressed to no customer.

Run it before and after a change to a rule and read the difference: `--out new.json --diff old.json`. The report quotes
replies that may not be quoted elsewhere; keep it out of the project.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from evaluation import corpus_report, survey
from evaluation.linting import Checker, packaged_linter
from evaluation.records import SHARED
from evaluation.survey import Corpus
from evaluation.texts import SOURCES, Text, replies, treebank
from toneguard.model import ToneGuardError, UsageError


def main(arguments: list[str] | None = None, *, linter: Checker | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        old = survey.load(options.diff) if options.diff else None
        new = survey.of(_texts(options), linter or packaged_linter(), _settings(options))
        print(_write(new, old, options))
    except ToneGuardError as error:
        print(f"evaluation.corpus: {error}", file=sys.stderr)
        return 2
    return 0


def _write(new: Corpus, old: Corpus | None, options: argparse.Namespace) -> str:
    """Both reports, where asked for; returns what the terminal shows: the difference, or else the rates."""
    if old and old.settings != new.settings:
        raise UsageError(f"{options.diff} was made with {old.settings}, this report with {new.settings}")
    changes = corpus_report.changes(old, new, samples=options.samples) if old else ""
    if options.out:
        readable = "\n\n".join(filter(None, (changes, corpus_report.text(new, samples=options.samples))))
        options.out.with_suffix(".json").write_text(json.dumps(survey.as_json(new), indent=1), encoding="utf-8")
        options.out.with_suffix(".txt").write_text(readable + "\n", encoding="utf-8")
    return changes or corpus_report.summary(new)


def _texts(options: argparse.Namespace) -> Iterator[Text]:
    by_source: dict[str, list[Text]] = {source: [] for source in SOURCES}
    plain = treebank(options.shared / "treebank", sentences=options.sentences, seed=options.seed)
    for text in chain(replies(options.shared / "replies"), plain):
        by_source[text.source].append(text)
    return chain.from_iterable(islice(texts, options.limit) for texts in by_source.values())


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    return {"sentences": options.sentences, "seed": options.seed, "limit": options.limit}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.corpus", description=__doc__)
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder that holds replies/ and treebank/")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write FILE.json, and FILE.txt to read")
    parser.add_argument("--diff", type=Path, metavar="OLD.json", help="show what changed since an earlier report")
    parser.add_argument("--samples", type=int, default=5, metavar="N", help="findings to show for each rule")
    parser.add_argument("--sentences", type=int, default=5000, metavar="N", help="of the treebank; 0 for all")
    parser.add_argument("--seed", type=int, default=0, help="draws the sample of sentences")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N texts of each source")
    return parser


if __name__ == "__main__":
    sys.exit(main())
