"""What somebody does to mend a thing, apart from duties, ways of doing it and rules of the house."""

import re

from toneguard.language import inflection
from toneguard.regex import regex

_STEPS = frozenset(
    "log sign restart reboot reinstall install uninstall update upgrade clear reset refresh reload unplug plug turn switch"
    " disable enable remove close open click select toggle hold press connect reconnect disconnect sync download"
    " try clean empty charge recharge replace relink pair unpair re-pair check re-enter flush delete unlink repeat reseat"
    " tighten rinse".split()
)
_RULES = regex(
    r"\b(?:for (?:every|each|any|all)|always|duty|fee|tax|law|source|credit|proof|at least|no later|each|every|per"
    r"|only|before you can|in order"
    r"|to (?:be|get|have|see|receive|qualify|avoid)"
    r"|within|by (?:\w+day|the|\d)|before|check (?:in|out)|contract|terms|conditions|polic(?:y|ies)|faq|manual|website"
    r"|guide|confirmation|description|leaflet|brochure|label|(?:order|booking) (?:details|summary|form)"
    r"|(?:up|down)grade to (?!(?:the |a )?(?:latest|newest|new|current|next|version|v?\d))"
    r"|for that|afterwards?|after that|each time"
    r"|(?:log|sign) (?!in\b|out\b|off\b|on$|back\b)"
    # where one logs in is a way in, and mends nothing
    r"|(?:log|sign) in(?:to)? (?:with|via|through|using|as|by|at|on|here|there))\b",
    re.IGNORECASE,
)
# What is fetched or follows each time is a way of doing it, and no try at mending it.
_FETCHES = regex(r"download (?!.*\b(?:again|latest|new(?:est)?|current|update|driver|version|app)\b)", re.IGNORECASE)
# Nor is what has to be so for anything to go on.
_KEEPS = regex(
    r"(?:update|change|replace|check) (?:your |the )?(?:\w+ )?(?:card|payment|bank|billing|address|contact|profile|tax|personal"
    r"|details|data|information|number)\b",
    re.IGNORECASE,
)
# Shutting the water off mends nothing: it keeps worse away.
_NO_MENDING = regex(
    r"\b(?:yourself|(?:water|gas|electricity|mains|stop ?cock)(?! (?:heater|filter|tank|pump)))\b", re.IGNORECASE
)


# What is bought, joined or owed is a condition, and nothing that "should help".
_COSTS = regex(
    r"upgrade\b(?!.*\b(?:app|browser|version|firmware|software|drivers?|system|os|client|plug-?in|latest|newest)\b)"
    r"|.*\b(?:plan|subscription|membership|licen[cs]e|tariff|paid|premium|pro)\b",
    re.IGNORECASE,
)


# What is only looked at is not mended by it: "checking your spam should help".
_LOOKS = regex(
    r"check (?:also |again )?(?:(?:in|at|on) )?(?:(?:your|the|our|my) )?(?:[\w-]+ )?"
    r"(?:spam|junk|inbox|mail|e-?mails?|mailbox|folders?|messages|app|account|page|site|portal|dashboard|calendar|post"
    r"|letterbox|porch|neighbou?rs?|statement|receipt|invoice|tracking|status|list|schedule|timetable|forum|wiki|docs"
    r"|documentation|terms|map|menu|changelog|release notes)\b",
    re.IGNORECASE,
)


def is_step(done: str) -> bool:
    """What is done mends something, and is no rule of the house."""
    alone = not any(pattern.search(done) for pattern in (_RULES, _NO_MENDING, _FETCHES, _KEEPS, _COSTS, _LOOKS))
    return alone and inflection.base(done.split(maxsplit=1)[0].lower()) in _STEPS
