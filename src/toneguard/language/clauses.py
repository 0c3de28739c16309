"""Folds a dependency tree into one small frame per clause: who does what to whom, when, and whether it is denied."""

from dataclasses import dataclass
from enum import StrEnum

from toneguard.language.phrases import Phrase, Role
from toneguard.language.times import Time
from toneguard.model import Span


class Modal(StrEnum):
    ABILITY = "ability"
    OBLIGATION = "obligation"
    POSSIBILITY = "possibility"
    ADVICE = "advice"
    FUTURE = "future"
    NONE = "none"


class Voice(StrEnum):
    ACTIVE = "active"
    PASSIVE = "passive"


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


class Mood(StrEnum):
    INDICATIVE = "indicative"
    IMPERATIVE = "imperative"
    QUESTION = "question"
    CONDITION = "condition"


class Embedding(StrEnum):
    """How a clause hangs in its sentence. `reported` is what somebody said, thought or claimed."""

    MAIN = "main"
    COORDINATE = "coordinate"
    COMPLEMENT = "complement"
    REPORTED = "reported"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause frame; all spans are in the draft's text.

    `verb` is a lemma; of "we are unable to ship" it is `ship`, with `unable` in `via` and the modal `ability`. A copula's
    frame has the verb `be` and its predicate as `complement`. In a passive the logical object is `object` and the agent, if
    named, is `subject`. `head` is the index of the verb's (or predicate's) token, `span` the clause without its dependent
    clauses, `verb_span` the verb group with its auxiliaries and negation. `reported_by` is who says a reported clause.
    """

    verb: str
    subject: Phrase | None
    subject_role: Role
    object: Phrase | None
    recipient: Phrase | None
    complement: Phrase | None
    particle: str
    time: Time | None
    times: tuple[Time, ...]
    negated: bool
    negator: str
    modal: Modal
    auxiliaries: tuple[str, ...]
    via: tuple[str, ...]
    voice: Voice
    tense: Tense
    mood: Mood
    embedding: Embedding
    reported_by: Role
    mark: str
    reason: bool
    courtesy: bool
    adverbs: tuple[str, ...]
    prepositions: tuple[str, ...]
    head: int
    head_span: Span
    verb_span: Span
    span: Span
    whole: Span
