"""The body of a mail part as it is meant, where the file has it in bytes of some charset, quoted-printable or base64."""

import base64
import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toneguard.model import Edit, Layer, Span
from toneguard.readers.layers import Letter, layer_of
from toneguard.regex import regex
from toneguard.wording import PLAINER

Byte = tuple[int, int, int]
"""A byte, and from where to where the source says it."""

_LONGEST_LINE = 76
_SOFT_BREAK = regex(r"=[ \t]*(?:\r?\n|\Z)")
_ESCAPED = regex(r"=([0-9A-Fa-f]{2})")


def body(source: str, span: Span, *, encoding: str, charset: str) -> Layer:
    """What `source[span]` says, by its Content-Transfer-Encoding and charset."""
    encoding = encoding.strip().lower()
    raw = list(_RAW.get(encoding, _bare)(source, span))
    codec = _fitting(raw, _codec(charset))
    # What names no charset, or says that it is written in seven bits, may hold nothing else.
    is_plain = charset.strip().lower() in {"", "ascii", "us-ascii"} or encoding in {"", "7bit"}
    written = "ascii" if is_plain and all(byte < 0x80 for byte, _, _ in raw) else codec
    return layer_of(_letters(raw, codec), source, _writer(encoding, written, span))


def _writer(encoding: str, codec: str, span: Span) -> "Bare | QuotedPrintable | Base64":
    if encoding == "quoted-printable":
        return QuotedPrintable(codec)
    return Base64(codec, span) if encoding == "base64" else Bare(codec)


@dataclass(frozen=True, slots=True)
class Bare:
    """Written in bytes of the charset, with no further encoding."""

    codec: str

    def __call__(self, layer: Layer, span: Span, words: str) -> Edit | None:
        data = _encoded(words, self.codec)
        return None if data is None else Edit(layer.to_source(span), data.decode("utf-8", "surrogateescape"))


@dataclass(frozen=True, slots=True)
class QuotedPrintable:
    """Written with `=E2=80=99` and soft line breaks, in lines that are short enough."""

    codec: str

    def __call__(self, layer: Layer, span: Span, words: str) -> Edit | None:
        place = layer.to_source(span)
        pieces = _quoted(words.replace("\r\n", "\n"), self.codec)
        if pieces is None:
            return None
        after = re.compile(r"[^\r\n]*").match(layer.source, place.end)
        return Edit(
            place,
            _wrapped(
                pieces, _column(layer.source, place.start), len(after[0]) if after else 0, _line_break(layer.source)
            ),
        )


@dataclass(frozen=True, slots=True)
class Base64:
    """Written three bytes to four letters: after a change all that follows is written anew."""

    codec: str
    span: Span

    def __call__(self, layer: Layer, span: Span, words: str) -> Edit | None:
        data = bytes(byte for byte, _, _ in _from_base64(layer.source, self.span))
        told = words if "\r\n" not in layer.text else re.sub(r"\r?\n", "\r\n", words)
        before, old, after = (_encoded(part, self.codec) for part in _cut(layer.text, span))
        new = _encoded(told, self.codec)
        if before is None or old is None or new is None or after is None or before + old + after != data:
            return None
        kept = len(before) // 3
        place = self._from_group(layer.source, kept)
        fresh = base64.b64encode((before + new + after)[kept * 3 :]).decode("ascii")
        return Edit(place, _folded(fresh, _column(layer.source, place.start), _line_break(place.of(layer.source))))

    def _from_group(self, source: str, index: int) -> Span:
        """From a group of four letters to the end of the last one."""
        places = [self.span.start + match.start() for match in _BASE64.finditer(self.span.of(source))]
        start = places[index * 4] if index * 4 < len(places) else places[-1] + 1
        padding = _PADDING.match(source, places[-1] + 1, self.span.end)
        return Span(start, padding.end() if padding else places[-1] + 1)


def _cut(text: str, span: Span) -> tuple[str, str, str]:
    return text[: span.start], span.of(text), text[span.end :]


def _column(source: str, offset: int) -> int:
    return offset - source.rfind("\n", 0, offset) - 1


def _line_break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


_BASE64 = regex(r"[A-Za-z0-9+/]")
_PADDING = regex(r"[=\s]*=|")


