"""What should have been done, told as what helps now.

Each capture is `None` unless the sentence or clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.pieces import LOOSE, PLAINLY
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import said, speaker, told

_SHOULD = rf"you {PLAINLY}(?:(?:should|could|ought to)(?: really| at least| just)* (?:have|of)|were supposed to)"
_KEPT = regex(
    rf"{_SHOULD} (?:kept?|brought|bring|saved?|included?|attach(?:ed)?|enclosed?|sen[dt])"
    r" (?P<thing>(?:the|your|a|an) [\w' -]+)",
    re.IGNORECASE,
)
_WITHIN = regex(
    rf"{_SHOULD} (?P<done>\w+)(?P<rest>(?: [\w' -]+?)?) within (?P<time>(?:the )?(?:first )?[\w-]+ (?:hours|days"
    rf"|weeks|months))"
    r"(?: (?:in order )?to (?P<gain>[a-z]+ [\w' -]+))?",
    re.IGNORECASE,
)
# A limit or a number is a fact that the customer still needs.
_SHOULD_HAVE = regex(rf"{_SHOULD} (?!.*(?:\d|\b(?:within|at least|only)\b))\S.*", re.IGNORECASE)
_HAD_YOU = regex(
    r"(?:if you had|if you['’]d|had you|(?:had|if) (?:this|that|it) (?:had )?been) .*, (?:we|i|it|this|that|you"
    r"|there)"
    r" (?:could|would|might) .*",
    re.IGNORECASE,
)
_WOULD_WORK = regex(
    r"(?:if you had|had you|if you['’]d)(?: only| just)? (?P<done>followed|read|restarted|updated|used|installed"
    r"|checked|logged"
    r"|reset|cleared|entered|saved|selected)(?P<rest>\b[^,]*?)(?: the first time| properly| correctly"
    r"| carefully)?,? (?:it|this|that|the \w+) would"
    r" (?:work|have worked|be (?:fixed|working|fine|solved|stable)|have been (?:fixed|fine|solved)).*",
    re.IGNORECASE,
)
_WOULD_KNOW = regex(
    r"(?:if you had|had you|if you['’]d) .*?,? you(?:['’]d| would) (?:know|have known|see|have seen|be aware"
    r"|have noticed)"
    r" (?:that )?(?P<news>(?!that\b|what\b|how\b|why\b|where\b)[^,;:?]+)",
    re.IGNORECASE,
)
_KNOWN = regex(
    rf"{_SHOULD} (?:known|noticed|reali[sz]ed|seen|been aware) (?:that )?(?P<news>(?:the|our|all|it|this|we"
    rf"|no) [^,;:?]+)",
    re.IGNORECASE,
)
_NOT_NOW = regex(r"\b(?:would|could|might|had|was|were)\b|['’]d\b", re.IGNORECASE)


def hindsight(scene: Scene) -> str | None:
    """ "If you had followed the steps, it would work" as "following the steps should help"; else what can be done now."""
    words = said(scene)
    works = _WOULD_WORK.fullmatch(words)
    if works is not None:
        return f"{inflection.gerund(inflection.base(works['done'].lower()))}{works['rest']} should help"
    known = _WOULD_KNOW.fullmatch(words)
    if known is not None:
        return known["news"] if _NOT_NOW.search(known["news"]) is None else None
    return now(scene) if _HAD_YOU.fullmatch(words) else None


def missed(scene: Scene) -> str | None:
    """ "You should have kept the box" as "without the box, what we can do is ⟨what?⟩"."""
    words = told(scene)
    kept = _KEPT.fullmatch(words)
    if kept is not None and not LOOSE.search(kept["thing"]):
        return f"without {kept['thing']}, what {speaker(scene)} can do is ⟨what?⟩"
    bound = _WITHIN.fullmatch(words)
    if bound is not None and not LOOSE.search(bound["rest"]):
        gain = f" and {bound['gain']}" if bound["gain"] else ""
        return _passed(bound["time"], f"{bound['done']}{bound['rest']}{gain}", scene)
    known = _KNOWN.fullmatch(words)
    if known is not None:
        return known["news"]
    if _SHOULD_HAVE.fullmatch(words):
        return now(scene)
    return None


def _passed(time: str, done: str, scene: Scene) -> str | None:
    first, blank, rest = done.partition(" ")
    base = inflection.base(first.lower())
    if not inflection.knows_as_verb(base):
        return None
    span = time if time.lower().startswith("the ") else f"the {time}"
    return f"{span} to {base}{blank}{rest} have passed, and {now(scene)}"


def now(scene: Scene) -> str:
    """What is left to do, for the writer to fill in."""
    return f"what {speaker(scene)} can do now is ⟨what?⟩"


OF_CLAUSE: Captures = {"missed": missed}
OF_SENTENCE: Captures = {"hindsight": hindsight}
