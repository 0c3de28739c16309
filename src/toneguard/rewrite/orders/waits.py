"""A wait that is ordered, asked for."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import speaker, told

_WAIT = regex(
    r"(?:you(?:['’]ll| will| would)? (?:just |simply |still |therefore )*(?:must|(?:have|need|are required) to) "
    r"(?:just |simply |please )*"
    r"|(?:just|please|simply) )?(?:wait|allow|be (?:more |a (?:little|bit) (?:more )?)?patient)(?: for)?"
    r"(?P<until> (?:until|till) (?P<time>[^,;:?()]+)"
    r"| (?P<long>(?:(?:another|about|up to|at least) )?(?:the )?[\w-]+(?: (?:to|or) \w+)? "
    r"(?:(?:working|business|full|calendar|more) )?(?:minutes?|hours?|days?|weeks?|months?))"
    r"(?P<tail> before (?:you try|trying) [\w ]+"
    r"| for (?:[\w-]+ ){1,5}?to [a-z]+[\w' -]*)?)?",
    re.IGNORECASE,
)


def patience(scene: Scene) -> str | None:
    """ "You have to wait five days" as "please allow five days".

    `None` where the wait has an aim: before that it can't be done, which nobody would hear in "please allow".
    """
    words = told(scene)
    match = _WAIT.fullmatch(words)
    if match is None:
        return None
    if match["long"]:
        return f"please allow {match['long']}{match['tail'] or ''}"
    us = "me" if speaker(scene) == "I" else "us"
    return f"please give {us} until {match['time'] or '⟨when?⟩'}"


_LONG = (
    r"(?P<long>(?:(?:another|about|up to|at least) )?[\w-]+(?: (?:to|or) \w+)? "
    r"(?:(?:working|business|full|calendar|more) )?(?:minutes?|hours?|days?|weeks?|months?))"
)
_AFTER = regex(
    r"you(?:['’]?ll| will| would)? (?:still |therefore |first )*(?:must|(?:have|need|are required) to) "
    rf"(?:first |please )?wait(?: for)? {_LONG}(?P<since>,? (?:starting|counting|beginning|from)\b[^,;:?]*)?,? "
    r"(?:(?:in order )?to|before (?:you can|you are able to|you['’]re able to)) (?P<gain>[a-z]+[^;:?]*)",
    re.IGNORECASE,
)


def waited(scene: Scene) -> str | None:
    """ "You have to wait five days to book again" as "after five days, you can book again"."""
    match = _AFTER.fullmatch(told(scene))
    if match is None or not inflection.is_base_verb(match["gain"].split()[0].lower()):
        return None
    return f"after {match['long']}{match['since'] or ''}, you can {match['gain']}"


OF_CLAUSE: Captures = {"patience": patience, "waited": waited}
