"""`python -m evaluation.formats FOLDER…`: what the readers make of real files, format by format.

Every file below the folders is read as `toneguard check` reads it, and checked. The best suggestion of each finding, if it
has no slot, is put into its file and the file is read again: then it says the new words and all else as before, or the suggestion
was left alone, or something is wrong.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from pathlib import Path

from evaluation.linting import Checker, packaged_linter
from evaluation.records import SHARED
from toneguard.model import Asked, Context, Draft, InputError, Report, Suggestion
from toneguard.model.errors import NoRepliesError
from toneguard.readers import READERS, decode, load, read_text
from toneguard.rewrite import placed
from toneguard.rewrite.apply import apply

COLUMNS = (
    "format",
    "files",
    "no replies",
    "refused",
    "drafts",
    "findings",
    "written back",
    "left alone",
    "wrong",
    "crashed",
)


def main(arguments: list[str] | None = None, *, linter: Checker | None = None) -> int:
    options = _parser().parse_args(arguments)
    asked = Asked(tuple(options.field), options.context_field)
    linter = linter or packaged_linter(suggest=True)
    counts: dict[str, Counter[str]] = {}
    for path in _files(options.folders):
        found = _measured(path, asked, linter, options)
        counts.setdefault(_format(path), Counter()).update(found)
    print(_table(counts))
    wrong = sum(count["wrong"] + count["crashed"] for count in counts.values())
    return 1 if wrong else 0


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(path for path in folder.rglob("*") if path.is_file() and _format(path) != "other")


def _format(path: Path) -> str:
    """By the suffix; a mail of a test collection may have none."""
    suffix = path.suffix.lower()
    if suffix in READERS:
        return suffix.removeprefix(".")
    return "mail without a suffix" if path.parent.name == "dkim" and path.name.startswith("email") else "other"


def _measured(path: Path, asked: Asked, linter: Checker, options: argparse.Namespace) -> Counter[str]:
    counts = Counter(files=1)
    name = "-" if _format(path).startswith("mail") else str(path)
    try:
        source = decode(load(str(path)), path=name)
        drafts = _read(source, name, asked)
    except NoRepliesError:
        return counts + Counter({"no replies": 1})
    except InputError as error:
        if options.refused:
            print(error, file=sys.stderr)
        return counts + Counter(refused=1)
    except Exception as error:  # noqa: BLE001 -- that no file crashes a reader is what is measured
        print(f"{path}: {type(error).__name__}: {error}", file=sys.stderr)
        return counts + Counter(crashed=1)
    reports = [linter.check(draft) for draft in drafts[: options.most]]
    counts["drafts"] = len(drafts)
    counts["findings"] = sum(len(report.findings) for report in reports)
    return counts + _File(source, drafts, name, asked).written(reports)


def _read(source: str, name: str, asked: Asked) -> list[Draft]:
    """By a shape that is known, or else by the field that was asked for."""
    try:
        return read_text(source, path=name, context=Context())
    except NoRepliesError:
        if not asked.fields:
            raise
        return read_text(source, path=name, context=Context(), asked=asked)


@dataclass(frozen=True)
class _File:
    """A file and the drafts in it."""

    source: str
    drafts: Sequence[Draft]
    name: str
    asked: Asked

    def written(self, reports: Sequence[Report]) -> Counter[str]:
        """What becomes of the best suggestion of each finding; one of each draft goes into the file at a time."""
        best = [[s for told in r.as_read.values() for s in told.suggestions[:1] if s.is_complete] for r in reports]
        counts: Counter[str] = Counter()
        for turn in zip_longest(*best):
            made = {n: s for n, s in enumerate(turn) if s is not None and placed(self.drafts[n], s) is not None}
            counts["left alone"] += sum(suggestion is not None for suggestion in turn) - len(made)
            together = {number: suggestion for number, suggestion in made.items() if number in self._plain_ones}
            alone = ({number: suggestion} for number, suggestion in made.items() if number not in together)
            counts += sum((self._put_in(each) for each in (together, *alone) if each), Counter[str]())
        return counts

    def _put_in(self, made: Mapping[int, Suggestion]) -> Counter[str]:
        """All of them at once, or, where they are not what is read again, one half after the other."""
        if self._says(made):
            return Counter({"written back": len(made)})
        if len(made) > 1:
            numbers = list(made)
            halves = numbers[: len(made) // 2], numbers[len(made) // 2 :]
            return sum((self._put_in({number: made[number] for number in half}) for half in halves), Counter[str]())
        ((number, suggestion),) = made.items()
        told = f"{suggestion.span} was written otherwise than meant"
        print(f"{self.name}: {self.drafts[number].name}: {told}", file=sys.stderr)
        return Counter(wrong=1)

    def _says(self, made: Mapping[int, Suggestion]) -> bool:
        """Whether the file, read again, says the new words and all else as before."""
        expected = [draft.text for draft in self.drafts]
        for number, suggestion in made.items():
            expected[number] = apply(expected[number], [suggestion])
        edits = [edit for number, s in made.items() if (edit := placed(self.drafts[number], s)) is not None]
        found = [draft.text for draft in _read(apply(self.source, edits), self.name, self.asked)]
        # Several readings of one template change together: each is asked for what was put into it alone.
        changed = {_reply(self.drafts[number]) for number in made if number not in self._plain_ones}
        asked_for = [n for n in range(len(expected)) if n in made or _reply(self.drafts[n]) not in changed]
        return len(found) == len(expected) and all(_plain(found[n]) == _plain(expected[n]) for n in asked_for)

    @cached_property
    def _plain_ones(self) -> set[int]:
        """Drafts of which there are no further readings."""
        several = {_reply(draft) for draft in self.drafts if draft.confined}
        return {number for number, draft in enumerate(self.drafts) if _reply(draft) not in several}


def _reply(draft: Draft) -> str:
    """What all readings of one reply are called."""
    return _READING.sub("", draft.name)


def _plain(text: str) -> str:
    """A charset may have no curly quotes, and a page no blanks at the end of a line."""
    return " ".join(text.translate(_STRAIGHT).split())


_READING = re.compile(r"(?: · )?reading \d+$")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def _table(counts: dict[str, Counter[str]]) -> str:
    total: Counter[str] = sum(counts.values(), Counter())
    rows = [COLUMNS, tuple("--" for _ in COLUMNS)]
    for name, count in [*sorted(counts.items()), ("all", total)]:
        rows.append((name, *(f"{count[column]:,}" for column in COLUMNS[1:])))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.formats", description=__doc__)
    parser.add_argument(
        "folders", nargs="*", type=Path, default=[SHARED / "replies", SHARED / "mail"], help="folders of files"
    )
    parser.add_argument("--field", action="append", default=[], help="of data files in no shape that is known")
    parser.add_argument("--context-field", help="what their replies answer")
    parser.add_argument("--most", type=int, help="drafts of one file to be checked; all are read")
    parser.add_argument("--refused", action="store_true", help="say why files were refused")
    return parser


if __name__ == "__main__":
    sys.exit(main())
