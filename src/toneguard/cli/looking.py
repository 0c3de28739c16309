"""What is found in the text of a file: asked again after every change."""

from toneguard.cli.inputs import File
from toneguard.linter import Linter
from toneguard.model import Failure, Finding, InputError, Report


class Look:
    """Lints the text of a file as it stands; `failures` are the rules that crashed on the way."""

    def __init__(self, linter: Linter, file: File) -> None:
        self._linter, self._file = linter, file
        self.failures: dict[str, Failure] = {}

    def __call__(self, text: str) -> list[Finding]:
        reports = self._reports(text)
        self.failures.update({failure.rule: failure for report in reports for failure in report.failures})
        return [finding for report in reports for finding in report.findings]

    def _reports(self, text: str) -> list[Report]:
        try:
            return [self._linter.check(draft) for draft in self._file.drafts(text)]
        except InputError:
            # A change may leave nothing to be read, and then there is nothing to be found.
            return []
