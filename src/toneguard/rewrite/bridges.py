"""Dead ends told with the way on: who can help, what is needed first, what comes next.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re
from collections.abc import Callable, Mapping

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite import denials, openers, splice, tact
from toneguard.rewrite.letters import capitalised, small
from toneguard.rewrite.parts import next_sentence, part_of
from toneguard.rewrite.predicates import UNDOABLE
from toneguard.rewrite.scene import Scene

_BAD = regex(
    r"[;:?()\n•⟨]| - |, |\b(?:not|no|never|nothing|unless|until|but|so|because|without|only|cannot)\b|\w+n['’]t\b",
    re.IGNORECASE,
)


def _said(scene: Scene) -> str:
    said = re.sub(r"[.!…\s]+$", "", scene.said)
    start = openers.greeting(said)
    start += openers.opener(said[start:])
    return said[openers.linked(said, start) :]


# Somebody else can do it

_HERE = regex(
    r",? (?:(?:here )?(?:on|via|over|through|from|in) (?:(?:the|this|our) (?:platform|system|chat|app|channel|site"
    r"|desk|phone|social media)"
    r"|social media|twitter|facebook|chat|here)|(?:at|from|on) (?:my|our|this) (?:end|side)|from here|here)$",
    re.IGNORECASE,
)
_ABOUT = regex(r"(?:handle|discuss|address|resolve|deal with|answer|take) (?P<what>.+)", re.IGNORECASE)


def elsewhere(scene: Scene) -> str | None:
    """What can't be done here but elsewhere: "to book the flights" of "We can't book the flights from this system"."""
    found = denials.denied(scene)
    done = _HERE.sub("", found.done) if found is not None else ""
    if found is None or found.customer or done == found.done or " " not in done or re.search(r"\b(?:you|any)\b", done):
        return None
    if found.verb in {"help", "assist", "support", "advise"}:
        return None
    about = _ABOUT.fullmatch(done)
    return f"about {about['what']}" if about is not None else f"to {done}"


# What is missing first

_UNLESS = regex(
    r"(?:because|since|as) (?P<who>(?:you|the [\w' -]+?|your [\w' -]+?|it)) (?:(?P<be>are|is)(?: not|n['’]t)"
    r"|(?P<have>have|has)(?: not|n['’]t))"
    r"(?: yet| currently)? (?P<done>\w+(?: [\w' -]+)?)",
    re.IGNORECASE,
)


def unlocked(scene: Scene) -> str | None:
    """ "We can't ship it because the form is not signed" as "once the form is signed, we can ship it"."""
    part, found = part_of(scene), denials.denied(scene)
    reason = _UNLESS.fullmatch(part.reason) if part is not None else None
    if (
        part is None
        or part.lead
        or part.before
        or part.after
        or found is None
        or found.customer
        or found.past
        or reason is None
    ):
        return None
    if _BAD.search(reason["done"]) or re.match(r"(?:eligible|able|allowed|entitled|our|a|an|the)\b", reason["done"]):
        return None
    verb = (reason["be"] or reason["have"]).lower()
    us = " us" if reason["done"].lower() == "following" else ""
    return f"once {small(reason['who'])} {verb} {reason['done']}{us}, {found.who} can {found.done}"


# What comes next

_WAY_ON = regex(
    r"(?<!something )(?<!anything )(?<!that )\b(?:i|we|you)(?: can| could|['’]ll| will| have (?:now|already|refunded"
    r"|sent))\b"
    r"|\b(?:please|instead|alternativ\w+|but|however|refund\w*|once|until|unless)\b|\?",
    re.IGNORECASE,
)


def plain_news(scene: Scene) -> str | None:
    """The sentence without the words that announce bad news, where nothing says yet what comes next."""
    sentence = scene.sentence
    edit = splice.match(scene, "") if sentence is not None and not sentence.asks else None
    if sentence is None or edit is None or not sentence.span.contains(edit.span):
        return None
    if re.search(r"\bif you\b", sentence.text, re.IGNORECASE):
        # What we can do is what the condition asks for.
        return None
    told = edit.within(scene.reading.text, sentence.span)
    told = told[openers.greeting(told) :]
    following = next_sentence(scene)
    behind = following.text if following is not None else ""
    if not tact.says_no(told):
        return None
    if _WAY_ON.search(re.sub(r"\bbut\b", "", told)) or _WAY_ON.search(behind) or not re.search(r"[.!]\s*$", told):
        return None
    return f"{told.strip()[:-1]}." if len(told.split()) > 2 else None


# To what end

_AIM = regex(
    r"(?:please (?:remember|note) (?:that )?)?you(?:['’]ll| will|['’]d| would)? (?:also )?(?:have"
    r"|need) to (?P<done>[a-z]+\b[^,;:?()\n]*?)"
    r" (?:in order )?to (?P<aim>(?:place|get|receive|use|see|change|cancel|book|claim|open|start|order|return"
    r"|complete|activate|reset"
    r"|update|add|finish|arrange|request|access|view|set up)\b[^,;:?()\n]*)",
    re.IGNORECASE,
)


