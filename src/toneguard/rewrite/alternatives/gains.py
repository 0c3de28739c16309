"""Whether a statement beside a denial is good news: what there is, what somebody can do or what has been done about it."""

import re

from toneguard.language.clauses import Clause, Embedding, Modal, Mood
from toneguard.language.phrases import Role
from toneguard.language.reading import Sentence, parse_text
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.checks import cold
from toneguard.rewrite.prose.letters import capitalised

_OTHERS = frozenset({Role.THIRD, Role.YOURS})
_MAIN = frozenset({Embedding.MAIN, Embedding.COORDINATE, Embedding.COMPLEMENT})
_GIVING = frozenset(
    "have offer sell stock carry accept ship deliver serve seat support include cover qualify run open start depart leave"
    " fly take do hold work come".split()
)
_THERE = frozenset("available open free online included covered welcome bookable reachable".split())
_DONE = frozenset(
    "add credit put reserve hold attach apply arrange extend upgrade book refund order send issue waive move save enclose"
    " replace negotiate schedule rebook".split()
)
_HARM = frozenset(
    "charge cancel close delete expire cost need require wait remain decide vary change depend end stop lose fail take"
    " know think believe understand hope say see be have imagine appreciate tell assure inform update confirm share pass"
    " forward let keep try look check investigate".split()
)
_EMPTY_SUBJECT = regex(r"(?:it|this|that|they|these|those|which|what|he|she)\b", re.IGNORECASE)
# A backlog and a policy are had as well.
_BURDEN = regex(
    r"\b(?:policy|policies|rules?|terms|backlog|queue|limit\w*|problems?|issues?|delays?|shortage|obligation|reasons?"
    r"|duty|minimum|maximum|deadline|fee|charge|cost|only|just|closed|busy|full|late|maintenance|strict\w*|already"
    r"|hard|sometime|maybe|perhaps|probably|might|may (?:be|not|have|\w+ly)|hopefully|soon)\b",
    re.IGNORECASE,
)


def beside(words: str) -> bool:
    """Words behind a "but" tell the customer of something good: "your next order ships free"."""
    if _bright(words) and (_SHIPS.match(words) or _FREE.search(words) or _LETS.match(words)):
        return True
    if _GUIDES.match(words) and not ways.denies(words):
        return True
    clause = _leading(words)
    if clause is None:
        return False
    return _gives(clause) or _can(clause) or _done(clause)


_FREE = regex(r"\b(?:for free|free of charge|at no (?:extra |additional )?(?:cost|charge))\b", re.IGNORECASE)
_GUIDES = regex(
    r"(?:this|the|our) (?:[\w-]+ )?(?:guide|article|page|video|tool|form|list|link|site|website) "
    r"(?:(?:may|might|can|could|will|should) (?:help|show|tell)|explains?|shows?|describes?|tells?|walks? you|helps?)\b",
    re.IGNORECASE,
)
_LETS = regex(r"(?!it\b|this\b|that\b)[\w'’ -]{2,40}? lets? you [a-z]+\b", re.IGNORECASE)
# The parser takes "ships" and "works" for things.
_SHIPS = regex(r"(?:your|our|the|all) (?:[\w-]+ ){1,3}?(?:ships?|works?|runs?|opens?|flies|sails?)\b", re.IGNORECASE)


def instead(words: str, denied: str) -> bool:
    """In a sentence of its own; where only what there is is told, it has to be more of what is not there."""
    if _bright(words) and _LETS.match(words):
        return True
    clause = _leading(words)
    if clause is None:
        return False
    somebody = clause.subject is not None and not clause.subject.pronoun and clause.subject_role is Role.US
    someone = somebody or clause.subject_role in _OTHERS or clause.modal is Modal.ABILITY
    told = _gives(clause) and _alike(words, denied)
    return told or _done(clause) or _insists(clause) or (_can(clause) and someone)


def _insists(clause: Clause) -> bool:
    """ "We do match Argos"."""
    return "do" in clause.auxiliaries and clause.verb not in _HARM - {"have", "take"}


# What is only hoped, and what is still to be found out, is not known.
_NOT_KNOWN = frozenset(
    "hope think guess believe assume suppose suspect understand know feel imagine check ask look find".split()
)


def tells(words: str) -> bool:
    """It says how things are, rather than what we will do or what we think."""
    clause = next((c for c in alone(words).clauses if c.embedding in _MAIN and c.verb), None)
    if clause is None or clause.negated or clause.mood is not Mood.INDICATIVE or ways.consoles(words):
        return False
    return clause.subject_role is not Role.US or (clause.modal is Modal.NONE and clause.verb not in _NOT_KNOWN)


def known(words: str) -> bool:
    """Beside what we don't know it tells what we do: "we expect a delivery this week"."""
    clause = _leading(words)
    about = (clause.subject or clause.object) if clause is not None else None
    if clause is None or about is None or (about.pronoun and clause.subject_role is not Role.US):
        return False
    return tells(words)


def _leading(words: str) -> Clause | None:
    """The clause that the words begin with, where it is plain and nothing in them sounds like a no or a burden."""
    if not _bright(words):
        return None
    main = (c for c in alone(words).clauses if c.embedding in _MAIN and c.verb and (c.subject or c.object) is not None)
    clause = next(main, None)
    plain = clause is not None and not clause.negated and clause.mood is Mood.INDICATIVE
    return clause if plain else None


def _bright(words: str) -> bool:
    told = ways.unfee(words)
    return not (cold.says_no(told) or _BURDEN.search(told) or ways.consoles(words) or _EMPTY_SUBJECT.match(words))


def alone(words: str) -> Sentence:
    """Words read as a sentence of their own, which the parser knows better than what stands behind a "but"."""
    return parse_text(f"{capitalised(words)}.").sentences[0]


def _gives(clause: Clause) -> bool:
    if clause.verb == "be":
        state = clause.complement.head if clause.complement is not None else ""
        return state in _THERE and clause.modal in {Modal.NONE, Modal.FUTURE}
    return clause.verb in _GIVING and clause.modal in {Modal.NONE, Modal.FUTURE} and "have" not in clause.auxiliaries


def _can(clause: Clause) -> bool:
    return clause.modal in {Modal.ABILITY, Modal.FUTURE} and clause.verb not in _HARM


def _done(clause: Clause) -> bool:
    """ "I've added a credit"."""
    ours = clause.subject_role is Role.US and clause.verb in _DONE
    return ours and clause.modal is Modal.NONE


def _alike(words: str, denied: str) -> bool:
    """Both speak of the same kind of thing: rooms that are gone, and rooms that are there."""
    told, gone = (set(re.findall(r"[a-z]{4,}", text.lower())) for text in (words, denied))
    stems = {word.rstrip("s") for word in gone}
    return any(word.rstrip("s") in stems for word in told - {"have", "with", "from", "that", "this", "your", "they"})
