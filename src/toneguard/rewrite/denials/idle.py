"""What ends where nobody stirs, told by what keeps it: "any further activity will keep the issue from being closed"."""

import re

from toneguard.regex import fullmatch_any, regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.threatened import kept_from

_SILENT = (
    r"(?:if (?:there is|we (?:see|get|receive|hear)) (?:no|nothing)(?: further| more| other| new)? ?"
    r"(?:response|reply|answer|feedback|update)?(?: from you)?(?: (?:in|within) (?P<early>[\w ]+))?,?)"
)
_CLOSES = (
    r"(?:(?P<thing>(?:the|this|your) [\w-]+(?: request)?|it) will(?: then)? be (?:automatically )?"
    r"(?P<doom>closed|cancelled|canceled|deleted|removed|archived)"
    r"|(?:i|we)(?: will|['’]ll)(?: be)? (?P<our>close|closing|cancel|cancelling)(?: out)? "
    r"(?P<case>(?:the|this|your) [\w-]+))"
)
_SILENCE = regex(rf"{_SILENT} {_CLOSES}(?: for now)?(?: (?:in|within|after) (?P<late>[\w ]+))?", re.IGNORECASE)
_ACTIVITY = (
    r"(?P<more>further |more |other |new |recent )?activity(?P<on> (?:on|in) (?:this|the|your) \w+)?"
    r"(?: (?:occurs|takes place|happens|is seen))?"
)
_WITHIN = r"(?: (?:in|within) (?:the next |another )?(?P<{}>\d+ \w+))?"
_IDLE = (
    regex(
        rf"if (?:there is|there['’]s|we (?:see|have)) no {_ACTIVITY}{_WITHIN.format('early')},? "
        rf"{_CLOSES}{_WITHIN.format('late')}",
        re.IGNORECASE,
    ),
    regex(
        rf"{_CLOSES}{_WITHIN.format('late')} if (?:there is )?no {_ACTIVITY}{_WITHIN.format('early')}", re.IGNORECASE
    ),
)


def kept_open(words: str) -> str | None:
    """How what would be closed for want of an answer, or of anything done, is kept."""
    return _answered(words) or _stirred(words)


def _answered(words: str) -> str | None:
    match = _SILENCE.fullmatch(words)
    if match is None or (match["early"] and match["late"]):
        return None
    thing = small(match["thing"] or match["case"])
    when = re.sub(r"^another ", "", match["early"] or match["late"] or "")
    told = f"within the next {when}" if re.match(r"\d", when) else f"within {when}" if when else "⟨by when?⟩"
    return f"{kept_from(thing, match['doom'] or match['our'])}, please reply {told}"


def _stirred(words: str) -> str | None:
    match = fullmatch_any(_IDLE, words)
    if match is None or (match["early"] and match["late"]):
        return None
    when = match["early"] or match["late"]
    told = f" within the next {when}" if when else ""
    keeps = kept_from(small(match["thing"] or match["case"]), match["doom"] or match["our"]).removeprefix("to ")
    return f"any {match['more'] or ''}activity{match['on'] or ''}{told} will {keeps}"
