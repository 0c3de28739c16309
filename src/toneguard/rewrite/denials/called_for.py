"""A denial because something is still needed, told by what it is needed for: "to process your claim, we need the receipt"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.denials.undenied import TANGLED
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.speakers import first_person

_PASSIVE = regex(
    r"(?P<thing>(?:your|the|this|that|our) [\w'’ -]+?) (?:can(?:not| not|['’]?t)|could(?: not|n['’]?t)|will not|won['’]?t)"
    r"(?: yet| currently)? be (?P<done>[a-z]+)(?P<rest>(?: [\w'’ -]+)?)",
    re.IGNORECASE,
)
_OF_YOU = regex(
    r"(?:(?P<who>we|i)(?: still| first| also)? (?:need|require) you to"
    r"|you(?: still| first| also)? (?:need to|have to|must)) (?P<first>first )?(?P<act>[a-z]+)(?P<rest>(?: [^;:()\n]+)?)",
    re.IGNORECASE,
)
_A_THING = regex(
    r"(?P<who>we|i)(?P<still> still| first| also)? (?P<need>need|require) "
    r"(?P<what>(?:the|your|an?|proof|at least|more|further|some|both|all|two|written) [^,;:()\n]+)",
    re.IGNORECASE,
)
# What one sends: a room that is needed for somebody else opens no way.
_SENT = regex(
    r"\b(?:receipts?|cop(?:y|ies)|numbers?|id|photos?|pictures?|forms?|signatures?|address(?:es)?|deposit|payment|proof"
    r"|confirmation|approval|consent|permission|details?|information|documents?|documentation|reference|invoice|passport"
    r"|certificate|statements?|postcode|date of birth|code|licen[cs]e|authori[sz]ation|measurements|screenshots?|evidence"
    r"|prescription|referral|iban|account|bank|visa|login|username|contract|bill|items?|products?|device|packaging)\b",
    re.IGNORECASE,
)
# Nobody does these at once, and so nobody can be asked for them.
_STATES = frozenset("be have live own hold meet wait understand belong stay remain become qualify".split())


def called_for(ground: str, denied: str) -> str | None:
    """Of what is denied and of the ground for that: what we can do then, and what we ask for."""
    possible = negated.possible(_WERE.sub("are ", denied)) or _active(denied)
    if possible is None or negated.impersonal(denied) or _TURNED_AWAY.search(denied):
        return None
    return _asked(possible, ground) or _needed(possible, ground) or _amended(possible, ground, denied)


# What happened to it once is news, and no rule: "your mail could not be accepted, because …".
_TURNED_AWAY = regex(r"\bcould(?: not|n['’]?t) be (?:accepted|received|delivered|opened|read)\b", re.IGNORECASE)
_WERE = regex(r"\bwere (?=not able to|unable to)", re.IGNORECASE)


def _active(denied: str) -> tuple[str, str] | None:
    """ "Your form can't be processed", which is ours to do: ("we", "process your form")."""
    found = _PASSIVE.fullmatch(denied)
    if found is None or TANGLED.search(found["thing"]):
        return None
    verb = inflection.base(found["done"].lower())
    known = inflection.is_base_verb(verb) and inflection.participle(verb) == found["done"].lower()
    return ("we", f"{verb} {small(found['thing'])}{found['rest']}") if known else None


def _asked(possible: tuple[str, str], ground: str) -> str | None:
    found = _OF_YOU.fullmatch(ground)
    if found is None or found["act"].lower() in _STATES or not inflection.is_base_verb(found["act"].lower()):
        return None
    if TANGLED.search(found["rest"]):
        return None
    who, done = possible
    first = " first" if found["first"] else ""
    return f"so that {who} can {done}, please {found['act'].lower()}{found['rest']}{first}"


_STILL = regex(r" still", re.IGNORECASE)
_YOURS = regex(r"your\b", re.IGNORECASE)


def _needed(possible: tuple[str, str], ground: str) -> str | None:
    found = _A_THING.fullmatch(ground)
    who, done = possible
    if found is None or who == "you" or TANGLED.search(found["what"]):
        return None
    if not _SENT.search(found["what"]) and not (_STILL.match(found["still"] or "") and _YOURS.match(found["what"])):
        return None
    return f"to {done}, {first_person(found['who'])}{found['still'] or ''} {found['need'].lower()} {found['what']}"


_FALLS_SHORT = regex(
    r"(?P<thing>it|your [\w'’ -]+?)(?:(?: does| did)(?: not|n['’]t)(?: currently)? "
    r"(?P<verb>include|contain|name|state|show|give|mention|specify|list|have|bear|carry|come with)(?: any)? (?P<what>\S.*)"
    r"|(?: is| was)(?: not|n['’]t) (?P<done>[a-z]+ed|in [A-Z]\w+)(?P<rest>(?: (?:as|by|in|with|on|at) \S.*)?)"
    r"| lacks (?P<lack>\S.*)| (?:is|was) missing (?P<missing>\S.*))",
    re.IGNORECASE,
)
_HANDLED = regex(
    r"accepted|processed|approved|published|merged|validated|verified|registered|paid|opened|read|completed|submitted|reviewed"
    r"|shipped|booked|confirmed|granted|released|issued|activated|printed",
    re.IGNORECASE,
)
# What it was not in time, it won't become.
_FOR_GOOD = frozenset("renewed required expected intended covered included insured allowed permitted supported".split())


def _amended(possible: tuple[str, str], ground: str, denied: str) -> str | None:
    """What the customer's form falls short of, as what it needs: "to be processed, your claim needs to name the street"."""
    found, passive = _FALLS_SHORT.fullmatch(ground), _PASSIVE.fullmatch(denied)
    if found is None or possible[0] == "you" or (found["done"] or "").lower() in _FOR_GOOD:
        return None
    if TANGLED.search(_want(found)) or (passive is not None and not _HANDLED.fullmatch(passive["done"])):
        return None
    pointed = found["thing"].lower() == "it"
    if pointed and passive is None and " your " not in f" {possible[1]}":
        return None
    thing = small(passive["thing"]) if pointed and passive is not None else small(found["thing"])
    if found["done"] and " as " not in f"{found['rest']} ":
        return f"{possible[0]} can {possible[1]} once {'it' if pointed else thing} is {found['done']}{found['rest']}"
    done = f"to be {passive['done']}{passive['rest']}" if pointed and passive is not None else None
    return f"{done or f'so that {possible[0]} can {possible[1]}'}, {thing} needs {_want(found)}"


def _want(found: re.Match[str]) -> str:
    if found["verb"]:
        return f"to {found['verb'].lower()} {found['what']}"
    return f"to be {found['done']}{found['rest']}" if found["done"] else found["lack"] or found["missing"]
