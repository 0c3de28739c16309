"""What we don't have of the customer's, asked for."""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials import ways
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_LACKING = regex(
    r"(?P<who>i|we)(?: do not| don['’]?t)(?: currently| yet| seem to)? have (?P<thing>(?:your|the) [\w'’ -]*?(?:numbers?"
    r"|address|reference|date of birth|details|id|code|receipt|invoice|form|signature|documents?|consent|approval|photos?"
    r"|passport|measurements|size|postcode))(?P<here> on (?:file|record)| in our (?:system|records|files)| here)?(?: yet)?",
    re.IGNORECASE,
)
_MANY = regex(r".*(?:details|numbers|documents|photos|measurements)$", re.IGNORECASE)


def lacking_yours(scene: Scene) -> str | None:
    """ "We don't have your number on file" as "could you please send us your number, as we don't have it on file?"."""
    part, following = part_of(scene), scene.following
    found = _LACKING.fullmatch(part.words) if part is not None else None
    if part is None or found is None or part.before or part.after or part.reason or part.lead:
        return None
    if following is not None and ways.points_on(following.text):
        return None
    who, whom = ("I", "me") if found["who"].lower() == "i" else ("we", "us")
    pronoun = "them" if _MANY.fullmatch(found["thing"]) else "it"
    told = f"could you please send {whom} {found['thing']}, as {who} don't have {pronoun}{found['here'] or ''}?"
    return scene.habits.applied(told)


OF_SENTENCE: Captures = {"lacking_yours": lacking_yours}
