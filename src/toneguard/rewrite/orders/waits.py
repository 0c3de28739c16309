"""A wait that is ordered, asked for."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import speaker, told

_WAIT = regex(
    r"(?:you(?:['’]ll| will| would)? (?:just |simply |still |therefore )*(?:must|(?:have|need"
    r"|are required) to) (?:just |simply |please )*"
    r"|(?:just|please|simply) )?(?:wait|be (?:more |a (?:little|bit) (?:more )?)?patient)(?: for)?"
    r"(?P<until> (?:until|till) (?P<time>[^,;:?()]+)| (?P<long>(?:(?:another|about|up to"
    r"|at least) )?(?:the )?[\w-]+(?: (?:to|or) \w+)?"
    r" (?:(?:working|business|full|calendar|more) )?(?:minutes?|hours?|days?|weeks?"
    r"|months?))(?P<tail> before (?:you try|trying) [\w ]+)?)?",
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


OF_CLAUSE: Captures = {"patience": patience}
