"""Tells how a reply closes and who signs it: both show only in what follows them, which is nothing more."""

import re
from dataclasses import replace

from toneguard.language.lines import EMOJI, ENDED, MASK, NAME, Line, PieceKind
from toneguard.regex import regex

_CLOSING_WORDS = (
    r"(?:(?:with )?(?:(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|friendly|many) )?(?:regards|wishes)"
    r"|(?:many |much )?thanks(?: again| so much| a lot| in advance| a million| and (?:best |kind )?regards)?"
    r"|thank you(?: again| so much| very much| in advance)?"
    r"|(?:yours )?(?:sincerely|faithfully|truly|respectfully|cordially|warmly)(?: yours)?"
    r"|yours|best|all the best|cheers|take care|talk soon|speak soon|rgds|br|kr|xoxo|love)"
)
_CLOSING = regex(rf"{_CLOSING_WORDS}[ \t]*(?:[,.!–—-]|{EMOJI})*$", re.IGNORECASE)
INLINE_CLOSING = regex(
    rf"(?i:{_CLOSING_WORDS})[ \t]*[,!–—-]+"
    rf"(?P<name>\s+(?:[-–~][ \t]*)?{NAME}(?:[ \t]+(?:{NAME}|from|at|the)){{0,5}}[.!]?)$"
)
_CONTACT = regex(r"\d[\d ()/+.-]{5,}\d|XXXX|\||^(?:tel|phone|mobile|fax|ext|web|e-?mail)\b", re.IGNORECASE)
_NAME_LIKE = regex(rf"(?:[-–—~][ \t]?)?{NAME}(?:,?[ \t]+(?:{NAME}|from|at|of|the|in|for|@|\d+)){{0,5}}[.,]?$")
_LOWER_NAME = regex(r"[-–—~]?[a-zà-ÿ'’-]+(?: [a-zà-ÿ'’-]+)?$")
_POSTSCRIPT = regex(r"(?:p\.?\s?s|n\.?b)\b", re.IGNORECASE)
_SENT_FROM = regex(r"(?:sent|get outlook) (?:from|for|with|via)\b", re.IGNORECASE)
_FORMAL = regex(r"regards|wishes|sincerely|faithfully|truly|cheers|respectfully|cordially", re.IGNORECASE)
_LONGEST_CLOSING = 5  # words
_LONGEST_SIGNATURE = 8  # lines


def signed(text: str, lines: list[Line]) -> list[Line]:
    """Marks the closing and the signature: both can only be told from what follows them, which is nothing more."""
    written = [number for number, line in enumerate(lines) if line.kind is not PieceKind.QUOTE]
    last = written[-1] + 1 if written else 0
    contents = [text[line.start : line.end] for line in lines[:last]]
    for number, content in enumerate(contents):
        if content == "--":
            return _marked(lines, number, number, last)
        if last > 1 and lines[number].kind is PieceKind.BODY and _CLOSING.match(content):
            end = _signature_end(contents, number + 1, named=not _FORMAL.search(content))
            if end == 1:  # a reply may open with thanks
                continue
            if end == last or _POSTSCRIPT.match(contents[end]):
                return _marked(lines, number, number + 1, end)
    if _closes_in_own_words(lines[:last], contents):
        return _marked(lines, last - 2, last - 1, last)
    if _is_bare_signature(lines[:last], contents):
        return _marked(lines, last - 1, last - 1, last)
    return lines


def _marked(lines: list[Line], closing: int, signature: int, end: int) -> list[Line]:
    kinds = [PieceKind.CLOSING] * (signature - closing) + [PieceKind.SIGNATURE] * (end - signature)
    signed = [replace(line, kind=kind) for line, kind in zip(lines[closing:end], kinds, strict=True)]
    return [*lines[:closing], *signed, *lines[end:]]


def _signature_end(contents: list[str], start: int, *, named: bool) -> int:
    end, stop = start, min(len(contents), start + _LONGEST_SIGNATURE)
    while end < stop and _signs(contents[end], named=named and end == start):
        end += 1
    return end


def _signs(content: str, *, named: bool) -> bool:
    if _POSTSCRIPT.match(content) or len(content) > 80:
        return False
    if _CONTACT.search(content) or _NAME_LIKE.match(content):
        return True
    if named:
        return bool(_LOWER_NAME.match(content))
    return len(content.split()) <= 8 and not ENDED.search(content)


def _closes_in_own_words(lines: list[Line], contents: list[str]) -> bool:
    """A few words with a comma above a name: "Sorry for the mess,"."""
    if len(lines) < 3 or any(line.kind is not PieceKind.BODY for line in lines[-2:]):
        return False
    words, name = contents[-2].split(), contents[-1]
    short = len(words) <= _LONGEST_CLOSING and words[-1].endswith(",") and words[0][0].isupper()
    return short and _NAME_LIKE.match(name) is not None and len(name.split()) <= 2 and not ENDED.search(name)


def _is_bare_signature(lines: list[Line], contents: list[str]) -> bool:
    """A name in the last line, under a finished sentence."""
    if len(lines) < 2 or lines[-2].kind not in {PieceKind.BODY, PieceKind.GREETING}:
        return False
    if INLINE_CLOSING.match(contents[-1]):
        return False
    if _SENT_FROM.match(contents[-1]):
        return True
    name = _NAME_LIKE.match(contents[-1]) and len(contents[-1].split()) <= 4 and not contents[-1].startswith(MASK)
    dashed = lines[-1].kind is PieceKind.ITEM or contents[-1][0] in "-–—~"
    finished = bool(ENDED.search(contents[-2]))
    return bool(name) and finished and (dashed or lines[-1].kind is PieceKind.BODY)
