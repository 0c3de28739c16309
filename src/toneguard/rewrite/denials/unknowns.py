"""What we don't know, don't understand or have not heard, as what is asked for."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_UNKNOWN = regex(
    r"(?:i|we)(?:(?: do not| do['’]?nt| don['’]?t| did not| didn['’]?t)(?: currently| really| yet| actually| quite| fully)? "
    r"(?:know|understand|see|get|follow)"
    r"(?: exactly| yet)?"
    r"|(?: am|['’]?m| are|['’]?re) not (?:\w+ )?(?:sure|certain|clear|aware))(?: yet)? "
    r"(?P<what>(?:if|whether|what|how|why|which|when|where|who) \S.*)",
    re.IGNORECASE,
)
OPEN_END = regex(r"[,;:?()\n•⟨]| - |\b(?:but|so|because|and|unless|not)\b|n['’]t\b", re.IGNORECASE)


def asked(scene: Scene) -> str | None:
    """What only the customer knows: "what you mean"."""
    part = part_of(scene)
    match = _UNKNOWN.fullmatch(part.words) if part is not None and not part.reason else None
    following = scene.following
    if match is None or not _yours(match["what"]) or OPEN_END.search(match["what"]):
        return None
    if following is not None and following.asks:
        # It asks already.
        return None
    return re.sub(r"^if ", "whether ", match["what"], flags=re.IGNORECASE)


_DID = (
    r"(?:['’]re|['’]ve|['’]d| are| have| had| would| did| do| also| still| already| currently| actually| originally)* "
    r"(?!are\b|will\b|can\b|could\b|may\b|might\b|should\b|were\b|was\b|been\b|being\b|gett?ing\b|got\b|get\b"
    r"|receive\b|see\b|aware\b|able\b|entitled\b|eligible\b|allowed\b|covered\b|charged\b|billed\b|sent\b|told\b"
    r"|given\b)[a-z]+"
)
_MINDS = r"(?: would|['’]d| are|['’]re)? (?:want|need|think|ask|asking|say|prefer|like|expect|feel|chose|believe)"
_THEIRS = regex(
    rf"(?:(?:what|which|where|how|whether|if|who)(?: (?!your\b)\w+)? you{_DID}"
    rf"|why you{_MINDS}"
    r"|(?:what|which|where|whether|if|who) your (?:[\w-]+ ){1,3}(?:is|are|was|were|looks?|says?|shows?))\b.*",
    re.IGNORECASE,
)


def _yours(what: str) -> bool:
    """The customer can tell: what they mean, did or have, but not why they were charged or when they will get it."""
    return _THEIRS.fullmatch(what) is not None


_GET = r"(?:understand|follow|get)"
_UNSURE_OF = (
    r"(?:(?:i|we)(?: am| are|['’]?m|['’]?re) )?not (?:quite |really )?sure (?:that |if )?(?:i|we)(?: quite| fully)?"
)
_PUZZLE = regex(
    rf"(?:(?:i|we)(?: do not| don['’]?t| did not| didn['’]?t)(?: really| quite| fully| clearly)? {_GET}|{_UNSURE_OF} {_GET}) "
    r"(?P<what>(?:the|your|what you(?:['’]re| are)) \S.*)",
    re.IGNORECASE,
)


def puzzling(scene: Scene) -> str | None:
    """A thing that we don't understand: "the problem you are reporting"."""
    part = part_of(scene)
    match = _PUZZLE.fullmatch(part.words) if part is not None and not part.reason else None
    return match["what"] if match is not None and OPEN_END.search(match["what"]) is None else None


_SILENT = regex(
    r"(?:i|we)(?: have not|['’]?ve not| haven['’]?t| did not| didn['’]?t| have| had not| hadn['’]?t)(?: yet)?"
    r"(?: not yet)?(?: not)? (?:heard|hear|received|receive|had|got|get)"
    r"(?: anything| any (?:reply|response|answer)| an answer| a reply| a response)?(?: back)? from you"
    r"(?: yet| so far)?",
    re.IGNORECASE,
)


def silent(scene: Scene) -> str | None:
    """What waits, where the clause speaks of nothing but the customer's silence."""
    part, following = part_of(scene), scene.following
    if following is not None and re.search(r"\?|\bplease\b", following.text, re.IGNORECASE):
        return None
    return "carry on" if part is not None and not part.reason and _SILENT.fullmatch(part.words) else None


_QUIET = regex(
    r"(?:(?:as|since|because) )?(?:i|we)(?: have not|['’]?ve not| haven['’]?t| did not| didn['’]?t)(?: yet)? "
    r"(?:hear|heard) back from you(?: yet)?(?:,? so|,) (?P<rest>(?:i|we|your|the|this)(?: |['’]).+)",
    re.IGNORECASE,
)


def quiet(scene: Scene) -> str | None:
    """ "I did not hear back from you so I will close the case" as "it has been quiet since our last message, …"."""
    match = _QUIET.fullmatch(unmarked(openers.news(scene.said)))
    if match is None or re.search(r"[;:?]|\byou(?:['’]re| are| do| did| have)\b", match["rest"], re.IGNORECASE):
        return None
    return f"it has been quiet since our last message, {match['rest']}"


OF_CLAUSE: Captures = {"asked": asked, "puzzling": puzzling, "silent": silent}
OF_SENTENCE: Captures = {"quiet": quiet}
