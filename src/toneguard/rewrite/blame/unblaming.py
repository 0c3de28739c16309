"""A reason that points at the customer, told of the thing: "because the wrong address was entered"."""

import re

from toneguard.regex import regex
from toneguard.rewrite.blame import absences, neutral, wrongs
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.pieces import done_in
from toneguard.rewrite.prose.scene import Captures, Scene

_REASON = regex(
    r"(?P<link>\b(?:because|since|as|that|assume|suppose) )(?P<slip>(?:you|u)(?: |(?=['’]))[^,;:.!?()\n]+)",
    re.IGNORECASE,
)
_IN_FRONT = regex(
    r"(?P<slip>(?:you|u)(?: |(?=['’]))[^,;:.!?()\n]+?)(?=,? (?:so|and so|which is why|hence|therefore|which means)\b)",
    re.IGNORECASE,
)
_YOUR_LATE = regex(
    r"(?:due to|owing to|because of|as a result of) (?P<your>your) "
    r"(?:late|missing|incomplete|incorrect|delayed|invalid|expired) [a-z]+\b",
    re.IGNORECASE,
)
_HAVE = regex(r"(?<=^you)(?: have|['’]ve) (?!not\b|never\b)", re.IGNORECASE)
_BY_YOU = regex(
    r"\b(?:was|were|been) (?:not |duly |never |probably )*(?P<done>[a-z]+)(?: (?:out|in|off|up|on|down))?"
    r"(?P<by> by (?:you|yourself))\b(?!['’])",
    re.IGNORECASE,
)
_NOT_BY_YOURS = regex(
    r"\b(?:was|were|been) (?:not|never) (?P<done>[a-z]+)"
    r"(?P<by> by your (?:son|daughter|wife|husband|partner|family|child|mother|father|colleague|assistant|office|team"
    r"|tenant|guest))\b",
    re.IGNORECASE,
)
# A comma alone does not join what "therefore" begins.
_THEREFORE = regex(r"^, (?:therefore|hence),? ", re.IGNORECASE)
_ADDED = regex(r" (?:and (?:the|your|our|it|we|this)|if (?:you|it|we|the))\b.*$", re.IGNORECASE)


def unblamed(scene: Scene) -> str | None:
    """ "It came back because you gave the wrong street" as "it came back because the wrong street was given"."""
    said = scene.said
    for found in (*_REASON.finditer(said), *filter(None, [_IN_FRONT.match(said)])):
        slip = _ADDED.sub("", found["slip"]).rstrip()
        told = (
            wrongs.off(slip)
            or neutral.done(_HAVE.sub(" ", slip))
            or neutral.undone(slip, timed=False)
            or absences.told(slip)
        )
        if told is not None:
            rest = said[found.start("slip") + len(slip) :]
            return unmarked(said[: found.start("slip")] + told + _THEREFORE.sub(", so ", rest, count=1))
    late = _YOUR_LATE.match(said)
    if late is not None:
        return unmarked(f"{said[: late.start('your')]}the{said[late.end('your') :]}")
    return _by_you(said)


# Who gave their word for it is what it is about.
_WHOSE_WORD = regex(r"authori[sz]ed|approved|signed|confirmed|accepted|agreed|requested", re.IGNORECASE)


def _by_you(said: str) -> str | None:
    """ "It was put out by you after seven" as "it was put out after seven"."""
    found = _BY_YOU.search(said) or _NOT_BY_YOURS.search(said)
    if found is None or done_in(found["done"]) is None or _WHOSE_WORD.fullmatch(found["done"]):
        return None
    return unmarked(said[: found.start("by")] + said[found.end("by") :])


OF_SENTENCE: Captures = {"unblamed": unblamed}
