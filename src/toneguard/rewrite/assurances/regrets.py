"""Apologies for feelings, for "any inconvenience" or for what may have been, told for what happened."""

import re
from dataclasses import dataclass

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import LOST_MARKS, capitalised
from toneguard.rewrite.prose.scene import Captures, Scene

_SORRY = regex(
    r"(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are)? |im |were )?(?:(?:just|do|can only|would like to) )?"
    r"(?P<how>(?:(?:so|very|really|truly|deeply|sincerely|terribly|extremely) )*)"
    r"(?:sorry|apologi[sz]e|(?:(?:our|my) (?:sincere )?)?apologies|regret)\b(?P<what>[^,;:.!?()\n]*?)"
    r"(?P<thanks> and (?:thank you for|appreciate) your [\w ]+)?"
    r"(?P<tail>(?:,? (?:but|and|however)|,|;| -) "
    r"(?P<own>(?:i|we|you|it|this|that|the|your|our|were|im|there|please)\b.*)"
    r"|, (?P<name>[A-Z]\w+))?",
    re.IGNORECASE,
)
_WHEN = regex(
    r"\b(?:this (?:morning|afternoon|evening|week)|today|yesterday|last (?:night|week|month)|tonight)\b", re.IGNORECASE
)


_WAITED = regex(r"\bthe (?:long )?(?:wait|delay|mix-up|mistake|error|cancellation|damage)\b", re.IGNORECASE)
_NAMED = regex(
    r"\b(our (?:[\w-]+ ){0,2}?[\w-]+) (?:was|were|wasn|weren|has|have|had|is|are|isn|aren|did|didn|does|doesn|annoyed"
    r"|upset|offended|caused|hurt|confused|disappointed|came|made)(?:t|['’]t)?\b",
    re.IGNORECASE,
)


_TROUBLES = regex(r"\b(?:any|whatever|in?conv\w+|troubles?|issues?|confusion|difficult\w+)\b", re.IGNORECASE)
_SAYS_NOTHING = frozenset(
    "caused cause causing cased to you u your this that which it they we has have had may might could be been being is are was"
    " were experienced experience experiencing encountered occasioned given rise felt perceived occurred faced suffered created"
    " brought meant meaning entailed matter situation issue issues the all and for on in end side again".split()
)


def _says_more(scene: Scene, end: int) -> bool:
    """Behind trouble that names nothing stands its cause, or news: "sorry for the trouble your lamp ships today"."""
    if scene.sentence is None or not _TROUBLES.search(scene.text(scene.hit.span)):
        return False
    behind = scene.said[scene.hit.span.end - scene.sentence.span.start : end]
    words = re.findall(r"[\w'’]+|[^\s\w]", _WAITED.sub("", _WHEN.sub("", behind)).lower())
    return any(word not in _SAYS_NOTHING for word in words)


# "Sorry that you're unhappy with our prices" says with what.
_FELT_ABOUT = regex(
    r"\b(?:disappoint\w+|(?:un|not )happy|(?:dis|un)satisfied|frustrat\w+|upset|annoyed) (?:with|by|about|at|over) "
    r"(?:our|your|the) (?!service|experience|situation|inconvenience|trouble|matter|issue)[a-z]",
    re.IGNORECASE,
)


# "Sorry our picks weren't to your liking" says what was wrong with them.
_FELL_SHORT = regex(r"\bour \w[^,]*(?:\bnot|n['’]?t)\b", re.IGNORECASE)


_PERCEIVED = regex(r"\b(?:perceiv\w+|seem\w*|sound\w*|c[ao]me across|understood)\b", re.IGNORECASE)


# "I'm sorry about our staff" is not what anybody means.
_PEOPLE = regex(
    r"\b(?:staff|team|colleagues?|drivers?|couriers?|agents?|people|manager|crew|technician|engineer|waiters?)$",
    re.IGNORECASE,
)


def _named(what: str) -> str | None:
    """The thing of ours, or the mishap, that the apology speaks of already."""
    if _PERCEIVED.search(what):
        return None
    ours, mishap = _NAMED.search(what), _WAITED.search(what)
    if ours is not None and _PEOPLE.search(ours[1]):
        return None
    return ours[1] if ours is not None else mishap[0] if mishap is not None else None