def _folded(letters: str, column: int, line_break: str) -> str:
    first = max(0, _LONGEST_LINE - column)
    lines = [letters[:first], *(letters[at : at + _LONGEST_LINE] for at in range(first, len(letters), _LONGEST_LINE))]
    return line_break.join(lines)


def _quoted(words: str, codec: str) -> list[str] | None:
    """One piece for each letter, none of which may be cut."""
    pieces: list[str] = []
    for index, letter in enumerate(words):
        data = _encoded(letter, codec)
        if data is None:
            return None
        ends_line = words[index + 1 : index + 2] == "\n"
        plain = letter == "\n" or (letter in " \t" and not ends_line) or ("!" <= letter <= "~" and letter != "=")
        pieces.append(letter if plain else "".join(f"={byte:02X}" for byte in data))
    return pieces


def _wrapped(pieces: Sequence[str], column: int, rest: int, line_break: str) -> str:
    """The pieces with soft breaks; `rest` is what stands behind them in the last line, and may need one as well."""
    out: list[str] = []
    for piece in pieces:
        if piece == "\n":
            out.append(line_break)
            column = 0
            continue
        if column + len(piece) > _LONGEST_LINE - 1:
            out.append("=" + line_break)
            column = 0
        out.append(piece)
        column += len(piece)
    if column and rest <= _LONGEST_LINE < column + rest:
        out.append("=" + line_break)
    return "".join(out)


def _codec(charset: str) -> str:
    """Mails call Windows letters by the name of Latin-1, and UTF-8 by that of ASCII."""
    try:
        name = codecs.lookup(charset.strip() or "ascii").name
    except (LookupError, ValueError):
        name = "utf-8"
    return {"ascii": "utf-8", "iso8859-1": "cp1252"}.get(name, name)


def _fitting(raw: Sequence[Byte], codec: str) -> str:
    """The codec that was named, or the one that fits where that one does not."""
    data = bytes(byte for byte, _, _ in raw)
    # What happens to be valid UTF-8 is hardly ever anything else, whatever an old program calls it.
    names = ("utf-8", codec) if codec == "cp1252" else (codec, "utf-8")
    for name in (*names, "cp1252"):
        try:
            data.decode(name)
        except (UnicodeDecodeError, LookupError, AssertionError):
            continue
        return name
    return codec


def _encoded(words: str, codec: str) -> bytes | None:
    """The words in bytes; curly marks become straight ones where the charset has none."""
    for said in (words, "".join(PLAINER.get(letter, letter) for letter in words)):
        try:
            return said.encode(codec)
        except UnicodeEncodeError:
            continue
    return None


def _letters(raw: Sequence[Byte], codec: str) -> Iterator[Letter]:
    decoder = codecs.getincrementaldecoder(codec)("replace")
    begun: int | None = None
    for byte, start, end in raw:
        begun = start if begun is None else begun
        said = decoder.decode(bytes([byte]))
        if said:
            yield said, begun, end
            begun = None
    if raw and begun is not None:
        yield decoder.decode(b"", final=True), begun, raw[-1][2]


def _bytes(source: str, start: int, end: int) -> Iterator[Byte]:
    for at in range(start, end):
        for byte in source[at].encode("utf-8", "surrogateescape"):
            yield byte, at, at + 1


def _from_quoted(source: str, span: Span) -> Iterator[Byte]:
    at = span.start
    while at < span.end:
        if source[at] == "=" and (soft := _SOFT_BREAK.match(source, at, span.end)):
            at = soft.end()
        elif source[at] == "=" and (escaped := _ESCAPED.match(source, at, span.end)):
            yield int(escaped[1], 16), at, at + 3
            at += 3
        else:
            yield from _bytes(source, at, at + 1)
            at += 1


def _from_base64(source: str, span: Span) -> Iterator[Byte]:
    places = [span.start + match.start() for match in _BASE64.finditer(span.of(source))]
    letters = "".join(source[place] for place in places)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    data = base64.b64decode(letters + "=" * (-len(letters) % 4))
    for index, byte in enumerate(data):
        yield byte, places[index * 8 // 6], places[(index * 8 + 7) // 6] + 1


def _bare(source: str, span: Span) -> Iterator[Byte]:
    return _bytes(source, span.start, span.end)


_RAW = {"quoted-printable": _from_quoted, "base64": _from_base64}
