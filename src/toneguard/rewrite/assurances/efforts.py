"""What is only tried, looked into or hoped for "soon", told with the day it is aimed at, expected for, or written about.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
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
_ANSWERS = regex(
    r"prioriti[sz]e (?:a|an|our|your|the) (?P<noun>response|reply|answer)(?: to (?:you|this|it))?", re.IGNORECASE
)
_ANSWER = {"response": "respond", "reply": "reply", "answer": "answer"}
# What may never be found has no day, and what is theirs to begin starts the clock.
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
    answers = _ANSWERS.fullmatch(match["aim"])
    aim = _ANSWER[answers["noun"].lower()] if answers is not None else match["aim"]
    if _NO_DAY.match(aim):
        return None
    one = match["who"].lower() not in {"we", "i", "they"}
    when = "within ⟨how long?⟩" if _THEIR_TURN.search(match["front"]) else "by ⟨when?⟩"
    return f"{match['front']}{match['who']} {'aims' if one else 'aim'} to {aim} {when}{mark}"


_LOOKED_INTO = regex(
    r"(?P<front>.*(?: is| are| am|['’]re|['’]m|['’]s))(?: currently| now| also| already)* looking into "
    rf"(?P<doing>(?:getting|having) [^,;:?()\n]+? (?:[a-z]+ed|done|mended|sorted|fixed|back|up and running)),? {_SOON}",
    re.IGNORECASE,
)


def worked_on(scene: Scene) -> str | None:
    """ "They are looking into getting it mended asap" as "they are working on getting it mended; we expect …"."""
    said, mark = _parted(scene)
    match = _LOOKED_INTO.fullmatch(said)
    if match is None or _HANGS.search(said):
        return None
    who = "I" if match["front"].lower().endswith(("i am", "i'm", "i’m")) else "we"
    return f"{match['front']} working on {match['doing']}; {who} expect that to happen by ⟨when?⟩{mark}"


_STILL_SOUGHT = regex(
    r"(?P<told>.*\binvestigat\w+\b.*\b(?:we|i)(?: do)?(?: also| really)? (?:hope|aim)) to (?:have|get) "
    r"(?P<what>it|this|that|(?:an?|the|your|our) [\w -]+?) "
    rf"(?P<state>ready|out|live|fixed|done|mended|resolved|repaired|solved|sorted|back|working|up)(?: for you)?,? {_SOON}",
    re.IGNORECASE,
)


def written_about(scene: Scene) -> str | None:
    """ "We are investigating and hope to have it fixed soon" as "… hope to tell you by ⟨when?⟩ how soon it will be …"."""
    said, mark = _parted(scene)
    match = _STILL_SOUGHT.fullmatch(said)
    if match is None or _HANGS.search(said):
        return None
    return f"{match['told']} to tell you by ⟨when?⟩ how soon {match['what']} will be {match['state']}{mark}"


OF_SENTENCE: Captures = {"aimed_for": aimed_for, "worked_on": worked_on, "written_about": written_about}
