"""Whom a pronoun in the way on means, so that it still means that once the denial stands behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from toneguard.language import inflection
from toneguard.language.anatomy import full_span, phrases
from toneguard.language.phrases import OUR_PEOPLE, THIRD_PARTIES, Phrase, Role
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.denials import ways
from toneguard.rewrite.prose.scene import Scene

_PRONOUN = regex(
    # "It is possible", "it takes a day" and "as it is" speak of no thing.
    r"(?<! as )\b(?P<one>it)\b(?! (?:is|was|will|would|can|should|takes|costs|works|suits)\b|['’])"
    r"|\b(?P<many>them|they)\b(?!['’])",
    re.IGNORECASE,
)
_OWNED = regex(r"\b(?:its|their|theirs)\b", re.IGNORECASE)
_DEFINITE = frozenset({"the", "your", "our", "my", "this", "that", "these", "those", "his", "her", "their"})
_PLACES = frozenset(
    "app website site page portal phone telephone chat email e-mail mail side end store shop stock office system branch"
    " line menu dashboard moment time reason".split()
)
# "Ask the desk to print it": whoever acts is not acted on.
_ACTING = OUR_PEOPLE | THIRD_PARTIES
_PEOPLE = frozenset({Role.US, Role.CUSTOMER, Role.THIRD})
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
    theirs = list(_things(halves.denying, halves.denied))
    ours = list(_things(halves.told, halves.way))
    fuller = _fuller(_one_named(halves.way, theirs), halves.denied, ours, theirs)
    if fuller is None:
        return None
    way, denied = fuller
    if ways.points_back(way, denied) or (_OWNED.search(way) and theirs) or _left_over(way, ours, theirs):
        return None
    found = _PRONOUN.search(way)
    if found is None:
        return way, denied
    many = found["many"] is not None
    meant = _meant([t for t in theirs if t.plural == many or (many and t.role in _PEOPLE)], denied)
    own = _own(ours, way, found.start(), many=many)
    if (
        (own and not meant)
        or (_told_in(found[0], denied) and not own)
        or not any(t.role not in _PEOPLE for t in theirs)
    ):
        return way, denied
    if own or len(meant) != 1 or _earlier(scene, many=many):
        return None
    return _exchanged(found, meant[0], way, denied)


_ONE = regex(r"(?<=\b)(?P<front>(?:the|an?|another|our) (?!one\b)[a-z-]+ )(?P<one>ones?)\b(?! of\b)", re.IGNORECASE)


def _one_named(way: str, theirs: list[Phrase]) -> str:
    """ "The newer one" as "the newer model", where the denial speaks of nothing else."""
    found = _ONE.search(way)
    things = {_written(t) for t in theirs if t.head not in _PLACES}
    if found is None or len(things) != 1:
        return way
    noun = next(iter(things))
    if noun == "one" or not inflection.knows_as_noun(noun):
        return way
    named = inflection.plural(noun) if found["one"].lower() == "ones" else noun
    return f"{way[: found.start('one')]}{named}{way[found.end('one') :]}"


def _written(thing: Phrase) -> str:
    """Its noun, one of them, with the capitals it is written with."""
    return next((word for word in re.findall(r"[\w-]+", thing.text) if word.lower() == thing.head), thing.head)


def _fuller(way: str, denied: str, ours: list[Phrase], theirs: list[Phrase]) -> tuple[str, str] | None:
    """ "The card" of the way on and "your card ending 4421" of the denial in each other's place."""
    for thing in ours:
        said = next((t for t in theirs if t.head == thing.head and t.text.lower() != thing.text.lower()), None)
        if said is None or not said.determiner or thing.determiner not in _POINTED or len(thing.words) > _BARE:
            continue
        bare, full = thing.text, said.text
        if (
            not _named(said)
            or _RUNS_ON.match(denied.partition(full)[2])
            or way.count(bare) != 1
            or denied.count(full) != 1
            or full.lower().startswith(bare.lower() + " ")
        ):
            return None
        way, denied = way.replace(bare, full), denied.replace(full, bare)
    return way, denied


