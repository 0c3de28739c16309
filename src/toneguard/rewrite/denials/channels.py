"""What is not done or not shown in one place, told with a slot for the place where it is."""

import re

from toneguard.regex import fullmatch_any, regex
from toneguard.rewrite.denials import dead_ends, negated
from toneguard.rewrite.denials.undenied import TANGLED
from toneguard.rewrite.prose.parts import Part
from toneguard.rewrite.prose.pieces import AT_PRESENT
from toneguard.rewrite.prose.scene import Scene

_PUBLIC = (
    r"social media|twitter|facebook|instagram|whatsapp|linkedin|reddit|tiktok|public|(?:the )?(?:live )?chat"
    r"|(?:the|our|this) (?:issue tracker|bug tracker|forum|live chat)"
    r"|this (?:thread|channel|chat|platform|page|ticket|conversation)"
    r"|a public (?:thread|forum|post|chat|channel|comment)|(?:the )?comments"
)
_SPOKEN = (
    r"(?:over|on) the (?:tele)?phone|by (?:tele)?phone"
    r"|(?:by|via|through|over) (?:e-?mail|text(?: messages?)?|post|letter|fax|sms)"
)
_CHANNEL = regex(
    rf"(?P<done>[a-z].+?)(?P<how> (?:here )?(?:(?:over|via|through|on|in) (?:{_PUBLIC})|(?P<spoken>{_SPOKEN})))",
    re.IGNORECASE,
)
_BY = regex(r" (?:here )?(?:via|through)\b", re.IGNORECASE)
_GROUND = regex(r"for \w+ reasons,? ?", re.IGNORECASE)
# Where they are promised, asked for or read is not where they are dealt with.
_NO_DEED = frozenset("guarantee promise say see find know confirm comment respond reply do".split())


def by_channel(part: Part, scene: Scene) -> str | None:
    """ "We can't take bookings via Twitter" as "we can take bookings ⟨where?⟩ rather than via Twitter"."""
    possible = negated.possible(part.words)
    found = _CHANNEL.fullmatch(possible[1]) if possible is not None else None
    ground = (part.lead or part.reason).strip(" ,")
    if possible is None or found is None or negated.impersonal(part.words) or dead_ends.pointed_on(scene):
        return None
    if found["done"].split()[0] in _NO_DEED or (ground and not _GROUND.fullmatch(ground)):
        return None
    who = "you" if possible[0] == "you" else "we"
    by = found["spoken"] or _BY.match(found["how"])
    return f"{who} can {found['done']} ⟨{'how' if by else 'where'}?⟩ rather than{found['how']}"


_MEANS = (
    r"(?P<how>(?:by|via|over|through) (?:the )?(?:e-?mail|tele?phone|phone|post|mail|text(?: message)?s?|fax|letter)"
    r"(?:,? (?:or|and|nor) (?:by )?(?:e-?mail|telephone|phone|post|mail|text(?: message)?|fax|letter))*)"
)
_STATE = r"(?P<state>accepted|possible|available|processed|handled|taken|dealt with)"
_THINGS_BY = (
    regex(
        rf"(?P<thing>[\w' -]+?) {_MEANS} (?P<be>are|is)(?: unfortunately| sadly)?(?: not|n['’]t) {_STATE}",
        re.IGNORECASE,
    ),
    regex(rf"(?P<thing>[\w' -]+?) (?P<be>are|is|can)(?:not| not|n?['’]t)(?: be)? {_STATE} {_MEANS}", re.IGNORECASE),
)


def by_means(part: Part, scene: Scene) -> str | None:
    """ "Changes by phone are not accepted" as "changes are accepted ⟨how?⟩ rather than by phone"."""
    found = fullmatch_any(_THINGS_BY, part.words)
    if found is None or part.lead or part.reason or dead_ends.helped_nearby(scene):
        return None
    thing, be = found["thing"], "can be" if found["be"].lower() == "can" else found["be"]
    if TANGLED.search(thing) or _NO_THING.match(thing):
        return None
    return f"{negated.inner(scene, thing)} {be} {found['state']} ⟨how?⟩ rather than {found['how']}"


_PAGES = (
    r"list|lists|library|folder|inbox|dashboard|menu|app|account|page|gallery|search|results|view|tab|settings|profile"
    r"|calendar|report|history|overview|website|site|portal|feed|loans|index|catalogue|catalog|bookings|orders|messages"
)
_UNSHOWN = regex(
    r"(?P<thing>[^,;:()]+?) (?:(?:(?:does|do|will)(?: not|n['’]?t)|won['’]?t)(?: currently)? "
    r"(?:appear|show(?: up)?|be (?:shown|listed|displayed|visible))"
    r"|(?:is|are)(?: not|n['’]?t)(?: currently)? (?:shown|listed|displayed|visible)) "
    rf"(?P<where>(?:in|on|under|among) (?:the|your|our) [\w' -]*?(?:{_PAGES})\b[\w', -]*)",
    re.IGNORECASE,
)
_NO_THING = regex(
    r"(?:it|this|that|they|these|those|there|which)\b|.*\b(?:errors?|problems?|issues?|messages?|warnings?|fees?|charges?)$",
    re.IGNORECASE,
)


# What is only so for now would be lost.
_NOW = regex(rf"{AT_PRESENT}\b", re.IGNORECASE)


_OTHER_MATTER = regex(r"(?:on the other hand|in addition|also|besides)\b", re.IGNORECASE)


def out_of_view(part: Part, scene: Scene) -> str | None:
    """ "Drafts are not shown in your inbox" as "you can find drafts ⟨where?⟩ rather than in your inbox"."""
    found = _UNSHOWN.fullmatch(part.words)
    if found is None or part.reason or _NOW.match(part.lead):
        return None
    if (dead_ends.helped_behind if _OTHER_MATTER.match(part.lead) else dead_ends.helped_nearby)(scene):
        return None
    thing, where = found["thing"], found["where"]
    if _NO_THING.match(thing) or TANGLED.search(thing) or TANGLED.search(where):
        return None
    return f"you can find {negated.inner(scene, thing)} ⟨where?⟩ rather than {where}"
