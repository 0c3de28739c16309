"""What every reporter is given and gives back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Protocol

from toneguard.model import Draft, Finding, Report, Severity, Suppressed
from toneguard.model.pickling import by_fields
from toneguard.reporters.wording import instead

STANDARD_INPUT = "stdin"
"""What standard input is called where a name of a file is asked for."""


@by_fields
@dataclass(frozen=True, slots=True)
class About:
    """What a rule says of itself: `help` has its reason and its examples, in Markdown."""

    summary: str
    help: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Told:
    """A finding of a report, and the same in the words and offsets of what is shown to people."""

    report: Report
    finding: Finding
    as_read: Finding

    @property
    def advice(self) -> str:
        """The message, with the best suggestion where there is one."""
        return " ".join(part for part in (self.finding.message, self._instead()) if part)

    def _instead(self) -> str:
        best = next(iter(self.as_read.suggestions), None)
        if best is None:
            return ""
        shown = page(self.report.draft)
        if not best.replacement.strip():
            return f"Leave out “{best.span.of(shown).strip()}”."
        return f"{'Instead' if len(best.span) else 'Add'}: “{instead(self.as_read, shown)}”"


@dataclass(frozen=True, slots=True)
class View:
    """What the reader of a report wants to see.

    `minimum` hides milder findings. `praise` has words for the signals that speak for the writer. `errors` are the
    inputs that could not be checked, a sentence each. `rules` has what is to be said of rules by their ids.
    """

    minimum: Severity = Severity.SUGGESTION
    praise: Mapping[str, str] = field(default_factory=dict)
    errors: tuple[str, ...] = ()
    rules: Mapping[str, About] = field(default_factory=dict)

    def path(self, report: Report) -> str:
        """The path as programs take it: with slashes, and without a dot in front."""
        path = report.draft.path
        return STANDARD_INPUT if path == "-" else PurePath(path).as_posix()

    def shown(self, report: Report) -> tuple[Finding, ...]:
        return tuple(finding for finding in report.findings if finding.severity >= self.minimum)

    def as_read(self, report: Report) -> tuple[Finding, ...]:
        """What is shown, in the words and offsets of what is shown to people: see `page`."""
        if report.draft.nested:
            return tuple(report.as_read[finding] for finding in self.shown(report))
        return tuple(_with_ideas(finding, report) for finding in self.shown(report))

    def quiet(self, report: Report) -> tuple[Suppressed, ...]:
        """What would be shown if nothing kept it quiet."""
        return tuple(quiet for quiet in report.suppressed if quiet.finding.severity >= self.minimum)

    def told(self, reports: Sequence[Report]) -> Iterator[Told]:
        """All that is shown, in order."""
        for report in reports:
            for finding, as_read in zip(self.shown(report), self.as_read(report), strict=True):
                yield Told(report, finding, as_read)


def _with_ideas(finding: Finding, report: Report) -> Finding:
    """Where no suggestion can be put into the source, as one that would take a link's target away: what there was to suggest."""
    if finding.suggestions or finding not in report.as_read:
        return finding
    ideas = report.as_read[finding].suggestions
    return replace(finding, suggestions=tuple(replace(s, span=report.draft.to_source(s.span)) for s in ideas))


def page(draft: Draft) -> str:
    """What people are shown of a draft: the source, or its words where the source has them in a notation."""
    return draft.text if draft.nested else draft.source


class Reporter(Protocol):
    """Puts reports into one format. It prints nothing: what it yields is a string or something Rich can render."""

    minimum: Severity
    """The mildest severity shown when the user names none."""

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]: ...
