"""Threats told as what keeps the thing from what is threatened."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials.bounds import BAD
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.threatened import kept_from

_ACT = r"(?:if you (?:do not|don['’]?t|fail to|have not|haven['’]?t)|unless you(?: have)?) (?P<{0}>[a-z]\w* ?[^,;:]*?)"
_DOOM = (
    r"(?P<{0}>(?:your|the|this) [\w -]+?) (?:will|shall|may|must)(?: then)? be (?:automatically |permanently )?"
    r"(?P<{1}>closed|deleted|cancelled|canceled|removed|terminated|suspended|locked|deactivated|archived|blocked)"
)
_OUR_DOOM = (
    r"(?:i|we)(?: will|['’]ll| shall| may| must)?(?: have to| be forced to)? (?P<{0}>close|delete|cancel|remove"
    r"|terminate|suspend|lock|deactivate|archive|block)"
    r" (?P<{1}>(?:your|the|this) [\w -]+?)"
)
_THREATS = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        _ACT.format("act") + ",? " + _DOOM.format("thing", "doom"),
        _DOOM.format("thing", "doom") + " " + _ACT.format("act"),
        _ACT.format("act") + ",? " + _OUR_DOOM.format("doom", "thing"),
        _OUR_DOOM.format("doom", "thing") + " " + _ACT.format("act"),
    )
)


def keeping(scene: Scene) -> str | None:
    """ "If you do not answer, your ticket will be closed" as "to keep your ticket from being closed, please answer"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    words = scene.said.strip().rstrip(".!")
    match = next((m for shape in _THREATS if (m := shape.fullmatch(words))), None)
    if match is None:
        return None
    act = match["act"].strip()
    first, blank, rest = act.partition(" ")
    verb = inflection.base(first)
    if BAD.search(rest) or not inflection.knows_as_verb(first) or verb in {"be", "have"} or "," in act:
        return None
    thing = re.sub(r"^(?:Your|The|This)\b", lambda m: m[0].lower(), match["thing"])
    return f"{kept_from(thing, match['doom'])}, please {verb}{blank}{rest}"


OF_SENTENCE: Captures = {"keeping": keeping}
