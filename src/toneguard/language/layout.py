"""Reads the layout of a reply: which lines belong together, and which are greeting, heading, item or signature."""

import re
from collections.abc import Iterator
from dataclasses import replace

from toneguard.language.closings import signed
from toneguard.language.lines import EMOJI, EMOTICON, ENDED, MASK, NAME, Line, PieceKind
from toneguard.regex import regex

_BREAKS = regex(r"\r\n|\n|\r")
_QUOTED = regex(r"(?:>[ \t]?)+")
_ATTRIBUTION = regex(r"(?:On .{5,90} wrote:|-{3,} ?Original Message ?-{3,})$", re.IGNORECASE)
_RULER = regex(r"[-=_*~#•.]{2,}$")
_HASHES = regex(r"#{1,6}[ \t]+")
_BULLET = regex(r"(?:[-*•‣◦·–—]|\(?\d{1,2}[.)]|\(?[a-hA-H][.)])[ \t]+(?=\S)")
_NOTE = regex(
    r"[*_]{0,2}(?:use cases?|when to use(?: this)?|use (?:this )?when|suggested tags)[*_]{0,2}[ \t]*(?::|[-–] )",
    re.IGNORECASE,
)
_BOLD_LINE = regex(r"(\*\*|__)[^*_]{1,60}\1:?$")

_FRIENDS = r"(?:there|all|everyone|everybody|team|again|folks|both|guys|friend|sir|madam|ladies|gentlemen|customer)"
_NO_NAME = (
    r"(?!(?i:thanks?|just|i|we|sorry|your?|our|this|that|it|is|can|please|so|to|for|if|how|what|when|the|my|any|not?)"
    r"\b)"
)
_GREETING = regex(
    rf"""
    (?:\.?@\w+[ \t]+)*
    (?:
        (?i:hi|hello|hey|hiya|hallo|howdy|greetings|welcome|good[ ](?:morning|afternoon|evening|day))\b
        (?:,?[ \t]+{_NO_NAME}(?:(?i:{_FRIENDS})\b|{NAME}|[a-zà-ÿ][\w'’-]*(?=[ \t]*(?:[,!.:]|{EMOJI}|$))) ){{0,5}}
      | (?i:morning|afternoon|evening)(?:[ \t]+{_NO_NAME}(?:(?i:{_FRIENDS})\b|{NAME})){{1,3}}
      | (?i:dear)(?:[ \t]+(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.|[^\s,.:!;]+)){{1,6}}
      | (?i:to[ ]whom[ ]it[ ]may[ ]concern)
    )
    [ \t]*(?:[,!:;.…]+(?!\S)|,(?=[A-Za-z])|[-–—](?!\S)|(?={EMOJI})|$)
    (?:(?:[ \t]*(?:{EMOJI}|{EMOTICON}))+(?:[,!]+(?!\S))?)?
    """,
    re.VERBOSE,
)
_HANDLES = regex(r"(?:\.?@\w+[ \t]+)+(?=\S)")
_NAMED = regex(rf"(?:{NAME}(?:[ \t]+{NAME}){{0,3}}[,:]$|(?i:{_FRIENDS})(?:[,:]$|,(?=[ \t])))")

_PLAIN_START = regex(
    r"[a-zà-ÿ]|(?i:i|we|you|it|he|she|they|please|thanks?|sorry|there|this|that|yes|no|ok|okay|hi|hello)\b"
)
_NO_TITLE = regex(r"[.!?…:;][\"'”’»)\]*_]*$|:\s")
_SENTENCE_LIKE = regex(r"(?:i|we|you|your|please|is|are|was|were|has|have|can|will|let)\b", re.IGNORECASE)
_OPEN_END = regex(
    r"(?:,"
    r"|\b(?:the|an?|of|to|and|or|for|with|in|on|at|by|from|our|your|my|is|are|was|were|be|been|not|that|which|if|as"
    r"|but|because|will|would|can|could|has|have"
    r"|(?:Mr|Mrs|Ms|Dr|e\.g|i\.e|approx|vs|No)\.))$"
)
_SENTENCE_END = regex(r"[.!?][\"'”’»)\]*_]*$")
_LABEL = regex(r"(?!(?i:i|we|you|it|please|thanks?|hi|hello|yes|no|ok)\b)[A-Z\d]\S*(?: \S+){0,5}(?<![.!?…:;,])$")
_WRAP_WIDTH = 40  # shorter lines were not broken by a mail program


