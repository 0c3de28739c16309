"""Questions that only scold told as the question behind them, and what stands behind a frame that points at the customer."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.blame import neutral
from toneguard.rewrite.prose import nouns, openers
from toneguard.rewrite.prose.letters import unended
from toneguard.rewrite.prose.pieces import HANGING, PROVIDING, WE_CANNOT, done_from, done_in
from toneguard.rewrite.prose.remedies import is_step
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker, whom
from toneguard.rewrite.prose.told import said

# Questions that are no questions

_SURE = regex(
    r"are you (?:really |absolutely |quite |completely |entirely |100% )*(?:sure|certain|positive)(?: that)? "
    r"(?P<what>(?!about\b|of\b|to\b)\S.*)",
    re.IGNORECASE,
)
_WHY_NOT = regex(
    r"(?P<lead>(?:if|when|since|as) [^,?]+, )?why "
    r"(?P<kept>(?:can|could|do|would)(?:n['’]?t| not) you|(?:can|could|do|would) you not|not) (?:just |simply |also )*"
    r"(?P<done>\S.*)",
    re.IGNORECASE,
)
_ASSUMED = regex(
    r"(?:i|we)(?: will| must| have to|['’]ll)? (?:assume|suppose|take it)(?: that)? you (?P<have>have|did)"
    r"(?:n['’]?t| not) (?P<done>[a-z]+ (?:(?! if | as | since ).)*)",
    re.IGNORECASE,
)
_TRIED = regex(
    r"(?:have you (?:even |actually |ever )+tried|did you (?:even |actually |ever )+try) "
    r"(?P<done>(?:[a-z]+ing|to [a-z]+)\b[^?]*)",
    re.IGNORECASE,
)
_WHY_UNDONE = regex(
    r"why (?:have you not|haven['’]?t you|have you never) (?:yet |actually )?(?P<done>\S.*)", re.IGNORECASE
)


# What they just told can't be checked, however kindly it is asked for.
_STATE = regex(
    r"(?:the|your|it|all|both|there|that the"
    r"|you(?: have|['’]ve)? (?:entered|used|selected|installed|chose|typed|plugged|connected|switched|turned|charged"
    r"|saved|signed|updated))\b.*\b(?:in|on|off|up to date|plugged|connected|charged|open|closed|right|correct|enabled"
    r"|disabled|set|empty|full|working|installed|selected|online|properly|correctly|latest)\b"
    r"|(?-i:[A-Z])\w+ (?:is|was) (?:your|the) ",
    re.IGNORECASE,
)


def question(scene: Scene) -> str | None:
    """The question behind a reproach: "could you please check whether the cable is plugged in"."""
    words = said(scene)
    shapes = (_sure, _tried, _plugged, _how_helps, _seen, _assumed, _why_not, _why_undone)
    return next((found for shape in shapes if (found := shape(words, scene)) is not None), None)


def _sure(words: str, _scene: Scene) -> str | None:
    match = _SURE.fullmatch(words)
    checkable = match is not None and _STATE.match(match["what"]) is not None
    return f"could you please check whether {match['what']}" if match is not None and checkable else None


def _tried(words: str, _scene: Scene) -> str | None:
    match = _TRIED.fullmatch(words)
    if match is None:
        return None
    done = match["done"].removeprefix("to ")
    return f"could you please {done}" if done != match["done"] else f"could you please try {done}"


_PLUGGED = regex(r"(?:have|did) you (?:even|actually|ever|really) (?P<done>[a-z]+) (?P<rest>[^?]+)", re.IGNORECASE)
_LEAVING_STATE = frozenset({"plug", "connect", "switch", "turn", "charge", "select", "enable", "disable"})
_SEEN = regex(
    r"(?:have(?:n['’]?t)? you|did(?:n['’]?t)? you)(?: not)?(?: even| ever| actually)* "
    r"(?:seen?|noticed?|read|look(?:ed)? at) (?P<thing>(?:the|our|my) [\w' -]+)",
    re.IGNORECASE,
)


def _plugged(words: str, _scene: Scene) -> str | None:
    match = _PLUGGED.fullmatch(words)
    base = done_in(match["done"]) if match is not None and match[0].lower().startswith("have") else None
    if (
        match is None
        or base is None
        or base in {"read", "see", "look", "notice", "try"}
        or HANGING.search(match["rest"])
    ):
        return None
    done = f"{base} {match['rest']}"
    whole = base not in _LEAVING_STATE and is_step(done)
    return (
        f"could you please {done}"
        if whole
        else f"could you please check whether you have {match['done'].lower()} {match['rest']}"
    )


_HOW_HELPS = regex(
    r"how (?:will|does|would|is|should) (?P<thing>(?:an?|the|this|that|having|getting) [\w' -]+?) "
    r"(?:going to |supposed to )?help (?P<rest>you [a-z]+\b[^?,;:]*|with (?:the|your|this|that)\b[^?,;:]*)",
    re.IGNORECASE,
)


def _how_helps(words: str, scene: Scene) -> str | None:
    """ "How will a bigger boat help you sail?" as "could you please tell us how a bigger boat would help you sail"."""
    match = _HOW_HELPS.fullmatch(words)
    if match is None:
        return None
    return f"could you please tell {whom(speaker(scene))} how {match['thing']} would help {match['rest']}"


def _seen(words: str, _scene: Scene) -> str | None:
    match = _SEEN.fullmatch(words)
    return f"could you please have a look at {match['thing']}" if match is not None else None


_WHY_UNTOLD = regex(
    r"why (?:did(?:n['’]?t| not) you|did you not|did you never|have(?:n['’]?t| not) you) (?:ever |just |even )?"
    r"(?:tell|told|inform|informed|let|mention(?:ed)? to) (?P<who>us|me)(?: know)?(?P<lead> about| of| that|) "
    r"(?P<what>(?:the|your|this|that|you|any)\b [^,;:?]+)",
    re.IGNORECASE,
)
_WHY_KNOW = regex(
    r"how (?:were|are|should|could|can) (?P<who>we|i) (?:supposed to |possibly |ever )*(?:have )?"
    r"(?:know|known|guess|guessed) (?:that )?(?P<what>(?!what|how|why|where)\S.*)",
    re.IGNORECASE,
)


def unknown(scene: Scene) -> str | None:
    """ "How were we supposed to know that you moved?" as "we did not know that you moved"."""
    words = said(scene)
    match = _WHY_KNOW.fullmatch(words)
    if match is not None:
        return f"{first_person(match['who'])} did not know that {match['what']}"
    untold = _WHY_UNTOLD.fullmatch(words)
    if untold is None:
        return None
    return neutral.not_known(first_person(untold["who"]), untold["lead"], untold["what"])


def _assumed(words: str, _scene: Scene) -> str | None:
    match = _ASSUMED.fullmatch(words)
    if match is None or match["have"] != "have":
        return None
    return f"could you please check whether you have {match['done']}"


def _why_not(words: str, scene: Scene) -> str | None:
    match = _WHY_NOT.fullmatch(words)
    done = done_from(match["done"]) if match is not None else None
    if match is None or done is None:
        return None
    front = match["lead"] or ""
    if not match["kept"].lower().startswith(("can", "could")):
        return f"{front}could you {done}"
    verb, blank, rest = done.partition(" ")
    us = whom(speaker(scene))
    return f"{front}could you please tell {us} what keeps you from {inflection.gerund(verb)}{blank}{rest}"


def _why_undone(words: str, _scene: Scene) -> str | None:
    match = _WHY_UNDONE.fullmatch(words)
    done = done_from(match["done"]) if match is not None else None
    return f"could you please {done}" if done is not None and " " in done and done.split()[0] in PROVIDING else None


# A frame around what is said

_OPENS = regex(
    r"(?:you(?: are|['’]re) using|i|we|it|this|that|there|they|he|she|the|your|our|my|all|each|every|no|please)\b",
    re.IGNORECASE,
)


# "You have to admit that we warned you" reproaches twice.
_WARNED = regex(
    r"(?:i|we)(?:['’]ve| have| did)? (?:\w+ly |already )?(?:warn|told|tell|inform|remind)\w* you\b", re.IGNORECASE
)


# "Surely you understand that we can't wait" is no better as the bare no.
_BARE_NO = regex(rf"{WE_CANNOT}[^,;]*$", re.IGNORECASE)


_JOINS = frozenset({"", "well", "and", "but", "so", "again", "no", "please"})
"""What may stand in front of a frame, and goes with it."""
_ACCUSES = regex(r"\byou (?:did|have|had|should|could|were)(?:n['’]?t| not)?\b", re.IGNORECASE)
_LEAST = 3


def kernel(scene: Scene) -> str | None:
    """What a sentence says without the matched words that lead up to it: "May I remind you that the offer ended?"."""
    sentence, hit = scene.sentence, scene.hit.span
    if sentence is None:
        return None
    front = scene.text(sentence.span)[: hit.start - sentence.span.start]
    if front[openers.greeting(front) :].strip(" ,").lower() not in _JOINS:
        return None
    frame = _THAT.search(scene.text(hit))
    at = hit.start + frame.end() if frame is not None else hit.end
    words = unended(_LINK.sub("", scene.said[at - sentence.span.start :]))
    return words if _stands(words) else None


_THAT = regex(r"\bthat\b", re.IGNORECASE)
_LINK = regex(r"^[\s,:–-]*(?:that |but |and )?")


def _stands(words: str) -> bool:
    """A statement that reproaches nobody."""
    told = len(words.split()) >= _LEAST and "?" not in words and (_OPENS.match(words) or nouns.common(words))
    return bool(told) and not (_ACCUSES.search(words) or _WARNED.match(words) or _BARE_NO.match(words))


OF_SENTENCE: Captures = {"question": question, "kernel": kernel, "unknown": unknown}
