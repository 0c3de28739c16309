"""What the customer did not answer or come to, told of the answer and the visit: "there was no reply to our letter".

Each shape is a clause from its "you" to its last word; other clauses are left alone.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING, MAY, PLAINLY, YOU

_DID_NOT = r"(?:(?P<aux>did|have|had)(?:n['’]?t| not)|never|(?:failed|neglected|forgot) to)"
_NO_ANSWER = regex(
    rf"{YOU}{MAY}{PLAINLY}{_DID_NOT} (?:ever |even |yet )?"
    r"(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|g[eo]t back|react(?:ed)?)"
    r"(?P<to> (?:to )?(?:(?:any|one|all|either) of )?(?:our|my|this|the) [\w' -]+?| to (?:us|me|it|them))?"
    r"(?P<rest>(?: (?:within|by|in time|on time|before|for|since|on|last|this|at all)\b[\w' -]*)?)",
    re.IGNORECASE,
)
_MEETING = (
    r"(?P<thing>(?:the|your|our|this|that) (?:[\w-]+ ){0,2}?"
    r"(?:appointment|slot|visit|meeting|viewing|session|class|lesson|interview|course|training|exam|delivery"
    r"|collection|pick-?up))"
)
_TABLE = r"(?P<table>(?:the|your|our|this|that) (?:[\w-]+ ){0,2}?(?:booking|reservation|table|room|ticket|seat))"
_WHEN = r"(?P<when>(?: (?:on|at|of|in|this|last|yesterday|today|with|for)\b[\w :.'-]*)?)"
_NOT_MET = regex(
    rf"{YOU}{MAY}"
    rf"(?:missed|{_DID_NOT} (?:show up (?:for|to|at)|turn(?:ed)? up (?:for|to|at)|come to|attend|keep|make it to)) "
    rf"(?:{_MEETING}|{_TABLE}){_WHEN}",
    re.IGNORECASE,
)
_AWAY = regex(
    r"you (?:were(?: not|n['’]?t)|had not been|weren['’]?t) (?:at home|home|there|in|present)"
    r"(?P<when>(?: (?:when|on|at|yesterday|last|this)\b[^,;]*)?)",
    re.IGNORECASE,
)


_NOT_THERE = regex(
    rf"{YOU}{MAY}(?:(?:did(?:n['’]?t| not)|never|failed to) (?:show up|turn up|come|appear|arrive))"
    r"(?P<when> (?:on|at|in|this|last|yesterday|today|when)\b[\w :'-]*)",
    re.IGNORECASE,
)
_NO_PHONE = regex(
    rf"{YOU}{MAY}(?:did(?:n['’]?t| not)|never|failed to) "
    r"(?:pick(?:ed)? up|(?:pick(?:ed)? up|answer(?:ed)?) (?:the phone|your phone|our calls?|my calls?|any of our calls)"
    r"|(?P<door>answer(?:ed)? the (?:door|bell|intercom)|open(?:ed)? the door))"
    r"(?P<when>(?: (?:on|at|in|this|last|yesterday|today|when)\b[\w :'-]*)?)",
    re.IGNORECASE,
)


def told(words: str) -> str | None:
    """ "You did not reply to our letter" as "there was no reply to our letter"."""
    return unreached(words) or _unanswered(words) or unmet(words) or missed_you(words)


def unreached(words: str) -> str | None:
    """ "You didn't pick up the phone on Monday" as "our call was not answered on Monday"."""
    match = _NO_PHONE.fullmatch(words)
    if match is None:
        return None
    # Who called is told behind "when".
    if match["door"] or match["when"].lower().startswith(" when "):
        return f"nobody answered the {'door' if match['door'] else 'phone'}{match['when']}"
    calls = "our calls were" if "calls" in words.lower() else "our call was"
    return f"{calls} not answered{match['when']}"


def _unanswered(words: str) -> str | None:
    match = _NO_ANSWER.fullmatch(words)
    if match is None or HANGING.search(match["rest"]):
        return None
    to = re.sub(r"^ (?:to )?", " to ", match["to"]) if match["to"] else ""
    has = "has been" if (match["aux"] or "").lower() == "have" else "was"
    return f"there {has} no reply{to}{match['rest'].removesuffix(' at all')}"


def unmet(words: str) -> str | None:
    """ "You missed the viewing" as "the viewing was missed"."""
    match = _NOT_MET.fullmatch(words)
    if match is None or HANGING.search(match["when"]):
        return None
    thing = small(match["thing"] or match["table"])
    return f"{thing}{match['when']} was {'missed' if match['thing'] else 'not used'}"


def missed_you(words: str) -> str | None:
    """ "You weren't home when the van came" as "we missed you when the van came"."""
    match = _AWAY.fullmatch(words) or _NOT_THERE.fullmatch(words)
    if match is None:
        return None
    return f"we missed you{match['when']}" if match["when"] else "we did not meet you there"
