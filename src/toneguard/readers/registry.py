"""Which reader reads which files."""

from dataclasses import replace
from pathlib import PurePath
from typing import Protocol

from toneguard.model import Asked, Context, Draft
from toneguard.readers.data.reader import PARSERS, DataReader, parser_for
from toneguard.readers.html import HtmlReader
from toneguard.readers.mail.reader import MailboxReader, MailReader
from toneguard.readers.mail.sniffing import is_mail
from toneguard.readers.markdown import MarkdownReader
from toneguard.readers.text import TextReader


class Reader(Protocol):
    """Finds the drafts in the letters of one file."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]: ...


READERS: dict[str, Reader] = {
    ".csv": DataReader(PARSERS[".csv"]),
    ".eml": MailReader(),
    ".htm": HtmlReader(),
    ".html": HtmlReader(),
    ".json": DataReader(PARSERS[".json"]),
    ".jsonl": DataReader(PARSERS[".jsonl"]),
    ".markdown": MarkdownReader(),
    ".mbox": MailboxReader(),
    ".md": MarkdownReader(),
    ".ndjson": DataReader(PARSERS[".ndjson"]),
    ".text": TextReader(),
    ".tsv": DataReader(PARSERS[".tsv"]),
    ".txt": TextReader(),
    ".yaml": DataReader(PARSERS[".yaml"]),
    ".yml": DataReader(PARSERS[".yml"]),
}
_ANY_OTHER = TextReader()
_ENOUGH = 64_000


def reader_for(path: str, source: str, asked: Asked | None = None) -> Reader:
    """The reader for what the user named. With an unknown suffix it is plain text, or a mail if it begins as one."""
    known = READERS.get(PurePath(path).suffix.lower())
    if isinstance(known, DataReader) and asked:
        return replace(known, asked=asked)
    if known is None and asked and asked.fields:
        return DataReader(parser_for(source), asked)
    if known is None and is_mail(source[:_ENOUGH].encode("utf-8", "replace"), path=path):
        return READERS[".eml"]
    return known or _ANY_OTHER
