"""What we don't know or can't see, told by who does: a slot for them in front, and our part as the reason behind it."""

import re

from toneguard.regex import regex
from toneguard.rewrite.alternatives import gains, ways
from toneguard.rewrite.prose import openers, sorries
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person

_NOW = r"(?: (?:currently|really|actually|yet|honestly|also))?"
_TOLD_US = r"(?:if|whether|that(?= (?:the|your|this|it|they)\b)|what|how|why|which|when|where|who) [^,;:?]+"
_ASKED_FOR = (
    r"(?P<thing>the (?:exact |precise )?"
    r"(?:date|day|time|reason|price|cost|status|number|name|weight|size|length|height|value|amount|address|cause) "
    r"(?:of|for|when|on which|at which|behind|this|that|the|your|it) ?[^,;:?]+)"
)
_UNSURE = regex(
    rf"(?P<who>i|we)(?:(?P<blank>(?: do not| do['’]?nt| don['’]?t){_NOW} know| have no idea)"
    rf"|(?: am|['’]?m| are|['’]?re){_NOW} not (?:\w+ )?(?:sure|certain|clear)"
    rf"|{_NOW} couldn['’]t{_NOW} tell you"
    r"|(?: would not|['’]d not| wouldn['’]t) be able to (?:say|tell you)"
    rf"|{_NOW} (?:can(?:['’]?t|not| not)|couldn['’]t){_NOW} (?:say|tell(?! (?:you|me|us)\b))"
    r"(?P<sure> for (?:sure|certain))?)(?: yet| at (?:this|the) (?:point|stage|moment))? "
    rf"(?P<what>{_TOLD_US}|{_ASKED_FOR})",
    re.IGNORECASE,
)
_UNSEEN = regex(
    r"(?P<who>i|we)(?: have no| (?:do not|don['’]?t)(?: currently)? have(?: any)?) "
    r"(?P<news>(?:further |more )?(?:information|info|details))(?: available)? (?:about|on|regarding|as to) "
    r"(?P<topic>[^,;:?]+?)(?: at (?:this|the) (?:time|moment|point|stage)| right now| yet| so far)?",
    re.IGNORECASE,
)
_OURS = regex(r"\byou\b|\b(?:i|we|our|my)\b", re.IGNORECASE)
_TANGLED = tangled("and|at (?:this|the) (?:time|moment|point)|yet|right now")


def who_knows(scene: Scene) -> str | None:
    """What we don't know and somebody else does: "tell you when the pool opens, as I'm unsure"."""
    part = part_of(scene)
    if part is None or part.before or part.after or part.lead or part.reason:
        return None
    told = _unsure(part) or _unseen(part)
    return scene.habits.applied(told) if told is not None and not _told_near(scene) else None


def _told_near(scene: Scene) -> bool:
    """The sentence in front or behind may be a way on, or what is known."""
    following = scene.following.text if scene.following is not None else ""
    if following and not _ASKS_BACK.match(following) and gains.tells(ways.unlinked(following)):
        return True
    near = (sentence for sentence in (scene.previous, scene.following) if sentence is not None)
    told = (sentence.text for sentence in near if not _ASKS_BACK.match(sentence.text))
    return any(ways.points_on(text) or _CAN_TELL.search(text) for text in told)


# What is asked for the rest of the business.
_ASKS_BACK = regex(r"(?:what|which|when|how many|how long) (?!about\b|if\b|other\b|else\b)[^.!]*\?", re.IGNORECASE)


_CAN_TELL = regex(
    r"\b(?:can|could|will|should|may|might|would)(?: \w+ly| also| certainly)? (?:be able to )?"
    r"(?:tell|help|advise|answer|know|explain|let you know)\b",
    re.IGNORECASE,
)


def _unsure(part: Part) -> str | None:
    found = _UNSURE.fullmatch(part.words)
    if found is None or _OURS.search(found["what"]) or _TANGLED.search(found["what"]):
        return None
    who = first_person(found["who"])
    state = "don't know" if found["blank"] else "am unsure" if who == "I" else "are unsure"
    sure = found["sure"] or ""
    if found["thing"] and not found["blank"]:
        return None
    what = re.sub(r"^(?:that|if) ", "whether ", found["what"], flags=re.IGNORECASE)
    return f"tell you{sure} {what}, as {who} {state}"


def _unseen(part: Part) -> str | None:
    found = _UNSEEN.fullmatch(part.words)
    if found is None or _OURS.search(found["topic"]) or _TANGLED.search(found["topic"]):
        return None
    who = first_person(found["who"])
    return f"tell you about {found['topic']}, as {who} don't know"


_FOR_SURE = regex(
    r"(?P<who>i|we) (?:really |honestly )?(?:can(?:['’]?t|not| not)|couldn['’]?t|could not) (?:say|tell)(?: you)? "
    r"for (?P<sure>sure|certain)(?:[.!]|,? (?P<close>is there (?:anything|something) else [^?]*\?))?",
    re.IGNORECASE,
)


def for_sure(scene: Scene) -> str | None:
    """ "I can't say for sure" as "⟨who?⟩ can tell you for sure, as I can't", with the question that only closes the reply."""
    found = _FOR_SURE.fullmatch(openers.news(scene.said.strip()))
    if found is None or sorries.behind(scene) != "" or _told_near(scene):
        return None
    close = f" {capitalised(found['close'])}" if found["close"] else ""
    return f"⟨who?⟩ can tell you for {found['sure'].lower()}, as {first_person(found['who'])} can't.{close}"


OF_SENTENCE: Captures = {"who_knows": who_knows, "for_sure": for_sure}
