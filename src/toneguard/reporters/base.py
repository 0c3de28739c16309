"""What every reporter is given and gives back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from toneguard.model import Draft, Finding, Report, Severity


@dataclass(frozen=True, slots=True)
class View:
    """What the reader of a report wants to see.

    `minimum` hides milder findings. `praise` has words for the signals that speak for the writer. `errors` are the
    inputs that could not be checked, a sentence each.
    """

    minimum: Severity = Severity.SUGGESTION
    praise: Mapping[str, str] = field(default_factory=dict)
    errors: tuple[str, ...] = ()

    def shown(self, report: Report) -> tuple[Finding, ...]:
        return tuple(finding for finding in report.findings if finding.severity >= self.minimum)

    def as_read(self, report: Report) -> tuple[Finding, ...]:
        """What is shown, in the words and offsets of what is shown to people: see `page`."""
        shown = self.shown(report)
        return tuple(report.as_read[finding] for finding in shown) if report.draft.nested else shown


def page(draft: Draft) -> str:
    """What people are shown of a draft: the source, or its words where the source has them in a notation."""
    return draft.text if draft.nested else draft.source


class Reporter(Protocol):
    """Puts reports into one format. It prints nothing: what it yields is a string or something Rich can render."""

    minimum: Severity
    """The mildest severity shown when the user names none."""

    def render(self, reports: Sequence[Report], view: View) -> Iterator[object]: ...
