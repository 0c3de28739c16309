"""What "is recommended" or "is requested", said by somebody to the one who is to do it."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.habits import speaker
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

_IT_IS = regex(
    r"(?P<lead>(?:(?:also|therefore|in addition|for this reason|before that|meanwhile),? )?)it is "
    r"(?:also |therefore |kindly )*(?P<how>(?:(?:strongly|highly) )?)"
    r"(?P<verb>recommended|advised|advisable|suggested|requested|asked) "
    r"(?:(?:that )?you (?P<yours>(?!are\b|have\b|can\b|may\b|will\b)[a-z]+)(?P<rest>\b.*)"
    r"|that (?P<thing>(?:the|your|all|any|this|these|each) [\w' -]+?) be (?P<done>[a-z]+)(?P<where>\b.*)"
    r"|to (?P<plain>[a-z]+)(?P<more>\b.*))",
    re.IGNORECASE,
)
_TANGLED = regex(r"[;:?()\n⟨]|\bby (?:the|our|an?|your) ", re.IGNORECASE)
_SAID = {"advised": "recommend", "advisable": "recommend", "recommended": "recommend", "suggested": "suggest"}


def advised(scene: Scene) -> str | None:
    """ "It is recommended that the filter be changed" as "we recommend changing the filter"; a request gets a "please"."""
    match = _IT_IS.fullmatch(unmarked(scene.said))
    if match is None or _TANGLED.search(scene.said):
        return None
    verb, objects = _step(match)
    if not inflection.is_base_verb(verb):
        return None
    said = _SAID.get(match["verb"].lower())
    if said is None:
        return f"{match['lead']}please {verb}{objects}"
    step = f"that you {verb}" if match["yours"] else inflection.gerund(verb)
    return f"{match['lead']}{speaker(scene.reading.text)} {match['how'].lower()}{said} {step}{objects}"


def _step(match: re.Match[str]) -> tuple[str, str]:
    """The verb's base form and all that follows it."""
    if match["done"]:
        return inflection.lemma_of(match["done"].lower(), verb=True), f" {match['thing']}{match['where']}"
    return (match["yours"] or match["plain"]).lower(), match["rest"] or match["more"] or ""


OF_SENTENCE: Captures = {"advised": advised}
