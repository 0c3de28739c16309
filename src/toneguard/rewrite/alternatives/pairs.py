"""A denial and the sentence behind it told as one: what is done instead, or what is asked for and what it is for.

Each capture is `None` unless both sentences are one of the plain shapes listed here from their first word to their last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person

_DENIED = regex(
    r"(?P<note>(?:please )?(?:also )?note that )?(?P<who>we|i)(?P<often> (?:currently|typically|usually|normally|generally))? "
    r"do(?: not|n['’]?t)(?P<ever> (?:currently|typically|usually|normally|generally))? (?P<done>[a-z]+ .+)",
    re.IGNORECASE,
)
_INSTEAD = regex(r"instead,? (?P<who>we|i) (?P<does>(?!do\b|have to\b|must\b|will\b)[a-z]+ .+)", re.IGNORECASE)


def in_its_place(scene: Scene) -> str | None:
    """ "We don't lend tools. Instead, we mend them" as "instead of lending tools, we mend them"."""
    said, told = _both(scene)
    denied, instead = _DENIED.fullmatch(said), _INSTEAD.fullmatch(told)
    if denied is None or instead is None or denied["who"].lower() != instead["who"].lower():
        return None
    verb, _, rest = denied["done"].partition(" ")
    if not _is_verb(verb) or not ways.plain(denied["done"], commas=0):
        return None
    note = f"{small(denied['note'])}" if denied["note"] else ""
    often = denied["often"] or denied["ever"] or ""
    return (
        f"{note}instead of {inflection.gerund(verb)} {rest}, {instead['who'].lower()}{often.lower()} {instead['does']}"
    )


_PUZZLED = regex(
    r"(?P<who>we|i) do(?: not|n['’]?t) (?:really |quite |currently )?"
    r"(?P<knows>(?:know|understand)(?: exactly)? (?:where|what|which|how|why|who|when|the|your) [^,;:?]+)",
    re.IGNORECASE,
)
# "Not sure were following what youre saying".
_LOST = regex(
    r"(?:(?P<who>i|we)(?: am| are|['’]?m|['’]?re)? )?not (?:quite |really |entirely )?sure (?:that |if )?"
    r"(?P<whose>i|we)(?: am| are|['’]?m|['’]?re)?(?: quite| fully)? (?P<knows>(?:understand|follow)(?:ing)?"
    r" (?:what you(?: are|['’]?re| mean)|your|the) ?[^,;:?]*)",
    re.IGNORECASE,
)
_ASKED = regex(
    r"(?:can|could|would|will) you(?: please| kindly)? (?P<done>[a-z]+ [^,;:?]+?)(?:,? please)?"
    r"(?:,? so(?: that)? (?:we|i) can (?P<help>(?:better )?(?:help|assist)(?: you)?(?: better| further)?))?\?",
    re.IGNORECASE,
)


def so_as_to_know(scene: Scene) -> str | None:
    """ "I don't know where it is. Could you name the street?" as "could you please name the street so that I know …"."""
    said, told = _both(scene, mark=True)
    puzzled, asked = _PUZZLED.fullmatch(said) or _LOST.fullmatch(said), _ASKED.fullmatch(told)
    if puzzled is None or asked is None or re.search(r"\bso\b|\bto (?:help|let)\b", asked["done"]):
        return None
    if not _is_verb(asked["done"].split(maxsplit=1)[0]):
        return None
    helps = f" and {asked['help']}" if asked["help"] else ""
    if (whose := puzzled.groupdict().get("whose")) is not None:
        knows = re.sub(r"^(understand|follow)ing", r"\1", puzzled["knows"], flags=re.IGNORECASE)
        return f"could you please {asked['done']} so that {first_person(whose)} can {knows}{helps}?"
    if helps:
        return None
    return f"could you please {asked['done']} so that {first_person(puzzled['who'])} {puzzled['knows']}?"


def _both(scene: Scene, *, mark: bool = False) -> tuple[str, str]:
    """The hit's sentence without its final mark, and the next."""
    following = scene.following.text.strip() if scene.following is not None else ""
    return unmarked(scene.said), following if mark else unmarked(following)


def _is_verb(word: str) -> bool:
    return inflection.is_base_verb(word.lower()) and word.lower() not in {"be", "have"}


OF_PAIR: Captures = {"in_its_place": in_its_place, "so_as_to_know": so_as_to_know}
