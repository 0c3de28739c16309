"""Dead ends told with the way on: who can help, what is needed first, what comes next.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.requests import UNDOABLE
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_TANGLED = tangled("only")


# What is missing first

_UNLESS = regex(
    r"(?:because|since|as) (?P<who>(?:you|the [\w' -]+?|your [\w' -]+?|it)) "
    r"(?:(?P<be>are|is)(?: not|n['’]t)|(?P<have>have|has)(?: not|n['’]t))(?: yet| currently)? "
    r"(?P<done>\w+(?: [\w' -]+)?)",
    re.IGNORECASE,
)

# What somebody is, rather than what has not been done yet.
_NO_STEP = regex(r"(?:eligible|able|allowed|entitled|our|a|an|the)\b")


# An apology would be dropped, and what was to be there by some time can't be promised for that time again.
_TOO_LATE = regex(r"\b(?:sorry|apolog\w+|within|(?:in|on) time)\b", re.IGNORECASE)


def unlocked(scene: Scene) -> str | None:
    """ "We can't ship it because the form is not signed" as "once the form is signed, we can ship it"."""
    if _TOO_LATE.search(scene.said):
        return None
    part = part_of(scene)
    done = negated.possible(part.words) if part is not None else None
    reason = _UNLESS.fullmatch(part.reason) if part is not None else None
    if part is None or part.lead or part.before or part.after or done is None or done[0] == "you" or reason is None:
        return None
    if _TANGLED.search(reason["done"]) or _NO_STEP.match(reason["done"]):
        return None
    verb = (reason["be"] or reason["have"]).lower()
    us = " us" if reason["done"].lower() == "following" else ""
    return f"once {small(reason['who'])} {verb} {reason['done']}{us}, {done[0]} can {done[1]}"


# To what end

_AIM = regex(
    r"(?:please (?:remember|note) (?:that )?)?you(?:['’]ll| will|['’]d| would)? (?:also )?(?:have|need) to "
    r"(?P<done>(?!ask\b|tell\b|get (?!in\b)|allow\b|request\b|remind\b|invite\b)[a-z]+\b[^,;:?()\n]*?) (?:in order )?"
    r"to (?P<aim>(?:place|collect|pick up|get|receive|use|see|change|cancel|book|claim|open|start|order|return|unblock"
    r"|unlock|continue|keep|proceed|make|log in|sign in|sign up|enable|avoid|prevent|find|install|set up|qualify"
    r"|apply|confirm|verify|renew|extend|register|enter|file|submit|report|resolve|transfer|download|upgrade|complete"
    r"|activate|reset|update|add|finish|arrange|request|access|view)\b[^,;:?()\n]*)",
    re.IGNORECASE,
)


_AIM_FIRST = regex(
    r"(?P<aim>(?:in order )?to [a-z]+\b[^,;:?\n]*?),? (?:please )?you(?:['’]ll| will)? (?:must|have to|need to) "
    r"(?P<done>[a-z]+ [^,;:?\n]+)",
    re.IGNORECASE,
)


def aimed(scene: Scene) -> str | None:
    """ "You have to call the shop to place the order" as "to place the order, please call the shop"."""
    said = stated(scene)
    first = _AIM_FIRST.fullmatch(said)
    if first is not None and not _TANGLED.search(first["done"] + " " + first["aim"]):
        known = inflection.is_base_verb(first["done"].split()[0]) and first["done"].split()[0] not in UNDOABLE
        return (
            f"{first['aim'].removeprefix('in order ').removeprefix('In order ')}, please {first['done']}"
            if known
            else None
        )
    match = _AIM.fullmatch(said)
    if match is None or _TANGLED.search(match["done"] + " " + match["aim"]):
        return None
    verb = match["done"].split(maxsplit=1)[0]
    if verb in UNDOABLE or not inflection.is_base_verb(verb):
        return None
    # "To rebook it yourself, please …": who sends them off is no kinder for the aim.
    return None if _BY_THEMSELVES.search(match["aim"]) else f"to {match['aim']}, please {match['done']}"


_BY_THEMSELVES = regex(r"\b(?:yourself|yourselves|directly)\b", re.IGNORECASE)


# Silence

_NEEDED = regex(
    r"(?:i|we) have(?: not|n['’]t) heard (?:back )?from you(?: yet)?, which (?:is|we) "
    r"(?:required|needed|necessary|need) (?:in order )?to (?P<what>[a-z][^;:?()\n]*)",
    re.IGNORECASE,
)


def awaited(scene: Scene) -> str | None:
    """What the customer's answer is for: "close the case" of "…, which is required in order to close the case"."""
    match = _NEEDED.fullmatch(stated(scene))
    return match["what"] if match is not None and not re.search(r"\bnot\b|n['’]t\b", match["what"]) else None


# What fell short and is gone

_GONE = regex(
    r"(?P<thing>[\w' -]+?) (?:do|does|did)(?: not|n['’]t) (?P<verb>meet|satisfy|comply with|fulfil|fulfill) "
    r"(?P<what>(?:our|the|these) [\w' -]+?) and (?P<have>have|has|was|were)(?P<been> been)? "
    r"(?P<done>deleted|removed|closed|hidden|declined|rejected)",
    re.IGNORECASE,
)


def fell_short(scene: Scene) -> str | None:
    """ "Your posts do not meet the rules and have been removed" with what they need to meet them."""
    match = _GONE.fullmatch(stated(scene))
    if match is None or _TANGLED.search(match["thing"] + match["what"]):
        return None
    many = match["have"].lower() in {"have", "were"}
    thing = capitalised(match["thing"])
    return (
        f"{thing} {match['have']}{match['been'] or ''} {match['done']}. To {match['verb']} {match['what']},"
        f" {'they need' if many else 'it needs'} ⟨what?⟩"
    )


OF_SENTENCE: Captures = {
    "unlocked": unlocked,
    "aimed": aimed,
    "awaited": awaited,
    "fell_short": fell_short,
}
