"""Puts a suggestion for the words of a draft into the source they were read from, or refuses to.

What the draft left out goes along: marks of emphasis only in pairs, and a link's target not at all.
"""

from dataclasses import replace

from toneguard.model import SLOT, Draft, Nested, Span, Suggestion
from toneguard.regex import regex

_HARMLESS = regex("[*_~\r\u00ad\u200b\u2060\ufeff]*")
_MARK = regex(r"\*{1,3}|_{1,3}|~~")
_BEFORE = regex(r"[*_~]{1,6}\Z")
_AFTER = regex(r"[*_~]{1,6}")


def placed(draft: Draft, suggestion: Suggestion) -> Suggestion | None:
    """The suggestion in offsets of the source, and written as the source is; none where it would break markup."""
    if draft.sealed:
        return None
    if draft.nested:
        return _through_the_layer(draft.nested, suggestion)
    span = _with_its_marks(draft, draft.to_source(suggestion.span))
    if span is None:
        return None
    return replace(suggestion, span=span, replacement=_as_written(draft, span, suggestion.replacement))


def _through_the_layer(nested: Nested, suggestion: Suggestion) -> Suggestion | None:
    inside = placed(nested.draft, suggestion)
    edit = inside and nested.layer.written(inside.span, inside.replacement)
    if not edit:
        return None
    # Where a slot can't be read any more, nobody would see that it is to be filled.
    if SLOT.findall(edit.replacement) != SLOT.findall(suggestion.replacement):
        return None
    return replace(suggestion, span=edit.span, replacement=edit.replacement)


def _with_its_marks(draft: Draft, span: Span) -> Span | None:
    """The span, with the marks just outside it whose partners are inside."""
    gaps = [gap.of(draft.source) for gap in draft.left_out(span)]
    if not all(_HARMLESS.fullmatch(gap) for gap in gaps):
        return None
    before, after = _mark_before(draft, span.start), _mark_after(draft, span.end)
    for left, right in (("", ""), (before, ""), ("", after), (before, after)):
        if _are_pairs([left, *gaps, right]):
            return Span(span.start - len(left), span.end + len(right))
    return None


def _are_pairs(gaps: list[str]) -> bool:
    """Whether each mark of emphasis that opens also closes."""
    waiting: list[str] = []
    for mark in _MARK.findall(" ".join(gaps)):
        if waiting and waiting[-1] == mark:
            waiting.pop()
        else:
            waiting.append(mark)
    return not waiting


def _mark_before(draft: Draft, offset: int) -> str:
    found = _BEFORE.search(draft.source, max(0, offset - 6), offset)
    return found[0] if found and _is_left_out(draft, Span(found.start(), offset)) else ""


def _mark_after(draft: Draft, offset: int) -> str:
    found = _AFTER.match(draft.source, offset)
    return found[0] if found and _is_left_out(draft, Span(offset, found.end())) else ""


def _is_left_out(draft: Draft, span: Span) -> bool:
    return draft.left_out(span) == (span,)


def _as_written(draft: Draft, span: Span, words: str) -> str:
    """The words with the line breaks of the lines around, and with the entities that stood in their place."""
    inside = (s for s in draft.segments if span.contains(s.source) and not s.literal)
    entities = {s.span.of(draft.text): s.source.of(draft.source) for s in inside}
    letters = (entities.get(letter, letter) for letter in words)
    return "".join(letters).replace("\n", _line_break(draft.source, span.start))


def _line_break(source: str, offset: int) -> str:
    """How the nearest line ends: the one before, or else the one after."""
    place = source.rfind("\n", 0, offset)
    place = source.find("\n", offset) if place < 0 else place
    return "\r\n" if place > 0 and source[place - 1] == "\r" else "\n"
