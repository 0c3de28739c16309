"""A baseline: the findings that were there on the day it was written, remembered by what was flagged and not by line.

What is kept of a finding is a keyed hash: no word of a reply can be read in it.
"""

import hashlib
import json
import os
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from toneguard.model import Finding, InputError, Report, Suppressed

Asked = Callable[[str, str], bool]
"""Whether a file was looked through for a rule."""

VERSION = 1
BY = "baseline"
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding, as it is remembered."""

    file: str
    rule: str
    mark: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each entry was found. Files are named from `folder` on."""

    folder: Path
    salt: str = field(default_factory=lambda: secrets.token_hex(16))
    entries: Mapping[Entry, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return sum(self.entries.values())

    def entry(self, path: str, finding: Finding) -> Entry:
        file, words = self.file(path), " ".join(finding.text.translate(_STRAIGHT).casefold().split())
        key = "\0".join((file, finding.rule, words)).encode("utf-8", "surrogatepass")
        mark = hashlib.blake2b(key, key=bytes.fromhex(self.salt), digest_size=10).hexdigest()
        return Entry(file, finding.rule, mark)

    def file(self, path: str) -> str:
        if path == "-":
            return path
        return Path(os.path.relpath(path, self.folder)).as_posix()

    def of(self, reports: Iterable[Report]) -> "Baseline":
        """The same, with what the reports tell in the place of its entries."""
        found = Counter(self.entry(r.draft.path, finding) for r in reports for finding in r.findings)
        return replace(self, entries=found)

    def text(self) -> str:
        """As it is written: in an order that changes little when little changes."""
        files: dict[str, dict[str, list[str]]] = {}
        for entry in sorted(self.entries, key=lambda e: (e.file, e.rule, e.mark)):
            marks = files.setdefault(entry.file, {}).setdefault(entry.rule, [])
            marks += [entry.mark] * self.entries[entry]
        return (
            json.dumps({"version": VERSION, "salt": self.salt, "findings": files}, indent=2, ensure_ascii=False) + "\n"
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """Reports less what was known, how many findings that was, how many are new, and what is left of the baseline."""

    reports: list[Report]
    known: int
    new: int
    gone: int
    left: Baseline


def parsed(text: str, path: str) -> Baseline:
    """Raises `InputError` for what is no baseline."""
    try:
        data: Any = json.loads(text)
        version, salt, files = data["version"], data["salt"], data["findings"]
        entries = Counter(
            Entry(f, rule, str(m)) for f, rules in files.items() for rule, ms in rules.items() for m in ms
        )
        bytes.fromhex(salt)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: not a baseline; delete it, and write it again with --write-baseline.") from error
    if version != VERSION:
        raise InputError(f"{path}: a baseline of another version of ToneGuard; delete it, and write it again.")
    return Baseline(Path(path).parent, salt, entries)


def compared(baseline: Baseline, reports: Sequence[Report], asked: Asked) -> Compared:
    """What is new, and what went away."""
    left = Counter(dict(baseline.entries))
    found: list[Report] = []
    for report in reports:
        told, known = _parted(report, baseline, left)
        quiet = (Suppressed(finding, BY) for finding in known)
        found.append(replace(report, findings=tuple(told), suppressed=(*report.suppressed, *quiet)))
    gone = _gone(baseline, reports, asked, +left)
    entries = {entry: n for entry, count in baseline.entries.items() if (n := count - gone[entry])}
    new = sum(len(report.findings) for report in found)
    known_again = sum(len(report.findings) for report in reports) - new
    return Compared(found, known_again, new, gone.total(), replace(baseline, entries=entries))


def _parted(report: Report, baseline: Baseline, left: Counter[Entry]) -> tuple[list[Finding], list[Finding]]:
    """New findings and known ones; each entry covers as many as it was found."""
    new: list[Finding] = []
    known: list[Finding] = []
    for finding in report.findings:
        entry = baseline.entry(report.draft.path, finding)
        (known if left[entry] > 0 else new).append(finding)
        left[entry] -= left[entry] > 0
    return new, known


def _gone(baseline: Baseline, reports: Sequence[Report], asked: Asked, left: Counter[Entry]) -> Counter[Entry]:
    """Of the entries not found again, those that would have been: their file was checked for their rule, or is no more."""
    paths = {baseline.file(report.draft.path): report.draft.path for report in reports}
    crashed = {(baseline.file(r.draft.path), failure.rule) for r in reports for failure in r.failures}

    def is_gone(entry: Entry) -> bool:
        if entry.file in paths:
            return (entry.file, entry.rule) not in crashed and asked(paths[entry.file], entry.rule)
        return entry.file != "-" and not (baseline.folder / entry.file).exists()

    return Counter({entry: count for entry, count in left.items() if is_gone(entry)})
