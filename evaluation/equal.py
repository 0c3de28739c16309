"""`python -m evaluation.equal`: whether the linter says the same when every rule is asked about every sentence.

Every finding with its rewrites, every signal with its evidence, every figure and failure is compared: over the unlabelled
replies and the files they were cut out of, the labelled replies, mails, and a sample of the treebank. The slow way takes
minutes for what the quick one does in seconds; a text of which something else is said is told as it is met.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path

from evaluation.linting import draft_of
from evaluation.records import SHARED, load
from evaluation.texts import Text, replies, treebank
from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Draft, Report, ToneGuardError
from toneguard.readers import files_in, read_file

Named = tuple[str, Draft]
"""A draft with what it is called."""

PART = 512
"""Drafts that one linter checks before the other does."""


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    linters = Linter(Config()), Linter(Config(), gated=False)
    try:
        unlike = sum(
            _compared(name, linters, CORPORA[name](options), options.limit) for name in options.corpora or CORPORA
        )
    except ToneGuardError as error:
        print(f"evaluation.equal: {error}", file=sys.stderr)
        return 2
    return 1 if unlike else 0


def _compared(name: str, linters: tuple[Linter, Linter], drafts: Iterator[Named], limit: int | None) -> int:
    """How many drafts of a corpus differ."""
    told: Counter[str] = Counter()
    drafts = islice(drafts, limit)
    while some := list(islice(drafts, PART)):
        for unlike, _ in differing(linters, some):
            print(f"{name} {unlike}: what is said depends on the gates", flush=True)
            told["unlike"] += 1
        told["drafts"] += len(some)
        told["words"] += sum(len(draft.text.split()) for _, draft in some)
    print(f"{name}: {told['drafts']:,} drafts, {told['words']:,} words: {told['unlike']:,} differ", flush=True)
    return told["unlike"]


def differing(linters: tuple[Linter, Linter], drafts: Sequence[Named]) -> Iterator[tuple[str, tuple[Report, Report]]]:
    """The drafts of which the linters do not say the same."""
    quick, slow = ([reports[0] for reports in linter.check_files([draft] for _, draft in drafts)] for linter in linters)
    for (name, _), one, other in zip(drafts, quick, slow, strict=True):
        if one != other:
            yield name, (one, other)


def _drafts(texts: Iterable[Text]) -> Iterator[Named]:
    return ((text.id, draft_of(text.text, context=text.context)) for text in texts)


def _replies(source: str, options: argparse.Namespace) -> Iterator[Named]:
    return _drafts(text for text in replies(options.shared / "replies") if text.source == source)


def _labelled(name: str, options: argparse.Namespace) -> Iterator[Named]:
    records = load(options.shared / "eval" / f"{name}.jsonl")
    return ((record.id, draft_of(record.text, context=record.context)) for record in records)


def _treebank(options: argparse.Namespace) -> Iterator[Named]:
    return _drafts(treebank(options.shared / "treebank", sentences=options.sentences, seed=options.seed))


def _files(folder: str, options: argparse.Namespace) -> Iterator[Named]:
    """Whatever our readers find in the files of a folder; some hold nothing for them."""
    for path in files_in(str(options.shared / folder)):
        with suppress(ToneGuardError):
            yield from ((f"{path}:{number}", draft) for number, draft in enumerate(read_file(path), start=1))


CORPORA: Mapping[str, Callable[[argparse.Namespace], Iterator[Named]]] = {
    "agents": partial(_replies, "agents"),
    "canned": partial(_replies, "canned"),
    "dev": partial(_labelled, "dev"),
    "drafts": partial(_labelled, "drafts"),
    "repos": partial(_files, "replies/repos"),
    "exports": partial(_files, "replies/exports"),
    "mail": partial(_files, "mail"),
    "treebank": _treebank,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.equal", description=__doc__)
    parser.add_argument(
        "corpora",
        nargs="*",
        metavar="CORPUS",
        choices=[*CORPORA, []],
        help=f"{', '.join(CORPORA)}; by default all of them",
    )
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder that holds replies/ and treebank/")
    parser.add_argument("--sentences", type=int, default=3000, metavar="N", help="of the treebank; 0 for all")
    parser.add_argument("--seed", type=int, default=0, help="draws the sample of sentences")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N drafts of each corpus")
    return parser


if __name__ == "__main__":
    sys.exit(main())
