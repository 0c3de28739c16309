"""Clauses that have their subject from the clause before, and a subject of their own for them."""

import re

from toneguard.language.clauses import Clause, Mood, Voice
from toneguard.language.phrases import Phrase, Role
from toneguard.regex import regex
from toneguard.rewrite.prose import nouns
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Scene, inner


def with_subject(scene: Scene, clause: Clause, text: str) -> str | None:
    """A clause that borrowed its subject, with one of its own; `None` where the two would not agree."""
    if not borrows(clause) or _OWN_SUBJECT.match(text):
        return text
    subject, helper = _named_again(scene, clause, text), _lent_helper(clause, text)
    if not helper and _SINGULAR.match(text) and subject.lower() in _NOT_SINGULAR:
        return None
    return f"{subject} {helper}{text}"


def _lent_helper(clause: Clause, text: str) -> str:
    """The auxiliaries that the clause has from the one before: "will" of "We will check it and write to you"."""
    own = set(text.lower().replace("’", "'").split()[:3])
    lent = [_FULL.get(word, word) for word in clause.auxiliaries]
    if not lent or own & set(lent) or any(word.endswith(("'ll", "n't")) for word in own):
        return ""
    return " ".join(lent) + " "


_FULL = {"'ll": "will", "ca": "can", "wo": "will", "'ve": "have", "'re": "are"}
_NOT_SINGULAR = frozenset({"i", "we", "you", "they", "these", "those"})
_SINGULAR = regex(r"(?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)\b", re.IGNORECASE)
_OWN_SUBJECT = regex(r"(?:it|there|this|that|these|those|you|we|i|they|he|she)\b", re.IGNORECASE)


def borrows(clause: Clause) -> bool:
    """Whether a clause has its subject from the one before."""
    subject = logical(clause)
    lent = subject is None or subject.span.end <= clause.span.start
    return lent and clause.mood is not Mood.IMPERATIVE


def logical(clause: Clause) -> Phrase | None:
    """What stands where a subject stands."""
    return clause.object if clause.voice is Voice.PASSIVE else clause.subject


def _named_again(scene: Scene, clause: Clause, text: str) -> str:
    """How a subject named before is taken up again."""
    lent = logical(clause)
    if lent is None:
        return "we" if clause.subject_role is Role.US else "it"
    if lent.pronoun:
        return small(scene.text(lent.span))
    if lent.role in {Role.THING, Role.YOURS, Role.OURS, Role.IT}:
        return nouns.pronoun(lent.text, lent, as_object=False)
    if len(lent.words) > 1 and _PLURAL.match(text):
        return "they"
    # People are named again: "they" may not agree with the verb, and "it" is no word for a courier.
    return inner(scene, lent)


_PLURAL = regex(r"(?:are|were|have|do|will|can|could|would|should|may|might|must)\b", re.IGNORECASE)
