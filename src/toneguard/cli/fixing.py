"""The work of `toneguard fix`, file by file."""

from collections.abc import Sequence

from toneguard.cli.diff import show_diff
from toneguard.cli.failing import tell
from toneguard.cli.files import File
from toneguard.cli.looking import Look
from toneguard.cli.output import counted, write
from toneguard.cli.replacing import replace_file
from toneguard.config import Settings
from toneguard.linters import Linters
from toneguard.model import InputError, Severity
from toneguard.rewrite.apply import is_complete, is_safe, settle
from toneguard.wording import many


class Fixer:
    """Mends files, and counts: `changes` made in `changed` files, and findings `left` at or above the bar."""

    def __init__(self, settings: Settings, *, diff: bool, include_review: bool, bar: Severity | None) -> None:
        self._linters = Linters(settings)
        self._wanted = is_complete if include_review else is_safe
        self._diff, self._bar = diff, bar
        self.changes = self.changed = self.left = 0

    def run(self, files: Sequence[File]) -> list[str]:
        """A sentence for each file that could not be mended, or not be looked at by every rule."""
        errors: list[str] = []
        for file in counted(files, "Fixing"):
            try:
                errors += self._fix(file)
            except InputError as error:
                errors.append(str(error))
        if any(not file.is_piped for file in files):
            tell(self._closing(len(files)))
        return errors

    def _fix(self, file: File) -> list[str]:
        look = Look(self._linters.of(file.path), file)
        settled = settle(file.text, look, self._wanted)
        self._put(file, settled.text)
        self.changes += len(settled.applied)
        self.changed += settled.text != file.text
        self.left += sum(self._bar is not None and finding.severity >= self._bar for finding in settled.findings)
        return [*look.crashes(), *look.refusals()]

    def _put(self, file: File, text: str) -> None:
        if self._diff:
            show_diff(file.path, file.text, text)
        elif file.is_piped:
            _put_out(file, text)
        elif text != file.text:
            replace_file(file.path, old=file.data, new=file.encoded(text))

    def _closing(self, files: int) -> str:
        left = f"; {many(self.left, 'finding')} left for you" if self.left else ""
        return f"{self._done(files)}{left}."

    def _done(self, files: int) -> str:
        if not self.changes:
            return f"{'would change' if self._diff else 'changed'} nothing in {many(files, 'file')}"
        made = "would make" if self._diff else "made"
        return f"{made} {many(self.changes, 'change')} in {self.changed:,} of {many(files, 'file')}"


def _put_out(file: File, text: str) -> None:
    """To standard output; where the letters can't be written, what came in goes out, so that a pipe loses nothing."""
    try:
        data = file.encoded(text)
    except InputError:
        write(file.data)
        raise
    write(data)
