"""What the rules see of a text, line by line."""

import dataclasses
from collections.abc import Iterator

from toneguard.language.clauses import Clause
from toneguard.language.reading import Sentence, read_draft
from toneguard.model import Context
from toneguard.readers import read_bytes
from toneguard.rules.engine import Engine, Match
from toneguard.rules.rule import Pack

_PLACES = frozenset({"head", "head_span", "verb_span", "span", "whole"})


def lines(text: str, pack: Pack) -> Iterator[str]:
    """Sentences with their clauses, then the signals, then what the rules find."""
    (draft,) = read_bytes(text.encode(), path="-")
    engine, reading = Engine(pack, list(pack.rules.values())), read_draft(draft)
    reading.parse()
    outcome = engine.examine(reading, Context())
    for sentence in reading.sentences:
        yield from _sentence(sentence)
    yield f"register: {outcome.facts.register.value}"
    yield f"signals: {', '.join(outcome.facts.reply) or 'none'}"
    yield f"matches: {'' if outcome.matches else 'none'}".rstrip()
    yield from (_match(match) for match in outcome.matches)


def _sentence(sentence: Sentence) -> Iterator[str]:
    yield f"{sentence.kind.value}: {sentence.text}"
    for token in sentence.doc or ():
        yield f"    {token.text:<16} {token.lemma_:<16} {token.pos_:<6} {token.dep_:<12} {token.head.text}"
    for clause in sentence.clauses:
        yield "  clause"
        yield from (f"    {name}: {value}" for name, value in _fields(clause))


def _fields(clause: Clause) -> Iterator[tuple[str, str]]:
    """The fields that hold something, under the names that rules use."""
    for field in dataclasses.fields(clause):
        value = getattr(clause, field.name)
        if field.name not in _PLACES and value not in (None, "", (), False):
            yield field.name, _shown(value)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    return str(getattr(value, "text", getattr(value, "value", value)))


def _match(match: Match) -> str:
    captures = ", ".join(f"{name}={_shown(value)}" for name, value in match.hit.captures.items())
    return f"  {match.rule.id}  {captures}".rstrip()
