"""Whether each sentence of a rewrite stands on its own."""

import re
from collections.abc import Sequence

from toneguard.language.clauses import Clause, Embedding, Mood
from toneguard.language.phrases import Role
from toneguard.language.reading import Sentence
from toneguard.regex import regex

_FRAGMENTS = regex(
    r"\W*(?:thanks|thank you|many thanks|sorry|apologies|my apologies|our apologies|congratulations|welcome|yes|no"
    r"|please|kindly|pls|sure|great|good news|of course|certainly|absolutely|best|kind|warm|hi|hello|hey|dear"
    r"|good (?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)


_GERUND = regex(r"(?:[\w ]+, )?\w{2,}ing\b", re.IGNORECASE)


def whole(before: Sequence[Sentence], after: Sequence[Sentence]) -> bool:
    """Each sentence of the rewrite stands on its own, unless what it replaces did not either."""
    return all(_stands(s) for s in after) or not all(_stands(s) for s in before)


_NAME = regex(r"\W*(?:[A-Z][a-z]{1,7}|[A-Z]{2,3})\W*")


# A condition that has lost what it was for; the parser takes what is left for a main clause.
_CONDITION = regex(r"\W*(?:if|unless|because|although|though|whereas|when|whenever|in case)\b[^,;:?]*$", re.IGNORECASE)


def _stands(sentence: Sentence) -> bool:
    if _CONDITION.match(sentence.text) and sum(bool(c.verb) for c in sentence.clauses) < 2:
        return False
    if _FRAGMENTS.match(sentence.text) or _NAME.fullmatch(sentence.text):
        return True
    main = [c for c in sentence.clauses if c.embedding in {Embedding.MAIN, Embedding.COORDINATE}]
    return any(c.verb and _has_subject(c, sentence) for c in main) or _opens_with_gerund(sentence)


def _opens_with_gerund(sentence: Sentence) -> bool:
    """ "Attaching your invoice should help": the parser is often wrong about what the subject is here."""
    return _GERUND.match(sentence.text) is not None and any(c.auxiliaries for c in sentence.clauses)


def _has_subject(clause: Clause, sentence: Sentence) -> bool:
    agent = clause.subject is not None or clause.object is not None or clause.subject_role is not Role.NONE
    clausal = any(c.embedding is Embedding.SUBJECT for c in sentence.clauses)
    return agent or clausal or clause.mood is Mood.IMPERATIVE
