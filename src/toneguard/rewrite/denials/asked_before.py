"""A denial behind a sentence that asks for the way on already, told as the reason of what is asked."""

import re

from toneguard.regex import regex
from toneguard.rewrite.alternatives import reasons, ways
from toneguard.rewrite.prose import openers, sorries
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_SENDS = (
    r"(?:contact|call|ring|visit|e-?mail|message|reach|ask|write|speak|talk|check|go|use|submit|report|post|send|share"
    r"|dm|try)"
)
_ASKS_FOR = regex(
    rf"(?:could|can|would|will) you (?:please |kindly )?(?:mind \w+ing|{_SENDS})\b"
    rf"|you (?:can|could|may|might want to|will need to|need to|will have to|have to) {_SENDS}\b"
    rf"|you['’]?ll (?:need|have) to {_SENDS}\b",
    re.IGNORECASE,
)
_LEADS_UP = regex(r"(?:for|with|in|on|about|from|to) [^,;:]{3,60}, (?=(?:please|could|can|you)\b)", re.IGNORECASE)
# Why somebody else, or somewhere else, is asked: what can't be seen or done from here.
_FROM_HERE = regex(
    r"\b(?:here|(?:at|on|from|in) (?:my|our|this) (?:end|side|desk|office|branch|shop|department|team|page|channel|chat|inbox)"
    r"|(?:over|via|through|on|by|in) (?:social media|twitter|facebook|instagram|whatsapp|linkedin|(?:live )?chat|dm|the phone"
    r"|phone|e-?mail|this (?:channel|chat|platform|page|thread|number))"
    r"|(?:access|check|see|view|look up|look into|find|locate|open|trace|track|verify|identify|reproduce|replicate)"
    r" (?:it|this|that|them|your|the|any))\b",
    re.IGNORECASE,
)
_HAS_A_REASON = regex(r"\b(?:as|because|since|so|but|if|unless|until|once|when)\b", re.IGNORECASE)


def asked_before(scene: Scene) -> str | None:
    """ "…, as we can't see it from here" behind the "Please call the desk" in front of it; this order is kept."""
    part, previous = part_of(scene), scene.previous
    if part is None or previous is None or part.before or part.after or part.lead or part.reason:
        return None
    if not _asks(previous.text) or _FROM_HERE.search(part.words) is None:
        return None
    denial, sorry = reasons.denial(scene, part), sorries.behind(scene)
    if denial is None or sorry is None:
        return None
    mark = "?" if previous.text.rstrip().endswith("?") else "."
    return f", as {reasons.mended(denial.said)}{mark}{sorry}"


def _asks(sentence: str) -> bool:
    """It asks for one thing, or says where to turn, and not yet why."""
    said = unmarked(sentence.strip()[openers.greeting(sentence.strip()) :]).rstrip("? ")
    said = _LEADS_UP.sub("", said, count=1)
    asks = ways.requests(said) or _ASKS_FOR.match(said) is not None
    return asks and ways.plain(said) and _HAS_A_REASON.search(said) is None


OF_PREVIOUS: Captures = {"asked_before": asked_before}
