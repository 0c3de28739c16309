"""Switches: comments in the file of a reply that keep findings quiet, from the next line on or for a block or all of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from toneguard.model import Comment, Draft, Finding, Span
from toneguard.regex import regex

IGNORE, FILE, OFF, ON = "ignore", "ignore-file", "off", "on"
KINDS = (IGNORE, FILE, OFF, ON)
_FORM = regex(r"toneguard-(?P<kind>[\w-]+)(?P<names>[^:]*)(?::(?P<reason>.*))?", re.DOTALL)
_SEPARATOR = regex(r"[,\s]+")


@dataclass(frozen=True, slots=True)
class Switch:
    """One comment, read. Without `names` it is about every rule."""

    comment: Comment
    kind: str
    names: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Reach:
    """One name of a switch, empty where it is about every rule, and the stretch of the source that it holds for."""

    switch: Switch
    name: str
    span: Span

    def covers(self, finding: Finding) -> bool:
        if self.name not in {"", finding.rule, finding.category, f"{finding.category}/*"}:
            return False
        place = finding.span
        return self.span.overlaps(place) or (not len(place) and self.span.start <= place.start <= self.span.end)


def switches_in(drafts: Iterable[Draft]) -> list[Switch]:
    """The switches of a file, in order; each once, however many drafts it is about."""
    found = {comment.span: _read(comment) for draft in drafts for comment in draft.comments}
    return [found[span] for span in sorted(found)]


def reaches(switches: Sequence[Switch], drafts: Sequence[Draft]) -> Iterator[Reach]:
    """How far each switch reaches, of those that keep something quiet."""
    source = drafts[0].source
    for index, switch in enumerate(switches):
        place = switch.comment.span
        for name in switch.names or ("",):
            if switch.kind == FILE:
                yield Reach(switch, name, Span(0, len(source)))
            elif switch.kind == OFF:
                ends = (s.comment.span.start for s in switches[index + 1 :] if _turns_on(s, name))
                yield Reach(switch, name, Span(place.end, max(place.end, next(ends, len(source)))))
            elif switch.kind == IGNORE:
                yield Reach(switch, name, _line(place, source, drafts))


def turns_on_any(switch: Switch, switches: Sequence[Switch]) -> bool:
    """Whether a switch that turns on again has something to turn on."""
    before = (s for s in switches if s.kind == OFF and s.comment.span.start < switch.comment.span.start)
    return any(_turns_on(switch, name) for other in before for name in other.names or ("",))


def _read(comment: Comment) -> Switch:
    match = _FORM.fullmatch(comment.words)
    if match is None:
        return Switch(comment, "", (), "")
    names = tuple(name for name in _SEPARATOR.split(match["names"].strip()) if name)
    return Switch(comment, match["kind"], names, " ".join((match["reason"] or "").split()))


def _turns_on(switch: Switch, name: str) -> bool:
    return switch.kind == ON and (not switch.names or name in switch.names)


def _line(comment: Span, source: str, drafts: Iterable[Draft]) -> Span:
    """The comment's own line, or, where it stands alone, the next one that holds words of a reply."""
    start, end = _line_at(source, comment.start, comment.end)
    if (source[start : comment.start] + source[comment.end : end]).strip():
        return Span(start, end)
    place = min((place for draft in drafts if (place := _first_words(draft, end)) is not None), default=len(source))
    return Span(*_line_at(source, place, place))


def _line_at(source: str, start: int, stop: int) -> tuple[int, int]:
    end = source.find("\n", stop)
    return source.rfind("\n", 0, start) + 1, len(source) if end < 0 else end


def _first_words(draft: Draft, after: int) -> int | None:
    """Where the draft goes on in the source after a place."""
    for segment in draft.segments:
        text = segment.span.of(draft.text)
        if segment.source.end <= after or not text.strip():
            continue
        begin = max(after, segment.source.start)
        words = segment.source.start + len(text) - len(text.lstrip()) if segment.literal else segment.source.start
        if segment.literal and words < begin:
            rest = draft.source[begin : segment.source.end]
            if not rest.strip():
                continue
            return begin + len(rest) - len(rest.lstrip())
        return max(begin, words)
    return None