# "Should this have upset you, we apologise".
_SUPPOSED = regex(
    r"(?:and |so |but )?(?:should|if|in case) (?P<what>[^;:.!?()\n]+?),? (?:then )?"
    r"(?:this is (?:deeply |sincerely )?regretted"
    r"|(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are)?|please accept) "
    r"(?P<how>(?:(?:so|very|really|truly|deeply|sincerely|do) )*)"
    r"(?:sorry|apologi[sz]e|(?:our|my) (?:sincere )?apologies|regret)(?: for (?:this|that|it))?)"
    r"|(?:so |very )?(?:sorry|apologies) to (?:anyone|anybody|everyone|everybody|those|all)"
    r"(?: who (?:was|were|is|are))? (?:affected|inconvenienced|disturbed|upset|bothered|concerned)(?:, if anyone was)?"
    r"|(?P<any>any (?:\w+ ){1,3}?(?:is|are) (?:hereby |deeply |sincerely |much )?(?:to be )?regretted)",
    re.IGNORECASE,
)
# What an apology can only be for if it happened is a fact, and so is a number.
_PERHAPS = regex(
    r"(?:you|u|anyone|this|that|it|any\w*|our|the|there) [^,\d]*\b"
    r"(?:caus\w+|feel|felt|upset|offen\w+|inconvenien\w+|disturb\w*|bother\w*|annoy\w*|hurt|disappoint\w*|detriment"
    r"|loss|confus\w+|frustrat\w+|distress\w*)\b[^,\d]*",
    re.IGNORECASE,
)


_SLOT = "⟨what happened?⟩"


@dataclass(frozen=True, slots=True)
class _Regret:
    """Who is how sorry ("we're so sorry"), about what, and what the sentence says besides, with its final mark."""

    who: str
    about: str
    besides: str


def _regret(scene: Scene) -> _Regret | None:
    """What an apology says, if it is no more than that, or has what it says of its own behind a comma or a "but"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    start = openers.greeting(scene.said)
    final = re.search(r"[.!…]*[\s\"'”’)]*$", scene.said)
    assert final is not None
    said, mark = scene.said[start : final.start()], final[0].strip() or "."
    return _supposed(said, scene, mark) or _told(said, start, scene, mark)


def _supposed(said: str, scene: Scene, mark: str) -> _Regret | None:
    """The apology for what is only supposed to have been felt."""
    match = _SUPPOSED.fullmatch(said)
    if match is None or (match["what"] and _PERHAPS.fullmatch(match["what"]) is None):
        return None
    mine = (match["who"] or "we").lower().startswith("i")
    how = (match["how"] or "").lower().replace("do ", "")
    who = scene.habits.applied("I'm " if mine else "We're ") + f"{how}sorry"
    return _Regret(who, _named(match["what"] or "") or _SLOT, mark)


def _told(said: str, start: int, scene: Scene, mark: str) -> _Regret | None:
    match = _SORRY.fullmatch(said)
    if (
        match is None
        or (match["name"] and not match["name"][0].isupper())
        or _says_more(scene, start + match.end("what"))
        or _FELL_SHORT.search(match["what"])
        or _FELT_ABOUT.search(match["what"])
    ):
        return None
    ours = (match["who"] or "i").strip().lower().startswith("w")
    when = _WHEN.search(match["what"])
    about = f"{_SLOT} {when[0]}" if when is not None else _named(match["what"]) or _SLOT
    who = scene.habits.applied("We're " if ours else "I'm ") + f"{match['how'].lower()}sorry"
    besides = (match["thanks"] or "") + (f", {match['name']}" if match["name"] else "")
    own = re.sub(r"^(?:were|im)\b", lambda lost: LOST_MARKS[lost[0].lower()], match["own"] or "", flags=re.IGNORECASE)
    return _Regret(who, about, f"{besides}. {capitalised(own)}{mark}" if own else f"{besides}{mark}")


def sorry(scene: Scene) -> str | None:
    """ "We're sorry you feel let down, but the gate was shut" as "We're sorry about ⟨what happened?⟩. The gate was shut"."""
    regret = _regret(scene)
    return f"{regret.who} about {regret.about}{regret.besides}" if regret is not None else None


# What happened, where somebody says it


def regretting(scene: Scene) -> str | None:
    """Who is how sorry in an apology that names nothing: "We're so sorry"."""
    regret = _regret(scene)
    return regret.who if regret is not None and regret.about == _SLOT else None


def besides(scene: Scene) -> str | None:
    """What an apology that names nothing says behind it, with the final mark."""
    regret = _regret(scene)
    return regret.besides if regret is not None and regret.about == _SLOT else None


OF_SENTENCE: Captures = {"sorry": sorry, "regretting": regretting, "besides": besides}
