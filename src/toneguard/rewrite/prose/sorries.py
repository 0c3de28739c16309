"""The "sorry" that led up to a denial, for a rewrite that begins with something else."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.scene import Scene, once

_SORRY = regex(
    r"\W*(?:(?P<who>i|we)(?: am|['’]?m| are|['’]?re) )?(?P<very>(?:so|very|really|truly|terribly) )?sorry"
    r"(?:,? but|,? that| as| to (?:say|tell you|inform you)(?: that)?|,)? (?!for\b|about\b|if\b|you\b|to\b)",
    re.IGNORECASE,
)


@once
def behind(scene: Scene) -> str | None:
    """It as a sentence behind, "" where there is none; `None` where somebody is sorry for something else."""
    said = scene.said[openers.greeting(scene.said) :]
    found = _SORRY.match(said)
    if len(openers.SORRY.findall(said)) != (found is not None):
        return None
    if found is None:
        return ""
    we_are = "We're" if (found["who"] or "").lower() == "we" else "I'm"
    return f" {we_are} {(found['very'] or '').lower()}sorry about that."


_AFRAID = regex(r"\b(?P<who>i|we)(?: am|['’]?m| are|['’]?re) afraid\b", re.IGNORECASE)


def for_afraid(scene: Scene) -> str:
    """A "sorry" in place of the "afraid" that led up to a denial, unless the reply is sorry for something already."""
    found = _AFRAID.search(scene.said)
    if found is None or openers.SORRY.search(scene.reading.text):
        return ""
    return " We're sorry about that." if found["who"].lower() == "we" else " I'm sorry about that."
