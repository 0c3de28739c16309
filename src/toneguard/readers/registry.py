"""Which reader reads which files."""

from dataclasses import replace
from pathlib import PurePath
from typing import Protocol

from toneguard.model import Asked, Context, Draft
from toneguard.readers.data.reader import PARSERS, DataReader, parser_for
from toneguard.readers.fluent import FluentReader
from toneguard.readers.gettext import GettextReader
from toneguard.readers.html import HtmlReader
from toneguard.readers.mail.reader import MailboxReader, MailReader
from toneguard.readers.mail.sniffing import is_mail
from toneguard.readers.markdown import MarkdownReader
from toneguard.readers.template_files import TemplateReader
from toneguard.readers.templates import Templated
from toneguard.readers.text import TextReader


class Reader(Protocol):
    """Finds the drafts in the letters of one file."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]: ...


READERS: dict[str, Reader] = {
    ".csv": DataReader(PARSERS[".csv"]),
    ".eml": MailReader(),
    ".erb": TemplateReader(),
    ".ftl": FluentReader(),
    ".handlebars": TemplateReader(),
    ".hbs": TemplateReader(),
    ".htm": Templated(HtmlReader()),
    ".html": Templated(HtmlReader()),
    ".j2": TemplateReader(),
    ".jinja": TemplateReader(),
    ".jinja2": TemplateReader(),
    ".json": DataReader(PARSERS[".json"]),
    ".jsonl": DataReader(PARSERS[".jsonl"]),
    ".liquid": TemplateReader(),
    ".markdown": Templated(MarkdownReader()),
    ".mbox": MailboxReader(),
    ".md": Templated(MarkdownReader()),
    ".mdx": Templated(MarkdownReader()),
    ".mustache": TemplateReader(),
    ".ndjson": DataReader(PARSERS[".ndjson"]),
    ".po": GettextReader(),
    ".pot": GettextReader(),
    ".text": Templated(TextReader()),
    ".tpl": TemplateReader(),
    ".tsv": DataReader(PARSERS[".tsv"]),
    ".twig": TemplateReader(),
    ".txt": Templated(TextReader()),
    ".yaml": DataReader(PARSERS[".yaml"]),
    ".yml": DataReader(PARSERS[".yml"]),
}
_ANY_OTHER = Templated(TextReader())
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
