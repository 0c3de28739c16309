"""Builds a layer from the letters it stands for, each with its stretch of the source, and looks through it."""

from collections.abc import Iterable, Iterator

from toneguard.model import Layer, Segment, Span, Write

Letter = tuple[str, int, int]
"""What is meant, and from where to where the source says it."""


def layer_of(letters: Iterable[Letter], source: str, write: Write) -> Layer:
    """Letters that stand in the source as they are grow together."""
    segments: list[Segment] = []
    text: list[str] = []
    here, grows = 0, False
    for said, start, end in _each(letters, source):
        segment = Segment(Span(here, here + len(said)), Span(start, end))
        literal = source[start:end] == said
        if grows and literal and segments[-1].source.end == start:
            segments[-1] = Segment(segments[-1].span.joined(segment.span), segments[-1].source.joined(segment.source))
        else:
            segments.append(segment)
        grows = literal
        text.append(said)
        here += len(said)
    return Layer("".join(text), source, tuple(segments), write)


def _each(letters: Iterable[Letter], source: str) -> Iterator[Letter]:
    """Where other letters stand for as many, each stands for one: what is as long as its source would pass for literal."""
    for said, start, end in letters:
        if len(said) == end - start > 1 and source[start:end] != said:
            yield from ((letter, start + at, start + at + 1) for at, letter in enumerate(said))
        elif said:
            yield said, start, end
