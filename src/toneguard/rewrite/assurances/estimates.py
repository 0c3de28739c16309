"""What is promised for as soon as somebody can, told with when that is expected."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker

# What hangs on something else comes when that does; what others are to do, when they do it.
_HANGS = regex(r"\b(?:if|once|unless|until|when|after|mission|goal|get you|you can|welcome to)\b|\?", re.IGNORECASE)
_YOUR_TURN = regex(
    r"(?:please|kindly|pls|can you|could you|would you)\b(?! (?:wait|allow|note|know|be|rest|bear|accept)\b)",
    re.IGNORECASE,
)
_TO_US = regex(r"\b(?:give|call|dm|send|message|e-?mail|contact|write|reach|tell) (?:us|me)\b", re.IGNORECASE)


def _parted(scene: Scene) -> tuple[str, str]:
    """What a sentence says, and the mark that ends it."""
    said = unmarked(scene.said)
    return said, scene.said[len(said) :].strip() or scene.stop


def _waits_for_them(scene: Scene) -> bool:
    near = (*scene.before(1), *scene.behind(1))
    asked = any(_YOUR_TURN.match(s.text) or _TO_US.search(s.text) for s in near)
    return asked or _YOUR_TURN.search(scene.said) is not None


_AS_QUICKLY = regex(
    r"(?P<told>.*(?:\bwill|['’]ll|\bwell|\bshall)\b.* (?:as (?:soon|quickly|fast|promptly) as (?:they|he|she|we|i)"
    r"(?:['’]?(?:re|s|m)| are| is| am)(?: next)? (?:available|free|able|back)"
    r"|as (?:quickly|fast|promptly) as (?:possible|(?:they|he|she|we|i)(?: possibly)? can)))(?P<name> [A-Z]{2})?",
    re.IGNORECASE,
)


def estimated(scene: Scene) -> str | None:
    """ "They will call as soon as they are free" with when that should be: "…; we expect that to happen by ⟨when?⟩"."""
    said, mark = _parted(scene)
    match = _AS_QUICKLY.fullmatch(said)
    if match is None or _HANGS.search(match["told"]) or _waits_for_them(scene):
        return None
    return f"{match['told']}; {speaker(scene)} expect that to happen by ⟨when?⟩{match['name'] or mark}"


# When somebody finds the time says nothing; when they come by is a fact, and so stays.
_ANYHOW = (
    r"(?:when|whenever|once|as soon as|as and when) (?:things|it|everything|(?:the|our) \w+)(?: (?:here|over here))? "
    r"(?:calms?|settles?|quiets?|quietens?|slows?|eases?|dies)(?: \w+)*"
    r"|according to (?:availability|capacity|workload)|subject to (?:availability|capacity|workload)"
    r"|(?:in )?between other things|in (?:their|his|her|our|its) own (?:good )?time"
    r"|(?:when|as) (?:they|he|she|we|i) (?:gets?|can get) (?:round )?to (?:it|you|this|that)"
    r"|(?:when|whenever|once|as soon as|as and when) (?:(?:we|i|they|he|she|someone|somebody|one of (?:us|them)) "
    r"(?:has|have|gets?|finds?|['’]ve got) (?:a |an |the |some |any )?(?:spare |free |quiet )?(?:moment|minute|chance|time"
    r"|second|sec|slot|capacity|headspace|bandwidth|hand|breather)|time (?:permits|allows))"
)
_COMING = (
    r"(?:when|whenever|(?:the )?next time|as soon as|once) (?:they|he|she|we|i|someone|somebody|one of (?:us|them)"
    r"|everything|it all|the rest)\b[\w '’]+"
)
_IN_TIME = regex(
    r"(?P<told>(?:.*[^,;:\w] ?|)\b(?:[a-z]+ will|[a-z]+['’]ll|going to|gonna|shall)\b[^,;:?()\n]*?),? "
    rf"(?:(?P<any>{_ANYHOW})|(?P<comes>{_COMING}))",
    re.IGNORECASE,
)
_GET_TO_IT = regex(
    r"(?:we|i|they|he|she|someone)(?:['’]ll| will) (?:get (?:round |around )?to|look at|look into|deal with|see to"
    r"|attend to) (?:it|this|that)",
    re.IGNORECASE,
)
_SHOULD_IT = regex(r"if (?:(?!\b(?:if|once|unless|until|when|after)\b)[^?])+$", re.IGNORECASE)


def in_time(scene: Scene) -> str | None:
    """ "It'll be done when things calm down" as "it'll be done by ⟨when?⟩"."""
    said, mark = _parted(scene)
    if _GET_TO_IT.fullmatch(said):
        return f"{said} by ⟨when?⟩{mark}"
    match = _IN_TIME.fullmatch(said)
    if match is None or WHEN_DONE.search(said) or _DONE_BY_YOU.search(match["told"]):
        return None
    if _SHOULD_IT.match(match["told"]) and match["any"] is not None:
        # The clock starts when it happens.
        return f"{match['told']} within ⟨how long?⟩{mark}"
    if _HANGS.search(match["told"]):
        return None
    if match["any"] is not None:
        return f"{match['told']} by ⟨when?⟩{mark}"
    return f"{said}; {speaker(scene)} expect that to happen by ⟨when?⟩{mark}"


# "It'll be done when it's done" knows of no day.
WHEN_DONE = regex(r"\b(\w+) when (?:it|they)(?:['’]s| is|['’]re| are| has been) \1\b", re.IGNORECASE)
_DONE_BY_YOU = regex(
    r"\b(?:you(?:['’]ll| will| can| should| must)|please|kindly|might|may|could|perhaps|maybe)\b", re.IGNORECASE
)


OF_SENTENCE: Captures = {"estimated": estimated, "in_time": in_time}
