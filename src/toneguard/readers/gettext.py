"""gettext: each message is a draft, in English: its translation where the file is English, else the message itself."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from toneguard.model import Context, Draft, Edit, Layer, Span, carried
from toneguard.model.errors import NoRepliesError
from toneguard.readers.comments import commented, line_comments
from toneguard.readers.html import HtmlReader, looks_like_html
from toneguard.readers.layers import Letter, layer_of
from toneguard.readers.text import TextReader
from toneguard.regex import regex

_QUOTED = r'"(?:[^"\\\n]|\\.)*"'
_ENTRY = regex(
    rf"^(?P<key>msgid|msgid_plural|msgstr(?:\[\d\])?)[ \t]+(?P<value>{_QUOTED}(?:\s*\n[ \t]*{_QUOTED})*)", re.MULTILINE
)
_STRING = regex(r'"((?:[^"\\\n]|\\.)*)"')
_PIECE = regex(r"\\.|[^\\]+")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a"}
_LANGUAGE = regex(r"Language:[ ]*(?P<code>[A-Za-z]*)")
_KEY = "it is the key by which its translations are found"


class GettextReader:
    """`.po` and `.pot`."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        language = _LANGUAGE.search(source)
        is_english = language is not None and language["code"].lower() == "en"
        drafts = [draft for draft in _drafts(source, path, context, is_english=is_english) if draft.text.strip()]
        if not drafts:
            raise NoRepliesError(f"{path}: no messages in this file.")
        return commented(drafts, line_comments(source))


def _drafts(source: str, path: str, context: Context, *, is_english: bool) -> Iterator[Draft]:
    """The translations of an English file, and the messages that have none."""
    message: Layer | None = None
    for entry in _ENTRY.finditer(source):
        layer = layer_of(_letters(source, Span(*entry.span("value"))), source, _write)
        if entry["key"].startswith("msgid"):
            if entry["key"] == "msgid":
                message = layer
            elif not is_english:
                yield from _read(layer, path, context, sealed=_KEY)
        elif is_english and layer.text.strip() and message is not None and message.text:
            yield from _read(layer, path, context)
        elif message is not None and message.text:
            yield from _read(message, path, context, sealed=_KEY)
            message = None


def _read(layer: Layer, path: str, context: Context, *, sealed: str = "") -> Iterator[Draft]:
    inner = HtmlReader() if looks_like_html(layer.text) else TextReader(switches=False)
    line = layer.source.count("\n", 0, layer.to_source(Span(0, 0)).start) + 1
    for draft in inner.read(layer.text, path=path, context=context):
        yield replace(carried(draft, layer, path=path, name=f"line {line}"), sealed=sealed)


def _letters(source: str, value: Span) -> Iterator[Letter]:
    for string in _STRING.finditer(source, value.start, value.end):
        for piece in _PIECE.finditer(source, string.start(1), string.end(1)):
            said = _ESCAPES.get(piece[0][1], piece[0][1]) if piece[0].startswith("\\") else piece[0]
            yield said, piece.start(), piece.end()


def _write(layer: Layer, span: Span, words: str) -> Edit:
    return Edit(layer.to_source(span), json.dumps(words, ensure_ascii=False)[1:-1])
