"""A unified diff on standard output: in colour for a reader, letter for letter for a program."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.text import Text

from toneguard.cli.output import for_reader, show, write
from toneguard.model import Span
from toneguard.reporters.changes import changes, lines, patch
from toneguard.wording import printable

_HEAD = 2
_STYLES = {"@": "cyan", "-": "red", "+": "green", "\\": "dim"}


def show_diff(path: str, before: str, after: str) -> None:
    told = patch("standard input" if path == "-" else path, before, after)
    if for_reader():
        show(_coloured(lines("".join(told))))
    else:
        write("".join(told).encode("utf-8", "surrogateescape"))


def _coloured(told: list[str]) -> Iterator[Text]:
    yield from (Text(printable(line.rstrip("\r\n")), style="bold") for line in told[:_HEAD])
    old: list[str] = []
    for sign, group in groupby(told[_HEAD:], key=lambda line: line[0]):
        block = list(group)
        if sign == "-":
            old = block
            continue
        if old:
            yield from _replaced(old, block if sign == "+" else [])
        if sign != "+" or not old:
            yield from (_line(line, sign, ()) for line in block)
        old = []
    yield from _replaced(old, [])


def _replaced(old: list[str], new: list[str]) -> Iterator[Text]:
    """The lines that go and those that come, with the words that differ in reverse."""
    found = changes(_said(old), _said(new)) if old and new else []
    yield from _marked(old, "-", [change.before for change in found])
    yield from _marked(new, "+", [change.after for change in found])


def _marked(block: list[str], sign: str, spans: list[Span]) -> Iterator[Text]:
    start = 0
    for line in block:
        yield _line(line, sign, (span for span in spans if start <= span.start < start + len(line)), start)
        start += len(line) - len(sign)


def _line(line: str, sign: str, spans: Iterable[Span], start: int = 0) -> Text:
    text = Text(printable(line.rstrip("\r\n")), style=_STYLES.get(sign, ""))
    for span in spans:
        text.stylize("reverse", span.start - start + len(sign), span.end - start + len(sign))
    return text


def _said(block: list[str]) -> str:
    return "".join(line[1:] for line in block)
