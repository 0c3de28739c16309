"""Who speaks in a reply: "I" or "we"."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.scene import Scene, once

_MINE = regex(r"\b(?:I|I['’]\w+|[Mm]y)\b")
_OURS = regex(r"\b(?:we|our|us)\b", re.IGNORECASE)


@once
def speaker(scene: Scene) -> str:
    """ "I" where the reply says "I" and never "we", else "we"."""
    text = scene.reading.text
    return "I" if _MINE.search(text) and not _OURS.search(text) else "we"


def first_person(word: str | None) -> str:
    """ "I" of "i" and of "me", else "we": as who speaks of themselves, however it is written."""
    return "I" if (word or "").lower() in {"i", "me"} else "we"


def whom(who: str) -> str:
    """ "Me" of "I", "us" of "we"."""
    return "me" if who == "I" else "us"
