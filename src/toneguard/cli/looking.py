"""What is found in the text of a file: asked again after every change."""

from toneguard.cli.files import File
from toneguard.linter import Linter
from toneguard.model import Failure, Finding, InputError, Report
from toneguard.rewrite.apply import is_safe
from toneguard.said import Said, Words


class Look:
    """Lints the text of a file as it stands: all of it once, and then the drafts that have changed.

    Remembers the rules that crashed on the way.
    """

    def __init__(self, linter: Linter, file: File) -> None:
        self._linter, self._file = linter, file
        self._said: dict[Words, Said] = {}
        self._failures: dict[str, Failure] = {}
        self._sealed: dict[str, None] = {}

    def __call__(self, text: str) -> list[Finding]:
        reports = self._reports(text)
        self._failures.update({failure.rule: failure for report in reports for failure in report.failures})
        self._sealed |= dict.fromkeys(r.draft.sealed for r in reports if r.draft.sealed and _is_mendable(r))
        return [finding for report in reports for finding in report.findings]

    def crashes(self) -> list[str]:
        """A sentence for each rule that crashed."""
        told = (f"{rule} crashed and found nothing here: {failure.error}" for rule, failure in self._failures.items())
        return [f"{self._file.path}: {sentence}" for sentence in told]

    def refusals(self) -> list[str]:
        """A sentence for each reason why something could have been put right, and can't be written."""
        return [f"{self._file.path}: nothing was changed: {reason}." for reason in self._sealed]

    def _reports(self, text: str) -> list[Report]:
        try:
            return self._linter.check_file(self._file.drafts(text), self._said)
        except InputError:
            # A change may leave nothing to be read, and then there is nothing to be found.
            return []


def _is_mendable(report: Report) -> bool:
    return any(is_safe(suggestion) for told in report.as_read.values() for suggestion in told.suggestions)
