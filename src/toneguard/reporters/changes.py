"""What differs between two versions of a reply, in whole words, and as a patch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher, unified_diff
from itertools import accumulate

from toneguard.model import Span
from toneguard.regex import regex

_LINE = regex(r"[^\n]*\n|[^\n]+")
_PIECE = regex(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")
_WORDS = regex(r"\w+")
_END = regex(r"[.!?\n]")
_NO_LINE_BREAK = "\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class Change:
    """`before` in the old text became `after` in the new one; either may be empty."""

    before: Span
    after: Span


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of the old text and the lines of the new one that stand for them, as half-open spans of line numbers from 0."""

    before: Span
    after: Span
    same: bool


def changes(before: str, after: str) -> list[Change]:
    """The changes in order; words that stand close together count as one."""
    old, new = lines(before), lines(after)
    found: list[Change] = []
    for block in blocks(old, new):
        if not block.same:
            found += _in_words(before, _place(old, block.before), after, _place(new, block.after))
    return found


def blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    """Which lines stand for which."""
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield Block(Span(start, end), Span(new_start, new_end), tag == "equal")


def patch(path: str, before: str, after: str) -> list[str]:
    """A unified diff that `patch` understands, line by line with line breaks; empty where nothing differs."""
    told = unified_diff(lines(before), lines(after), fromfile=path, tofile=path)
    return [line if line.endswith("\n") else f"{line}\n{_NO_LINE_BREAK}" for line in told]


def lines(text: str) -> list[str]:
    """The lines with their line breaks; only a line feed ends one."""
    return _LINE.findall(text)


def _place(text_lines: Sequence[str], block: Span) -> Span:
    starts = [0, *accumulate(map(len, text_lines))]
    return Span(starts[block.start], starts[block.end])


def _in_words(before: str, old: Span, after: str, new: Span) -> Iterator[Change]:
    old_pieces, new_pieces = _pieces(before, old), _pieces(after, new)
    matcher = SequenceMatcher(
        None, [p.of(before) for p in old_pieces], [p.of(after) for p in new_pieces], autojunk=False
    )
    last: Change | None = None
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        change = Change(_joined(old_pieces, start, end, old), _joined(new_pieces, new_start, new_end, new))
        if last and _is_slight(before[last.before.end : change.before.start]):
            change = Change(last.before.joined(change.before), last.after.joined(change.after))
        elif last:
            yield last
        last = change
    if last:
        yield last


def _is_slight(between: str) -> bool:
    """One word that happens to stand in both does not part what changed around it."""
    return len(_WORDS.findall(between)) <= 1 and not _END.search(between)


def _pieces(text: str, within: Span) -> list[Span]:
    return [Span(*match.span()) for match in _PIECE.finditer(text, within.start, within.end)]


def _joined(pieces: Sequence[Span], start: int, end: int, within: Span) -> Span:
    """From the first of some pieces to the last; where there are none, the place where they would be."""
    if start < end:
        return Span(pieces[start].start, pieces[end - 1].end)
    place = pieces[start].start if start < len(pieces) else within.end
    return Span(place, place)
