"""HTML: the words a customer sees, with paragraphs where the page breaks them."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from toneguard.model import Comment, Context, Draft, Edit, Layer, Span, carried
from toneguard.readers import html_tags as tags
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.comments import IN_TEMPLATE, comment_at
from toneguard.readers.layers import Letter, layer_of
from toneguard.readers.placeholders import find_marks
from toneguard.readers.text import keep_prose
from toneguard.regex import regex

_TOKEN = regex(
    rf"""(?P<ours>{IN_TEMPLATE})"""
    r"""
      | (?P<template>\{\{.{1,300}?\}\}|\{%.{1,300}?%\}|<%.{1,300}?%>|\{!!.{1,120}?!!\})
      | (?P<comment><!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<![^<>]*>|<\?.*?\?>)
      | <(?P<close>/?)(?P<name>[A-Za-z][\w:-]*)(?P<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*+|[^<>]*+)>
      | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
      | (?P<blank>[ \t\r\n\f]+)
      | (?P<words>[^<&{\s]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_TAG = regex(r"<(/?)([A-Za-z][\w:-]*)[^<>]*>")
_LONGEST_TAG = 500
_LOOKS_LIKE_HTML = regex(
    r"<(?:p|div|br|a|ul|ol|li|b|i|strong|em|span|h[1-6]|table|html|body|img)\b[^<>]*>", re.IGNORECASE
)


def looks_like_html(text: str) -> bool:
    """Whether a field of a data file holds a page rather than plain words."""
    return _LOOKS_LIKE_HTML.search(text) is not None


class HtmlReader:
    """`.html` and `.htm`."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        return [read_html(source, path=path, context=context)]


def read_html(source: str, *, path: str = "", context: Context | None = None) -> Draft:
    """The draft of a page; what it quotes is left out."""
    layer = html_layer(source)
    builder = DraftBuilder(layer.text)
    here = 0
    for quoted in _QUOTED.finditer(layer.text):
        keep_prose(builder, layer.text, here, quoted.start())
        here = quoted.end()
    keep_prose(builder, layer.text, here, len(layer.text))
    return carried(builder.draft(path=path), layer, path=path, context=context)


_QUOTED = regex(r"^>.*$", re.MULTILINE)


def html_layer(source: str) -> Layer:
    """The words of a page. Lines of a quotation begin with `> `."""
    scanner = _Scanner(source)
    layer = layer_of(scanner.letters(), source, write_html)
    return replace(layer, comments=tuple(scanner.comments))


class _Scanner:
    """Goes through the page once; what it remembers is the break that the next word is set off by."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._here = 0
        self._break = ""
        self._place = 0
        self._quotes = 0
        self._literal: list[str] = []
        self._begun = self._broken = False
        self._unclosed: set[str] = set()
        self.comments: list[Comment] = []

    def letters(self) -> Iterator[Letter]:
        while match := _TOKEN.match(self._source, self._here):
            self._here = match.end()
            if match["name"]:
                yield from self._tag(match)
            elif match["blank"]:
                yield from self._blank(match)
            elif match["comment"] or match["ours"]:
                comment = comment_at(self._source, *match.span())
                self.comments += [comment] if comment else []
            else:
                yield from self._set_off(match.start())
                said = html.unescape(match[0]) if match["entity"] else match[0]
                yield said, match.start(), match.end()

    def _tag(self, match: re.Match[str]) -> Iterator[Letter]:
        name, closing = match["name"].lower(), bool(match["close"])
        if not closing and name not in tags.VOID and tags.is_hidden(name, match["attributes"]):
            self._skip(name)
        elif name == "br":
            # A break is a letter: it may be asked for twice in a row.
            if self._begun:
                yield from self._set_off(match.start())
                yield "\n" + "> " * self._quotes, match.start(), match.end()
                self._broken = True
        elif name in tags.BLOCKS:
            self._break_before(match.start(), "\n\n" if name in tags.PARAGRAPHS else "\n")
        elif name in {"td", "th"} and not closing:
            self._break_before(match.start(), " ")
        if name == "blockquote":
            self._quotes = max(0, self._quotes + (-1 if closing else 1))
        if name == "pre":
            self._literal = self._literal[:-1] if closing else [*self._literal, name]
        if name == "li" and not closing:
            yield from self._set_off(match.start())
            yield "- ", match.start(), match.end()

    def _blank(self, match: re.Match[str]) -> Iterator[Letter]:
        if self._literal:
            yield from self._set_off(match.start())
            yield match[0], match.start(), match.end()
        elif not self._break and not self._broken:
            self._break, self._place = " ", match.start()

    def _set_off(self, start: int) -> Iterator[Letter]:
        """The break before the next word, or nothing before the first."""
        said, self._break = self._break, ""
        if self._begun and said:
            end = self._place + 1 if said == " " else self._place
            yield said + ("> " * self._quotes if "\n" in said else ""), self._place, end
        elif not self._begun and self._quotes:
            yield "> " * self._quotes, start, start
        self._begun, self._broken = True, False

    def _break_before(self, place: int, said: str) -> None:
        if len(said) > len(self._break) or (said != " " and self._break == " "):
            self._break, self._place = said, place

    def _skip(self, name: str) -> None:
        """Past the end tag of a hidden element, however many of its name are inside."""
        if name in self._unclosed:
            return
        depth = 1
        for match in re.compile(rf"<(/?){re.escape(name)}\b[^<>]*>", re.IGNORECASE).finditer(self._source, self._here):
            depth += -1 if match[1] else 1
            if depth == 0:
                self._here = match.end()
                return
        self._unclosed.add(name)
        self._here = len(self._source) if name in tags.HIDDEN else self._here


def write_html(layer: Layer, span: Span, words: str) -> Edit | None:
    """Words with the entities that stood in their place; none where a tag other than emphasis would go."""
    place = _with_emphasis(layer, span)
    if place is None:
        return None
    inside = place.of(layer.source)
    escaped = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}
    if "&" in span.of(layer.text) and "&amp;" not in inside:
        escaped["&"] = "&"
    escaped |= {html.unescape(entity): entity for entity in re.findall(r"&#?\w{1,31};", inside)}
    pieces: list[str] = []
    here = 0
    for mark in find_marks(words):
        pieces += _escaped(words[here : mark.span.start], escaped), mark.span.of(words)
        here = mark.span.end
    return Edit(place, "".join((*pieces, _escaped(words[here:], escaped))))


def _escaped(words: str, escaped: dict[str, str]) -> str:
    return "".join(escaped.get(letter, letter) for letter in words.replace("\r\n", "\n"))


def _with_emphasis(layer: Layer, span: Span) -> Span | None:
    """The place of a stretch, with the tags beside it whose partners are inside; none where any other tag would go."""
    place, broken = layer.to_source(span), "\n" in span.of(layer.text)
    opened: list[str] = []
    closed: list[str] = []
    for closing, name in ((closing, name.lower()) for closing, name in _TAG.findall(place.of(layer.source))):
        if name not in tags.EMPHASIS and not (name == "br" and broken):
            return None
        if not closing and name != "br":
            opened.append(name)
        elif closing and opened:
            if opened.pop() != name:
                return None
        elif closing:
            closed.append(name)
    return _joined(layer.source, place, opened, closed)


def _joined(source: str, place: Span, opened: list[str], closed: list[str]) -> Span | None:
    start, end = place.start, place.end
    for name in reversed(opened):
        after = re.compile(rf"</{name}\s*>", re.IGNORECASE).match(source, end)
        if after is None:
            return None
        end = after.end()
    for name in closed:
        before = re.compile(rf"<{name}(?:\s[^<>]*)?>\Z", re.IGNORECASE).search(
            source, max(0, start - _LONGEST_TAG), start
        )
        if before is None:
            return None
        start = before.start()
    return Span(start, end)
