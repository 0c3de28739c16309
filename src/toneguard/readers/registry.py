"""Which reader reads which files."""

from pathlib import PurePath
from typing import Protocol

from toneguard.model import Context, Draft
from toneguard.readers.html import HtmlReader
from toneguard.readers.mail.reader import MailboxReader, MailReader
from toneguard.readers.mail.sniffing import is_mail
from toneguard.readers.markdown import MarkdownReader
from toneguard.readers.text import TextReader


class Reader(Protocol):
    """Finds the drafts in the letters of one file."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]: ...


READERS: dict[str, Reader] = {
    ".eml": MailReader(),
    ".htm": HtmlReader(),
    ".html": HtmlReader(),
    ".markdown": MarkdownReader(),
    ".mbox": MailboxReader(),
    ".md": MarkdownReader(),
    ".text": TextReader(),
    ".txt": TextReader(),
}
_ANY_OTHER = TextReader()
_ENOUGH = 64_000


def reader_for(path: str, source: str) -> Reader:
    """The reader for what the user named. With an unknown suffix it is plain text, or a mail if it begins as one."""
    known = READERS.get(PurePath(path).suffix.lower())
    if known is None and is_mail(source[:_ENOUGH].encode("utf-8", "replace"), path=path):
        return READERS[".eml"]
    return known or _ANY_OTHER
