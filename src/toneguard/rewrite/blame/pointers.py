"""That the page, the terms or a mail said so, told as the place where it can be found."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING

_AT = r"(?P<where>(?:in|on|at|under|below|above)\b.*)"
_TOLD = (
    r"(?:stated|written|shown|explained|described|mentioned|marked|displayed|listed|printed|noted|set out"
    r"|laid out|spelled out"
    r"|spelt out|given|documented)"
)
_PLAINLY = r"(?: (?:clearly|plainly|explicitly|right|in bold|in full|there))*"
_STATED = regex(
    r"(?P<thing>(?:the|this|that|our|all) [\w' -]+?|this) (?:is|are)(?: also| all| very| clearly"
    rf"| plainly)* {_TOLD}{_PLAINLY} {_AT}",
    re.IGNORECASE,
)
_SAYS_THAT = regex(
    r"(?:it|(?:the|our) [\w -]+?) (?:is )?(?:very |quite |perfectly )?(?:clearly|plainly"
    r"|explicitly) (?:says?|states?|stated|written"
    r"|mentioned|explained)"
    r"(?: (?:in|on|at) (?:our|the|your) [\w ]+?)? that (?P<news>(?!you\b)\S.*)",
    re.IGNORECASE,
)
_SAYS_SO = regex(rf"it (?:also |clearly |does )*(?:says?|states?) so{_PLAINLY} {_AT}", re.IGNORECASE)
_ALL_IN = regex(rf"(?:it|this|that|everything)(?: is|['’]s) all {_AT}", re.IGNORECASE)
_HOLDS = regex(r"(?P<place>(?:the|our) [\w' -]+?) (?:had|has) (?P<thing>the [\w' -]+?) (?P<by>in|on) it", re.IGNORECASE)
_SPELLS = regex(
    r"(?P<place>[A-Z][\w-]*\.\w{2,4}|(?:the|our) [\w' -]+?) (?:spells (?:that|this|it) out|says so"
    rf"|explains (?:that|this|it)|covers (?:that|this|it)){_PLAINLY}",
    re.IGNORECASE,
)
_PAPER = (
    r"(?:faqs?|manual|docs|documentation|guide|handbook|readme|leaflet|instructions|terms|page|wiki"
    r"|user guide|help pages?)"
)
_READ_IT = regex(
    rf"(?:just |simply |so )?(?:read|see|check|consult|look at) (?P<place>(?:the|our) (?:[\w-]+ )?{_PAPER})",
    re.IGNORECASE,
)
# "The terms you accepted" were theirs to read; the terms are where it stands.
_READ_BY_YOU = regex(
    r"(?: (?:that |which )?you(?: have|['’]ve)? (?:accepted|agreed(?: to)?|signed|received|got|read"
    r"|were sent|ticked)\b.*"
    r"| if you [^,]+|, which (?:took|cost) (?:me|us)\b.*)$",
    re.IGNORECASE,
)
# Where more is said than the place, the rest would hang on the finding.
_MORE = regex(r"[,;:?()]|\b(?:and|that|when|as|for (?:a|this|that) .*reason|bold|red|black and white)\b", re.IGNORECASE)


def stated(words: str) -> str | None:
    """ "The fee is printed right on the ticket" as "you'll find the fee on the ticket"; else the news that "it says"."""
    says = _SAYS_THAT.fullmatch(words)
    if says is not None:
        return says["news"]
    plain = _READ_BY_YOU.sub("", words)
    return next((found for shape in (_at_place, _in_it, _by_name) if (found := shape(plain)) is not None), None)


def _at_place(words: str) -> str | None:
    match = _STATED.fullmatch(words) or _SAYS_SO.fullmatch(words) or _ALL_IN.fullmatch(words)
    if match is None or _MORE.search(match["where"]) or HANGING.search(match["where"]):
        return None
    thing = match.groupdict().get("thing")
    return f"you'll find {small(thing) if thing else 'this'} {match['where']}"


def _in_it(words: str) -> str | None:
    match = _HOLDS.fullmatch(words)
    return f"you'll find {match['thing']} {match['by']} {small(match['place'])}" if match is not None else None


def _by_name(words: str) -> str | None:
    match = _SPELLS.fullmatch(words) or _READ_IT.fullmatch(words)
    return f"you'll find this in {small(match['place'])}" if match is not None else None
