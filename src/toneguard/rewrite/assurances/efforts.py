"""What is only tried "soon", told with the day it is aimed at.

The capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

_SOON = r"(?:as soon as (?:possible|(?:we|i|they) can)|asap|a\.s\.a\.p|soon|shortly|(?:quite |fairly |very )soon)"
_HANGS = regex(r"\b(?:once|unless|until|when|after|not)\b|n['’]t\b|\?", re.IGNORECASE)


def _parted(scene: Scene) -> tuple[str, str]:
    """What a sentence says, and the mark that ends it."""
    said = unmarked(scene.said)
    return said, scene.said[len(said) :].strip().replace("!", ".") or scene.stop


_BEST = regex(
    r"(?P<front>(?:.*[\s,])?)(?P<who>we|i|our \w+|the team|they)"
    r"(?: will|['’]ll| shall|(?: are|['’]re|(?<=we)re|['’]m| am| is)(?: going to)?)? "
    r"(?:always |also |certainly |all )*(?:do|try|make|doing|trying|making) (?:our|my|its|their|every) (?:(?:very|level) )?"
    r"(?:best|effort) to "
    rf"(?P<aim>[a-z]+ ?[^,;:?()\n]*?),? {_SOON}",
    re.IGNORECASE,
)
# What may never be found has no day, what comes first is no deed, and what is theirs to begin starts the clock.
_NO_DAY = regex(
    r"(?:find|locate|track|recover|reunite|trace|understand|prioriti[sz]e|be\b|keep|improve|avoid|prevent)",
    re.IGNORECASE,
)
_THEIR_TURN = regex(
    r"\b(?:if|(?:please|kindly)(?! (?:rest|be|note|know|bear|accept)\b)|you(?:['’]re| are)? (?:can|could|may|welcome|free)"
    r"|send|share|reply|write|contact)\b",
    re.IGNORECASE,
)


def aimed_for(scene: Scene) -> str | None:
    """ "We will do our best to reply as soon as possible" as "we aim to reply by ⟨when?⟩"."""
    said, mark = _parted(scene)
    match = _BEST.fullmatch(said)
    if match is None or _HANGS.search(said):
        return None
    if _NO_DAY.match(match["aim"]):
        return None
    one = match["who"].lower() not in {"we", "i", "they"}
    when = "within ⟨how long?⟩" if _THEIR_TURN.search(match["front"]) else "by ⟨when?⟩"
    return f"{match['front']}{match['who']} {'aims' if one else 'aim'} to {match['aim']} {when}{mark}"


OF_SENTENCE: Captures = {"aimed_for": aimed_for}
