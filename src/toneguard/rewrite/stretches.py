"""Changes to a few matched words that leave the rest of their sentence as it is."""

import re
from collections.abc import Callable, Mapping

from toneguard.regex import regex
from toneguard.rewrite import office
from toneguard.rewrite.letters import LOST_MARKS
from toneguard.rewrite.scene import Scene

_SOMEONE = regex(r"\b(?:someone|somebody)(?: else)?\b(?!['’])", re.IGNORECASE)
_TEAM = regex(
    r"\b(?:our|the|their)?\s*\b(?:concern|concerned|relevant|appropriate|respective|corresponding|responsible|proper"
    r"|competent|right|correct|necessary|related|specialised|specialized|dedicated) (?P<kind>teams?|departments?|dept)\b",
    re.IGNORECASE,
)
_BUT = regex(r"\s*[,–:-]?\s*\b(?:but|however|though)\W*$", re.IGNORECASE)
_BARE_SORRY = regex(r"\W*(?:(?:so|very|really|terribly|truly|extremely) )*(?:sorry|sry|soz)\b", re.IGNORECASE)
_SORRY_ALONE = regex(r"\bsorry$", re.IGNORECASE)
# What is missing or went wrong is what the apology is for; nobody is sorry for the size of a room, and "I'm sorry." is no better.
_LACK = regex(
    r"(?:there (?:is|are|was|were) (?:no|not any|nothing) "
    r"|(?:(?:the|your|our|this|that|these|those) (?:[\w'’-]+ ){1,4}|(?-i:[A-Z])\w+ )(?:is|are|was|were|has been|have been)"
    r" (?:cancelled|canceled|delayed|lost|damaged|out of))\b[^,;:?()]{0,70}[.!]?",
    re.IGNORECASE,
)
_TO_SAY = regex(r" to say$| and all(?: that)?$|[ ,]+(?:mate|love|guys|folks)$", re.IGNORECASE)


# What is missing there is when, and not who.
_ASKED_FOR = regex(r"\b(?:for|have|having|get|getting) (?:someone|somebody)\b", re.IGNORECASE)


def named(words: str, _scene: Scene) -> str | None:
    """ "Someone will call you" as "⟨who?⟩ will call you"."""
    if _ASKED_FOR.search(words):
        return None
    changed, count = _SOMEONE.subn("⟨who?⟩", words)
    return changed if count == 1 else None


def which_team(words: str, _scene: Scene) -> str | None:
    """ "Our concerned team will" as "our ⟨which?⟩ team will"."""
    changed, count = _TEAM.subn(lambda m: f"{'Our' if words[:1].isupper() else 'our'} ⟨which?⟩ {m['kind']}", words)
    return changed if count == 1 else None


def apologised(words: str, scene: Scene) -> str | None:
    """ "Sorry about that, but" as "I'm sorry about that."; "sorry, but the room is full" as "I'm sorry that the room is full"."""
    kept = _TO_SAY.sub("", _BUT.sub("", words).rstrip(" ,"))
    if kept == words or not kept:
        return None
    first, blank, rest = kept.partition(" ")
    kept = LOST_MARKS.get(first.lower(), first) + blank + rest
    if _BARE_SORRY.match(kept):
        kept = scene.habits.applied("I'm ") + kept[:1].lower() + kept[1:]
    if not _SORRY_ALONE.search(kept):
        return f"{kept}."
    behind = scene.said[scene.said.find(words) + len(words) :]
    return f"{kept} that" if _LACK.fullmatch(behind.strip()) else None


def asked(words: str, _scene: Scene) -> str | None:
    """An order without its "do", "also" or "then", to stand behind "please"."""
    return _INSISTS.sub("", words)


_INSISTS = regex(
    r"^(?:(?:also|so|then|and|again|always|but),? )*(?:do (?=(?:make|keep|bear|be|remember|note|ensure|check)\b))?",
    re.IGNORECASE,
)


def sorry_to_hear(words: str, scene: Scene) -> str | None:
    """ "Not great to hear" as "I'm sorry to hear that"."""
    if not _NOT_GREAT.fullmatch(words):
        return None
    return scene.habits.applied("I'm sorry to hear that")


_NOT_GREAT = regex(r"(?:(?:well|oh),? )?not (?:great|good|nice|fun) to hear", re.IGNORECASE)


def definite(words: str, _scene: Scene) -> str | None:
    """ "Sorry for any delay you may have had" as "sorry for the delay": it happened, and it is named."""
    found = _ANY.fullmatch(words)
    return f"{found['head']} the {found['noun']}" if found is not None else None


_ANY = regex(
    r"(?P<head>\w+(?: \w+){0,3}? (?:for|about|of)) (?:any|whatever|some|an?) (?:\w+ ){0,2}?"
    r"(?P<noun>confusion|misunderstandings?|delays?|mix-up|disruptions?)\b.*",
    re.IGNORECASE | re.DOTALL,
)


STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "named": named,
    "which_team": which_team,
    "apologised": apologised,
    "asked": asked,
    "definite": definite,
    "sorry_to_hear": sorry_to_hear,
    "unstilted": office.unstilted,
}