def blocks(text: str) -> list[Line]:
    """Soft-wrapped lines are joined; the outcome looks like one long line."""
    lines = signed(text, list(_lines(text)))
    widths: dict[int, int] = {}
    for line in lines:
        widths[line.paragraph] = max(widths.get(line.paragraph, 0), line.end - line.start)
    blocks: list[Line] = []
    above: Line | None = None
    for line in lines:
        if above and _continues(text, above, line, widths[line.paragraph]):
            blocks[-1] = replace(blocks[-1], end=line.end)
            above = replace(line, kind=above.kind)
        else:
            above = _under_item(above, line) if above else line
            blocks.append(above)
    if _only_titles(text, blocks):
        return [replace(block, kind=PieceKind.HEADING) for block in blocks]
    return [_titled(text, block, blocks[number + 1 :]) for number, block in enumerate(blocks)]


def _lines(text: str) -> Iterator[Line]:
    """A line, or two where a greeting shares its line with the reply."""
    paragraph, begun = 0, False
    for start, end in _line_spans(text):
        content = text[start:end].strip()
        if not content:
            paragraph += 1
            continue
        left = start + text[start:end].index(content[0])
        line = Line(left, left + len(content), PieceKind.BODY, paragraph, left > start)
        yield from _classified(text, line, first=not begun)
        begun = True


def _line_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _BREAKS.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _classified(text: str, line: Line, *, first: bool) -> Iterator[Line]:
    content = text[line.start : line.end]
    if (marks := _QUOTED.match(content)) or _ATTRIBUTION.match(content):
        yield _after(line, marks.end() if marks else 0, PieceKind.QUOTE)
    elif marks := _HASHES.match(content):
        yield _after(line, marks.end(), PieceKind.HEADING if _SENTENCE_END.search(content) else PieceKind.TITLE)
    elif _NOTE.match(content):
        yield replace(line, kind=PieceKind.NOTE)
    elif _BOLD_LINE.match(content):
        yield replace(line, kind=PieceKind.HEADING)
    elif marks := _BULLET.match(content):
        yield _after(line, marks.end(), PieceKind.ITEM)
    elif length := _greeting_length(content, first=first):
        yield replace(line, end=line.start + length, kind=PieceKind.GREETING)
        yield from _rest(text, line, length)
    else:
        yield line


def _after(line: Line, length: int, kind: PieceKind) -> Line:
    return replace(line, start=min(line.end, line.start + length), kind=kind)


def _rest(text: str, line: Line, length: int) -> Iterator[Line]:
    rest = text[line.start + length : line.end]
    if rest.strip():
        yield replace(line, start=line.end - len(rest.lstrip()))


def _greeting_length(content: str, *, first: bool) -> int:
    found = _GREETING.match(content) or (first and _NAMED.match(content)) or _HANDLES.match(content)
    return len(found[0].rstrip()) if found else 0


def _continues(text: str, above: Line, line: Line, width: int) -> bool:
    """Whether a mail program, and not the writer, broke the line: the next word would not have fitted above."""
    if line.kind is not PieceKind.BODY or above.kind not in {PieceKind.BODY, PieceKind.ITEM, PieceKind.NOTE}:
        return False
    upper, lower = text[above.start : above.end], text[line.start : line.end]
    if above.paragraph != line.paragraph or not upper.strip(MASK):
        return False
    if _OPEN_END.search(upper):
        return True
    if ENDED.search(upper) or _RULER.match(upper) or _RULER.match(lower):
        return False
    if lower[0].islower() and upper[0].isupper():
        return True
    return len(upper) >= _WRAP_WIDTH and len(upper) + len(lower.split()[0]) >= width


def _under_item(above: Line, line: Line) -> Line:
    """An indented line under an item belongs to it, even where it starts a sentence of its own."""
    belongs = above.kind is PieceKind.ITEM and line.kind is PieceKind.BODY and line.indented
    return replace(line, kind=PieceKind.ITEM) if belongs and above.paragraph == line.paragraph else line


def _titled(text: str, block: Line, following: list[Line]) -> Line:
    content = text[block.start : block.end]
    if block.kind is not PieceKind.BODY or not following or _PLAIN_START.match(content):
        return block
    words = content.split()
    title = content.endswith(":") and len(words) <= 4 and not _SENTENCE_LIKE.search(content)
    apart = following[0].paragraph > block.paragraph and len(words) <= 8 and not _NO_TITLE.search(content)
    alone = apart and content[-1] not in ",-–—" and "\n" not in content and content.strip(MASK)
    return replace(block, kind=PieceKind.HEADING) if title or alone else block


def _only_titles(text: str, blocks: list[Line]) -> bool:
    """Whether these are labels one under the other, such as the names of macros, and no message at all."""
    return len(blocks) > 2 and all(
        block.kind is PieceKind.BODY and _LABEL.match(text[block.start : block.end]) for block in blocks
    )
