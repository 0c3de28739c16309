"""Clauses that have their subject from the clause before, and a subject of their own for them."""

import re

from toneguard.language.clauses import Clause, Mood, Voice
from toneguard.language.phrases import Phrase, Role
from toneguard.rewrite import nouns
from toneguard.rewrite.letters import small
from toneguard.rewrite.scene import Scene, inner


def with_subject(scene: Scene, clause: Clause, text: str) -> str:
    """A clause that borrowed its subject, with one of its own."""
    if not borrows(clause) or _OWN_SUBJECT.match(text):
        return text
    subject = _pronoun_for(scene, clause)
    shared = [
        a for a in clause.auxiliaries if a in {"will", "can", "could", "would", "should", "may", "might", "must", "'ll"}
    ]
    own = re.match(r"(?:\w+['’]?\w* )?", text)
    helper = (
        {"'ll": "will"}.get(shared[0], shared[0]) + " "
        if shared and own is not None and not text.lower().startswith(shared[0])
        else ""
    )
    return f"{subject} {helper}{text}"


_OWN_SUBJECT = re.compile(r"(?:it|there|this|that|these|those|you|we|i|they|he|she)\b", re.IGNORECASE)


def borrows(clause: Clause) -> bool:
    """Whether a clause has its subject from the one before."""
    subject = logical(clause)
    lent = subject is None or subject.span.start < clause.span.start
    return lent and clause.mood is not Mood.IMPERATIVE


def logical(clause: Clause) -> Phrase | None:
    """What stands where a subject stands."""
    return clause.object if clause.voice is Voice.PASSIVE else clause.subject


def _pronoun_for(scene: Scene, clause: Clause) -> str:
    """How a subject named before is taken up again."""
    lent = logical(clause)
    if lent is None:
        return "we" if clause.subject_role is Role.US else "it"
    if lent.pronoun:
        return small(scene.text(lent.span))
    if lent.role in {Role.THING, Role.YOURS, Role.OURS, Role.IT}:
        return nouns.pronoun(lent.text, lent, as_object=False)
    # People are named again: "they" may not agree with the verb, and "it" is no word for a courier.
    return inner(scene, lent)
