"""Changes to a few matched words that leave the rest of their sentence as it is."""

import re
from collections.abc import Callable, Mapping

from toneguard.regex import regex
from toneguard.rewrite.assurances import apologies, promises
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.templates import chatty, office

_SOMEONE = regex(r"\b(?:someone|somebody)(?: else)?\b(?!['’])", re.IGNORECASE)
_TEAM = regex(
    r"\b(?:our|the|their)?\s*\b(?:concern|concerned|relevant|appropriate|respective|corresponding|responsible|proper"
    r"|competent|right|correct|necessary|related|specialised|specialized|dedicated) (?P<kind>teams?|departments?|dept)"
    r"\b",
    re.IGNORECASE,
)
# What is missing there is when, and not who.
# "Someone would have to do it": whoever it may be, and nobody promised it.
_NOBODY_YET = regex(
    r"\b(?:someone|somebody)(?: else)? (?:would|could|might|may|must|should|has to|needs to|had to)\b", re.IGNORECASE
)
_NEAR = 20
_ASKED_FOR = regex(r"\b(?:for|have|having|get|getting) (?:someone|somebody)\b", re.IGNORECASE)


def named(words: str, scene: Scene) -> str | None:
    """ "Someone will call you" as "⟨who?⟩ will call you"."""
    stretch = words + scene.reading.text[scene.hit.span.end :][:_NEAR]
    if _ASKED_FOR.search(words) or _NOBODY_YET.search(stretch):
        return None
    changed, count = _SOMEONE.subn("⟨who?⟩", words)
    return changed if count == 1 else None


def which_team(words: str, _scene: Scene) -> str | None:
    """ "Our concerned team will" as "our ⟨which?⟩ team will"."""
    changed, count = _TEAM.subn(lambda m: f"{'Our' if words[:1].isupper() else 'our'} ⟨which?⟩ {m['kind']}", words)
    return changed if count == 1 else None


_OF_WHAT = regex(
    r"this (?:e-?mail|mail|message|letter|note|notice) is (?:sent )?to (?:advise|inform|notify) (?:you )?(?:of|about)",
    re.IGNORECASE,
)
_EVENT = regex(
    r"\s*an? (?:[\w-]+ )?(?:update|change|escalation|delay|interruption|cancellation|outage|addition)\b", re.IGNORECASE
)
_STATE = regex(r"\s*an? (?:[\w-]+ )?(?:problem|issue|error|fault|offer)\b", re.IGNORECASE)


_OPPORTUNITY = regex(r"(?P<who>we|i)\b[\w'’ ]* this opportunity to", re.IGNORECASE)
_SAID_PLAINLY = regex(r"\s*(?:wish|apologi[sz]e|congratulate|confirm|assure|hope)\b", re.IGNORECASE)
_THANKS = regex(r"\s*thank you\b", re.IGNORECASE)


def announced(words: str, scene: Scene) -> str | None:
    """ "This e-mail is to advise you of an update" as "there has been an update", and "we take this opportunity to" as "we"."""
    behind = scene.reading.text[scene.hit.span.end :]
    opportunity = _OPPORTUNITY.fullmatch(words)
    if opportunity is not None:
        # "Thank you" needs nobody in front, and "I introduce her" is how nobody speaks.
        plain = opportunity["who"] if _SAID_PLAINLY.match(behind) else f"{opportunity['who']} would like to"
        return plain if not _THANKS.match(behind) else None
    if _OF_WHAT.fullmatch(words) is None:
        return None
    return "there has been" if _EVENT.match(behind) else "there is" if _STATE.match(behind) else None


def asked(words: str, _scene: Scene) -> str | None:
    """An order without its "do", "also" or "then", to stand behind "please"."""
    return _INSISTS.sub("", words)


_INSISTS = regex(
    r"^(?:(?:also|so|then|and|again|always|but),? )*(?:do (?=(?:make|keep|bear|be|remember|note|ensure|check)\b))?"
    r"(?:(?:keep|bear) in mind to (?=\w))?",
    re.IGNORECASE,
)


_THINGS = frozenset({"NOUN", "PROPN"})
# "The name of your bank to assist you", "where you are to give you directions": who or what would do it stands in front.
_DOERS = frozenset(
    "bank team seller agent doctor courier company shop store manager colleague provider landlord driver airline carrier friend"
    " department partner supplier host merchant be".split()
)


def purpose(_words: str, scene: Scene) -> str | None:
    """ "In order to" as "to", unless a thing stands in front that the "to" would then belong to ("accounts to get around it")."""
    doc = scene.sentence.doc if scene.sentence is not None else None
    if doc is None or scene.sentence is None:
        return None
    at = scene.hit.span.start - scene.sentence.span.start
    front = next((token for token in reversed(doc) if token.idx < at), None)
    # "We need your invoice to find it" is how anybody would say it.
    needed = front is not None and any(token.lemma_ == "need" for token in front.ancestors)
    if front is not None and front.lemma_.lower() in _DOERS:
        return None
    return "to" if front is None or front.pos_ not in _THINGS or needed else None


def greeted(words: str, scene: Scene) -> str | None:
    """ "Dear FIRSTNAME," as "Dear ⟨name⟩,"; not "Dear Mr/Mrs" in front of a name."""
    found = _GREETS.match(words)
    if re.match(r" +[A-Z]", scene.reading.text[scene.hit.span.end :]) and not re.search(r"[,!:;–-]\s*$", words):
        return None
    mark = re.search(r"\s*[,!:;–-]\s*$", words)
    return f"{found[0]} ⟨name⟩{',' if mark is not None else ''}" if found is not None else None


_GREETS = regex(r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b", re.IGNORECASE)


_MADE = regex(
    r"(?P<what>[\w' -]*?\b(?:mistakes?|errors?|oversights?|slips?)) "
    r"(?P<how>was|were|has been|have been|had been|got|must have been|may have been|(?:seems?|appears?) to have been) "
    r"(?P<also>(?:clearly |indeed |also )?)(?:unfortunately |regrettably )?(?:made|committed)",
    re.IGNORECASE,
)
_DOUBTED = {
    "must": "must have made",
    "may": "may have made",
    "seem": "seem to have made",
    "appe": "appear to have made",
}


def owned_up(words: str, scene: Scene) -> str | None:
    """ "Several errors were made" as "we made several errors", with as much doubt as before; not where it says by whom."""
    found = _MADE.fullmatch(words)
    if found is None or re.match(r"[^.;]*\bby \w", scene.reading.text[scene.hit.span.end :]):
        return None
    how = found["how"].lower()
    made = next((told for front, told in _DOUBTED.items() if how.startswith(front)), "made")
    return f"we {found['also'].lower()}{made} {small(found['what'])}"


STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "named": named,
    "which_team": which_team,
    "asked": asked,
    "purpose": purpose,
    "greeted": greeted,
    "unstilted": office.unstilted,
    "received": office.received,
    "announced": announced,
    "owned_up": owned_up,
    **apologies.STRETCHES,
    **promises.STRETCHES,
    **chatty.STRETCHES,
}
