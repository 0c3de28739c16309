""" "You can do it yourself": what "do it" stands for, where that was said by the denial in front of it."""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Clause, Voice
from toneguard.regex import regex
from toneguard.rewrite.alternatives.pointing import given
from toneguard.rewrite.prose.scene import Scene

_DO_IT = regex(r"\bdo (?:it|that|this|so)\b", re.IGNORECASE)
_WITH_MORE = regex(
    r" (?:by|in|on|at|for|with|to|from|over|via|until|before|after|as|without|once|when|if)\b", re.IGNORECASE
)
# Neither is part of the thing: "change the plan yourself".
_FOR_THEM = regex(r" (?:for (?:you|me|us|them)|(?:your|my)self|(?:our|your)selves)$", re.IGNORECASE)
_EMPTY = frozenset({"be", "have", "do", "offer", "provide", "give", "guarantee", "promise", "see", "find", "know"})


def spelt_out(scene: Scene, clause: Clause, way: str, denied: str) -> tuple[str, str] | None:
    """ "You can reset your password yourself" and "I can't reset it for you"; `None` where "do it" may be more than that.

    Way on and denial come back as they are where nothing in the way on stands for what is denied.
    """
    found = _DO_IT.search(way)
    if found is None:
        return way, denied
    deed = _deed(scene, clause)
    if deed is None or _DO_IT.search(way, found.end()):
        return None
    verb, thing, plural = deed
    if denied.count(thing) != 1:
        return None
    pronoun = "they" if plural and denied.startswith(thing) else "them" if plural else "it"
    spelt = f"{verb} {thing}"
    way = f"{way[: found.start()]}{spelt}{way[found.end() :]}"
    if (earlier := re.search(r"\b(?:it|them)\b", way[: found.start()], re.IGNORECASE)) is not None:
        # "Bring it to the shop and we'll do it there."
        way = f"{way[: earlier.start()]}{thing}{way[earlier.end() :].replace(spelt, f'{verb} {earlier[0]}')}"
    told = given(denied.replace(thing, pronoun))
    return (way, told) if told is not None else None


def _deed(scene: Scene, clause: Clause) -> tuple[str, str, bool] | None:
    """What is not done, and to what: "reset", "your password", of one or of many."""
    thing = clause.object
    if thing is None or thing.pronoun or thing.negated or clause.verb in _EMPTY or clause.particle:
        return None
    name = _FOR_THEM.sub("", scene.full(thing))
    if _WITH_MORE.search(name) or not inflection.is_base_verb(clause.verb) or thing.determiner in {"any", "a", "an"}:
        return None
    if clause.voice is Voice.PASSIVE:
        name = f"{name[:1].lower()}{name[1:]}" if thing.determiner else name
    return clause.verb, name, thing.plural
