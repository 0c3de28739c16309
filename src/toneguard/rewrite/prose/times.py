"""Time expressions in the form a sentence about availability needs: "on Monday", "next month", "once it is back"."""

import re

from toneguard.language.times import MONTHS, WEEKDAYS, Time, TimeKind
from toneguard.regex import regex

_DAYS = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"

# First fit wins: what a bare time begins with, and the preposition that goes with it.
_HOURS = r"am|pm|a\.m|p\.m|o'clock|:|h\b|days|hours|weeks|months|minutes|business|working"
_STRETCH = (
    r"week of|middle of|first half of|second half of|morning|afternoon|evening|new year|coming|next|first week"
    r"|second week|last week"
)
_PATTERNS = {
    r"(?:an?|one|two|three|four|five|six|\d+) (?:hour|day|week|month|year)s? after\b": "",
    r"(?:on|in|at|by|after|within|from|around|about|sometime)\b": "",
    r"(?:next|this|last|tomorrow|today|tonight|early next|late next|early this|later|then|any ?time|mid(?:dle of)? next)\b": "",
    r"the (?:following|next|coming) (?:day|week|month|year|morning)\b": "",
    r"(?:the )?(?:end|start|beginning|close) of\b": "at",
    rf"the (?:{_STRETCH})\b": "in",
    rf"(?:the {_NUMBER}|\d{{1,2}}(?:st|nd|rd|th)|{_NUMBER} (?:of )?(?:{_MONTHS}))\b(?! ?(?:{_HOURS}))": "on",
    rf"\d{{1,2}}\b(?! ?(?:{_HOURS}|[-/.]))": "at",
    rf"(?:{_MONTHS})\.? {_NUMBER}\b": "on",
    rf"(?:the )?(?:{_DAYS})\b": "on",
    r"\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?\b": "on",
    rf"(?:the )?(?:early |late |mid[- ])?(?:{_MONTHS}|spring|summer|autumn|fall|winter|q[1-4])\b": "in",
    r"(?:the )?(?:year )?(?:19|20)\d\d\b": "in",
    r"(?:noon|midnight|christmas|easter|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)|\d{1,2}:\d\d)": "at",
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! \w)": "at",
    r"the weekend\b": "at",
}
_FITTING = tuple((regex(pattern, re.IGNORECASE), preposition) for pattern, preposition in _PATTERNS.items())
_AT_LEAST = regex(r"(?:at least|at the earliest) ", re.IGNORECASE)
_NO_TIME = regex(
    r"(?:further|yet|anymore|any ?more|still|now|currently|already|the moment|this time|the time being|present)\b",
    re.IGNORECASE,
)


_DATE = regex(
    rf"(?:the )?(?:{_NUMBER}(?: of)? )?(?:next )?(?:early |late |mid[- ])?(?:{_DAYS}|{_MONTHS})(?: {_NUMBER})?(?: \d{{4}})?"
    rf"|the {_NUMBER}",
    re.IGNORECASE,
)


def dated(words: str) -> bool:
    """A day or a month that comes once: "17 January", and no "noon"."""
    return _DATE.fullmatch(words.strip()) is not None


def bare(time: Time) -> str | None:
    """Without its preposition: "next month"."""
    return None if _NO_TIME.match(time.bare) else _small(time.bare)


def on(time: Time) -> str | None:
    """With the preposition that fits, or none; `None` where the expression names no time to come."""
    if time.clausal:
        return _once(time)
    if _NO_TIME.match(time.bare) or time.preposition == "since":
        return None
    if time.kind is TimeKind.DURATION:
        return f"in {_small(time.bare)}" if time.preposition in {"for", "", "until"} else _small(time.text)
    if time.preposition == "before":
        return f"from {_small(time.bare)}"
    if time.preposition not in {"until", "till", ""}:
        return _small(time.text)
    return fitted(time.bare)


def then(time: Time) -> str | None:
    """As `on`, of what happens once: "before Monday" as "on Monday at the earliest"."""
    return earliest(time) if time.preposition == "before" and time.kind is not TimeKind.DURATION else on(time)


def _once(time: Time) -> str | None:
    """ "Until it is back" as "once it is back"; a gerund has no subject to go with "once"."""
    if time.preposition in {"after", "once"}:
        return time.text
    if re.match(r"(?:after|once) ", time.bare, re.IGNORECASE):
        return _small(time.bare)
    if re.match(r"\w+ing\b", time.bare) or (time.preposition == "before" and comes_anyway(time.bare)):
        return None
    return f"once {time.bare}"


def comes_anyway(event: str) -> bool:
    """What somebody does in any case: what "won't be there before you travel" need not be there once they do."""
    return _ANYWAY.match(event) is not None


_ANYWAY = regex(
    r"(?:you|we|they|he|she|i)(?: \w+ly)? (?!(?:complete|sign|pay|pass|provide|send|return the|return your|confirm"
    r"|submit|approve|accept|finish|verify|agree|renew|activate|settle|reach|turn|receive|get the|get your|have|hear"
    r"|register|enrol|upload|give|show|add|fill|meet|attend|reply|answer|respond|review|check (?!in)|update|replace"
    r"|know|hit|clear|release)(?:e?s)?\b)[a-z]+",
    re.IGNORECASE,
)


def from_(time: Time) -> str | None:
    """As the time from which something holds: "from Monday"."""
    if time.clausal:
        return on(time)
    if time.kind is TimeKind.DURATION or _NO_TIME.match(time.bare):
        return None
    return f"from {_small(_AT_LEAST.sub('', time.bare))}"


def earliest(time: Time) -> str | None:
    """As the first time that something can happen: "on Monday at the earliest"."""
    if time.clausal:
        return on(time)
    text = None if time.kind is TimeKind.DURATION or _NO_TIME.match(time.bare) else fitted(_AT_LEAST.sub("", time.bare))
    return f"{text} at the earliest" if text else None


def within(time: Time) -> str | None:
    """As a bound: "within 3 days"."""
    return f"within {_small(time.bare)}" if time.kind is TimeKind.DURATION else None


def by(time: Time) -> str | None:
    """As the latest time: "by Monday"."""
    if time.clausal or time.kind is TimeKind.DURATION or _NO_TIME.match(time.bare):
        return None
    return f"by {_small(time.bare)}"


def fitted(text: str) -> str | None:
    if (earliest := _AT_LEAST.match(text)) is not None:
        inner = fitted(text[earliest.end() :])
        return f"{inner} at the earliest" if inner else None
    for pattern, preposition in _FITTING:
        if pattern.match(text):
            return f"{preposition} {_small(text)}".strip()
    return None


def _small(text: str) -> str:
    """Without the capital of a time that opened its sentence; names of days and months keep theirs."""
    first = re.match(r"\w+", text)
    named = first is not None and first[0].lower() in WEEKDAYS | MONTHS
    return (
        text if named or text[:2].isupper() or re.match(r"(?:Christmas|Easter)", text) else text[:1].lower() + text[1:]
    )
