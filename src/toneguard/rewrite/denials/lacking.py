"""What we don't have of the customer's, asked for."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_LACKING = regex(
    r"(?P<who>i|we)(?: do not| don['’]?t)(?: currently| yet| seem to)? have "
    r"(?P<thing>(?:your|the|an?) [\w'’ -]*?(?:numbers?|address|reference|date of birth|details|id|code|receipt|invoice"
    r"|form|signature|documents?|consent|approval|photos?|passport|measurements|size|postcode))"
    r"(?P<here>(?P<for> for you)?(?: on (?:file|record)| in our (?:system|records|files)| here)?)(?: yet)?",
    re.IGNORECASE,
)
_MANY = regex(r".*(?:details|numbers|documents|photos|measurements)$", re.IGNORECASE)


_TOO_LITTLE = regex(
    r"(?P<who>i|we)(?: do not| don['’]?t)(?: currently| yet)? have enough (?:information|details|data|evidence)"
    r"(?: from you)?(?: yet)? (?:in order )?to (?P<done>[a-z]+ [^,;:?()]+)",
    re.IGNORECASE,
)


def _too_little(words: str) -> str | None:
    """ "We don't have enough information to process it" as "could you please send us ⟨what?⟩ so that we can process it?"."""
    found = _TOO_LITTLE.fullmatch(words)
    if found is None or not inflection.is_base_verb(found["done"].split(maxsplit=1)[0]):
        return None
    who, whom = ("I", "me") if found["who"].lower() == "i" else ("we", "us")
    return f"could you please send {whom} ⟨what?⟩ so that {who} can {found['done']}?"


def lacking_yours(scene: Scene) -> str | None:
    """ "We don't have your number on file" as "could you please send us your number, as we don't have it on file?"."""
    part, following = part_of(scene), scene.following
    if part is None or part.before or part.after or part.reason or part.lead:
        return None
    if following is not None and ways.points_on(following.text):
        return None
    found = _LACKING.fullmatch(part.words)
    if found is None:
        return _too_little(part.words)
    who, whom = ("I", "me") if found["who"].lower() == "i" else ("we", "us")
    pronoun = "them" if _MANY.fullmatch(found["thing"]) else "it"
    if found["thing"].lower().startswith(("a ", "an ")):
        if not found["for"]:
            return None
        pronoun = "one"
    told = f"could you please send {whom} {found['thing']}, as {who} don't have {pronoun}{found['here'] or ''}?"
    return scene.habits.applied(told)


OF_SENTENCE: Captures = {"lacking_yours": lacking_yours}
