"""What was to be done at a time that has gone by, and so can't be asked for now."""

import re

from toneguard.regex import regex

# "You didn't enter a number when you ordered": a request can't be for what was to be done back then.
BACK_THEN = regex(
    r",? (?:before|until|when|while|as|at the time|by the time) (?:you|we|i) "
    r"(?:were|\w+ed|bought|sent|wrote|came|left|paid|made|got|had|took|chose)\b",
    re.IGNORECASE,
)
# "You failed to collect it on Tuesday": that day is over.
_ON_A_DAY = regex(
    r"\bon (?:the )?(?:\w+day\b|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\{\{|\[|<)|\byesterday\b",
    re.IGNORECASE,
)
OVER = frozenset(
    "follow listen heed obey comply read think care bother show turn attend come arrive appear notice realize realise meet"
    " qualify fulfil fulfill press tap swipe stamp validate scan save take lock bring wear stop shut back"
    " park weigh switch".split()
)
# What is past can't be done in time any more, and a second order behind it would stand alone.
_TOO_LATE = regex(
    r"\b(?:in time|on time|sooner|earlier|in advance|beforehand|ahead of time|soon enough|early enough)\b"
    r"|;"
    r"|\b(?:before|until|when|by the time) (?:it|they|the|your|our)\b"
    r"|\b(?:correctly|properly|carefully|in full)\b"
    r"|\b(?:by|within) (?:the )?(?:\d|\w+day\b|deadline|end|required|agreed|given|set)"
    r"|^(?:answer|pick up)$"
    r"|^(?:answer|pick up|open) (?:the|your|our|my) (?:door|phone|bell|intercom|calls?)\b"
    r"|^(?:mention|say|report) that\b"
    r"|^(?:tell|inform|notify) (?:us|me) (?:about|of|that)\b"
    r"|^pay (?:\w+ )?attention\b",
    re.IGNORECASE,
)
_ENCLOSED = regex(
    r"(?P<verb>include|attach|enclose|add|mention|provide|quote|state|specify|give) (?:us )?(?P<thing>[^,;:]+?) "
    r"(?:in|to|with|on|along with) (?:your|the|this|that)(?: (?:last|first|previous|original))? "
    r"(?:e-?mail|message|mail|letter|parcel|package|box|shipment|envelope|reply|note)",
    re.IGNORECASE,
)


def is_over(done: str) -> bool:
    """What was left undone is bound to a time that has gone by."""
    return _TOO_LATE.search(done) is not None or _ON_A_DAY.search(done) is not None


def sent_since(done: str) -> str:
    """What was to go with a message that is long sent is asked for by itself: "include it in your mail" as "send us it"."""
    match = _ENCLOSED.fullmatch(done)
    return f"send us {match['thing']}" if match is not None else done
