"""Templates in files of their own: `.liquid`, `.j2`, `.erb`, `.tpl` and their like, told by what they are templates of."""

from pathlib import PurePath

from toneguard.model import Context, Draft
from toneguard.readers.html import HtmlReader, looks_like_html
from toneguard.readers.markdown import MarkdownReader
from toneguard.readers.templates import Reader, Templated
from toneguard.readers.text import TextReader

_INNER: dict[str, Reader] = {
    ".htm": HtmlReader(),
    ".html": HtmlReader(),
    ".markdown": MarkdownReader(),
    ".md": MarkdownReader(),
    ".text": TextReader(),
    ".txt": TextReader(),
}


class TemplateReader:
    """`mail.html.erb` is a template of HTML; `mail.tpl` is one if it looks like it, and else of plain text."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        inner = _INNER.get(PurePath(PurePath(path).stem).suffix.lower())
        if inner is None:
            inner = HtmlReader() if looks_like_html(source) else TextReader()
        return Templated(inner).read(source, path=path, context=context)
