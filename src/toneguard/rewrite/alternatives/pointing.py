"""Whom a pronoun in the way on means, so that it still means that once the denial stands behind it."""

import re
from dataclasses import dataclass

from toneguard.language.anatomy import phrases
from toneguard.language.phrases import OUR_PEOPLE, THIRD_PARTIES, Phrase, Role
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.alternatives import backward
from toneguard.rewrite.alternatives.naming import PLACES, fuller, named, one_named, things
from toneguard.rewrite.prose.scene import Scene

_PRONOUN = regex(
    # "It is possible", "it takes a day" and "as it is" speak of no thing.
    r"(?<! as )\b(?P<one>it)\b(?! (?:is|was|will|would|can|should|takes|costs|works|suits)\b|['’])"
    r"|\b(?P<many>them|they)\b(?!['’])",
    re.IGNORECASE,
)
_OWNED = regex(r"\b(?:its|their|theirs)\b", re.IGNORECASE)
# "Ask the desk to print it": whoever acts is not acted on.
_ACTING = OUR_PEOPLE | (THIRD_PARTIES - frozenset("contract policy rule system regulation law".split()))
# "The results by phone" are the results, and how they can't be given.
_WITH_MORE = regex(
    r" (?:by|in|on|at|for|with|to|from|over|via|until|before|after|as|without|that|which|who|once|when|if|or|and)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Halves:
    """The way on and the denial, as they will stand one behind the other, and the sentences they come from."""

    way: str
    denied: str
    told: Sentence
    denying: Sentence


def unpointed(scene: Scene, halves: Halves) -> tuple[str, str] | None:
    """Way on and denial with a thing named where it is first spoken of; `None` where nobody can tell which one is meant."""
    theirs = list(things(halves.denying, halves.denied))
    ours = list(things(halves.told, halves.way))
    told = fuller(one_named(halves.way, theirs, halves.denied), halves.denied, ours, theirs)
    if told is None:
        return None
    way, denied = told
    if backward.points_back(way, denied) or (_OWNED.search(way) and theirs) or _left_over(way, ours, theirs):
        return None
    found = _PRONOUN.search(way)
    return (way, denied) if found is None else _renamed(scene, found, (way, denied), ours, theirs)


def _renamed(
    scene: Scene, found: re.Match[str], told: tuple[str, str], ours: list[Phrase], theirs: list[Phrase]
) -> tuple[str, str] | None:
    """With what the pronoun means in its place, where it can be but one thing."""
    way, denied = told
    many = found["many"] is not None
    meant = _meant([t for t in theirs if t.plural == many or (many and _acts(t))], denied)
    own = _own(ours, way, found.start(), many=many)
    if _DOING.match(way, found.start()) and (own or _ASKED.search(way, 0, found.start())):
        return None if any(map(_acts, theirs)) else (way, denied)
    if (own and not meant) or (_told_in(found[0], denied) and not own) or not any(not _acts(t) for t in theirs):
        return way, denied
    if not own and not meant and _IF_IT.match(way):
        # What was spoken of before both.
        return way, denied
    if (same := _same_deed(scene, way, found, theirs)) is not None:
        return _exchanged(found, same, way, denied, sure=True)
    if own or len(meant) != 1 or _earlier(scene, many=many):
        return None
    return _exchanged(found, meant[0], way, denied)


_IF_IT = regex(r"(?:if|once|when|as soon as) (?:it|they)\b", re.IGNORECASE)
# "Ask the guard whether they can do anything": whoever acts, and no thing.
_DOING = regex(r"they (?:can|could|may|might|would|will) (?!be\b|have\b)[a-z]+\b", re.IGNORECASE)

_ASKED = regex(
    r"\b(?:ask|contact|call|ring|phone|e-?mail|message|write to|speak to|speak with|talk to|check with) "
    r"(?:the|your|our|a) [a-z]",
    re.IGNORECASE,
)


def _same_deed(scene: Scene, way: str, found: re.Match[str], theirs: list[Phrase]) -> Phrase | None:
    """What is not done to a thing is done to it elsewhere: "can't add luggage … You can add it"."""
    verb = re.search(r"([a-z]+) $", way[: found.start()])
    clause = scene.clause
    if verb is None or clause is None or clause.object is None or clause.verb != verb[1]:
        return None
    thing = next((t for t in theirs if t.span.start == clause.object.span.start), None)
    return thing if thing is not None and thing.plural == (found["many"] is not None) else None


def _meant(things: list[Phrase], denied: str) -> list[Phrase]:
    """What a pronoun may speak of; where a thing stands or is sold only if the denial does not begin with that thing."""
    kinds = {t.text: t for t in things if not any(f" of {t.text}" in other.text for other in things)}
    first = any(not _front(t, denied) for t in things)
    kinds = {text: t for text, t in kinds.items() if not _beside(t, denied)}
    apart = [t for t in kinds.values() if t.head not in PLACES and not (first and _LOCATED.search(_front(t, denied)))]
    return apart or list(kinds.values())


def _beside(thing: Phrase, denied: str) -> bool:
    """ "For download", "at check-in", "to Canada": where it is done, and not what it is done to."""
    front = _front(thing, denied)
    if thing.plural or thing.determiner:
        return False
    return _LOCATED.search(front) is not None or (thing.tag == "PROPN" and _BOUND_FOR.search(front) is not None)


_BOUND_FOR = regex(r"\b(?:to|from|of|outside|inside|within|near)$", re.IGNORECASE)
_LOCATED = regex(r"\b(?:for|on|in|at|over|via|by|through)$", re.IGNORECASE)


def _front(thing: Phrase, denied: str) -> str:
    return denied[: max(0, denied.lower().find(thing.text.lower()))].rstrip()


def _own(ours: list[Phrase], way: str, at: int, *, many: bool) -> bool:
    """Something in front of the pronoun, in the way on itself, may be meant; whoever acts is "they" and no "it"."""
    front = (t for t in ours if 0 <= way.lower().find(t.text.lower()) < at)
    return any(many if _acts(t) else t.plural == many for t in front)


def _acts(thing: Phrase) -> bool:
    return thing.role in {Role.US, Role.CUSTOMER} or thing.head in _ACTING


# A pronoun that no name can stand for: "and it's free", "they'll answer".
_LED = regex(
    r"\b(?:(?P<one>it)(?:['’]\w+| (?:is|was|will|would|can|should|takes|costs))|(?P<many>they)['’]\w+)\b"
    r"(?! (?:not )?(?:possible|easier|better|best|ok|okay|fine|easy|worth|up to|works?|suits?)\b)",
    re.IGNORECASE,
)


def _left_over(way: str, ours: list[Phrase], theirs: list[Phrase]) -> bool:
    """Such a pronoun may mean a thing of the denial."""
    found = _LED.search(way)
    if found is None:
        return False
    many = found["many"] is not None
    meant = any(t.plural == many or (many and _acts(t)) for t in theirs)
    return meant and not _own(ours, way, found.start(), many=many)


def _exchanged(
    found: re.Match[str], thing: Phrase, way: str, denied: str, *, sure: bool = False
) -> tuple[str, str] | None:
    """The thing's name and the pronoun in each other's place."""
    wanted = _WHERE.sub("", thing.text)
    at = denied.lower().find(wanted.lower())
    name = denied[at : at + len(wanted)]
    if _LACKED.search(denied) or _HAD.search(way) or _HANDED_ON.match(way):
        return None
    if _BESIDE.search(denied[:at]) or _OF_SOME.match(denied[at + len(name) :]):
        return None
    if not (named(thing) or (sure and not thing.determiner)) or _WITH_MORE.search(name) or denied.count(name) != 1:
        return None
    pronoun = "it" if not thing.plural else "they" if at == 0 else "them"
    way = f"{way[: found.start()]}{name}{way[found.end() :]}"
    other = _PRONOUN.search(way)
    if other is not None and (other["many"] is None) != (found["many"] is None):
        return None
    told = given(f"{denied[:at]}{pronoun}{denied[at + len(name) :]}")
    return (way, told) if told is not None else None


_WHERE = regex(rf" (?:over|by|on|in|via|from) (?:the |our |your )?(?:{'|'.join(sorted(PLACES))})s?$", re.IGNORECASE)
# What is gone altogether is not what there is somewhere else: "we do have it in blue".
_LACKED = regex(
    r"\b(?:sold out|out of stock|discontinued|gone|taken|fully booked|unavailable|(?:not|n['’]t|no longer) available)$",
    re.IGNORECASE,
)
# What something is done with or on, and what is only some of its kind ("returns from the online shop").
_BESIDE = regex(r"\b(?:with|for|from|on|in|at|by|about|into|under|over|without) $", re.IGNORECASE)
_OF_SOME = regex(r" (?:from|of|with|without|over|under|between|than)\b", re.IGNORECASE)
# "I've passed it on" is the question, not the refund.
_HANDED_ON = regex(
    r"(?:i|we)(?:['’]ve| have)? (?:sent|passed|forwarded|raised|handed|escalated|put) (?:it|them)\b", re.IGNORECASE
)
_HAD = regex(r"\b(?:have|has|sell|sells|stock|carry|offer) (?:it|them)\b", re.IGNORECASE)
_GIVEN = regex(
    r"\b(?P<verb>give|send|lend|show|offer|sell|pay|post|issue) (?P<whom>you|them|us|me) (?P<what>it|them)\b"
)


_TOLD_IT = regex(r"\b(?:you|us|me|him|her) (?:it|them)\b", re.IGNORECASE)


def given(denied: str) -> str | None:
    """ "We can't lend it to you", where a pronoun has come to stand behind "lend you"; `None` of "tell you it"."""
    told = _GIVEN.sub(r"\g<verb> \g<what> to \g<whom>", denied)
    return told if _TOLD_IT.search(told) is None else None


_THEN = regex(
    r"\b(?:then|either|neither|there(?! (?:is|are|was|were|will)\b|['’]| (?:is|are|was|were)n['’]?t))\b", re.IGNORECASE
)


def caught(halves: Halves) -> bool:
    """A pronoun of the denial would seem to mean a thing of the way on: "…, as we can't speed it up"."""
    if _THEN.search(halves.denied):
        return True
    found = _PRONOUN.search(halves.denied)
    if found is None or re.search(r"\b(?:the|your|our|my|an?) \w", halves.denied[: found.start()], re.IGNORECASE):
        return False
    many = found["many"] is not None
    return any(t.plural == many and not _acts(t) for t in things(halves.told, halves.way))


def _told_in(pronoun: str, denied: str) -> bool:
    # "As it is" is said of what was named already.
    return re.search(rf"(?<!\bas )\b{pronoun}\b", denied, re.IGNORECASE) is not None


def _earlier(scene: Scene, *, many: bool) -> bool:
    """What was said before the denial may be meant as well."""
    front = scene.previous
    if front is None:
        return False
    scene.reading.parse([front])
    return any(t.plural == many and named(t) and not _acts(t) for t in phrases(front))
