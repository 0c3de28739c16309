"""Fluent: each message is a draft, and so is each variant of one that chooses."""

import re
from collections.abc import Iterator

from toneguard.model import Context, Draft, Edit, Layer, Span, carried
from toneguard.model.errors import NoRepliesError
from toneguard.readers.comments import commented, line_comments
from toneguard.readers.html import HtmlReader, looks_like_html
from toneguard.readers.layers import Letter, layer_of
from toneguard.readers.template_files import TemplateReader
from toneguard.readers.text import TextReader
from toneguard.regex import regex

_MESSAGE = regex(r"^(?P<name>-?[A-Za-z][\w-]*)[ ]*=[ ]*", re.MULTILINE)
_ATTRIBUTE = regex(r"^[ ]+\.[A-Za-z][\w-]*[ ]*=[ ]*", re.MULTILINE)
_VARIANT = regex(r"^[ ]*\*?\[[ ]*(?P<key>[\w.-]+)[ ]*\][ ]*", re.MULTILINE)
_SELECTOR = regex(r"\{[^{}]{0,200}->[ ]*\r?\n")
_LINE = regex(r"(?P<lead>[ ]*)(?P<words>[^\r\n]*)(?P<stop>\r?\n|\Z)")
_FREEMARKER = regex(r"<#|\$\{")


class FluentReader:
    """`.ftl`, which is FreeMarker's suffix too: that is told by its looks."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        if _FREEMARKER.search(source) or not _MESSAGE.search(source):
            return TemplateReader().read(source, path=path, context=context)
        drafts = [draft for name, span in _messages(source) for draft in _drafts(source, span, name, path, context)]
        if not drafts:
            raise NoRepliesError(f"{path}: no messages in this file.")
        return commented(drafts, line_comments(source))


def _messages(source: str) -> Iterator[tuple[str, Span]]:
    """Each message and attribute with where its value stands: up to the next line that is not indented."""
    for match in _MESSAGE.finditer(source):
        end = re.compile(r"^(?=[^\s}])", re.MULTILINE).search(source, match.end())
        parts = list(_ATTRIBUTE.finditer(source, match.end(), end.start() if end else len(source)))
        stops = [part.start() for part in parts] + [end.start() if end else len(source)]
        starts = [match.end(), *(part.end() for part in parts)]
        for start, stop in zip(starts, stops, strict=True):
            yield match["name"], Span(start, stop)


def _drafts(source: str, span: Span, name: str, path: str, context: Context) -> Iterator[Draft]:
    choice = _SELECTOR.search(source, span.start, span.end)
    if choice is None:
        yield from _draft(source, span, name, path, context)
        return
    variants = list(_VARIANT.finditer(source, choice.end(), span.end))
    close = source.rfind("}", choice.end(), span.end)
    ends = [*(variant.start() for variant in variants[1:]), close if close > 0 else span.end]
    for variant, end in zip(variants, ends, strict=False):
        yield from _draft(
            source, Span(variant.end(), max(variant.end(), end)), f"{name} [{variant['key']}]", path, context
        )


def _draft(source: str, span: Span, name: str, path: str, context: Context) -> Iterator[Draft]:
    layer = layer_of(_letters(source, span), source, _write)
    if not layer.text.strip():
        return
    inner = HtmlReader() if looks_like_html(layer.text) else TextReader(switches=False)
    for draft in inner.read(layer.text, path=path, context=context):
        yield carried(draft, layer, path=path, name=name)


def _letters(source: str, span: Span) -> Iterator[Letter]:
    """The lines of a value, without what indents them."""
    here, first = span.start, True
    while here < span.end and (match := _LINE.match(source, here, span.end)) and match.end() > here:
        start = match.start() if first else match.start("words")
        yield source[start : match.end("words")], start, match.end("words")
        if match["stop"] and match.end() < span.end:
            yield "\n", match.end("words"), match.end()
        here, first = match.end(), False


def _write(layer: Layer, span: Span, words: str) -> Edit | None:
    """Words without what Fluent reads otherwise; those with line breaks stay where they are."""
    place = layer.to_source(span)
    is_plain = "\n" not in words and words.count("{") == words.count("}")
    at_line_start = not layer.source[layer.source.rfind("\n", 0, place.start) + 1 : place.start].strip()
    return Edit(place, words) if is_plain and not (at_line_start and words[:1] in {"", ".", "*", "[", "}"}) else None
