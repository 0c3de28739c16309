"""Cuts a reply into sentences that respect its layout, and never inside a placeholder, an address or a link.

Nothing is parsed here, so that the linter can decide cheaply which sentences are worth parsing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toneguard.language.closings import INLINE_CLOSING
from toneguard.language.layout import blocks
from toneguard.language.lines import EMOJI, EMOTICON, MASK, Line, PieceKind
from toneguard.regex import regex

__all__ = ["Piece", "PieceKind", "cut"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Half-open code points into the text, without surrounding whitespace."""

    start: int
    end: int
    kind: PieceKind


def cut(text: str, *, protected: Sequence[tuple[int, int]] = ()) -> list[Piece]:
    masked = _mask(text, protected)
    pieces = [piece for block in blocks(masked) for piece in _sentences(masked, block)]
    trimmed = [part for piece in pieces for part in _trimmed(text, piece)]
    return _sign_off(masked, trimmed)


_WHOLE = regex(
    r"""
    (?:https?://|www\.)[^\s<>]*[^\s<>.,;:!?)\]}'"’”*_]          # URL
    | (?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]+)+                               # e-mail address
    | \{\{[^{}\n]*\}\} | \{%[^\n]*?%\} | [$\#]\{[^{}\n]*\} | \{[A-Za-z_][\w.]*\} | %\(\w+\)s   # placeholders
    | \[[A-Z][A-Z_ ]*\] | <[A-Za-z/][^<>\n]{0,80}>
    | `[^`\n]+`                                                  # code
    | (?<![\w-])[A-Za-z0-9][\w-]*+\.(?:com|net|org|io|eu|co\.uk|de|fr|app|shop|pdf|docx?|xlsx?|jpe?g|png|csv|zip|js)\b
    """,
    re.VERBOSE,
)


def _mask(text: str, protected: Sequence[tuple[int, int]]) -> str:
    masked = _WHOLE.sub(lambda found: MASK * len(found[0]), text)
    for start, end in protected:
        masked = masked[:start] + MASK * len(masked[start:end]) + masked[end:]
    return masked


# Rows of faces are bounded: from each face on, the whole row would be gone through again.
_END = regex(
    rf"""
    (?:(?<![.!?…‽])(?P<mark>[.!?…‽]++)(?P<close>["'”’»)\]*_]*+) | (?P<face>(?<!{EMOJI}){EMOJI}++|{EMOTICON}))
    (?:[ \t]*+(?:{EMOJI}|{EMOTICON})){{0,60}}+(?:[ \t]++\#\w++)*+
    (?P<gap>\s++)(?=(?P<next>\S))
    | (?<=[a-zà-ÿ]{{3}})(?P<glued>[.!?]++)(?=(?!Com|Net|Org)[A-Z][a-z]+\b(?!\.\w)|(?<=[!?])[a-z]{{3}})
    """,
    re.VERBOSE,
)
_LAST_WORD = regex(r"[\w.&'’-]{0,20}$")
_INITIALS = regex(r"(?:(?:^|\s)(?:[\^~]\w{1,12}|[/–—-][A-Z]{1,3})(?:\s+\(?\d/\d\)?)?|^\(?\d/\d\)?)$")
# After these a full stop never ends a sentence, or only where a new one plainly begins.
_NEVER_LAST = frozenset(
    "mr mrs ms mx dr drs prof rev gen sgt capt st mt ft vs v cf e.g eg i.e ie viz approx ca incl excl est dept tel ext"
    " fig vol ref art p pp p.s n.b attn acct appt min max avg temp resp op pvt mon tue tues wed thu thur thurs fri"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_MAYBE_LAST = frozenset(
    "inc ltd co corp llc plc gmbh bros etc jr sr a.m p.m am pm u.s u.k u.s.a e.u ph.d b.a m.a d.c hrs mins".split()
)
_NUMBERED = frozenset("no nos nr p pp fig vol art ch sec para item".split())
_WORDS_TOO = frozenset("min max mar sun sat wed mon fri ref art st temp est p v op".split())
_STARTERS = frozenset(
    "i we you it he she they there this that these those the a an our your my their please thank thanks sorry"
    " unfortunately however if when once while as in on at for to so but and or just let could can would will do does"
    " did what why how who where which all any no yes after before until since because although here both each"
    " every".split()
)


def _sentences(text: str, block: Line) -> Iterator[Piece]:
    start = block.start
    if block.kind in {PieceKind.BODY, PieceKind.ITEM, PieceKind.QUOTE, PieceKind.NOTE}:
        for found in _END.finditer(text, block.start, block.end):
            end = found.end("glued") if found["glued"] else found.start("gap")
            if text[start : found.start()].strip() and _ends(text, found, start):
                yield Piece(start, end, block.kind)
                start = end
    yield Piece(start, block.end, block.kind)


def _ends(text: str, found: re.Match[str], start: int) -> bool:
    if found["glued"]:
        return True
    after = found["next"]
    if after in ",;:)]}?!.%":
        return False
    if found["face"]:
        return not after.islower()
    if found["close"].strip("*_") and after.islower():
        return False
    if found["mark"] == ".":
        return _full_stop_ends(text, found, start)
    return not (after.islower() and set(found["mark"]) <= set(".…"))


def _full_stop_ends(text: str, found: re.Match[str], start: int) -> bool:
    before = _LAST_WORD.search(text, max(start, found.start() - 20), found.start())
    word = before[0].strip("'’-") if before else ""
    following = text[found.end("gap") : found.end("gap") + 24]
    begins = following[0].isupper() and re.split(r"\W", following, maxsplit=1)[0].lower() in _STARTERS
    key = word.lower()
    if key in _NUMBERED and (following[0].isdigit() or following[0] == "#"):
        return False
    if key in _WORDS_TOO or (key in {"no", "ext", "tel"} and not following[0].isdigit()):
        return not following[0].isdigit() and (word[0].islower() or begins)
    if key in _NEVER_LAST:
        return False
    if key in _MAYBE_LAST or (len(word) == 1 and word.isalpha() and word != "I") or re.fullmatch(r"(?:\w\.)+\w", word):
        return begins
    return True


def _sign_off(text: str, pieces: list[Piece]) -> list[Piece]:
    """A last sentence such as `Thanks, Deb`, or the initials with which an agent ends a tweet."""
    quoted = len(pieces)
    while quoted and pieces[quoted - 1].kind is PieceKind.QUOTE:
        quoted -= 1
    written, rest = pieces[:quoted], pieces[quoted:]
    if not written or written[-1].kind is not PieceKind.BODY:
        return pieces
    last = written[-1]
    content = text[last.start : last.end]
    if found := INLINE_CLOSING.match(content):
        split, kind = last.start + found.start("name"), PieceKind.CLOSING
    elif found := _INITIALS.search(content):
        split, kind = last.start + found.start(), PieceKind.BODY
    else:
        return pieces
    signature = Piece(split, last.end, PieceKind.SIGNATURE)
    above = (
        _sign_off(text, [*written[:-1], *_trimmed(text, Piece(last.start, split, kind))])
        if split > last.start
        else written[:-1]
    )
    return [*above, *_trimmed(text, signature), *rest]


def _trimmed(text: str, piece: Piece) -> Iterator[Piece]:
    content = text[piece.start : piece.end]
    if content.strip():
        left = len(content) - len(content.lstrip())
        yield Piece(piece.start + left, piece.start + len(content.rstrip()), piece.kind)
