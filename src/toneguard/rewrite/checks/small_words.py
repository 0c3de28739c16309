"""Small words that carry a fact: what comes first, again or also, what only may be, what was and what will be, what "this" is."""

import re
from collections import Counter

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.change import Change

_WORDS = regex(r"[\w'’]+")
_COUNTS = regex(r"\b(?:first(?! time\b)|again|also|still|both|either|each|every|always|twice|already)\b", re.IGNORECASE)
_LIGHT = frozenset(
    "have been that this these they them will what with from your when were does should would could need must".split()
)
_NEAR = 4
"""How many words away stands what a small word is said of."""
# "As you already know" and its like are no news.
_SAID_BEFORE = (
    r",? ?\b(?:as|like) (?:i|we|you)(?:['’]\w+| have| had| can| should| must| may| will)* "
    r"(?:already|also|even|always|again|still) \w+"
    r"|\b(?:already|again|always|even) (?:said|told|stated|explained|mentioned|replied|answered|covered|addressed)\b"
)
# "You still haven't", "you should have … first" and "read it again" only press.
_PRESSING = (
    r"^(?:and |but )?once (?:again|more),"
    r"|(?<=\byou) still(?= (?:have|did)(?:n['’]t| not)\b)"
    r"|\byou (?:should|could)(?: have|['’]?ve)\b[^.,;]*? first\b"
    r"|\bread (?:the|my|our) (?:[\w-]+ ){1,4}?again\b"
)
_ASIDE = regex(rf"{_SAID_BEFORE}|{_PRESSING}", re.IGNORECASE)
_COURTESY = regex(r"\b(?:sorry|apolog\w+|thanks|thank you)(?: once)? (?:again|also)\b", re.IGNORECASE)


# What has to be done "first" opens the rest "once you have" done it.
_ONCE_DONE = regex(r"\bonce you have \w+", re.IGNORECASE)


def loses_small_word(change: Change) -> bool:
    """ "First", "again", "also" or the like was said of something, and is not any more."""
    before = _COURTESY.sub("", _ASIDE.sub("", change.before)).lower()
    kept = Counter(_COUNTS.findall(_COURTESY.sub("", change.after).lower()))
    told = Counter(_COUNTS.findall(before))
    if _ONCE_DONE.search(change.after):
        del told["first"]
    return any(_spoken_of(word, before, change.after.lower()) for word in told - kept)


def _spoken_of(word: str, before: str, after: str) -> bool:
    """What the word was said of is still spoken of."""
    front, _, behind = before.partition(word)
    near = _WORDS.findall(front)[-_NEAR:] + _WORDS.findall(behind)[:_NEAR]
    return any(len(other) > 3 and other not in _LIGHT and _stem(other) in after for other in near)


# What may be

_MAY = regex(
    r"\b(?:may|might|must(?= have\b)) (?:(?:not|also|still|even|be|have|been|\w+ly) )*(?P<verb>[a-z]{3,})",
    re.IGNORECASE,
)
_OPEN = regex(
    r"\b(?:may|might|could|can|should|would|if|whether|perhaps|maybe|possibly|likely|seems?|appears?|looks?|sometimes"
    r"|sorry(?! that\b)|apolog\w+|please|expect\w*|think|believe|guess|suppose|must have)\b"
    r"|[?⟨]",
    re.IGNORECASE,
)


def settles_doubt(change: Change) -> bool:
    """What only may be is told as if it were so, or what is so as if it only might be."""
    if _MAY.search(change.after) and not _OPEN.search(change.before):
        return True
    if _OPEN.search(change.after):
        return False
    return any(_stem(doubt["verb"]) in change.after.lower() for doubt in _MAY.finditer(change.before))


def _stem(verb: str) -> str:
    return verb.lower()[: max(4, len(verb) - 3)]


# What was, and what will be

