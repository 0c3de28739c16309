"""Which reader reads which files. A reader is imported by the first file that asks for it: most runs need one."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import PurePath
from typing import Protocol

from toneguard.model import Asked, Context, Draft
from toneguard.readers.mail.sniffing import is_mail
from toneguard.readers.templates import Templated
from toneguard.readers.text import TextReader


class Reader(Protocol):
    """Finds the drafts in the letters of one file."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]: ...


def _data(suffix: str) -> Reader:
    from toneguard.readers.data.reader import PARSERS, DataReader

    return DataReader(PARSERS[suffix])


def _fluent(_suffix: str) -> Reader:
    from toneguard.readers.fluent import FluentReader

    return FluentReader()


def _gettext(_suffix: str) -> Reader:
    from toneguard.readers.gettext import GettextReader

    return GettextReader()


def _html(_suffix: str) -> Reader:
    from toneguard.readers.html import HtmlReader

    return Templated(HtmlReader())


def _mail(_suffix: str) -> Reader:
    from toneguard.readers.mail.reader import MailReader

    return MailReader()


def _mailbox(_suffix: str) -> Reader:
    from toneguard.readers.mail.reader import MailboxReader

    return MailboxReader()


def _markdown(_suffix: str) -> Reader:
    from toneguard.readers.markdown import MarkdownReader

    return Templated(MarkdownReader())


def _template(_suffix: str) -> Reader:
    from toneguard.readers.template_files import TemplateReader

    return TemplateReader()


def _text(_suffix: str) -> Reader:
    return Templated(TextReader())


_MAKERS: dict[str, Callable[[str], Reader]] = {
    ".csv": _data,
    ".eml": _mail,
    ".erb": _template,
    ".ftl": _fluent,
    ".handlebars": _template,
    ".hbs": _template,
    ".htm": _html,
    ".html": _html,
    ".j2": _template,
    ".jinja": _template,
    ".jinja2": _template,
    ".json": _data,
    ".jsonl": _data,
    ".liquid": _template,
    ".markdown": _markdown,
    ".mbox": _mailbox,
    ".md": _markdown,
    ".mdx": _markdown,
    ".mustache": _template,
    ".ndjson": _data,
    ".po": _gettext,
    ".pot": _gettext,
    ".text": _text,
    ".tpl": _template,
    ".tsv": _data,
    ".twig": _template,
    ".txt": _text,
    ".yaml": _data,
    ".yml": _data,
}


@cache
def _made(suffix: str) -> Reader:
    return _MAKERS[suffix](suffix)


class _Readers(Mapping[str, Reader]):
    def __getitem__(self, suffix: str) -> Reader:
        return _made(suffix)

    def __iter__(self) -> Iterator[str]:
        return iter(_MAKERS)

    def __len__(self) -> int:
        return len(_MAKERS)


READERS: Mapping[str, Reader] = _Readers()
"""By the suffix of a file's name."""

_ENOUGH = 64_000


def kind_of(path: str, source: str) -> str:
    """The suffix whose reader reads this. With an unknown one it is plain text, or a mail if it begins as one."""
    suffix = PurePath(path).suffix.lower()
    if suffix in _MAKERS:
        return suffix
    return ".eml" if is_mail(source[:_ENOUGH].encode("utf-8", "replace"), path=path) else ".txt"


def holds_data(path: str) -> bool:
    """Its suffix is one of those whose replies stand in fields."""
    return _MAKERS.get(PurePath(path).suffix.lower()) is _data


def reader_for(path: str, source: str, asked: Asked | None = None) -> Reader:
    """The reader for what the user named; with fields that are asked for, what has no known suffix is data."""
    maker = _MAKERS.get(PurePath(path).suffix.lower())
    if asked and (maker is _data or (maker is None and asked.fields)):
        return _asked(path, source, asked)
    return READERS[kind_of(path, source)]


def _asked(path: str, source: str, asked: Asked) -> Reader:
    from toneguard.readers.data.reader import PARSERS, DataReader, parser_for

    parser = PARSERS.get(PurePath(path).suffix.lower())
    return DataReader(parser, asked) if parser is not None else DataReader(parser_for(source), asked)
