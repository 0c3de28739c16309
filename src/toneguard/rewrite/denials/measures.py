"""Denials with a measure, told as what holds up to it or from it on: "can't ship fewer than six" as "can ship six or more"."""

import re
from collections.abc import Callable

from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.denials.undenied import undenied
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.parts import Part
from toneguard.rewrite.prose.pieces import AT_PRESENT, COUNT
from toneguard.rewrite.prose.scene import Scene

_N = rf"(?:\d[\d.,]*\d|\d|{COUNT})"
_MONEY = r"[£$€]\d(?:[\d.,]*\d)?"
_UNIT = (
    r"(?:square |cubic )?(?:kg|ml|cl|kilos?|g|grams?|lbs?|pounds?|euros?|dollars?|[kmg]b|cm|mm|inch(?:es)?|feet"
    r"|met(?:er|re)s?|miles?|km|lit(?:er|re)s?|percent|%|people|persons|guests|pieces|items|pages|characters|points"
    r"|credits|nights?|rooms|employees|seats)"
)
_SPAN = r"(?:second|minute|hour|day|week|month|year|night)s?"
_AMOUNT = rf"(?:{_N} ?{_UNIT}|{_N} {_SPAN}|{_MONEY})"
_LONG = {"longer": "long", "taller": "tall", "wider": "wide", "deeper": "deep", "thicker": "thick", "older": "old"}


def measured(part: Part, scene: Scene) -> str | None:
    """What holds within the one measure that the clause denies to go beyond."""
    if part.reason or openers.REGRET.search(scene.said):
        return None
    who, denied = _possible(part, scene)
    if (inside := _inside(who, denied)) is not None:
        return inside
    found = [new for pattern, turn in _MEASURES if (new := pattern.subn(turn, denied))[1]]
    told, times = found[0] if len(found) == 1 else ("", 0)
    if times != 1 or _COMPARED.search(told) or _NO_MEASURE.match(told) or _SUPPOSED.search(told):
        return None
    now = "currently " if who and _NOW.search(part.lead + part.words) else ""
    return f"{who} {now}{told}".lstrip()


def _possible(part: Part, scene: Scene) -> tuple[str, str]:
    words = _ANYONE.sub("people", part.words)
    possible = negated.possible(words)
    if possible is None or negated.impersonal(words):
        return "", undenied(scene, words) or ""
    habit = possible[0] != "you" and _HABIT.match(words) is not None
    return possible[0] if habit else f"{possible[0]} can", possible[1]


_ANYONE = regex(r"\b(?:anyone|anybody)(?= (?:under|over|below|above|younger|older)\b)", re.IGNORECASE)
_HABIT = regex(r"(?:i|we)(?: \w+)? (?:do not|don['’]?t)\b", re.IGNORECASE)


_NOW = regex(rf"\b{AT_PRESENT}\b", re.IGNORECASE)
# "We don't take more than a day" promises; "we can take up to a day" warns. What is said or known has no measure.
_NO_MEASURE = regex(
    r"(?:charge|need|require|ask|cost|know|say|tell|see|hear|promise|guarantee|think)\b"
    r"|take (?:you |us )?(?:up to|only|in)\b",
    re.IGNORECASE,
)
# What is only supposed has its own measure: "if you have missed more than three lessons".
_SUPPOSED = regex(r"\b(?:if|when|unless|in case|as)\b", re.IGNORECASE)
# A second measure, or one that was not understood, would be left as it was.
_COMPARED = regex(
    r"\b(?:(?:more|less|fewer|other|rather|\w+er) than|under|below|beyond|above|outside|either|over (?=[\d£$€]))\b",
    re.IGNORECASE,
)


def _from_on(found: re.Match[str]) -> str:
    return f"{found['measure']} or more"


