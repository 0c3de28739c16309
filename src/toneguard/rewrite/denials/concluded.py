"""A denial that follows from what stands in front of it, told by what opens the way or by a slot for another."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials.called_for import called_for
from toneguard.rewrite.denials.undenied import undenied
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

# A clock time holds a colon.
_PLAIN = r"(?:[^,;:()\n]|:(?=\d))"
_SO = regex(
    rf"(?P<ground>{_PLAIN}+?)"
    r"(?:,? (?:and )?(?:so|therefore|hence)|, which (?:is why|means(?: that)?)|; (?:therefore|so),?) "
    rf"(?P<no>{_PLAIN}+)",
    re.IGNORECASE,
)
_BECAUSE = regex(
    rf"(?:because|since|as) (?P<first>{_PLAIN}+), (?P<denied>{_PLAIN}+)"
    rf"|(?P<no>{_PLAIN}+?),? (?:because|since|as) (?P<ground>{_PLAIN}+)",
    re.IGNORECASE,
)


def opening_up(scene: Scene) -> str | None:
    """ "We haven't received it yet, so we can't start" as "once we have received it, we can start"."""
    told = _grounded(scene)
    if told is None or _TOO_LATE.search(scene.said):
        return None
    ground, denied = told
    if (wanted := called_for(ground, denied)) is not None:
        return wanted
    possible = undenied(scene, denied)
    condition = _once_done(ground) or _once_fit(ground)
    if possible is None or condition is None or (_PRONOUN.match(possible) and not _NAMES.search(condition)):
        return None
    return f"once {condition}, {possible}"


def _grounded(scene: Scene) -> tuple[str, str] | None:
    """The ground of a denial and the denial, whichever comes first."""
    said = stated(scene)
    found = _SO.fullmatch(said)
    if found is not None:
        return found["ground"], found["no"]
    found = _BECAUSE.fullmatch(said)
    if found is None:
        return None
    return (found["first"], found["denied"]) if found["first"] else (found["ground"], found["no"])


# What was to be there by some time can't be promised for that time again, and an apology would be dropped.
_TOO_LATE = regex(
    r"\b(?:sorry|apolog\w+|within|(?:in|on) time"
    r"|by (?:the )?(?:\d|deadline|due)"
    r"|before|longer|any ?more|ever|never|enough|deadline)\b",
    re.IGNORECASE,
)
_PRONOUN = regex(r"(?:it|they|he|she|this|that)\b", re.IGNORECASE)
_NAMES = regex(r"\b(?:the|your|our|an?) \w", re.IGNORECASE)
_TANGLED = tangled("and|if|only|any")
_NOT_YET = regex(
    r"(?P<who>we|i|(?:the|your|our) [\w'’ -]+?)(?: (?P<have>have|has)(?: not|n['’]t)|(?P<short>['’]ve) not)(?: yet)? "
    r"(?P<done>[a-z]+(?: [^,;:]+?)??)(?: yet| so far| to date)?",
    re.IGNORECASE,
)
_IS_NOT = regex(
    r"(?P<who>(?:the|your|our) [\w'’ -]+?) (?P<be>is|are)(?: not|n['’]t)(?: yet| fully)? (?P<done>[a-z]+ed)(?: yet)?",
    re.IGNORECASE,
)


_HAS_NOT = regex(
    r"(?P<who>we|i)(?: do not| don['’]?t)(?: currently| yet)? have (?P<what>(?:your|the) [^,;:]+?)(?: yet| so far)?",
    re.IGNORECASE,
)


def _once_done(ground: str) -> str | None:
    """What has not been done yet: "we have received your form"."""
    held = _HAS_NOT.fullmatch(ground)
    if held is not None:
        return f"{small(held['who'])} have {held['what']}" if not _TANGLED.search(held["what"]) else None
    found = _NOT_YET.fullmatch(ground) or _IS_NOT.fullmatch(ground)
    if found is None or _TANGLED.search(found["done"]):
        return None
    verb = found.groupdict().get("be") or found.groupdict().get("have") or "have"
    done = found["done"]
    first = done.partition(" ")[0]
    if inflection.participle(first) != first or (verb in {"have", "has"} and first == "had"):
        return None
    return f"{small(found['who'])} {verb} {done}"


_LACKS = regex(
    r"(?P<which>the|your|our) (?P<thing>[\w'’ -]+?) (?:you (?:sent|provided|uploaded|attached) )?(?:is|was|are|were) "
    r"(?P<state>illegible|unreadable|incomplete|blurred|blurry|unsigned|out of date|missing)",
    re.IGNORECASE,
)
_FIT = {
    "illegible": "a legible", "unreadable": "a readable", "incomplete": "a complete", "blurred": "a sharp", "blurry": "a sharp",
    "unsigned": "a signed", "out of date": "an up-to-date",
}  # fmt: skip


def _once_fit(ground: str) -> str | None:
    """What is lacking: "we have a legible receipt", of "the receipt is illegible"."""
    found = _LACKS.fullmatch(ground)
    if found is None or any(inflection.is_plural(w) for w in found["thing"].split()):
        return None
    if found["state"].lower() == "missing":
        return f"we have {small(found['which'])} {found['thing']}"
    return f"we have {_FIT[found['state'].lower()]} {found['thing']}"


OF_SENTENCE: Captures = {
    "opening_up": opening_up,
}
