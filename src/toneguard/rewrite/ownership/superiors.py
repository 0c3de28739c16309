"""What bosses and systems are said to stop, told as what we can't do, with a place for what we can.

The capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials.dead_ends import helped
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import HANGING, TURNING
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker
from toneguard.rewrite.prose.told import first_of

_ABOVE = (
    r"(?:(?:my|our|the) (?:line |direct |new )?(?:manager|boss|supervisor|management|head office|headquarters"
    r"|superiors|directors?|board|leadership|legal team|legal department)"
    r"|head office|management|legal|corporate)"
)
_WILL_NOT = (
    r"(?:won['’]?t|will not|does(?:n['’]?t| not)|do(?:n['’]?t| not)|would(?:n['’]?t| not)|refuses? to|refused to)"
)
_REFUSES = regex(
    rf"{_ABOVE} (?:just |simply )?{_WILL_NOT} "
    r"(?P<done>(?:approve|authori[sz]e|allow|accept|release|sign|pay|extend|change|grant|waive) [^,;:?]+)",
    re.IGNORECASE,
)
_SYSTEM = regex(
    rf"(?:{_ABOVE}|(?:the|our|my) (?:booking |ordering |computer )?(?:system|computer|software|tool|program|screen)) "
    r"(?:just |simply )?(?:won['’]?t|will not|does(?:n['’]?t| not)) (?:let|allow|permit) (?P<who>me|us)(?: to)? "
    r"(?P<done>[a-z]+\b[^,;:?]*)",
    re.IGNORECASE,
)
_UNTOLD = regex(
    r"(?:(?:nobody|no one|no-one)(?: has)?(?: ever)? (?:told|informed|notified) (?:me|us)"
    r"|(?:i|we) (?:was(?:n['’]?t| not)|were(?:n['’]?t| not)|have(?:n['’]?t| not) been) "
    r"(?:told|informed|made aware|notified)) (?:about|of) (?P<thing>(?:the|this|that|your|any) [\w' -]+)",
    re.IGNORECASE,
)


_DECIDED = regex(
    rf"{_ABOVE} (?:has |have |just |simply )*(?:decided|chosen|wants us|told us|asked us|instructed us) (?P<no>not )?"
    r"to (?P<done>[a-z]+ [^,;:?]+)",
    re.IGNORECASE,
)


_RULED = regex(
    rf"{_ABOVE} (?:has |have )?(?:decided|ruled) that (?P<what>(?!they\b|he\b|she\b)[a-z]+ [^;:?]+)",
    re.IGNORECASE,
)
_ORDERED = regex(
    r"(?P<who>i|we)(?: was| were|['’]ve been| have been| am| are|['’]m|['’]re) (?:told|instructed|asked|ordered)"
    r" not to (?P<done>[a-z]+ [^,;:?]+)",
    re.IGNORECASE,
)


def _told_not_to(words: str, scene: Scene) -> str | None:
    """ "I was told not to waive the fee" as "what I can do is ⟨what?⟩, as I can't waive the fee"."""
    match, part = _ORDERED.fullmatch(words), part_of(scene)
    if match is None or part is None or part.after or part.before or helped(scene, part):
        return None
    if TURNING.search(match["done"]) or not inflection.is_base_verb(match["done"].split()[0].lower()):
        return None
    who = first_person(match["who"])
    return f"what {who} can do is ⟨what?⟩, as {who} can't {match['done']}"


def _decided(words: str, _scene: Scene) -> str | None:
    """ "Head office decided to close the desk" as "we have decided to close the desk"."""
    ruled = _RULED.fullmatch(words)
    if ruled is not None:
        return f"we have decided that {ruled['what']}"
    match = _DECIDED.fullmatch(words)
    if match is None or HANGING.search(match["done"]) or not inflection.is_base_verb(match["done"].split()[0]):
        return None
    return f"we have decided {match['no'] or ''}to {match['done']}"


def stood_for(scene: Scene) -> str | None:
    """ "Our manager won't waive the fee" as "what we can do is ⟨what?⟩, as we can't waive the fee"."""
    return first_of((_refused, _decided, _told_not_to, _untold), scene)


def _refused(words: str, scene: Scene) -> str | None:
    part = part_of(scene)
    refused = _REFUSES.fullmatch(words)
    match = refused or _SYSTEM.fullmatch(words)
    if match is None or part is None or part.after or part.before or helped(scene, part):
        return None
    if TURNING.search(match["done"]) or not inflection.is_base_verb(match["done"].split()[0].lower()):
        return None
    who = "I" if first_person(match.groupdict().get("who")) == "I" else speaker(scene)
    # What the system lets nobody here do may be possible elsewhere.
    barred = f"{who} can't" if refused is not None else f"{who} have no way to"
    return f"what {who} can do is ⟨what?⟩, as {barred} {match['done']}"


def _untold(words: str, _scene: Scene) -> str | None:
    match = _UNTOLD.fullmatch(words)
    return (
        f"I'm sorry that we did not know about {match['thing']}, and will ⟨do what by when?⟩"
        if match is not None
        else None
    )


OF_CLAUSE: Captures = {"stood_for": stood_for}