_AGED = (
    r"(?P<who>children|kids|guests|drivers|passengers|people|customers|applicants|users|members|students|visitors|players"
    r"|riders|travellers|travelers|minors|residents)"
)
_YEARS = rf"(?P<years>\d\d?|{COUNT})(?: years(?: old| of age)?)?(?! ?(?:kg|cm|m\b|%|people|euros|percent|pounds|years))"
_OF_AGE = r"(?: the age of)?"
# "Over £50" behind a noun measures it; "go over £50" does not.
_OF_THINGS = r"(?<=[a-z]s )"
_IF_YOU = r"if you(?:['’]re| are)"
_AHEAD = rf"(?:{_N}|an?) (?:\w+ )?{_SPAN} (?:before|ahead|in advance|prior to)\b"
_MEASURES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (
        regex(rf"\bin (?:(?:less|fewer) than|under) (?P<measure>(?:{_N}|an?) (?:\w+ )?{_SPAN})", re.IGNORECASE),
        lambda found: f"in {found['measure']} at the earliest",
    ),
    (
        regex(rf"\bof (?:fewer|less) than (?P<measure>{_N} [a-z]+|an? {_SPAN}|{_MONEY})", re.IGNORECASE),
        r"of at least \g<measure>",
    ),
    # "Less than two days before" is too late, and not too little.
    (regex(rf"\b(?:fewer|less) than (?={_AHEAD})", re.IGNORECASE), "up to "),
    (
        regex(
            rf"(?<!in )(?<!of )\b(?:fewer|less) than (?!{_AHEAD})(?P<measure>{_N} [a-z]+|an? {_SPAN}|{_MONEY})",
            re.IGNORECASE,
        ),
        _from_on,
    ),
    (regex(r"\bmore than (?P<often>once|twice)\b", re.IGNORECASE), r"only \g<often>"),
    (regex(r"\bmore than one(?= [a-z])", re.IGNORECASE), "only one"),
    (
        regex(
            rf"\b(?:more than|(?P<time>(?<=for )longer than)) (?=(?!one\b){_N}%? [a-z]|{_MONEY}|an? (?:\w+ )?{_SPAN}\b"
            r"|half |the (?:[\w-]+ )?(?:price|amount|value|sum|cost|total|limit|fare|fee))",
            re.IGNORECASE,
        ),
        "up to ",
    ),
    (
        regex(
            rf"\b(?P<how>(?<!for )longer|taller|wider|deeper|thicker|older) than (?P<measure>{_N} (?:{_UNIT}|{_SPAN}))",
            re.IGNORECASE,
        ),
        lambda found: f"up to {found['measure']} {_LONG[found['how'].lower()]}",
    ),
    (
        regex(
            rf"{_OF_THINGS}(?:larger|bigger|heavier|higher|over|above) (?:than )?(?P<measure>{_AMOUNT})",
            re.IGNORECASE,
        ),
        r"of up to \g<measure>",
    ),
    (
        regex(
            rf"{_OF_THINGS}(?:smaller|shorter|lighter|lower|under|below) (?:than )?(?P<measure>{_AMOUNT})",
            re.IGNORECASE,
        ),
        r"of at least \g<measure>",
    ),
    (
        regex(rf"\b{_AGED} (?:under|below|younger than){_OF_AGE} {_YEARS}", re.IGNORECASE),
        r"\g<who> aged \g<years> and over",
    ),
    (
        regex(rf"\b{_AGED} (?:over|above|older than){_OF_AGE} {_YEARS}", re.IGNORECASE),
        r"\g<who> up to the age of \g<years>",
    ),
    (
        regex(rf"\b{_IF_YOU} (?:under|below|younger than){_OF_AGE} {_YEARS}", re.IGNORECASE),
        r"from the age of \g<years>",
    ),
)
"""How each measure is told once the denial is gone."""


# Where and when

_WHERE = (
    r"(?P<hours>(?:our |the |regular |normal |usual )*(?:office|opening|business|working|school|trading|service|visiting"
    r"|shop|store) hours)"
    r"|(?P<place>(?:the )?(?-i:[A-Z])[\w-]+(?: (?:and |of )?(?-i:[A-Z\d])[\w-]*)*"
    r"|(?:the|our|your|this) (?:[\w-]+ )?(?:area|zone|country|city|city limits|region|county|district|network|period))"
)
_OUTSIDE = regex(rf"(?P<done>.+) outside(?: of)? (?:{_WHERE})", re.IGNORECASE)


def _inside(who: str, denied: str) -> str | None:
    """ "We can't ship outside Europe" as "we ship within Europe only"; "we can only" would be a fence of its own."""
    found = _OUTSIDE.fullmatch(denied)
    if found is None or _COMPARED.search(found["done"]):
        return None
    where = f"during {found['hours']}" if found["hours"] else f"within {found['place']}"
    if who == "you can":
        return f"you can {found['done']} {where}"
    return f"{who.removesuffix(' can')} {found['done']} {where} only".lstrip()
