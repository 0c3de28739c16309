"""`python -m evaluation.equal`: whether the linter says the same when every rule is asked about every sentence.

Every finding with its rewrites, every signal with its evidence, every figure and failure is compared, over the unlabelled
replies and a sample of the treebank. The slow way takes minutes for what the quick one does in seconds.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from evaluation.linting import draft_of
from evaluation.records import SHARED
from evaluation.texts import SOURCES, Text, replies, treebank
from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Draft, Report, ToneGuardError


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        return _compare(_texts(options))
    except ToneGuardError as error:
        print(f"evaluation.equal: {error}", file=sys.stderr)
        return 2


def _compare(texts: Sequence[Text]) -> int:
    drafts = [draft_of(text.text, context=text.context) for text in texts]
    unlike = [text for text, _ in differing(texts, drafts)]
    for text in unlike:
        print(f"{text.source} {text.id}: what is said depends on the gates")
    print(f"{len(texts):,} texts, {sum(text.words for text in texts):,} words: {len(unlike):,} differ")
    return 1 if unlike else 0


def differing(texts: Sequence[Text], drafts: Sequence[Draft]) -> Iterator[tuple[Text, tuple[Report, Report]]]:
    """The texts of which more or less is said with the gates than without."""
    quick, slow = Linter(Config()), Linter(Config(), gated=False)
    pairs = zip(_reports(quick, drafts), _reports(slow, drafts), strict=True)
    for text, reports in zip(texts, pairs, strict=True):
        if reports[0] != reports[1]:
            yield text, reports


def _reports(linter: Linter, drafts: Iterable[Draft]) -> Iterator[Report]:
    return chain.from_iterable(linter.check_files([draft] for draft in drafts))


def _texts(options: argparse.Namespace) -> list[Text]:
    plain = treebank(options.shared / "treebank", sentences=options.sentences, seed=options.seed)
    by_source: dict[str, list[Text]] = {**{source: [] for source in SOURCES}, "treebank": plain}
    for text in replies(options.shared / "replies"):
        by_source[text.source].append(text)
    return [text for texts in by_source.values() for text in islice(texts, options.limit)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.equal", description=__doc__)
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder that holds replies/ and treebank/")
    parser.add_argument("--sentences", type=int, default=3000, metavar="N", help="of the treebank; 0 for all")
    parser.add_argument("--seed", type=int, default=0, help="draws the sample of sentences")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N texts of each source")
    return parser


if __name__ == "__main__":
    sys.exit(main())
