"""Hits made by hand, so that rewrites are tested without a pack of rules."""

import re
from collections.abc import Callable, Mapping

from toneguard.language.clauses import Clause, Modal, Voice
from toneguard.language.reading import Reading, read
from toneguard.model import Finding, Severity, Span, Suggestion
from toneguard.rewrite import suggestions
from toneguard.rules.hit import Hit
from toneguard.rules.kinds.clause import captures_of
from toneguard.rules.schema.files import Suggest
from toneguard.rules.search import together

Pick = Callable[[Clause], bool]
Relint = Callable[[Reading], Mapping[str, Severity]]


def striking(clause: Clause) -> bool:
    """Denied, obliged or passive: what rules about clauses look for."""
    return clause.negated or clause.modal is Modal.OBLIGATION or clause.voice is Voice.PASSIVE


def parsed(text: str, *, placeholders: str = r"\{\{.*?\}\}") -> Reading:
    reading = read(text, placeholders=tuple(Span(m.start(), m.end()) for m in re.finditer(placeholders, text)))
    reading.parse()
    return reading


def clause_hit(reading: Reading, pick: Pick = striking) -> Hit:
    """A hit on the first clause that `pick` takes, or else on the first there is."""
    clauses = [(sentence, clause) for sentence in reading.sentences for clause in sentence.clauses if clause.verb]
    sentence, clause = next((pair for pair in clauses if pick(pair[1])), clauses[0])
    return Hit(clause.span, sentence, clause, captures_of(clause, sentence))


def phrase_hit(reading: Reading, span: Span, **captures: str) -> Hit:
    sentence = next(s for s in reading.sentences if s.span.overlaps(span))
    return Hit(span, sentence, None, {"match": span.of(reading.text), **captures})


def marked(text: str) -> tuple[str, Span]:
    """ "You **just** need" without its stars, and where they stood."""
    before, inside, after = text.split("**")
    return before + inside + after, Span(len(before), len(before) + len(inside))


def finding_in(
    text: str,
    span: Span,
    *suggestions: Suggestion,
    rule: str = "test/rule",
    severity: Severity = Severity.WARNING,
    sentence: Span | None = None,
) -> Finding:
    """A finding in a text of one line, which is its sentence unless another is given."""
    return Finding(
        rule=rule,
        severity=severity,
        message="",
        why="",
        span=span,
        line=1,
        column=span.start + 1,
        text=span.of(text),
        sentence=sentence or Span(0, len(text)),
        suggestions=suggestions,
    )


def suggested(
    templates: list[Suggest], hit: Hit, reading: Reading, relint: Relint = lambda rewritten: {}
) -> tuple[Suggestion, ...]:
    return together([suggestions(templates, hit, reading, holds=lambda condition: True, relint=relint)])[0]


def applied(text: str, suggestion: Suggestion) -> str:
    return text[: suggestion.span.start] + suggestion.replacement + text[suggestion.span.end :]


def short_form(text: str) -> Suggest:
    """A rule's template in its short form."""
    return Suggest.model_validate({"text": text})


def rewritten(
    text: str, *templates: str | Suggest, pick: Pick = striking, relint: Relint = lambda text: {}
) -> str | None:
    """What the first suggestion makes of a text: for its marked words, or else for its first striking clause."""
    asked = [short_form(t) if isinstance(t, str) else t for t in templates]
    if "**" in text:
        plain, span = marked(text)
        reading = parsed(plain)
        made = suggested(asked, phrase_hit(reading, span), reading, relint)
    else:
        plain, reading = text, parsed(text)
        made = suggested(asked, clause_hit(reading, pick), reading, relint)
    return applied(plain, made[0]) if made else None
