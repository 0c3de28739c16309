"""Time expressions, read off a dependency tree (Universal Dependencies)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toneguard.language.phrases import extent, run_around
from toneguard.language.view import View
from toneguard.language.words import Word
from toneguard.model import Span


class TimeKind(StrEnum):
    """How firmly a time expression pins a time down."""

    POINT = "point"
    DURATION = "duration"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Time:
    """ "until next month": preposition `until`, `bare` "next month". A clause ("until it is back") has kind `point` too."""

    text: str
    span: Span
    preposition: str
    bare: str
    head: str
    kind: TimeKind
    clausal: bool = False


WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
TIME_NOUNS = (
    WEEKDAYS
    | MONTHS
    | frozenset(
        "today tomorrow tonight yesterday morning afternoon evening night noon midnight day week weekend fortnight month "
        "quarter year spring summer autumn fall winter hour minute second moment time date deadline christmas easter "
        "am pm a.m. p.m. o'clock season business".split()
    )
)
DURATIONS = frozenset("second minute hour day week month year fortnight quarter".split())
VAGUE_ADVERBS = frozenset("soon shortly asap later eventually sometime promptly quickly".split())
TIME_ADVERBS = frozenset("today tomorrow tonight yesterday now currently yet anymore already still".split())
_BOUNDS = frozenset({"until", "till", "before", "after", "by", "within", "since"})
_TIME_DEPS = frozenset(
    {"obl", "obl:tmod", "obl:unmarked", "obl:npmod", "nmod", "nmod:unmarked", "nmod:tmod", "advmod", "advcl"}
)


def times_of(
    verb: Word, words: Sequence[Word], view: View, objects: tuple[Word, ...] = ()
) -> Iterator[tuple[Time, frozenset[int]]]:
    """Time expressions of a clause, with the indices of their tokens; also those the parser hung on an object."""
    for holder in (verb, *objects):
        for child in holder.children:
            time = _time_of(child, words, view) if child.dep in _TIME_DEPS else None
            if time is not None:
                yield time


def _time_of(token: Word, words: Sequence[Word], view: View) -> tuple[Time, frozenset[int]] | None:
    if token.dep == "advcl":
        return _clausal_time(token, view)
    word = token.lower
    if token.dep == "advmod":
        kind = TimeKind.VAGUE if word in VAGUE_ADVERBS else TimeKind.POINT
        return _made([token], token, "", kind, view) if word in VAGUE_ADVERBS | TIME_ADVERBS else None
    preposition = next((c for c in token.children if c.dep == "case"), None) or _stray_bound(token, words)
    if not _speaks_of_time(token, preposition):
        return None
    inside = extent(token, without=frozenset({"punct", "acl:relcl", "parataxis", "advcl"}))
    tokens = run_around(token, [*inside, *([preposition] if preposition is not None else [])])
    return _made(tokens, token, preposition.lower if preposition is not None else "", _kind(token, preposition), view)


def _stray_bound(token: Word, words: Sequence[Word]) -> Word | None:
    """The "before" of "before next month", where the parser took it for an adverb of the verb."""
    edge = token.left_edge.i
    before = words[edge - 1] if edge > 0 else None
    return before if before is not None and before.lower in _BOUNDS and before.dep == "advmod" else None


def _speaks_of_time(token: Word, preposition: Word | None) -> bool:
    if token.lemma in TIME_NOUNS or token.lower in TIME_NOUNS:
        return token.lemma != "time" or preposition is not None
    if preposition is not None and preposition.lower in {"until", "till", "before", "by", "within", "after", "since"}:
        return preposition.lower in {"until", "till"} or token.pos == "NUM" or _dated(token)
    return False


def _dated(token: Word) -> bool:
    return any(t.lower in TIME_NOUNS or any(c.isdigit() for c in t.text) for t in token.subtree)


def _kind(token: Word, preposition: Word | None) -> TimeKind:
    counted = any(
        c.dep in {"nummod", "det"} and (c.pos == "NUM" or c.lower in {"a", "an", "few"}) for c in token.children
    )
    if (
        token.lemma in DURATIONS
        and counted
        and (preposition is None or preposition.lower in {"for", "in", "within", "after"})
    ):
        return TimeKind.DURATION
    if token.lemma in {"time", "moment", "future"}:
        return TimeKind.VAGUE
    return TimeKind.POINT


def _made(tokens: list[Word], head: Word, preposition: str, kind: TimeKind, view: View) -> tuple[Time, frozenset[int]]:
    start, end = tokens[0].start, tokens[-1].end
    bare = tokens[1:] if preposition and tokens[0].lower == preposition and len(tokens) > 1 else tokens
    time = Time(
        text=view.text[start:end],
        span=view.to_source(start, end),
        preposition=preposition,
        bare=view.text[bare[0].start : end],
        head=head.lemma,
        kind=kind,
    )
    return time, frozenset(t.i for t in tokens)


def _clausal_time(token: Word, view: View) -> tuple[Time, frozenset[int]] | None:
    mark = next((c for c in token.children if c.dep in {"mark", "advmod"}), None)
    if mark is None or mark.lower not in {"until", "till", "before", "after", "once"}:
        return None
    tokens = [t for t in token.subtree if t.dep != "punct"]
    start, end = tokens[0].start, tokens[-1].end
    bare_start = mark.end + 1 if tokens[0].i == mark.i else start
    bare = view.text[bare_start:end]
    time = Time(view.text[start:end], view.to_source(start, end), mark.lower, bare, token.lemma, TimeKind.POINT, True)
    return time, frozenset(t.i for t in tokens)