_WAS = regex(
    r"\b(?:was|were|(?:has|have|had) been) (?:(?:not|also|already|\w+ly) )*(?P<done>\w+(?:ed|en))\b", re.IGNORECASE
)
_WILL_BE = regex(
    r"\b(?:will|shall|['’]ll|is|are) (?:be )?(?:(?:not|also|already|\w+ly) )*(?P<done>\w+(?:ed|en))\b", re.IGNORECASE
)


def shifts_time(change: Change) -> bool:
    """What was done is told as what is done or will be, or the other way round."""
    told, now = _done(_WAS, change.before), _done(_WAS, change.after)
    to_come, coming = _done(_WILL_BE, change.before), _done(_WILL_BE, change.after)
    return bool((told - now - to_come) & coming or (to_come - coming - told) & now)


def _done(pattern: re.Pattern[str], text: str) -> set[str]:
    return {found["done"].lower() for found in pattern.finditer(text)}


# What is threatened

_DOOM = regex(
    r"\b(?:will|shall|may|must|get|gets|have to|be)(?: \w+ly)? "
    r"(?P<end>closed?|cancell?(?:ed)?|canceled|deleted?|removed?|suspend(?:ed)?|charged?|revoked?|rejected?"
    r"|terminated?|locked?|block(?:ed)?|bann?(?:ed)?|forfeit(?:ed)?|expire|deactivated?|archived?)\b",
    re.IGNORECASE,
)


def loses_consequence(change: Change) -> bool:
    """What happens otherwise is only hinted at."""
    return any(doom["end"][:4].lower() not in change.after.lower() for doom in _DOOM.finditer(change.before))


# What "this" points at

_TURNED = regex(r",? (?:though|as|because|since) (?P<behind>[^.!?]*)$", re.IGNORECASE)
# What may be meant is what was told last.
_POINTING = regex(
    r"\b(?:this|these|that|those|such) (?:info|information|details?|data|news|figures?|answer)\b", re.IGNORECASE
)

CONTACTS = regex(
    r"(?:please (?:contact|call|ring|ask|e-?mail|dm|message|speak (?:to|with)|talk to|reach out to|get in touch with|write to)"
    r"|(?:the|our|my|your) [\w'’ -]+ (?:can|could|will|(?:should|may|might) be able to) (?:help|assist|tell)(?: you)?)"
    r"(?:$| )(?!.*\b(?:info|information|details?|data|news|figures?|answer)\b)",
    re.IGNORECASE,
)
"""Whom to turn to is nothing that "this information" could mean."""


def points_elsewhere(change: Change) -> bool:
    """ "This date", said in front of all other dates, stands behind another one now."""
    turned = _TURNED.search(change.after.rstrip(" .!"))
    if turned is None or "⟨" in change.after or CONTACTS.match(change.after[: turned.start()]):
        return False
    pointed = {found[0].lower() for found in _POINTING.finditer(turned["behind"])}
    return any(_leads(change.before, words) and not _leads(change.after, words) for words in pointed)


def _leads(text: str, words: str) -> bool:
    return 0 <= text.lower().find(words) < len(text) / 2


# Capitals

_PROPER = regex(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b")


def loses_capital(change: Change) -> bool:
    """A name has become a common word: "because acme keeps no copy"."""
    proper = {name for name in _PROPER.findall(change.before) if not inflection.knows(name.lower())}
    return any(
        re.search(rf"\b{name}\b", change.after) is None and re.search(rf"\b{name.lower()}\b", change.after) is not None
        for name in proper
    )


_INSIDE = regex(r"(?<=[\w,;] )(?P<word>[A-Z][a-z]+)(?= [a-z])")


def keeps_capital(change: Change) -> bool:
    """A word that opened its sentence stands inside one now, with its capital: "though Rush orders are not available"."""
    return any(
        inflection.knows_as_verb(word.lower())
        and re.search(rf"(?:^|[.!?:\"“(]\s*){word}\b", change.before) is not None
        and re.search(rf"[\w,;] {word}\b", change.before) is None
        for word in {found["word"] for found in _INSIDE.finditer(change.after)}
    )
