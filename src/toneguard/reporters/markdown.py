"""Markdown for a comment on a pull request: what was found, file by file, with what to say instead."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from toneguard.model import Report, Severity
from toneguard.reporters import summary
from toneguard.reporters.base import Told, View, page
from toneguard.reporters.wording import instead
from toneguard.wording import printable

LONGEST = 60_000
"""In characters: GitHub takes comments of up to 65,536, GitLab of many more."""

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+!|~&])")


class MarkdownReporter:
    """A heading with the counts, then a list for each file; what would make the comment too long is counted."""

    minimum = Severity.WARNING

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]:
        yield f"### ToneGuard: {summary.counts(reports, view)}\n"
        left = LONGEST
        for path, its in groupby(view.told(reports), key=lambda told: view.path(told.report)):
            entries = [_entry(told) for told in its]
            shown = _fitting(entries, left - len(path))
            if shown:
                yield f"\n**{_plain(path)}**\n\n{''.join(shown)}"
            if len(shown) < len(entries):
                yield f"\n… and more in {_plain(path)} and the files after it.\n"
                break
            left -= sum(map(len, shown)) + len(path)
        yield from _trouble(reports, view)


def _entry(told: Told) -> str:
    found = told.finding
    head = f"- **{found.severity.label}** {found.line}:{found.column} `{found.rule}`: {_plain(found.message)}\n"
    why = f"  <br>{_plain(summary.first_sentence(found.why))}\n"
    if not told.as_read.suggestions:
        return head + why
    better = _plain(instead(told.as_read, page(told.report.draft))) or "(leave it out)"
    return f"{head}{why}  <br>➜ {better}\n"


def _trouble(reports: Sequence[Report], view: View) -> Iterator[str]:
    crashed = [f"{view.path(r)}: {failure.rule} crashed: {failure.error}" for r in reports for failure in r.failures]
    for number, message in enumerate((*view.errors, *crashed)):
        yield f"{'' if number else chr(10)}- **not checked** {_plain(message)}\n"


def _fitting(entries: Sequence[str], room: int) -> list[str]:
    shown: list[str] = []
    for entry in entries:
        room -= len(entry)
        if room < 0:
            break
        shown.append(entry)
    return shown


def _plain(text: str) -> str:
    """The words of a reply as words: no mark-up of theirs, and nobody called by an @."""
    return _MARKS.sub(r"\\\1", printable(" ".join(text.split()))).replace("@", "@<!-- -->")