_RUNS_ON = regex(r" (?:\w+ing|\d)")
_POINTED = frozenset({"the", "this", "that", "these", "those"})
_BARE = 2


def _meant(things: list[Phrase], denied: str) -> list[Phrase]:
    """What a pronoun may speak of; where a thing stands or is sold only if the denial does not begin with that thing."""
    kinds = {t.text: t for t in things if not any(f" of {t.text}" in other.text for other in things)}
    first = any(not _front(t, denied) for t in things)
    apart = [t for t in kinds.values() if t.head not in _PLACES and not (first and _LOCATED.search(_front(t, denied)))]
    return apart or list(kinds.values())


_LOCATED = regex(r"\b(?:on|in|at|over|via|by|through)$", re.IGNORECASE)


def _front(thing: Phrase, denied: str) -> str:
    return denied[: max(0, denied.lower().find(thing.text.lower()))].rstrip()


def _own(ours: list[Phrase], way: str, at: int, *, many: bool) -> bool:
    """Something in front of the pronoun, in the way on itself, may be meant; whoever acts is "they" and no "it"."""
    front = (t for t in ours if 0 <= way.lower().find(t.text.lower()) < at)
    return any(many if _acts(t) else t.plural == many for t in front)


def _acts(thing: Phrase) -> bool:
    return thing.role in _PEOPLE or thing.head in _ACTING


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


def _exchanged(found: re.Match[str], thing: Phrase, way: str, denied: str) -> tuple[str, str] | None:
    """The thing's name and the pronoun in each other's place."""
    wanted = _WHERE.sub("", thing.text)
    at = denied.lower().find(wanted.lower())
    name = denied[at : at + len(wanted)]
    if _LACKED.search(denied) or _HAD.search(way):
        return None
    if not _named(thing) or _WITH_MORE.search(name) or denied.count(name) != 1:
        return None
    pronoun = "it" if not thing.plural else "they" if at == 0 else "them"
    way = f"{way[: found.start()]}{name}{way[found.end() :]}"
    told = given(f"{denied[:at]}{pronoun}{denied[at + len(name) :]}")
    return (way, told) if told is not None else None


_WHERE = regex(rf" (?:over|by|on|in|via|from) (?:the |our |your )?(?:{'|'.join(sorted(_PLACES))})s?$", re.IGNORECASE)
# What is gone altogether is not what there is somewhere else: "we do have it in blue".
_LACKED = regex(
    r"\b(?:sold out|out of stock|discontinued|gone|taken|fully booked|unavailable|(?:not|n['’]t|no longer) available)$",
    re.IGNORECASE,
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


def _named(thing: Phrase) -> bool:
    generic = thing.plural and not thing.determiner
    return generic or thing.determiner in _DEFINITE or thing.tag == "PROPN"


def _things(sentence: Sentence, words: str) -> Iterator[Phrase]:
    """The noun phrases that these words of a sentence hold."""
    told = words.lower()
    for phrase in phrases(sentence):
        full = full_span(sentence, phrase).shifted(-sentence.span.start).of(sentence.text)
        text = full if full.lower() in told else phrase.text
        if text.lower() in told and not phrase.negated:
            yield replace(phrase, text=text)


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
    return any(t.plural == many and t.role is not Role.THIRD for t in _things(halves.told, halves.way))


def _told_in(pronoun: str, denied: str) -> bool:
    return re.search(rf"\b{pronoun}\b", denied, re.IGNORECASE) is not None


def _earlier(scene: Scene, *, many: bool) -> bool:
    """What was said before the denial may be meant as well."""
    front = scene.previous
    if front is None:
        return False
    scene.reading.parse([front])
    return any(t.plural == many and _named(t) and t.role not in _PEOPLE for t in phrases(front))
