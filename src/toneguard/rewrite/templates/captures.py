"""The names a template can use: what the rule's match captured, and what can be worked out from its clause and sentence."""

import re
from collections.abc import Set
from dataclasses import replace

from toneguard.language import anatomy, inflection
from toneguard.language.inflection import VERB_FORMS, Form
from toneguard.language.phrases import Phrase
from toneguard.language.times import Time
from toneguard.model import Span
from toneguard.rewrite import alternatives, assurances, blame, denials, orders, ownership
from toneguard.rewrite.prose import predicates
from toneguard.rewrite.prose.scene import Captures, Piece, Scene, inner
from toneguard.rewrite.templates import plainly, sentences


def captured(scene: Scene, name: str) -> Piece | None:
    """`None` where this hit has no such capture."""
    derived = DERIVED.get(name)
    value = scene.hit.captures.get(name)
    if derived is not None:
        text = derived(scene)
        return Piece(text) if text else None
    if isinstance(value, Phrase):
        return Piece(inner(scene, value), phrase=value)
    if isinstance(value, Time):
        whole = _whole_time(scene, value)
        return Piece(whole.text, time=whole)
    return Piece(value) if value else None


def _whole_time(scene: Scene, time: Time) -> Time:
    """With the times that follow at once: "3 pm" and "on Friday" are one."""
    clause = scene.clause
    for other in sorted(clause.times, key=lambda t: t.span) if clause is not None and not time.clausal else ():
        if other.span.start == time.span.end + 1 and not other.clausal:
            gap = scene.text(Span(time.span.end, other.span.start))
            span = time.span.joined(other.span)
            time = replace(time, text=f"{time.text}{gap}{other.text}", bare=f"{time.bare}{gap}{other.text}", span=span)
    return time


def _match(scene: Scene) -> str:
    return scene.text(scene.hit.span)


def _sentence(scene: Scene) -> str | None:
    return scene.sentence.text if scene.sentence is not None else None


def _verb(scene: Scene) -> str | None:
    verb = scene.hit.captures.get("verb")
    particle = scene.hit.captures.get("particle")
    return f"{verb} {particle}" if verb and particle else str(verb) if verb else None


def _rest(scene: Scene) -> str | None:
    """What follows verb and objects in the clause, but for its time: "to Canada"."""
    body, clause = scene.anatomy, scene.clause
    if body is None or clause is None:
        return None
    text = scene.text(body.rest)
    for time in clause.times:
        if body.rest.contains(time.span):
            text = text.replace(scene.text(time.span), "", 1)
    return re.sub(r"\s+", " ", text).strip(" ,") or None


def _reason(scene: Scene) -> str | None:
    body = scene.anatomy
    return scene.text(body.reason) if body is not None and body.reason is not None else None


def _replacement(scene: Scene) -> str | None:
    """A phrase pair's plain word; one marked "~" takes the form the matched word stands in."""
    plain = scene.hit.captures.get("replacement")
    if not isinstance(plain, str):
        return None
    if "~" not in plain:
        return plain
    form = _form(scene, plain)
    if " " in plain and scene.sentence is not None and anatomy.attributive(scene.sentence, scene.hit.span):
        # "Expedited options" are no "sped up options".
        return None
    return re.sub(r"([\w-]+)~", lambda found: inflection.inflected(found[1], form), plain)


def _form(scene: Scene, plain: str) -> Form:
    """The form of the first inflected word of the match, of the part of speech that the replacement has."""
    marked = re.search(r"([\w-]+)~", plain)
    verb = marked is not None and inflection.knows_as_verb(marked[1])
    forms = [form for _, _, form in _forms(scene)]
    of_kind = [form for form in forms if (form in VERB_FORMS) == verb] or forms
    return next((f for f in of_kind if f not in {Form.BASE, Form.SINGULAR}), of_kind[0] if of_kind else Form.BASE)


def _forms(scene: Scene) -> list[tuple[str, str, Form]]:
    found = list(anatomy.forms_within(scene.sentence, scene.hit.span)) if scene.sentence is not None else []
    if found:
        return found
    words = re.findall(r"[\w'-]+", _match(scene))
    return [(word, "VERB", inflection.form_of(word, verb=inflection.knows_as_verb(word))) for word in words]


_OF_PAIR: Captures = {**alternatives.OF_PAIR, **denials.OF_PAIR}
_OF_CLAUSE: Captures = {
    **assurances.OF_CLAUSE,
    **blame.OF_CLAUSE,
    **denials.OF_CLAUSE,
    **orders.OF_CLAUSE,
    **ownership.OF_CLAUSE,
}
_OF_SENTENCE: Captures = {
    "sentence": _sentence,
    "alternative": sentences.alternative,
    **plainly.OF_SENTENCE,
    **assurances.OF_SENTENCE,
    **blame.OF_SENTENCE,
    **alternatives.OF_SENTENCE,
    **denials.OF_SENTENCE,
    **orders.OF_SENTENCE,
    **ownership.OF_SENTENCE,
}
_WITHIN: Captures = {
    "match": _match,
    "verb": _verb,
    "clause": predicates.predicate,
    "will": predicates.will,
    "rest": _rest,
    "reason": _reason,
    "replacement": _replacement,
    **denials.WITHIN,
}
DERIVED: Captures = {**_WITHIN, **_OF_SENTENCE, **_OF_CLAUSE, **_OF_PAIR}
"""Captures worked out here and by shapes; the rule's own (`subject`, `object`, `time`, `matter` …) come with the hit."""

GIVEN = frozenset(
    "match subject object recipient complement time verb particle modal replacement matter problem only_problem topic trouble"
    " sent".split()
)
"""Captures that come with a hit; a metric rule's bring its figures as well."""

_TOLD_ANEW = {
    "pair": _OF_PAIR.keys(),
    "part": _OF_CLAUSE.keys(),
    "sentence": _OF_SENTENCE.keys(),
}


def told_anew(names: Set[str]) -> str | None:
    """The widest stretch that captures of these names stand for; else none.

    "pair" is a sentence and the next, "part" a main clause.
    """
    return next((stretch for stretch, known in _TOLD_ANEW.items() if names & known), None)
