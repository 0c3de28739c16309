"""What the customer told, taken as they told it: no "alleged", no "indeed", no "according to you"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.pieces import done_in
from toneguard.rewrite.prose.scene import Captures, Scene

_ACCORDING = regex(r"according to you,? (?P<what>\S.*)", re.IGNORECASE)
_CLAIM_TO_HAVE = regex(
    r"\byou (?:claim|allege|maintain|purport) to have (?P<done>[a-z]+)\b(?! (?:been|not)\b)", re.IGNORECASE
)
_AS_YOU_SAY = regex(r", as you (?:maintain|claim|allege|assert|insist),", re.IGNORECASE)
_ALLEGED = regex(
    r"\bthe (?:alleged|purported|supposed|claimed) (?P<thing>[a-z]+(?: [a-z]+)?)"
    r"(?=$|[,.;:]| (?:can|could|is|was|are|were|has|have|did|does|will|on|in|at|to|by|of|from|with)\b)",
    re.IGNORECASE,
)
_ALLEGATIONS = regex(r"\byour (?:allegations?|claims? and allegations?|accusations?)\b", re.IGNORECASE)
_INDEED = regex(
    r"(?P<front>\b(?:if|should) [^,;:.]*?\b)(?:indeed|really|truly|actually|in fact) (?P<behind>[^,;:]+(?:,|$))",
    re.IGNORECASE,
)


def granted(scene: Scene) -> str | None:
    """ "If the lid was indeed missing, …" as "if the lid was missing, …"; "the alleged dent" as "the dent you describe"."""
    said = unmarked(scene.said)
    according = _ACCORDING.fullmatch(said)
    if according is not None:
        return f"you wrote that {according['what']}"
    told = said
    for shape, plain in (
        (_AS_YOU_SAY, ","),
        (_ALLEGED, r"the \g<thing> you describe"),
        (_ALLEGATIONS, "what you told us"),
        (_CLAIM_TO_HAVE, _wrote),
        (_INDEED, r"\g<front>\g<behind>"),
    ):
        told = shape.sub(plain, told, count=1)
    told = re.sub(r"\b(if|should), ", r"\1 ", told, flags=re.IGNORECASE)
    return told if told != said else None


def _wrote(found: re.Match[str]) -> str:
    """ "You claim to have called" as "you wrote that you called"."""
    base = done_in(found["done"])
    return f"you wrote that you {inflection.past(base)}" if base is not None else found[0]


OF_SENTENCE: Captures = {"granted": granted}
