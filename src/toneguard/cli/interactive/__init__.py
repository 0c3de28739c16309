"""`toneguard check --interactive`: finding by finding, with the reply changed on the way."""

from collections.abc import Sequence

from rich.text import Text

from toneguard.cli.failing import CLEAN, FOUND, tell
from toneguard.cli.files import File
from toneguard.cli.interactive.answers import Finished, decide
from toneguard.cli.interactive.dialogue import Dialogue
from toneguard.cli.interactive.session import Session
from toneguard.cli.looking import Look
from toneguard.cli.output import for_reader, show, write
from toneguard.cli.replacing import replace_file
from toneguard.config import Settings
from toneguard.linters import Linters
from toneguard.model import InputError, Severity
from toneguard.wording import many, printable

__all__ = ["mend"]


def mend(
    files: Sequence[File], settings: Settings, *, minimum: Severity, bar: Severity | None, into_files: bool
) -> tuple[int, list[str]]:
    """An exit code, and a sentence for each file that could not be written, or not be looked at by every rule."""
    linters, dialogue = Linters(settings), Dialogue()
    left, errors = 0, []
    for file in files:
        look = Look(linters.of(file.path), file)
        session = Session(file.text, look, minimum)
        goes_on = _talk(file, session, dialogue, titled=len(files) > 1)
        errors += [*_finish(file, session, into_file=into_files), *look.crashes()]
        left += sum(bar is not None and finding.severity >= bar for finding in session.findings)
        if not goes_on:
            break
    return FOUND if left else CLEAN, errors


def _talk(file: File, session: Session, dialogue: Dialogue, *, titled: bool) -> bool:
    """Whether the writer wants to go on with the next file."""
    if titled:
        dialogue.say("", printable(file.path))
    try:
        while session.waiting():
            decide(session, dialogue)
    except (KeyboardInterrupt, EOFError):
        dialogue.say("")
        return False
    except Finished:
        return False
    return True


def _finish(file: File, session: Session, *, into_file: bool) -> list[str]:
    """The finished reply goes to its file, or is printed to be copied; nothing that was accepted is lost on the way."""
    if not into_file:
        _print(session.text, file)
        return []
    if session.text == file.text:
        tell(f"{file.path}: nothing changed.")
        return []
    try:
        replace_file(file.path, old=file.data, new=file.encoded(session.text))
    except InputError as error:
        _print(session.text, file)
        return [str(error)]
    tell(f"{file.path}: {many(session.changes, 'change')} written.")
    return []


def _print(text: str, file: File) -> None:
    if for_reader():
        show(Text(printable(line.rstrip())) for line in ["", *text.rstrip().split("\n")])
        return
    try:
        write(file.encoded(text))
    except InputError:
        write(text.encode())
