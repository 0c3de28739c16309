"""What should have been done, told as what helps now.

Each capture is `None` unless the sentence or clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.blame import pointers
from toneguard.rewrite.prose.pieces import PLAINLY
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker
from toneguard.rewrite.prose.told import said

SHOULD = (
    rf"you {PLAINLY}(?:(?:should|could|ought to)(?: really| at least| just| also)* (?:have|of)"
    r"(?: just| also| at least)?"
    r"|(?:should|could)['’]?ve(?: just| also)?"
    r"|(?:were|are) (?:supposed|meant) to)"
)
"""How a reproach about what can't be changed begins."""

_HAD_YOU = regex(
    r"(?:if you had|if you['’]d|had you|(?:had|if) (?:this|that|it) (?:had )?been) .*, (?:we|i|it|this|that|you|there)"
    r" (?:could|would|might) .*",
    re.IGNORECASE,
)
_WOULD_WORK = regex(
    r"(?:if you had|had you|if you['’]d)(?: only| just)? "
    r"(?P<done>followed|read|restarted|updated|used|installed|checked|logged|reset|cleared|entered|saved|selected)"
    r"(?P<rest>\b[^,]*?)(?: the first time| properly| correctly| carefully)?,? (?:it|this|that|the \w+) would "
    r"(?:work|have worked|be (?:fixed|working|fine|solved|stable)|have been (?:fixed|fine|solved)).*",
    re.IGNORECASE,
)
_WOULD_KNOW = regex(
    r"(?:if you had|had you|if you['’]d) .*?,? you(?:['’]d| would) "
    r"(?:know|have known|see|have seen|be aware|have noticed) (?:that )?"
    r"(?P<news>(?!that\b|what\b|how\b|why\b|where\b)[^,;:?]+)",
    re.IGNORECASE,
)
_HAD_TOLD = regex(
    r"(?:if you had|had you|if you['’]d)(?: only| just)? (?:told|informed|notified|let) (?P<whom>us|me)(?: know)?"
    r"(?P<lead> about| of| that) (?P<what>(?:the|your|you|this|any|that)\b[^,;:?]*),",
    re.IGNORECASE,
)
_SEE_NOW = regex(
    r"if you(?:['’]d)? (?:read|look at|check) (?:the|our) [^,]*?,? you(?:['’]ll| will|['’]d| would| can) "
    r"(?:see|notice|find|know) that (?P<news>\S.*)",
    re.IGNORECASE,
)
# What they would have had is what they are after.
_AFTER = regex(
    r".*?,? you(?:['’]d| would| could)(?: still)? have (?:got|gotten|had|received|qualified for|found|kept) "
    r"(?P<thing>(?:a|an|the|your|one of) (?!(?:problem|issue|chance)\b)[\w' -]+)",
    re.IGNORECASE,
)
_NOT_NOW = regex(r"\b(?:would|could|might|had|was|were)\b|['’]d\b", re.IGNORECASE)


def hindsight(scene: Scene) -> str | None:
    """ "If you had followed the steps, it would work" as "following the steps should help"; else what can be done now."""
    words = said(scene)
    works = _WOULD_WORK.fullmatch(words)
    if works is not None:
        return f"{inflection.gerund(works['done'].lower())}{works['rest']} should help"
    known = _WOULD_KNOW.fullmatch(words) or _SEE_NOW.fullmatch(words)
    if known is not None:
        return known["news"] if _NOT_NOW.search(known["news"]) is None else None
    if _HAD_YOU.fullmatch(words) is None:
        return pointers.stated(words)
    untold = _HAD_TOLD.match(words)
    if untold is not None:
        who = first_person(untold["whom"])
        return f"{who} did not know {untold['lead'].strip()} {untold['what']}, and {now(scene, who)}"
    after = _AFTER.fullmatch(words)
    return f"for {after['thing']}, {now(scene)}" if after is not None else now(scene)


def now(scene: Scene, who: str | None = None) -> str:
    """What is left to do, for the writer to fill in."""
    return f"what {who or speaker(scene)} can do now is ⟨what?⟩"


OF_SENTENCE: Captures = {"hindsight": hindsight}
