"""What is said of a draft's words, wherever they stand, and where in its source that is told."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from toneguard import rewrite
from toneguard.model import Context, Draft, Failure, Finding, Report, SegmentKind, Signal, Span
from toneguard.precedence import without_echoes

Words = tuple[str, tuple[Span, ...], tuple[Span, ...], Context]
"""All of a draft that decides what is said of it: the text, what in it is no prose, and what it answers."""


def words_of(draft: Draft) -> Words:
    return (
        draft.text,
        draft.spans_of(SegmentKind.PLACEHOLDER),
        draft.spans_of(SegmentKind.OPAQUE),
        draft.context,
    )


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a draft wherever its source keeps it: places are offsets of its text."""

    findings: tuple[Finding, ...]
    reply: Mapping[str, tuple[Span, ...]]
    customer: tuple[str, ...]
    metrics: Mapping[str, float]
    failures: tuple[Failure, ...]


def told_of(draft: Draft, said: Said) -> Report:
    """What is said, where it stands in the source."""
    placed = {_placed(finding, draft): finding for finding in said.findings}
    placed = {finding: as_read for finding, as_read in placed.items() if draft.tells(finding.span)}
    findings = sorted(without_echoes(list(placed)), key=lambda f: (f.span, -f.severity, f.rule))
    ours = [Signal(name, "reply", tuple(map(draft.to_source, spans))) for name, spans in said.reply.items()]
    return Report(
        draft=draft,
        findings=tuple(findings),
        signals=(*ours, *(Signal(name, "customer") for name in said.customer)),
        metrics=said.metrics,
        failures=said.failures,
        as_read={finding: placed[finding] for finding in findings},
    )


def _placed(finding: Finding, draft: Draft) -> Finding:
    """The finding where it stands in the source."""
    span = draft.to_source(finding.span)
    line, column = place(draft.source, span.start)
    placed = (rewrite.placed(draft, suggestion) for suggestion in finding.suggestions)
    return replace(
        finding,
        span=span,
        line=line,
        column=column,
        text=finding.text if draft.nested else span.of(draft.source),
        sentence=draft.to_source(finding.sentence),
        suggestions=tuple(suggestion for suggestion in placed if suggestion is not None),
    )


def place(source: str, offset: int) -> tuple[int, int]:
    """1-based line and column of an offset, in code points."""
    start = source.rfind("\n", 0, offset) + 1
    return source.count("\n", 0, offset) + 1, offset - start + 1
