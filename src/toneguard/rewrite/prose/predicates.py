"""What a clause says is done, from its verb's base form on, and when it will be."""

import re

from toneguard.language import inflection
from toneguard.language.anatomy import Anatomy
from toneguard.language.clauses import Clause, Modal, Tense, Voice
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose import affirming
from toneguard.rewrite.prose.scene import Scene

_NEGATION = regex(r"^(?:n['’]t| not| never)\b", re.IGNORECASE)


def predicate(scene: Scene, *, with_time: bool = True) -> str | None:
    """What somebody does or is to do, from its verb's base form on: "log out first", "attach your invoice"."""
    body, clause = scene.anatomy, scene.clause
    if body is None or clause is None:
        return None
    tail = _tail(scene, body, with_time)
    if clause.negated:
        tail = affirming.affirmed(_NEGATION.sub("", tail))
    verb = _base(scene, body)
    return f"{verb}{tail}".rstrip(" ,;")


def _base(scene: Scene, body: Anatomy) -> str:
    written, base = scene.text(body.verb), inflection.base(body.lemma)
    return (
        written
        if written.lower() == base.lower() and not (written.istitle() and body.verb.start == body.core.start)
        else base
    )


def _tail(scene: Scene, body: Anatomy, with_time: bool) -> str:
    """What follows the verb; a passive keeps its logical object in front, so its participle belongs here."""
    end = body.predicate.end
    tail = scene.text(Span(body.verb.end, max(end, body.verb.end)))
    time = scene.clause.time if scene.clause is not None else None
    if not with_time and time is not None and body.verb.end <= time.span.start and time.span.end <= end:
        before = scene.text(Span(body.verb.end, time.span.start))
        tail = before.rstrip(" ,") + scene.text(Span(time.span.end, end))
    return tail


def will(scene: Scene) -> str | None:
    """ "will", or "will be able to" of what can't be done before some time."""
    clause = scene.clause
    if clause is None or re.search(r"\banything\b|\b(?:see|find) any\b", scene.text(clause.span)):
        # "Something" would promise more than it says, and what is not in sight before a day need not be there on it.
        return None
    if {"possible", "impossible"} & set(clause.via) and clause.subject is not None and clause.subject.head == "it":
        # "It is not possible for us to …": "it" does nothing.
        return None
    if clause.verb in {"want", "like", "wish", "mean"}:
        # Nobody can say what they will want.
        return None
    able = clause.modal is Modal.ABILITY or not _ABLE.isdisjoint(clause.via)
    if able and clause.voice is Voice.PASSIVE:
        return _will_be(clause)
    return "will be able to" if able else None if _habitual(clause) else "will"


def _habitual(clause: Clause) -> bool:
    """ "The pool isn't heated before May" is so every year."""
    now = clause.tense is Tense.PRESENT and clause.modal is Modal.NONE
    return now and clause.voice is Voice.PASSIVE and clause.verb not in _DUE


def _will_be(clause: Clause) -> str | None:
    """ "Can", of what can be done once something else is done; what is only possible from a day on is not yet done on it."""
    if clause.time is not None and clause.time.clausal:
        return "can"
    return "will" if clause.verb in _DUE else None


_DUE = frozenset(
    "ship deliver send dispatch release pay refund process fit install repair fix credit issue post collect return replace"
    " publish finish complete start begin restore reconnect transfer review answer confirm book schedule move".split()
)
_ABLE = frozenset({"able", "unable", "possible", "impossible"})