def aimed(scene: Scene) -> str | None:
    """ "You have to call the shop to place the order" as "to place the order, please call the shop"."""
    match = _AIM.fullmatch(_said(scene))
    if match is None or _BAD.search(match["done"] + " " + match["aim"]):
        return None
    verb = match["done"].split(maxsplit=1)[0]
    if verb in UNDOABLE or not inflection.knows_as_verb(verb) or inflection.base(verb) != verb:
        return None
    return f"to {match['aim']}, please {match['done']}"


# Whose it is

_UNDER = regex(
    r"(?P<ask>please (?:work with|contact|ask|speak to|talk to|call|write to|check with) [^,;:?()\n]+?),? (?:as|since"
    r"|because)"
    r" (?P<what>(?:the|your|this) [\w' -]+?) (?:is|are) (?:under|in|within) (?:their|his|her) (?:sole "
    r"|direct )?(?:control|hands"
    r"|responsibility)(?: at (?:this|the) (?:time|moment)| currently| right now)?",
    re.IGNORECASE,
)


def referred(scene: Scene) -> str | None:
    """ "Please ask the depot as the slot is under their control" as "for the slot, please ask the depot"."""
    match = _UNDER.fullmatch(_said(scene))
    return f"for {small(match['what'])}, {small(match['ask'])}" if match is not None else None


# Silence

_NEEDED = regex(
    r"(?:i|we) have(?: not|n['’]t) heard (?:back )?from you(?: yet)?, which (?:is|we) (?:required|needed|necessary"
    r"|need) (?:in order )?to"
    r" (?P<what>[a-z][^;:?()\n]*)",
    re.IGNORECASE,
)


def awaited(scene: Scene) -> str | None:
    """What the customer's answer is for: "close the case" of "…, which is required in order to close the case"."""
    match = _NEEDED.fullmatch(_said(scene))
    return match["what"] if match is not None and not re.search(r"\bnot\b|n['’]t\b", match["what"]) else None


# What is usual

_USUALLY = regex(
    r"(?:please (?:also )?note that )?(?P<who>we|i) (?P<how>typically|usually|normally|generally) (?:do not"
    r"|don['’]?t) (?P<verb>[a-z]+)"
    r"(?P<rest> [^,;:?()\n]+)",
    re.IGNORECASE,
)


def usual(scene: Scene) -> str | None:
    """ "We usually don't assign tickets" as "we usually ⟨do what?⟩ instead of assigning tickets"."""
    match = _USUALLY.fullmatch(_said(scene))
    if match is None or _BAD.search(match["rest"]) or re.search(r"\bany\w*\b", match["rest"]):
        return None
    verb = match["verb"].lower()
    if verb in UNDOABLE or not inflection.knows_as_verb(verb) or inflection.base(verb) != verb:
        return None
    who = "I" if match["who"].lower() == "i" else "we"
    return f"{who} {match['how'].lower()} ⟨do what?⟩ instead of {inflection.gerund(verb)}{match['rest']}"


# What fell short and is gone

_GONE = regex(
    r"(?P<thing>[\w' -]+?) (?:do|does|did)(?: not|n['’]t) (?P<verb>meet|satisfy|comply with|fulfil"
    r"|fulfill) (?P<what>(?:our|the|these)"
    r" [\w' -]+?) and (?P<have>have|has|was|were)(?P<been> been)? (?P<done>deleted|removed|closed|hidden|declined|rejected)",
    re.IGNORECASE,
)


def fell_short(scene: Scene) -> str | None:
    """ "Your posts do not meet the rules and have been removed" with what they need to meet them."""
    match = _GONE.fullmatch(_said(scene))
    if match is None or _BAD.search(match["thing"] + match["what"]):
        return None
    many = match["have"].lower() in {"have", "were"}
    thing = capitalised(match["thing"])
    return (
        f"{thing} {match['have']}{match['been'] or ''} {match['done']}. To {match['verb']} {match['what']},"
        f" {'they need' if many else 'it needs'} ⟨what?⟩"
    )


# Hopes and waits

_HOPING = regex(
    r"(?P<words>.*\b(?:we|i)(?:['’](?:re|m)| are| am)? (?:hope|hoping) to .*?) (?:as soon as possible|asap|soon"
    r"|shortly|quickly)",
    re.IGNORECASE,
)


def hoped(scene: Scene) -> str | None:
    """ "We hope to have a fix ready soon" as "we hope to have a fix ready, and will update you ⟨by when?⟩"."""
    match = _HOPING.fullmatch(_said(scene))
    if match is None or re.search(
        r"\b(?:you will|you['’]ll|see you|hear from you|let you know|update)\b", match["words"]
    ):
        return None
    return f"{match['words']}, and will update you ⟨by when?⟩"


ANYWHERE: Mapping[str, Callable[[Scene], str | None]] = {
    "unlocked": unlocked,
    "plain_news": plain_news,
    "aimed": aimed,
    "referred": referred,
    "awaited": awaited,
    "usual": usual,
    "fell_short": fell_short,
    "hoped": hoped,
}
CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {"elsewhere": elsewhere}
