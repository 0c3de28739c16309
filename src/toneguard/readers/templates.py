"""Templates: statements are left out, and of a choice each branch is read, in as many readings as that takes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from toneguard.model import Context, Draft, Edit, Layer, Span, carried
from toneguard.readers.layers import layer_of
from toneguard.readers.statements import Role, find_statements

_MOST = 20
"""Readings of one template; what has more branches in a row is hardly a reply."""


_DEEPEST = 50


class Reader(Protocol):
    def read(self, source: str, *, path: str, context: Context) -> list[Draft]: ...


@dataclass(slots=True, eq=False)
class Choice:
    """Branches, one of which the customer will read; each is text and choices in turn."""

    branches: list["list[Span | Choice]"] = field(default_factory=lambda: [[]])


Branch = list[Span | Choice]


@dataclass(frozen=True, slots=True)
class Templated:
    """Reads a template by the reader for what it is a template of."""

    inner: Reader

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        statements = list(find_statements(source))
        if not statements:
            return self.inner.read(source, path=path, context=context)
        drafts: list[Draft] = []
        for number, reading in enumerate(_readings(_tree(source)), 1):
            layer = layer_of(((span.of(source), span.start, span.end) for span in reading.spans), source, _write)
            for draft in self.inner.read(layer.text, path=path, context=context):
                whole = carried(draft, layer, path=path, name=draft.name, context=draft.context)
                drafts.append(whole if number == 1 else _other(whole, number, reading.new))
        return drafts


def _other(draft: Draft, number: int, new: tuple[Span, ...]) -> Draft:
    name = f"{draft.name} · reading {number}" if draft.name else f"reading {number}"
    return replace(draft, name=name, confined=new)


def _write(layer: Layer, span: Span, words: str) -> Edit | None:
    """Words that no statement stands among."""
    place = layer.to_source(span)
    return Edit(place, words) if len(place) == len(span) else None


def _tree(source: str) -> Branch:
    """The template as text and choices. What closes nothing is left out; what is never closed ends with the file."""
    top: Branch = []
    here, open_choices, branch = 0, list[Choice](), top
    for statement in find_statements(source):
        branch += [Span(here, statement.span.start)] if here < statement.span.start else []
        here = statement.span.end
        if statement.role is Role.OPENS and len(open_choices) < _DEEPEST:
            open_choices.append(Choice())
            branch.append(open_choices[-1])
        elif statement.role is Role.DIVIDES and open_choices:
            open_choices[-1].branches.append([])
        elif statement.role is Role.CLOSES and open_choices:
            closed = open_choices.pop()
            closed.branches = [other for other in closed.branches if _says(other, source)] or closed.branches[:1]
        branch = _innermost(top, open_choices)
    branch += [Span(here, len(source))] if here < len(source) else []
    return top


def _says(branch: Branch, source: str) -> bool:
    return any(span.of(source).strip() for span in _all(branch))


def _innermost(top: Branch, open_choices: Sequence[Choice]) -> Branch:
    return open_choices[-1].branches[-1] if open_choices else top


@dataclass(frozen=True, slots=True)
class Reading:
    """One way through a template, and the stretches that no earlier one went."""

    spans: tuple[Span, ...]
    new: tuple[Span, ...]


def _readings(top: Branch) -> Iterator[Reading]:
    """As many ways as it takes to go through every branch."""
    read: set[Span] = set()
    for _ in range(_MOST):
        spans = tuple(_way(top, read))
        new = tuple(span for span in spans if span not in read)
        if read and not new:
            return
        read |= set(spans)
        yield Reading(spans, new)


def _way(branch: Branch, read: set[Span]) -> Iterator[Span]:
    """Through branches that hold something unread, where there are any."""
    for piece in branch:
        if isinstance(piece, Span):
            yield piece
        else:
            unread = (other for other in piece.branches if any(span not in read for span in _all(other)))
            yield from _way(next(unread, piece.branches[0]), read)


def _all(branch: Iterable[Span | Choice]) -> Iterator[Span]:
    for piece in branch:
        if isinstance(piece, Span):
            yield piece
        else:
            for inner in piece.branches:
                yield from _all(inner)
