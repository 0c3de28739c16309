"""What clauses claim, before and after: what is denied stays denied, and nobody's deed becomes another's."""

import re
from collections.abc import Sequence

from toneguard.language.clauses import Clause, Embedding, Modal, Mood
from toneguard.language.phrases import Phrase, Role
from toneguard.language.times import TimeKind
from toneguard.regex import regex

# What is denied stays denied

_BOUNDS = frozenset({"until", "till", "before", "within", "after"})
_CONDITIONS = regex(
    r"\b(?:once|as (?:soon|long) as|when|after|if|with|within|from|until|or more|at least|up to|in between|again in|only"
    r"|and over)\b"
    r"|\bat the earliest\b|\bin (?:[\w-]+ ){1,5}?(?:minute|hour|day|week|month)s?\b"
    r"|⟨|^so that\b|^to \w+ [^,]*, (?:we|i|you) need\b",
    re.IGNORECASE,
)
_BOUNDED = regex(
    r"\b(?:unless|without|until|till|before|after|once|yet|currently|at the moment|right now|out of stock|backordered"
    r"|today)\b"
    r"|\b(?:fewer|less|more|\w+er) than\b|\boutside\b"
    r"|\b(?:over|above|under|below) (?:the age of )?"
    r"(?:[£$€\d]|(?:an?|one|two|three|four|five|six) (?:hour|day|week|month|year)s?\b)"
    r"|\bfor (?:\w+ ){0,4}(?:minute|hour|day|week|month)s?\b"
    r"|\bif \w+ (?:do not|don['’]?t|have not|haven['’]?t|can(?:not|['’]?t| not)|won['’]?t)\b"
    r"|\b(?:because|since|as) (?:(?:we|i) (?:\w+ )?(?:need|require)|you (?:\w+ )?(?:must|have to|need to))\b"
    r"|\bthis (?:week|month|morning|afternoon)\b"
    r"|back[- ]order"
    r"|\b(?:because|since) [^,.;]*?(?:\bnot\b|n['’]t\b)"
    r"|(?:\bnot|n['’]?t) [^.;!?]*,? so\b"
    r"|\b(?:missing|illegible|unreadable|incomplete|blurr\w+|unsigned|out of date)\b",
    re.IGNORECASE,
)
_UNABLE = frozenset(
    {"unavailable", "impossible", "ineligible", "unable", "unsupported", "sold", "wrong", "invalid", "incorrect"}
)
_OPPOSITES = {
    "unavailable": "available",
    "impossible": "possible",
    "ineligible": "eligible",
    "unsupported": "supported",
}
_LIGHT = frozenset({"do", "have", "be", "make", "get", "take"})
_SUPPLYING = frozenset(
    "offer provide give supply ship send deliver get issue process make arrange grant approve refund sell accept"
    " allow do credit dispatch".split()
)
_INSTEAD = regex(r"\b(?:instead of|rather than|without|in place of)\s+$", re.IGNORECASE)
_POSSIBLE = frozenset({"available", "possible", "eligible", "allowed", "supported"})


def polarity_kept(before: Sequence[Clause], after: Sequence[Clause], *, texts: tuple[str, str] = ("", "")) -> bool:
    """Nothing denied is promised and nothing promised denied, unless a time or a condition bounds the denial."""
    bounded = _bounded(before, texts)
    for old in before:
        for new in (c for c in after if not _told_before(c, before, after) and not _handed_on(c, before, texts[1])):
            if _same_event(old, new) and _denies(old) != _refused(new, texts[1]) and not (_denies(old) and bounded):
                return False
            if _denies(old) and not bounded and _offers(old, new):
                return False
    return True


def _handed_on(new: Clause, before: Sequence[Clause], text: str) -> bool:
    """Somebody else does it: whom the writer has to name, or who was said to ("Visa does") and denied nothing."""
    if new.subject is None:
        return False
    told = [old for old in before if old.subject is not None and old.subject.head == new.subject.head]
    theirs = new.verb != "be" and not new.subject.pronoun and not any(_denies(old) for old in told)
    said = any(old.verb in {"", "can", "do", new.verb} or old.modal is Modal.ABILITY or _is_able(old) for old in told)
    return text.startswith("⟨who", new.subject.span.start) or (theirs and said)


def _is_able(clause: Clause) -> bool:
    """ "The dispatcher might be able to": what it is was said before."""
    return clause.verb == "be" and clause.complement is not None and clause.complement.head == "able"


def _told_before(new: Clause, before: Sequence[Clause], after: Sequence[Clause]) -> bool:
    """The very thing that the rewrite promises was promised before, if only as "you can do that"."""
    taken_up = any(
        old.verb == "do" and not old.negated and old.object is not None and old.object.pronoun for old in before
    )
    return _said_before(new, before) or (taken_up and any(c.verb == new.verb and _denies(c) for c in after))


def _said_before(new: Clause, before: Sequence[Clause]) -> bool:
    return (
        not new.negated
        and new.object is not None
        and any(
            not old.negated and old.verb == new.verb and old.object is not None and old.object.text == new.object.text
            for old in before
        )
    )


