"""Which of many can't, told as which can: "can't refund tickets bought after May" as "… only tickets bought up to May"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import tangled

_THINGS = (
    r"(?P<things>(?:[\w'’-]+ )*?[\w'’-]+s) (?P<that>(?:that|which) (?:were|are|have been) )?(?P<done>[a-z]+) "
    r"(?P<word>after|before|later than|earlier than|without) (?P<bound>[^,;:()\n]+?)"
)
_ACTIVE = regex(rf"(?P<verb>[a-z]+) {_THINGS}", re.IGNORECASE)
_PASSIVE = regex(
    rf"{_THINGS} (?:(?P<can>can(?:not|['’]?t| not| no longer) be)"
    r"|(?P<will>(?:will not|won['’]?t) be)"
    r"|are(?: not| no longer|n['’]?t)) (?P<state>[a-z]+(?: (?:by|under) [\w'’ -]+)?)",
    re.IGNORECASE,
)
_CLOCK = regex(
    r"(?:the )?(?:\d|noon|midnight"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|end of"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
_TANGLED = tangled(r"and|or|if|any|all|only|which|who|\w+ing")


def active(words: str) -> str | None:
    """Of a clause that says who can't: "we can't refund tickets bought after May"."""
    possible = negated.possible(words)
    found = _ACTIVE.fullmatch(possible[1]) if possible is not None else None
    if possible is None or found is None:
        return None
    which = _which(found)
    return f"{possible[0]} can {found['verb']} only {which}" if which is not None else None


def passive(words: str) -> str | None:
    """Of a clause that speaks of the things themselves: "tickets bought after May can't be refunded"."""
    found = _PASSIVE.fullmatch(words)
    which = _which(found) if found is not None else None
    if found is None or which is None:
        return None
    verb = "can be" if found["can"] else "will be" if found["will"] else "are"
    return f"only {which} {verb} {found['state']}"


_WITHOUT = regex(
    r"(?P<things>(?:[\w'’-]+ )*?[\w'’-]+s) without (?P<bound>(?:an?|the|your|our|proof|valid) [^,;:()\n]+?) "
    r"(?:(?P<can>can(?:not|['’]?t| not| no longer) be)"
    r"|(?P<will>(?:will not|won['’]?t) be)"
    r"|are(?: not| no longer|n['’]?t)) (?P<state>[a-z]+)",
    re.IGNORECASE,
)


def lacking(words: str) -> str | None:
    """Of "returns without the box are not accepted": only those with it are."""
    found = _WITHOUT.fullmatch(words)
    if found is None or _TANGLED.search(found["things"]):
        return None
    verb = "can be" if found["can"] else "will be" if found["will"] else "are"
    return f"only {small(found['things'])} with {found['bound']} {verb} {found['state']}"


def is_picked(words: str) -> bool:
    """They end with what was done to some of the things: "refund tickets bought"; a bound behind them is that of the doing."""
    front, _, last = words.rpartition(" ")
    return bool(front) and participle(last) and _OF_THE_VERB.search(front) is None


_OF_THE_VERB = regex(r"\b(?:get|have)\b|\b(?:be|is|are)(?:n['’]t| not| no longer)?(?: \w+ly)?$", re.IGNORECASE)


def _which(found: re.Match[str]) -> str | None:
    told = _bound(found["word"].lower(), found["bound"])
    if told is None or not participle(found["done"]) or _TANGLED.search(found["things"]):
        return None
    return f"{small(found['things'])} {found['that'] or ''}{found['done']} {told}"


def _bound(word: str, bound: str) -> str | None:
    if _TANGLED.search(bound) or re.search(r"\b(?:is|are|was|were|has|have|had)\b", bound):
        return None
    if word == "without":
        return f"with {bound}" if re.match(r"(?:an?|the|your|our|proof|prior|valid)\b", bound, re.IGNORECASE) else None
    timed = _CLOCK.match(bound) is not None
    if word.startswith(("after", "later")):
        return f"up to {bound}" if timed else None
    return f"from {bound} onwards" if timed else f"after {bound}"


def participle(word: str) -> bool:
    """ "Bought" and "sent", but not "open"."""
    verb = inflection.base(word)
    return verb != word and inflection.knows_as_verb(verb) and inflection.participle(verb) == word
