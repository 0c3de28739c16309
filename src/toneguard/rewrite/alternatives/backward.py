"""Words of a way on that would point at nothing once it stands in front of the denial; for "it" and "them" see `pointing`."""

import re

from toneguard.regex import regex

_TIMES = r"(?:morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)\b"
# What the customer has before them.
_AT_HAND = (
    r"(?:ticket|order|booking|card|account|page|chat|link|guide|article|video|number|email|address|form|branch|shop|store|office|hotel"
    r"|flight|train)\b"
)
# What points back would point at nothing once it stands in front; "that" may also begin a relative clause.
_END = r"(?=\W*$|[,.]| (?:for|to|in|on|at|with|and|or|by|as)\b)"
_ONE = (
    r"\b(?:an?|the|this|that|another|each|other|new|different)(?: [a-z]+)? one\b"
    r"|\bone(?=$|[,.]| (?:for|in|on|at|with|from|to|of|that|which|when|if|and|or|as|by|now|today|instead|here)\b)"
)
_HERE = (
    rf"this(?! (?:{_TIMES}|{_AT_HAND}))"
    r"|there(?! (?:is|are)\b|['’]s)"
    r"|then|so(?! that\b)"
    r"|same(?! (?:price|cost|rate|day|quality)\b)"
)
_THAT = r"(?:about|at|by|change|check|cover|do|fix|for|from|in|know|like|of|on|see|to|try|use|with) that"
_POINTS = regex(
    rf"{_ONE}"
    rf"|\b(?:{_HERE}|ones|these|those|such|either|neither|former|latter|he|she|him|her|his|too|both|otherwise|above)\b"
    r"|^that\b|\b(?:some|any)(?=$|[,.])"
    rf"|\b{_THAT}{_END}"
    rf"|\b(?:for|about|with|regarding|on) that [a-z]+{_END}"
    r"|\bthat$",
    re.IGNORECASE,
)
# What the denial says itself may be meant on both sides, but "one" of the way on is never the "one" of the denial.
_TOLD_TWICE = frozenset({"this", "that", "these", "those", "there", "then", "same", "such", "he", "she", "him", "her"})
_PLACE = regex(r"\b(?:in|at|to|near) (?:(?:the|our|an?) \w+|(?-i:[A-Z]\w+))", re.IGNORECASE)


# "The Pro licence does": what it does was said before.
_ELLIPTIC = regex(
    r"\b(?:does|do|did|is|are|was|were|can|could|will|would|has|have|had)(?: too| though| so)?"
    r"(?=$|,(?! (?:however|though|of course),))",
    re.IGNORECASE,
)


# "Anything they can do" has its deed in itself.
_WHATEVER = regex(
    r"\b(?:anything|something|everything|whatever|what|all)(?: that)? (?:i|we|you|they|he|she) (?:can|could) do\b"
)


def points_back(words: str, denied: str) -> bool:
    """It speaks of something that only the denial in front of it names; for "it" and "them" see `pointing`."""
    if _ELLIPTIC.search(_WHATEVER.sub("", words)):
        return True
    told = {found[0].lower() for found in _POINTS.finditer(denied)} & _TOLD_TWICE
    for found in _POINTS.finditer(words):
        word = found[0].lower()
        own = word == "there" and _PLACE.search(words, 0, found.start()) is not None
        own = own or (word == "both" and " and " in words[: found.start()])
        if word not in told and not own:
            return True
    return False
