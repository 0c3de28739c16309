"""The only place that writes to the terminal, besides the error handler."""

import codecs
import sys
from collections.abc import Iterable, Sequence
from io import StringIO, TextIOWrapper
from typing import TypeVar

from rich.console import Console, ConsoleRenderable
from rich.text import Text

from toneguard.wording import PLAINER

Item = TypeVar("Item")

_FEW = 20
_PLAINER = "toneguard-plainer"
_PAGE = 100


class Screen(Console):
    """A console that leaves a broken pipe to the error handler, as every other writer does."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def show(outputs: Iterable[object]) -> None:
    """Print what a reporter yields: a string as it is, anything else through Rich."""
    console = Screen(highlight=False)
    for output in outputs:
        _encode("utf-8" if isinstance(output, str) else None)
        text = output if isinstance(output, str) else plain(output, console)
        if text is None:
            console.print(output, soft_wrap=True)
        else:
            sys.stdout.write(text)
            sys.stdout.flush()


def plain(output: object, console: Console) -> str | None:
    """What Rich would write where nothing is coloured; it takes twice as long, as it goes through every row letter by letter.

    `None` for anything but rows of text, and where Rich does more than write them.
    """
    does_more = console.is_terminal or console.color_system or console.is_jupyter or console.legacy_windows
    if does_more or not isinstance(output, ConsoleRenderable):
        return None
    rows = [output] if isinstance(output, Text) else list(output.__rich_console__(console, console.options))
    written = [f"{row.plain}{row.end}" for row in rows if isinstance(row, Text) and row.overflow in {None, "ignore"}]
    return "".join(written) if len(written) == len(rows) and not any("\t" in row for row in written) else None


def text_of(outputs: Iterable[object]) -> str:
    """What a reporter yields, for a file: without colour, as wide as a page."""
    console = Console(file=StringIO(), width=_PAGE, color_system=None, highlight=False)
    with console.capture() as captured:
        for output in outputs:
            if isinstance(output, str):
                console.out(output, end="", highlight=False)
            else:
                console.print(output, soft_wrap=True)
    return captured.get()


def write(data: bytes) -> None:
    """Bytes on standard output, as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def for_reader() -> bool:
    """Whether a person looks at standard output, as far as can be told."""
    return Console().is_terminal


def columns() -> int:
    """How wide text may be: the terminal, within reason."""
    return min(Console().width, 100)


def _encode(encoding: str | None) -> None:
    """JSON is UTF-8 whatever the terminal speaks; for people, letters that it lacks become plainer ones."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors=None if encoding else _PLAINER)


def _plainer(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(PLAINER.get(letter, "?") for letter in error.object[error.start : error.end]), error.end


codecs.register_error(_PLAINER, _plainer)


def counted(items: Sequence[Item], label: str) -> Iterable[Item]:
    """The items, with a bar on stderr while they are gone through, if they are many and someone watches."""
    console = Console(stderr=True)
    if len(items) < _FEW or not console.is_terminal:
        yield from items
        return
    from rich.progress import Progress

    with Progress(console=console, transient=True) as progress:
        yield from progress.track(items, description=label)
