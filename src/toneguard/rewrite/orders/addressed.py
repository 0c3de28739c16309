"""What is said of "the customer" or "guests", said to the one who reads it."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

_DUTY = "must|shall|should|has to|have to|needs to|need to"
_TOLD = "required|obliged|obligated|requested|asked|instructed|urged|advised|expected"
_OF_PATRONS = regex(
    r"(?P<who>(?:[\w'’-]+ ){0,5}?[\w'’-]+) (?:"
    rf"(?:(?:{_DUTY})|(?:is|are) (?:therefore |hereby |kindly |also |well |strongly )*(?:{_TOLD})) (?P<ban>not )?(?:to )?"
    r"(?P<due>[a-z]\S*.*)"
    r"|(?:is|are) (?:therefore |hereby |kindly |also |always )?(?:encouraged|invited|welcome) to "
    r"(?P<welcome>[a-z]\S*.*)"
    r"|(?:(?P<can>may|can)|(?:is|are) (?:also )?(?:entitled|permitted|allowed) to) (?!not\b)(?P<free>[a-z]\S*.*))",
    re.IGNORECASE,
)
_WHO_WISH = regex(
    r"[\w'’-]+(?: [\w'’-]+)? (?:who|that) (?:wish|want|would like|plan|intend) to (?P<aim>[a-z][^,;:?()\n]+?) "
    rf"(?:(?:{_DUTY})|(?:is|are) (?:kindly |well |strongly )*(?:{_TOLD}|encouraged)) (?:to )?(?P<due>[a-z][^,;:?()\n]+)",
    re.IGNORECASE,
)
_DOING_IS = regex(
    r"(?P<doing>[a-z]+ing) (?P<rest>[^,;:?()\n]+?) is "
    r"(?:(?:the (?:sole )?responsibility|the duty|the job) of (?:the|every|each) [\w-]+"
    r"|(?:every|each|the|your) (?:[\w-]+['’]s )?(?:own |sole )?(?:responsibility|duty|job))",
    re.IGNORECASE,
)
# Whose, it would have to be found out; and what one can only put up with is nothing to ask for.
_WHOSE = regex(
    r"\b(?:he|she|him|his|hers?|(?:him|her)self|them|who|whose|which|that|or if)\b|[;:?()\n⟨]", re.IGNORECASE
)
# "Guests in a hurry" are not all guests, and "seats go fast so guests" are none at all.
_SOME_ONLY = regex(
    r"\b(?:pupils?|students?|child(?:ren)?|kids|so|because|since|as|but|in|with|without|under|over|above|aged|from|on|whose"
    r"|that|who)\b",
    re.IGNORECASE,
)
_STATE = regex(r"(?:be|have|tolerate|accept|bear|endure|understand|agree|lose|forfeit|abide|comply)\b", re.IGNORECASE)
_YOURS = {"their": "your", "they": "you", "themselves": "yourself", "theirs": "yours"}


def spoken_to(scene: Scene) -> str | None:
    """ "Guests must sign their card" as "please sign your card", and "the guest may appeal" as "you may appeal"."""
    said = unmarked(scene.said)
    if (wished := _wished(said[openers.greeting(said) :])) is not None:
        return wished
    start = _subject(scene, said)
    match = _OF_PATRONS.fullmatch(said[start:])
    if match is None:
        return None
    done = match["due"] or match["welcome"] or match["free"]
    if _WHOSE.search(done) or _SOME_ONLY.search(match["who"]):
        return None
    told = re.sub(r"\b(?:their|they|themselves|theirs)\b", lambda m: _YOURS[m[0].lower()], done, flags=re.IGNORECASE)
    if match["due"]:
        kept = _asked(told, banned=match["ban"] is not None)
    else:
        kept = f"you are welcome to {told}" if match["welcome"] else f"you {(match['can'] or 'can').lower()} {told}"
    lead = said[:start].strip(" ,")
    return f"{lead}, {kept}" if lead and kept else kept


def _wished(said: str) -> str | None:
    """ "Guests who wish to park are advised to book" as "to park, please book"; what is every guest's job is asked for."""
    match = _WHO_WISH.fullmatch(said)
    if match is not None and not _WHOSE.search(match["due"]) and not _STATE.match(match["due"]):
        told = f"to {match['aim']}, please {match['due']}"
        return re.sub(
            r"\b(?:their|they|themselves|theirs)\b", lambda m: _YOURS[m[0].lower()], told, flags=re.IGNORECASE
        )
    job = _DOING_IS.fullmatch(said)
    base = inflection.lemma_of(job["doing"].lower(), verb=True) if job is not None else ""
    if job is None or not inflection.is_base_verb(base) or _WHOSE.search(job["rest"]):
        return None
    return f"please {base} {job['rest']}"


def _asked(done: str, *, banned: bool) -> str | None:
    if done.startswith(("be liable ", "be responsible ")) and not banned:
        return f"you are {done[3:]}"
    if _STATE.match(done) or not inflection.is_base_verb(done.split(maxsplit=1)[0].lower()):
        # "Customers should of received one" asks for nothing.
        return None
    return f"please {'do not ' if banned else ''}{done}"


def _subject(scene: Scene, said: str) -> int:
    """Where "the guest" begins."""
    if scene.clause is None or scene.sentence is None or scene.clause.subject is None:
        return openers.greeting(said)
    return scene.clause.subject.span.start - scene.sentence.span.start


OF_SENTENCE: Captures = {"spoken_to": spoken_to}
