"""Verdicts on what the customer sent, told as what it needs."""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.denials.unknowns import OPEN_END
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene

_TANGLED = tangled(f"{negated.OPEN_WORDS}|and")
_FALLS_SHORT = regex(
    r"(?P<thing>[\w' -]+?) (?:does not|doesn['’]?t|do not|don['’]?t)(?: currently)? "
    r"(?P<verb>meet|satisfy|comply with|fulfil|fulfill|qualify for) (?P<what>(?:our|the|these|this) \S.*)",
    re.IGNORECASE,
)
_TOO_LITTLE = regex(
    r"(?P<thing>(?:your|the) [\w' -]+?) (?:does not|doesn['’]?t|did not|didn['’]?t|do not|don['’]?t) "
    r"(?:provide|contain|include|give)(?: us)? enough (?:information|details?|info)"
    r"(?P<rest>(?: (?:for us|for me|to) \S.*)?)",
    re.IGNORECASE,
)


def fitting(scene: Scene) -> str | None:
    """ "Your photo does not meet our standards" as "to meet our standards, your photo needs ⟨what?⟩"."""
    part = part_of(scene)
    match = _FALLS_SHORT.fullmatch(part.words) if part is not None else None
    if part is None or match is None or _TANGLED.search(match["what"]):
        return None
    many = part.clause.subject is not None and part.clause.subject.plural
    if part.clause.subject is None or part.clause.subject.pronoun:
        return None
    thing = negated.inner(scene, match["thing"])
    return f"to {match['verb'].lower()} {match['what']}, {thing} {'need' if many else 'needs'} ⟨what?⟩"


def scant(scene: Scene) -> str | None:
    """What tells too little: "your issue for us to help you"."""
    part = part_of(scene)
    match = _TOO_LITTLE.fullmatch(part.words) if part is not None else None
    if part is None or match is None or OPEN_END.search(match["rest"]):
        return None
    return f"{negated.inner(scene, match['thing'])}{match['rest']}"


OF_CLAUSE: Captures = {"fitting": fitting, "scant": scant}
