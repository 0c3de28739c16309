"""Bans told as what to do instead, and orders as requests with a place for their reason.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose import requests
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene

_TANGLED = tangled("or|and|if|when|who|which")
_STOP = regex(r"(?:stop|quit|cease) (?P<done>[a-z]+ing\b[^\n]*)", re.IGNORECASE)
_REFRAIN = regex(r"(?:refrain|desist|abstain) from (?P<done>[a-z]+ing\b[^\n]*)", re.IGNORECASE)
_MUST_NOT = regex(
    r"you (?:must not|may not|mustn['’]?t|are not (?:allowed|permitted) to) (?P<verb>[a-z]+)(?P<rest>\b[^\n]*)",
    re.IGNORECASE,
)


def barred(scene: Scene) -> str | None:
    """What the customer is to leave, as a gerund: "opening new tickets" of "Stop opening new tickets"."""
    said = unmarked(scene.said)
    for shape in (_STOP, _REFRAIN):
        match = shape.fullmatch(said)
        if match is not None:
            done = match["done"]
            return done if _TANGLED.search(done) is None and not _PERSONAL.search(done) else None
    match = _MUST_NOT.fullmatch(said)
    if match is None or _TANGLED.search(match["rest"]) or not match["rest"].strip():
        return None
    verb = match["verb"].lower()
    doable = inflection.is_base_verb(verb) and verb not in {"be", "have"}
    return f"{inflection.gerund(verb)}{match['rest']}" if doable else None


# "Stop wasting my time" has nothing to be done instead.
_PERSONAL = regex(r"^(?:wast|complain|bother|pester|nagg|spam|ly|shout|threaten|insult|do|us)ing\b", re.IGNORECASE)


# "Do not write again" has no reason that would make it kind.
_KEEPS_AWAY = regex(
    r"\b(?:directly|yourself)\b"
    r"|not? (?:ask|call|write|e-?mail|contact|message|complain|bother|text)\b.*\b(?:again|any ?more|us|me)\b"
    r"|n['’]?t (?:ask|call|write|e-?mail|contact|message|complain|bother|text)\b.*\b(?:again|any ?more|us|me)\b",
    re.IGNORECASE,
)
_ORDER = regex(
    r"(?:(?:and|also|so|but|again),? )?(?P<order>(?:(?:do not|don['’]?t) )?(?P<verb>[a-z]+)\b[^,;:?()\n]*)",
    re.IGNORECASE,
)


# A reason that stands there wants no blank for another, and a reminder wants none at all.
_REASONED = regex(
    r"\b(?:cos|coz|cuz|cause|bc|because|since|as (?:i|we|it|they|you|the|this|that)|forget|panic|worry)\b"
    # What it leads to is its reason.
    r"|\band (?:it|you|they|we|he|she|the|your|i)(?:['’](?:s|ll|re|d)\b| (?:is|are|will|can|get|gets|goes|go)\b)",
    re.IGNORECASE,
)
_NEVER = regex(r"under no circumstances (?P<order>[a-z]+ [^,;:?()\n]+)", re.IGNORECASE)


def bare_order(scene: Scene) -> str | None:
    """ "Do not reply to this email" as "please do not reply to this email", for a reason that only the writer knows."""
    never = _NEVER.fullmatch(unmarked(scene.said))
    if never is not None and inflection.is_base_verb(never["order"].split()[0]):
        return f"please do not {never['order']} under any circumstances"
    ban = _MUST_NOT.fullmatch(unmarked(scene.said))
    if ban is not None:
        doable = inflection.is_base_verb(ban["verb"].lower()) and ban["verb"].lower() not in {"be", "have"}
        return f"please do not {ban['verb']}{ban['rest']}" if doable and not _TANGLED.search(ban["rest"]) else None
    match = _ORDER.fullmatch(unmarked(scene.said))
    if (
        match is None
        or match["verb"].lower() in {"stop", "quit", "cease", "refrain", "desist", "abstain"}
        or _KEEPS_AWAY.search(match["order"])
        or _REASONED.search(match["order"])
        or not inflection.is_base_verb(match["verb"].lower())
        or not requests.may_ask(scene)
    ):
        return None
    return f"please {small(match['order'])}"


OF_SENTENCE: Captures = {"barred": barred, "bare_order": bare_order}
