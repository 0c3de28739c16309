"""Whoever it is, told with a blank for who.

The capture is `None` unless the words for nobody in particular stand where a name can stand for them.
"""

import re
from collections.abc import Callable

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

_END = r"(?=\s*(?:[,;.!]|$| (?:and|so|but|then|who)\b))"
_GROUP = (
    r"(?:one|some) of (?:the|our|my) (?:guys|lads|boys|girls|chaps|folks|people|peeps|colleagues|team|staff)"
    r"|(?:the|our|my) (?:guys|lads|boys|chaps|folks|peeps)"
)
_SENT_UP = regex(
    r"\b(?P<verb>(?:pass|send|kick|take|escalat|push)(?:ed|ing|es|e|s)?|sent|taken|took)"
    r"(?P<thing> (?:it|this|that|them|your [\w-]+|the [\w-]+))? "
    rf"up the (?:chain|line|ladder|food chain){_END}",
    re.IGNORECASE,
)
_GONE_UP = regex(rf"\b(?P<gone>gone|going|went|goes|go) up the (?:chain|line|ladder|food chain){_END}", re.IGNORECASE)
_WHOEVER = regex(
    r"\b(?P<to>to|with|by|from|for) (?:whoever|whomever|whichever (?:person|team|department|colleague)) "
    rf"(?:(?!\b(?:and|so|but)\b)[\w'’ -])+?{_END}",
    re.IGNORECASE,
)
_HEAR_FROM = regex(
    r"\b(?P<hear>hear (?:back )?from) (?:someone|somebody|one of (?:us|them|(?:our|my|the) \w+))\b", re.IGNORECASE
)
_THEY_WILL = regex(
    rf"\b(?:{_GROUP}|one of us|one of them)(?P<place> (?:at|in|from|over|down) (?:the|our) [\w-]+| (?:over )?there| here)?"
    r"(?P<will>(?:['’]ll| will| should| may| might| can| could|['’]re| are| is| have| has)\b)",
    re.IGNORECASE,
)
_ON_A_DESK = regex(r"\bon (?:someone|somebody|someone else|somebody else)['’]s desk\b", re.IGNORECASE)
_ONE = {" are": " is", "'re": " is", "’re": " is", " have": " has"}
_SAID = regex(r"\?|⟨|\n")


def somebody(scene: Scene) -> str | None:
    """ "I passed it to whoever has the key" as "I passed it to ⟨whom?⟩"."""
    said = unmarked(scene.said)
    if _SAID.search(said):
        return None
    start = openers.greeting(said)
    told = _named(said[start:])
    if told is None:
        return None
    return said[:start] + (capitalised(told) if said[start : start + 1].isupper() else told)


def _named(words: str) -> str | None:
    """With a blank for the one that is meant; `None` where none or two are."""
    told, count = words, 0
    for shape, blank in _BLANKS:
        told, changed = shape.subn(blank, told)
        count += changed
    return told if count == 1 else None


def _sent_on(found: re.Match[str]) -> str:
    """ "Pass it up the chain" as "pass it on to ⟨whom?⟩"."""
    on = "" if found["verb"].lower().startswith("esc") else " on"
    return f"{found['verb']}{found['thing'] or ''}{on} to ⟨whom?⟩"


def _one(found: re.Match[str]) -> str:
    """ "The guys in the depot are" as "⟨who?⟩ in the depot is"."""
    return f"⟨who?⟩{found['place'] or ''}{_ONE.get(found['will'].lower(), found['will'])}"


_BLANKS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_SENT_UP, _sent_on),
    (_GONE_UP, r"\g<gone> to ⟨whom?⟩"),
    (_WHOEVER, r"\g<to> ⟨whom?⟩"),
    (_HEAR_FROM, r"\g<hear> ⟨whom?⟩"),
    (_THEY_WILL, _one),
    (_ON_A_DESK, "with ⟨whom?⟩"),
)

OF_SENTENCE: Captures = {"somebody": somebody}