def _bounded(before: Sequence[Clause], texts: tuple[str, str]) -> bool:
    """A denial with a bound before, and after it a time or condition that says the same."""
    old, new = texts
    times = [t for c in before for t in c.times if _denies(c) and c.modal is not Modal.OBLIGATION]
    timed = [t for t in times if t.preposition in _BOUNDS or t.clausal or t.kind is TimeKind.DURATION]
    if any(t.bare.lower() in new.lower() for t in timed):
        return True
    if any(f"rather than {t.text}".lower() in new.lower() for t in times):
        return True
    if (elsewhere := _ELSEWHERE.search(new)) is not None and elsewhere["here"].lower() in old.lower():
        return True
    only_then = _NOT_UNTIL.search(old)
    if _SOMETIME.search(new) is not None or (only_then is not None and only_then["time"].lower() in new.lower()):
        return True
    if re.search(r"\byet\b", old) and re.search(r"\b(?:will|shall)\b|['’]ll\b|⟨", new):
        return True
    return (bool(timed) or _BOUNDED.search(old) is not None) and _CONDITIONS.search(new) is not None


_NOT_UNTIL = regex(r"(?:\bnot|n['’]t) (?:until|till) (?P<time>[^,.;!?]+)", re.IGNORECASE)
_ELSEWHERE = regex(r"⟨(?:where|how)\?⟩ rather than (?P<here>[^.,;!?]+)", re.IGNORECASE)
_SOMETIME = regex(r"\bwill be (?:available|able to)\b[^.]*⟨when\?⟩", re.IGNORECASE)


def _denies(clause: Clause) -> bool:
    predicate = clause.complement.head if clause.complement is not None else ""
    return clause.negated != (predicate in _UNABLE)


def _refused(clause: Clause, text: str) -> bool:
    """Denied by a negation, by "instead of" in front, or of us by "rather than by us" behind."""
    others = clause.subject is not None and clause.subject.text.endswith("rather than by us")
    return _denies(clause) or others or _INSTEAD.search(text[: clause.head_span.start]) is not None


def _same_event(old: Clause, new: Clause) -> bool:
    """Both speak of the same doing: same verb and thing, or the same state of the same subject."""
    if old.mood is Mood.QUESTION or not _claims(new) or _still_needed(old, new):
        return False
    if old.verb == "be" and new.verb == "be":
        return _state(old) != "" and _state(old) == _state(new) and _compatible(old.subject, new.subject)
    if {old.verb, new.verb} <= _SUPPLYING and old.verb != new.verb:
        return _supplies(old) & _supplies(new) != frozenset()
    same = old.verb == new.verb and old.verb not in {"", "be"}
    light = old.verb in _LIGHT and (old.object is None or new.object is None)
    return same and not light and _compatible(old.object, new.object)


def _claims(clause: Clause) -> bool:
    """Something is said to be so: neither asked nor supposed, nor what something else is needed for ("so that we can …")."""
    purpose = clause.embedding is Embedding.ADVERBIAL and (
        clause.mark in {"so", "that", "to"} or not clause.auxiliaries
    )
    return not purpose and clause.mood not in {Mood.QUESTION, Mood.CONDITION, Mood.IMPERATIVE}


def _still_needed(old: Clause, new: Clause) -> bool:
    """ "Your claim needs to name the street" says as well that it does not name it."""
    return "need" in new.via and "need" not in old.via and new.subject_role is not Role.CUSTOMER


def _supplies(clause: Clause) -> frozenset[str]:
    """What a clause about supplying speaks of: "refund" of "offer a refund" and of "refund it"."""
    things = {clause.object.head} if clause.object is not None and not clause.object.pronoun else set()
    return frozenset(things | ({clause.verb} if clause.verb in {"refund", "credit"} else set()))


def _state(clause: Clause) -> str:
    head = clause.complement.head if clause.complement is not None else ""
    return _OPPOSITES.get(head, head)


def _compatible(old: Phrase | None, new: Phrase | None) -> bool:
    """The same head noun, or one of the two missing or a pronoun."""
    return old is None or new is None or old.pronoun or new.pronoun or old.head == new.head


def _offers(old: Clause, new: Clause) -> bool:
    """What was denied is called available or possible: "We can't refund gift cards" → "A refund is available"."""
    if (
        old.modal not in {Modal.ABILITY, Modal.FUTURE, Modal.NONE}
        or new.verb != "be"
        or _denies(new)
        or _state(new) not in _POSSIBLE
    ):
        return False
    if old.subject_role is not Role.US or new.subject is None:
        return False
    denied = {old.verb, old.object.head if old.object is not None else ""} - {""}
    return new.subject.head in denied or (new.subject.pronoun and old.object is not None and old.object.pronoun)


# Who does what

_SIDES = ({Role.US, Role.OURS}, {Role.CUSTOMER, Role.YOURS})


def person_kept(before: Sequence[Clause], after: Sequence[Clause]) -> bool:
    """What we do is not put on the customer, nor the other way round."""
    return not any(
        old.verb == new.verb
        and old.verb not in _LIGHT | {""}
        and _compatible(old.object, new.object)
        and _flips(old, new)
        and not _told(old, new, after)
        and not _handed_on(new, before, "")
        for old in before
        for new in after
    )


def _flips(old: Clause, new: Clause) -> bool:
    ours, theirs = _SIDES
    return (old.subject_role in ours and new.subject_role in theirs) or (
        old.subject_role in theirs and new.subject_role in ours
    )


def _told(old: Clause, new: Clause, after: Sequence[Clause]) -> bool:
    """Somebody else in the rewrite still does the old thing."""
    return any(c.verb == old.verb and c.subject_role is old.subject_role and c is not new for c in after)
