"""That the page, the terms or a mail said so, told as the place where it can be found."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING, PAPER, POINTING, where

_AT = r"(?P<where>(?:in|on|at|under|below|above)\b.*)"
_TOLD = (
    r"(?:stated|written|shown|explained|described|mentioned|marked|displayed|listed|printed|noted|set out|laid out"
    r"|spelled out|spelt out|given|documented)"
)
_PLAINLY = r"(?: (?:clearly|plainly|explicitly|right|in bold|in full|there))*"
_STATED = regex(
    rf"(?P<thing>(?:the|this|that|our|all) [\w' -]+?|this) (?:is|are)(?: also| all| very| clearly| plainly)* {_TOLD}"
    rf"{_PLAINLY} {_AT}",
    re.IGNORECASE,
)
_SAYS_THAT = regex(
    r"(?:it|(?:the|our) [\w -]+?) (?:is )?(?:very |quite |perfectly )?(?:clearly|plainly|explicitly) "
    r"(?:says?|states?|stated|written|mentioned|explained)(?: (?:in|on|at) (?:our|the|your) [\w ]+?)? that "
    r"(?P<news>(?!you\b)\S.*)",
    re.IGNORECASE,
)
_STATES = regex(
    r"(?:the|our) [\w -]+? (?:says?|states?|mentions?|shows?|explains?) (?:very |quite |perfectly )?"
    r"(?:clearly|plainly|explicitly) that (?P<news>(?!you\b)\S.*)",
    re.IGNORECASE,
)
_SAYS_SO = regex(rf"it (?:also |clearly |does )*(?:says?|states?) so{_PLAINLY} {_AT}", re.IGNORECASE)
_ALL_IN = regex(rf"(?:it|this|that|everything)(?: is|['’]s) (?:all )?(?:(?:clearly )?{_TOLD} )?{_AT}", re.IGNORECASE)
_HOLDS = regex(r"(?P<place>(?:the|our) [\w' -]+?) (?:had|has) (?P<thing>the [\w' -]+?) (?P<by>in|on) it", re.IGNORECASE)
_SPELLS = regex(
    r"(?P<place>[A-Z][\w-]*\.\w{2,4}|(?:the|our) [\w' -]+?) (?:(?:also|clearly|plainly|explicitly|expressly) )*"
    rf"(?:spells (?:that|this|it) out|says so|explains (?:that|this|it)|covers (?:that|this|it)){_PLAINLY}",
    re.IGNORECASE,
)
_PAPER = (
    r"(?:faqs?|manual|terms (?:and|&) conditions|docs|documentation|guide|handbook|readme|leaflet|instructions|terms"
    r"|page|wiki|user guide|help pages?)"
)
_READ_IT = regex(
    rf"(?:just |simply |so )?(?:read|see|check|consult|look at) (?P<place>(?:the|our) (?:[\w-]+ )?{_PAPER})",
    re.IGNORECASE,
)
_LETTER = r"(?:e-?mails?|messages?|repl(?:y|ies)|response|letters?|answer|notes?|post|comment|tweet|ticket)"
_SAID_THERE = regex(
    r"(?:i|we)(?:['’]ve| have)? (?:already |clearly |just |also )*"
    r"(?:explained|answered|addressed|covered|mentioned|described|outlined|discussed|told you|said|stated|written"
    r"|wrote)(?: (?:all )?(?:of )?(?:this|that|it|everything|your question)(?: to you)?)? "
    rf"(?P<where>in (?:my|our) (?:[\w-]+ ){{0,2}}?{_LETTER}(?: (?:of|from|on) [\w ]+)?)",
    re.IGNORECASE,
)
_READ_AGAIN = regex(
    r"(?:(?:all (?:that )?you(?:['’]ll)? (?:have|need) to do is"
    r"|you (?:just|only|simply) (?:have|need) to"
    r"|please|just|so|simply) )*(?:read|re-?read|check|look at|see|have a look at|go through) "
    rf"(?P<place>(?:the|our|my) (?:[\w-]+ ){{0,2}}?{PAPER})"
    r"(?: (?:again|carefully|first|properly|closely|more carefully|once more|thoroughly|below|above|attached))*"
    r"(?:(?:,| [-–—]|;|:) (?:it(?:['’]s| is)|everything(?:['’]s| is)|that(?:['’]s| is)) (?:all )?"
    r"(?:explained |written |described |right )?(?:in )?there)?",
    re.IGNORECASE,
)
_UNREAD = regex(
    r"(?:you (?:(?:obviously|clearly|apparently|evidently|really|still|just|simply) )*"
    r"(?:have(?:n['’]?t| not)|did(?:n['’]?t| not)|never) (?:even |actually |fully |properly |carefully )*"
    r"(?:read|seen|looked at|checked|look at|check)"
    r"|(?:you(?:['’]d| would) (?:know|have known|see|have seen) (?:that|this|it) )?if you(?:['’]d| had)? "
    rf"(?:only |just |actually )*read) (?P<place>(?:the|our|my) (?:[\w-]+ ){{0,2}}?{PAPER})"
    r"(?: (?:properly|carefully|fully|first|at all|to the end))*",
    re.IGNORECASE,
)
_REPLIED = regex(
    r"(?P<who>i|we)(?:['’]ve| have)? (?:already |also )*(?:replied to|answered|responded to) "
    rf"(?:this|that|it|your (?:[\w-]+ )?{_LETTER}|your question)(?: already)?(?: (?:on|of) (?P<when>[\w ]+))?",
    re.IGNORECASE,
)
# "The terms you accepted" were theirs to read; the terms are where it stands.
_READ_BY_YOU = regex(
    r"(?: (?:that |which )?you(?: have|['’]ve)? (?:accepted|agreed(?: to)?|signed|received|got|read|were sent|ticked)"
    r"\b.*"
    r"| if you [^,]+"
    r"|, which (?:took|cost) (?:me|us)\b.*)$",
    re.IGNORECASE,
)
# Where more is said than the place, the rest would hang on the finding.
_MORE = regex(r"[,;:?()]|\b(?:and|that|when|as|for (?:a|this|that) .*reason|bold|red|black and white)\b", re.IGNORECASE)


def stated(words: str) -> str | None:
    """ "The fee is printed right on the ticket" as "you'll find the fee on the ticket"; else the news that "it says"."""
    says = _SAYS_THAT.fullmatch(words) or _STATES.fullmatch(words)
    if says is not None:
        # "It says on the ticket that it is yours": without the ticket nobody knows what.
        return says["news"] if POINTING.match(says["news"]) is None else None
    there = _SAID_THERE.fullmatch(words)
    if there is not None:
        return f"you'll find ⟨what?⟩ {there['where']}"
    unread = _UNREAD.fullmatch(words)
    if unread is not None:
        return f"you'll find ⟨what?⟩ {where(small(unread['place']))}"
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
    if match is not None:
        return f"you'll find this {where(small(match['place']))}"
    replied = _REPLIED.fullmatch(words)
    if replied is not None:
        of_when = f" of {replied['when']}" if replied["when"] else ""
        return f"you'll find ⟨what?⟩ in {'my' if replied['who'].lower() == 'i' else 'our'} reply{of_when}"
    again = _READ_AGAIN.fullmatch(words)
    return f"you'll find ⟨what?⟩ {where(small(again['place']))}" if again is not None else None
