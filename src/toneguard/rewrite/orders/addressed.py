"""What is said of "the customer" or "guests", said to the one who reads it."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

_DUTY = "must|shall|should|has to|have to|needs to|need to"
_TOLD = "required|obliged|obligated|requested|asked|instructed|urged|advised|expected"
_OF_PATRONS = regex(
    r"(?P<who>(?:[\w'’-]+ ){0,5}?[\w'’-]+) (?:"
    rf"(?:(?:{_DUTY})|(?:is|are) (?:therefore |hereby |kindly |also )?(?:{_TOLD})) (?P<ban>not )?(?:to )?"
    r"(?P<due>[a-z]\S*.*)"
    r"|(?:is|are) (?:therefore |hereby |kindly |also |always )?(?:encouraged|invited|welcome) to "
    r"(?P<welcome>[a-z]\S*.*)"
    r"|(?:(?P<can>may|can)|(?:is|are) (?:also )?(?:entitled|permitted|allowed) to) (?!not\b)(?P<free>[a-z]\S*.*))",
    re.IGNORECASE,
)
# Whose, it would have to be found out; and what one can only put up with is nothing to ask for.
_WHOSE = regex(r"\b(?:he|she|him|his|hers?|them|who|whose|which|that)\b|[;:?()\n⟨]", re.IGNORECASE)
_STATE = regex(r"(?:be|have|tolerate|accept|bear|endure|understand|agree|lose|forfeit|abide|comply)\b", re.IGNORECASE)
_YOURS = {"their": "your", "they": "you", "themselves": "yourself", "theirs": "yours"}


def spoken_to(scene: Scene) -> str | None:
    """ "Guests must sign their card" as "please sign your card", and "the guest may appeal" as "you may appeal"."""
    said = unmarked(scene.said)
    start = _subject(scene, said)
    match = _OF_PATRONS.fullmatch(said[start:])
    if match is None:
        return None
    done = match["due"] or match["welcome"] or match["free"]
    if _WHOSE.search(done):
        return None
    told = re.sub(r"\b(?:their|they|themselves|theirs)\b", lambda m: _YOURS[m[0].lower()], done, flags=re.IGNORECASE)
    if match["due"]:
        kept = _asked(told, banned=match["ban"] is not None)
    else:
        kept = f"you are welcome to {told}" if match["welcome"] else f"you {(match['can'] or 'can').lower()} {told}"
    lead = said[:start].strip(" ,")
    return f"{lead}, {kept}" if lead and kept else kept


def _asked(done: str, *, banned: bool) -> str | None:
    if done.startswith(("be liable ", "be responsible ")) and not banned:
        return f"you are {done[3:]}"
    if _STATE.match(done):
        return None
    return f"please {'do not ' if banned else ''}{done}"


def _subject(scene: Scene, said: str) -> int:
    """Where "the guest" begins."""
    if scene.clause is None or scene.sentence is None or scene.clause.subject is None:
        return openers.greeting(said)
    return scene.clause.subject.span.start - scene.sentence.span.start


OF_SENTENCE: Captures = {"spoken_to": spoken_to}
