"""The only place that writes to the terminal, besides the error handler."""

import codecs
import sys
from collections.abc import Iterable, Sequence
from io import StringIO, TextIOWrapper
from typing import TypeVar

from rich.console import Console

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
        if isinstance(output, str):
            _encode("utf-8")
            sys.stdout.write(output)
        else:
            _encode(None)
            console.print(output, soft_wrap=True)


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
