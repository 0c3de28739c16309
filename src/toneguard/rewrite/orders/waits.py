"""A wait that is ordered, told by what comes after it."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import told

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


OF_CLAUSE: Captures = {"waited": waited}
