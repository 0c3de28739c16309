"""Denials with a condition or a bound, told as what holds within it: "can't … without" as "can … with"."""

import re

from toneguard.language.clauses import Embedding
from toneguard.regex import regex
from toneguard.rewrite.denials import picked
from toneguard.rewrite.denials.negated import TANGLED
from toneguard.rewrite.denials.undenied import LET_YOU, undenied
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person

_NOUN = regex(
    r"(?:a|an|the|your|our|this|that|these|those|proof|prior|written|valid|\w+ (?:number|code|receipt|form|invoice))"
    r"\b[^,;:.!?]*$",
    re.IGNORECASE,
)
A_SUBJECT = (
    r"(?:(?:you|we|i|it|they|he|she)(?:['’](?:ve|re|s|m))?|this|that|there|the [\w -]+?|your [\w -]+?|our [\w -]+?"
    r"|(?:an?|both|all|each|every|his|her|their|one|two|three|\d+) [\w -]+?)"
)
_FRONTED = regex(
    rf"(?:without (?P<thing>[^,;:]+?)|unless (?P<clause>{A_SUBJECT} [^,;:]+)),? "
    r"(?P<rest>(?:i|we|you|it|there|no|the|your|i['’]m|we['’]re)\b.+)",
    re.IGNORECASE,
)
_BEHIND = regex(
    rf"(?P<rest>.+?),? (?:(?P<unless>unless) (?P<clause>{A_SUBJECT} \S.*)"
    rf"|(?P<until>until|till) (?P<later>{A_SUBJECT} \S.*)"
    r"|without (?P<thing>\S.*)"
    r"|if (?P<who>you|we|it|they|the [\w -]+?|your [\w -]+?) (?:do not|don['’]?t|haven['’]?t|have not) (?P<act>\S.*))",
    re.IGNORECASE,
)


def bounded(scene: Scene) -> str | None:
    """ "Without the receipt we can't help" as "we can help with the receipt"."""
    part = part_of(scene)
    if part is None or part.reason or openers.REGRET.search(scene.said) or _AND_THEN.search(part.words):
        return None
    front, behind = _FRONTED.fullmatch(part.words), _BEHIND.fullmatch(part.words)
    found = front or behind
    if found is None:
        return None
    # Whose time or thing it is must not be open; what somebody lets you do is no news of its own.
    told = behind is not None and not found["until"] and LET_YOU.fullmatch(found["rest"]) is None
    if told and tells_more(scene, part, found["rest"]):
        return None
    possible = _anything(found["rest"]) or undenied(scene, found["rest"])
    if possible is not None and found["thing"] and (needed := _needed(possible, found["thing"])):
        return needed if _NOUN.match(found["thing"]) else None
    condition = _condition(found) if possible is not None else None
    if condition is None:
        return None
    return f"{condition}, {possible}" if found is front else f"{possible} {condition}"


def _needed(possible: str, thing: str) -> str | None:
    """ "With the receipt" might be what the help is about, and would no longer say that the receipt is needed."""
    needs = _NEEDED.fullmatch(possible)
    if needs is None:
        return None
    ours = needs["who"].lower() != "you"
    if ours and (_HELPS.match(needs["done"]) or _THE_ONE.match(thing) or "⟨" in possible):
        return f"once {needs['who']} have {thing}, {possible}"
    return f"to {needs['done']}, {needs['who']} need {thing}" if _ONE.match(thing) or not ours else None


_NOTHING = regex(
    r"nothing (?:else |more )?can (?:be done|happen)"
    r"|(?:there(?: is|['’]s) )?nothing (?:else |more )?(?:that )?(?P<who>we|i) can do"
    r"|(?P<us>we|i) (?:can['’]?t|cannot|can not|are unable to|am unable to) do anything(?: else| more| further)?",
    re.IGNORECASE,
)


def _anything(words: str) -> str | None:
    """What can be done once nothing bars it is for the writer to say."""
    found = _NOTHING.fullmatch(words)
    if found is None:
        return None
    return f"{first_person(found['who'] or found['us'])} can ⟨what?⟩"


_NEEDED = regex(r"(?P<who>I|we|you) can (?P<done>.*)")
# "And it will be cancelled" is what comes of the denial.
_AND_THEN = regex(r"\b(?:and|or) (?:it|they|we|you|i|the|your|this|that)\b", re.IGNORECASE)
_ONE = regex(r"(?:an?|proof|prior|written|valid)\b", re.IGNORECASE)
_HELPS = regex(r"(?:help|assist)\b")
_THE_ONE = regex(r"(?:the|your|this|that|these|those)\b", re.IGNORECASE)


def _condition(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    told: str | None = None
    if groups.get("clause"):
        # "If" alone would no longer say that there is no other way.
        behind = "only if" if groups.get("unless") else "as long as"
        told = f"{'once' if _ACTS.match(groups['clause']) else behind} {groups['clause']}"
    elif groups.get("later"):
        told = f"once {groups['later']}"
    elif groups.get("thing"):
        thing = groups["thing"]
        told = (
            f"{'only ' if 'unless' in groups else ''}with {thing}"
            if _NOUN.match(thing) and not re.match(r"\w+ing\b", thing)
            else None
        )
    elif groups.get("act") and groups["who"].lower() in {"you", "we", "they"} and "have" not in found[0].lower():
        told = f"if {groups['who']} {groups['act']}"
    return told if told is not None and TANGLED.search(told.removeprefix("only ")) is None else None


_ACTS = regex(
    r"(?:we|i) have (?:an?|the|your|their|all|both|proof|written)\b"
    r"|(?:you|we|i) (?!are\b|have\b|had\b|were\b|do\b|can\b|want\b|need\b|live\b)[a-z]+\b",
    re.IGNORECASE,
)


_TOLD = frozenset({Embedding.COMPLEMENT, Embedding.REPORTED, Embedding.RELATIVE})


def tells_more(scene: Scene, part: Part, rest: str) -> bool:
    """Another clause stands in front of the bound, and may be what it bounds: "… that it will arrive before Christmas"."""
    assert scene.sentence is not None
    start = scene.sentence.span.start + scene.said.find(part.words)
    others = (c for c in scene.sentence.clauses if c != part.clause and c.embedding in _TOLD)
    heads = (c.head_span.start for c in others if c.subject is not None or c.embedding is Embedding.RELATIVE)
    return picked.is_picked(rest) or any(start <= at < start + len(rest) for at in heads)


OF_CLAUSE: Captures = {"bounded": bounded}
