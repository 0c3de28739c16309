"""Takes the marks out of a paragraph of Markdown: emphasis, links, code, tags and escapes."""

import html
import re
from dataclasses import dataclass

from toneguard.model import SegmentKind
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.comments import IN_TEMPLATE
from toneguard.readers.placeholders import Mark, find_marks
from toneguard.regex import regex

_INSIDE = r"(?:[^\[\]\\]|\\.|\[[^\[\]]{0,200}\]){0,400}"
_TARGET = r"\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200}){0,3}\)"
_TOKEN = regex(
    "|".join(
        (
            r"(?P<escape>\\(?=[!-/:-@\[-`{-~\n\r]))",
            r"(?P<code>(?<!`)(?P<ticks>`{1,6})(?!`)[^`]{1,400}(?P=ticks)(?!`))",
            rf"(?P<comment><!--(?:[^-]|-(?!->)){{0,2000}}-->|{IN_TEMPLATE})",
            rf"(?P<image>!\[{_INSIDE}\](?:{_TARGET}|\[[^\[\]]{{0,200}}\]))",
            rf"(?P<link>\[(?P<words>{_INSIDE})\](?P<tail>{_TARGET}|\[[^\[\]]{{0,200}}\]))",
            r"(?P<reference>\[(?P<label>[^\[\]]{1,200})\])",
            r"(?P<autolink><(?:[a-z][a-z0-9+.-]{1,20}:[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>)",
            r"(?P<tag></?[A-Za-z][^<>\n]{0,500}>)",
            r"(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)",
            r"(?P<emphasis>\*{1,3}|_{1,3}|~~)",
        )
    ),
    re.DOTALL,
)
_WORD = regex(r"\w")


@dataclass(frozen=True, slots=True)
class Token:
    """`source[start:end]` is no literal prose: it is kept as `kind`, put as `text`, or, where both are absent, cut."""

    start: int
    end: int
    text: str = ""
    kind: SegmentKind | None = None


def keep_paragraph(builder: DraftBuilder, source: str, start: int, end: int, *, labels: frozenset[str]) -> None:
    """Take one paragraph as the customer reads it. `labels` are those that link definitions define."""
    for token in _Paragraph(source, start, end, labels).tokens():
        builder.keep(start, token.start)
        if token.kind is None:
            builder.note(token.start, token.end)
            builder.put(token.text, token.start, token.end)
        else:
            builder.keep(token.start, token.end, token.kind)
        start = token.end
    builder.keep(start, end)


class _Paragraph:
    """Scans from left to right once; emphasis is settled when its second mark is met."""

    def __init__(self, source: str, start: int, end: int, labels: frozenset[str]) -> None:
        self._source, self._here, self._end, self._labels = source, start, end, labels
        self._tokens: list[Token] = []
        self._tails: list[Token] = []
        self._open: dict[str, list[Token]] = {}
        self._look_for_marks()

    def tokens(self) -> list[Token]:
        while self._step():
            pass
        return sorted(self._tokens, key=lambda token: token.start)

    @property
    def _limit(self) -> int:
        return self._tails[-1].start if self._tails else self._end

    def _step(self) -> bool:
        """Take the next token, or the tail of a link whose words have been scanned."""
        match, mark = _TOKEN.search(self._source, self._here, self._limit), self._next_mark()
        is_ours = match is not None and match["comment"] is not None and mark and mark.span.start == match.start()
        before = mark and not is_ours and (not match or mark.span.start <= match.start())
        if mark and before and not (match and self._is_reference(match)):
            self._add(Token(mark.span.start, mark.span.end, kind=mark.kind))
        elif match:
            self._take(match)
        elif self._tails:
            self._add(self._tails.pop())
            self._look_for_marks()
        else:
            return False
        return True

    def _look_for_marks(self) -> None:
        """Marks are looked for between the same ends as tokens, or an address would swallow the tail of a link."""
        self._marks = find_marks(self._source, self._here, self._limit)
        self._mark = next(self._marks, None)

    def _next_mark(self) -> Mark | None:
        while self._mark and self._mark.span.start < self._here:
            self._mark = next(self._marks, None)
        return self._mark

    def _add(self, token: Token) -> None:
        self._tokens.append(token)
        self._here = token.end

    def _take(self, match: re.Match[str]) -> None:
        start, end = match.span()
        if match["escape"]:
            self._add(Token(start, end))
            self._here = min(end + 1, self._limit)
        elif match["code"]:
            self._add(Token(start, end, kind=SegmentKind.OPAQUE))
        elif match["link"] or self._is_reference(match):
            self._take_link(match)
        elif match["autolink"]:
            inside = Token(start + 1, end - 1, kind=SegmentKind.OPAQUE)
            self._tokens += [Token(start, start + 1), inside]
            self._add(Token(end - 1, end))
        elif match["emphasis"]:
            self._take_emphasis(match)
        elif match["reference"]:
            self._here = start + 1
        else:
            self._add(Token(start, end, text=_shown(match)))

    def _take_link(self, match: re.Match[str]) -> None:
        """The words of a link are prose, and scanned next; its target is not."""
        words = "words" if match["link"] else "label"
        self._tails.append(Token(match.end(words), match.end()))
        self._add(Token(match.start(), match.start() + 1))
        self._look_for_marks()

    def _is_reference(self, match: re.Match[str]) -> bool:
        return match["reference"] is not None and match["label"].strip().casefold() in self._labels

    def _take_emphasis(self, match: re.Match[str]) -> None:
        token, mark = Token(*match.span()), match[0]
        before = self._source[token.start - 1] if token.start else " "
        after = self._source[token.end] if token.end < len(self._source) else " "
        waiting = self._open.setdefault(mark, [])
        inside_word = mark[0] == "_" and _WORD.match(before) and _WORD.match(after)
        if waiting and not before.isspace() and not inside_word:
            self._tokens += [waiting.pop(), token]
            waiting.clear()
        elif not after.isspace() and not inside_word:
            waiting.append(token)
        self._here = token.end


def _shown(match: re.Match[str]) -> str:
    """What the customer sees in the place of an entity or tag."""
    if match["entity"]:
        return html.unescape(match[0])
    return "\n" if match["tag"] and match[0][1:3].lower() == "br" else ""
