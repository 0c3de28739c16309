"""Apologies with a "but" behind them, for what was not liked, or in words that name nothing."""

import re
from collections.abc import Callable, Mapping

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import LOST_MARKS, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

# A "but" behind the apology

_BUT = regex(r"\s*[,–:-]?\s*\b(?:but|however|though)\W*$", re.IGNORECASE)
_BARE_SORRY = regex(r"\W*(?:(?:so|very|really|terribly|truly|extremely) )*(?:sorry|sry|soz)\b(?! to\b)", re.IGNORECASE)
_SORRY_ALONE = regex(r"\b(?:sorry|apologi[sz]e|apologies)$", re.IGNORECASE)
# What went wrong is what the apology is for, and what is missing where help follows; nobody is sorry for the size of a room,
# and "I'm sorry." is no better.
_THING = r"(?:(?:the|your|our|this|that|these|those) (?:[\w'’-]+ ){1,6}|(?-i:[A-Z])\w+ )"
_WRONG = regex(
    rf"{_THING}(?:(?:is|are|was|were|has been|have been) (?:cancelled|canceled|delayed|lost|damaged|out of)"
    r"|failed|did not (?:arrive|go through)|didn['’]?t (?:arrive|go through))\b[^,;:?()]{0,70}[.!]?",
    re.IGNORECASE,
)
_LACK = regex(
    r"(?:there (?:is|are|was|were) (?:no|not any|nothing) "
    rf"|{_THING}(?:is|are) (?:not available|no longer available|unavailable|sold out))\b[^,;:?()]{{0,70}}[.!]?",
    re.IGNORECASE,
)
_HELP = regex(r"\b(?:(?:i|we|you) (?:can|could|will)|would you like|shall (?:i|we)|how about|instead)\b", re.IGNORECASE)
_TO_SAY = regex(r" to say$| and all(?: that)?$|[ ,]+(?:mate|love|guys|folks)$", re.IGNORECASE)


def apologised(words: str, scene: Scene) -> str | None:
    """ "Sorry about that, but" as "I'm sorry about that."; "sorry, but the room is full" as "I'm sorry that the room is full"."""
    kept = whole_apology(words, scene)
    if not kept or kept == words:
        return None
    if not _SORRY_ALONE.search(kept):
        return f"{kept}."
    behind = scene.said[scene.said.find(words) + len(words) :].strip()
    helped = scene.following is not None and _HELP.search(scene.following.text) is not None
    return f"{kept} that" if _WRONG.fullmatch(behind) or (helped and _LACK.fullmatch(behind)) else None


def whole_apology(words: str, scene: Scene) -> str:
    """ "Sorry mate, but" as "I'm sorry", to stand alone or in front of what it is for."""
    kept = _TO_SAY.sub("", _BUT.sub("", words).rstrip(" ,"))
    first, blank, rest = kept.partition(" ")
    kept = LOST_MARKS.get(first.lower(), first) + blank + rest
    return scene.habits.applied("I'm ") + kept[:1].lower() + kept[1:] if _BARE_SORRY.match(kept) else kept


# What was not to the customer's liking

_NO_LIKING = regex(
    r"(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are) |im |were )?(?P<how>(?:(?:so|very|really|truly|terribly) )*)sorry "
    r"(?:if|in case|that) (?P<what>(?:our|the|this|my) [\w -]+?) (?:was|were|is|are|has|have)(?:n['’]?t| not)"
    r"(?: been)?(?: (?:entirely|quite|fully|exactly|really))? to your (?:liking|taste|satisfaction)",
    re.IGNORECASE,
)
_NOT_LIKED = regex(
    r"(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are) |im |were )?(?P<how>(?:(?:so|very|really|truly|terribly) )*)sorry "
    r"(?:(?:to hear )?that |if )?you (?:did(?:n['’]?t| not)|do(?:n['’]?t| not)) (?:really |quite )?(?:like|enjoy|care for) "
    r"(?P<what>(?:our|the|this|my) [\w -]+?)",
    re.IGNORECASE,
)
_DECIDED = regex(r"\b(?:decision|answer|reply|response|outcome|ruling|policy|result|verdict)\b", re.IGNORECASE)


def no_liking(scene: Scene) -> str | None:
    """ "Sorry if our picks weren't to your liking" as "sorry that our picks missed the mark for you"; a decision stands."""
    match = _NO_LIKING.fullmatch(unmarked(scene.said)) or _NOT_LIKED.fullmatch(unmarked(scene.said))
    if match is None or _DECIDED.search(match["what"]):
        return None
    ours = (match["who"] or "i").strip().lower().startswith("w")
    whose = scene.habits.applied("we're " if ours else "I'm ")
    return f"{whose}{match['how'].lower()}sorry that {match['what']} missed the mark for you"


_THANKED = regex(
    r"(?:once again,? )?(?:please |kindly )?accept (?:my|our) (?:sincere |deepest |heartfelt )*apolog(?:y|ies)"
    r"(?: again)? and (?P<thanks>(?:thanks|thank you) for your [\w ]+)",
    re.IGNORECASE,
)


def thanked(scene: Scene) -> str | None:
    """ "Please accept my apologies and thanks for your patience" without the apology, which was made before."""
    match = _THANKED.fullmatch(unmarked(scene.said))
    return match["thanks"] if match is not None else None


# Words that name nothing


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


def for_what(words: str, _scene: Scene) -> str | None:
    """ "Apologize for any trouble caused" as "apologize for ⟨what happened?⟩"."""
    found = _FOR_ANY.match(words)
    return f"{found[0]} ⟨what happened?⟩" if found is not None else None


_FOR_ANY = regex(r"(?:\w+ ){1,3}?(?:for|about)(?= (?:any|whatever|some|an?)\b)", re.IGNORECASE)
_ANY = regex(
    r"(?P<head>\w+(?: \w+){0,3}? (?:for|about|of)) (?:any|whatever|some|an?) (?:\w+ ){0,2}?"
    r"(?P<noun>confusion|misunderstandings?|delays?|mix-up|disruptions?)\b.*",
    re.IGNORECASE | re.DOTALL,
)


OF_SENTENCE: Captures = {"no_liking": no_liking, "thanked": thanked}
STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "apologised": apologised,
    "definite": definite,
    "for_what": for_what,
    "sorry_to_hear": sorry_to_hear,
}
