"""Changes to a few matched words that leave the rest of their sentence as it is."""

import re
from collections.abc import Callable, Mapping

from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite import office
from toneguard.rewrite.letters import LOST_MARKS, capitalised
from toneguard.rewrite.scene import Scene

_SOMEONE = regex(r"\b(?:someone|somebody)(?: else)?\b(?!['’])", re.IGNORECASE)
_FROM_TEAM = regex(
    r"\b(?:someone|somebody) (?:else )?(?:from|in|on|at) (our(?: [\w-]+){1,2} (?:team|department|office|depot|desk))\b",
    re.IGNORECASE,
)
_TEAM = regex(
    r"\b(?:our|the|their)?\s*\b(?:concern|concerned|relevant|appropriate|respective|corresponding|responsible|proper"
    r"|competent|right|correct|necessary|related|specialised|specialized|dedicated) (?P<kind>teams?|departments?|dept)\b",
    re.IGNORECASE,
)
_BUT = regex(r"\s*[,–:-]?\s*\b(?:but|however|though)\W*$", re.IGNORECASE)
_BARE_SORRY = regex(r"\W*(?:(?:so|very|really|terribly|truly|extremely) )*(?:sorry|sry|soz)\b", re.IGNORECASE)
_SORRY_ALONE = regex(r"\bsorry$", re.IGNORECASE)
# What went wrong is what the apology is for, and what is missing where help follows; nobody is sorry for the size of a room,
# and "I'm sorry." is no better.
_THING = r"(?:(?:the|your|our|this|that|these|those) (?:[\w'’-]+ ){1,6}|(?-i:[A-Z])\w+ )"
_WRONG = regex(
    rf"{_THING}(?:is|are|was|were|has been|have been) (?:cancelled|canceled|delayed|lost|damaged|out of)\b[^,;:?()]{{0,70}}[.!]?",
    re.IGNORECASE,
)
_LACK = regex(
    r"(?:there (?:is|are|was|were) (?:no|not any|nothing) "
    rf"|{_THING}(?:is|are) (?:not available|no longer available|unavailable|sold out))\b[^,;:?()]{{0,70}}[.!]?",
    re.IGNORECASE,
)
_HELP = regex(r"\b(?:(?:i|we|you) (?:can|could|will)|would you like|shall (?:i|we)|how about|instead)\b", re.IGNORECASE)
_TO_SAY = regex(r" to say$| and all(?: that)?$|[ ,]+(?:mate|love|guys|folks)$", re.IGNORECASE)


# What is missing there is when, and not who.
_ASKED_FOR = regex(r"\b(?:for|have|having|get|getting) (?:someone|somebody)\b", re.IGNORECASE)


def named(words: str, _scene: Scene) -> str | None:
    """ "Someone will call you" as "⟨who?⟩ will call you"; "somebody from our test team" as "our test team"."""
    team = _FROM_TEAM.search(words)
    if team is not None:
        return (
            words[: team.start()]
            + (capitalised(team[1]) if words[:1].isupper() and not team.start() else team[1])
            + words[team.end() :]
        )
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


_THINGS = frozenset({"NOUN", "PROPN"})


def purpose(_words: str, scene: Scene) -> str | None:
    """ "In order to" as "to", unless a thing stands in front that the "to" would then belong to ("accounts to get around it")."""
    doc = scene.sentence.doc if scene.sentence is not None else None
    if doc is None or scene.sentence is None:
        return None
    at = scene.hit.span.start - scene.sentence.span.start
    front = next((token for token in reversed(doc) if token.idx < at), None)
    # "We need your invoice to find it" is how anybody would say it.
    needed = front is not None and any(token.lemma_ == "need" for token in front.ancestors)
    return "to" if front is None or front.pos_ not in _THINGS or needed else None


_LOOSE_END = regex(
    r"\b(?:at (?:some|an?|the) (?:(?:later|future|subsequent|appropriate|suitable|opportune|right|proper|given|relevant) )?"
    r"(?:point|stage|time|date|juncture|moment)|in the (?:very )?(?:near|not too distant|foreseeable) future"
    r"|in the fullness of time|in (?:an?|one of the|one of our|some|the) (?:(?:next|future|upcoming|later|coming|subsequent) )+"
    r"(?:releases?|versions?|updates?|iteration|build)|one (?:fine )?(?:day|morning)|one of these days|eventually|later(?: on)?"
    r"|(?:somewhere |sometime |further )?down the (?:line|road|track)|(?:over|in) the coming (?:days|weeks|months)(?: or so)?"
    r"|as and when|(?:when|whenever|once|as soon as) (?:i|we|he|she|they|it|things|time|some\w+|one of us)\b[\w'’ ]+)$",
    re.IGNORECASE,
)
_MAY_NEVER = regex(
    r"\b(?:if|should|unless)\b[^,]*$|\b(?:might|may|could|maybe|perhaps|hopefully|itself|themselves)\b[^,;]*$",
    re.IGNORECASE,
)
_ENDS = regex(r"\s*(?:[.,;!?)]|$|(?:and|but|so) (?:we|i|you|it|they|the|will|shall)\b)", re.IGNORECASE)


def timed(words: str, scene: Scene) -> str | None:
    """ "We mend it one day" as "we mend it by ⟨when?⟩", where nothing hangs on the loose time and it will come."""
    loose = _LOOSE_END.search(words)
    if loose is None or scene.sentence is None:
        return None
    front = scene.text(Span(scene.sentence.span.start, scene.hit.span.start + loose.start()))
    behind = scene.text(Span(scene.hit.span.end, scene.sentence.span.end))
    if not front.strip() or _MAY_NEVER.search(front) or _ENDS.match(behind) is None:
        return None
    return f"{words[: loose.start()]}by ⟨when?⟩"


STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "named": named,
    "which_team": which_team,
    "apologised": apologised,
    "asked": asked,
    "definite": definite,
    "for_what": for_what,
    "purpose": purpose,
    "timed": timed,
    "sorry_to_hear": sorry_to_hear,
    "unstilted": office.unstilted,
}
