"""The name under a message that has no mark in front of it."""

import re

from toneguard.language.times import MONTHS, WEEKDAYS
from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.prose.letters import ACRONYMS

_SIGNED = regex(
    r"(?<=[a-z] )(?<!\b(?:to|in|on|of|at|by|or) )(?<!\b(?:the|for|via|and) )(?<!\b(?:from|with|your|near|over|into) )"
    r"(?<!\b(?:under|click|until|after|since) )(?<!\b(?:before|within|inside|across|around) )(?<!\b(?:outside|between) )"
    r"(?:[\^~*/-] ?)?(?P<name>[A-Z][a-z]{1,7}|[A-Z]{2,3})\W*$"
)


def signed(text: str) -> str | None:
    """The name that ends a message without a mark in front of it."""
    found = _SIGNED.search(text)
    if (
        found is None
        or text[: found.start()].split()[-1:][0][:1].isupper()
        or found["name"].lower() in WEEKDAYS | MONTHS
        or found["name"] in ACRONYMS
    ):
        return None
    return found["name"]


def signs_inside(change: Change) -> bool:
    """The name under a message without a mark in front of it has become part of the sentence."""
    name = signed(change.before)
    if name is None or change.following:
        return False
    marked = change.after.rstrip()[-1:] in ".!?" and change.before.rstrip()[-1:] not in ".!?"
    return marked or re.search(rf"\b{name}\W*$", change.after) is None
