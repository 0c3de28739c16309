"""Which reader reads which files."""

from pathlib import PurePath
from typing import Protocol

from toneguard.model import Context, Draft
from toneguard.readers.markdown import MarkdownReader
from toneguard.readers.text import TextReader


class Reader(Protocol):
    """Finds the drafts in the letters of one file."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]: ...


READERS: dict[str, Reader] = {
    ".markdown": MarkdownReader(),
    ".md": MarkdownReader(),
    ".text": TextReader(),
    ".txt": TextReader(),
}
_ANY_OTHER = TextReader()


def reader_for(path: str) -> Reader:
    """The reader for a file that the user named; one with an unknown suffix is taken for plain text."""
    return READERS.get(PurePath(path).suffix.lower(), _ANY_OTHER)
