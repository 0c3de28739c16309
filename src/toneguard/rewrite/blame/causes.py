"""What is said to come from the customer's side, asked about.

The capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.blame import neutral
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker, whom
from toneguard.rewrite.prose.told import said

_HERE = r"(?:here|for (?:me|us)|(?:on|at|from) (?:our|my) (?:end|side|machine|computer|part))"
_WORKS = regex(
    r"(?:it |this |that |everything )?works? "
    rf"(?:(?:just |perfectly |absolutely )*(?:fine|a treat|great|perfectly|well|like a charm) )?{_HERE}",
    re.IGNORECASE,
)
_YOU_CHANGED = regex(
    r"(?:(?:it|that|this) )?(?:must|has to|can only|could only) be something (?:that )?you(?: have|['’]ve)?"
    r"(?: probably)? (?P<did>changed|did|installed|set|pressed|deleted|moved|added|removed|updated)",
    re.IGNORECASE,
)
_GUESS = regex(
    r"(?:(?:my|our) (?:guess|suspicion|feeling|hunch|impression|theory|assumption|bet) (?:is|would be)"
    r"|(?:i|we) (?:bet|suspect|assume|presume|reckon|guess|suppose|imagine))(?: that)? (?P<slip>you .*)",
    re.IGNORECASE,
)
_WITH_YOU = regex(
    r"(?:so )?(?P<thing>(?:the|this|your) [\w' -]+?) (?:must|has to|can only) be "
    r"(?:in your possession|with you|at yours|in your house)",
    re.IGNORECASE,
)
_AT_YOURS = regex(
    r"(?P<thing>(?:the|this|that) [\w' -]+?) (?:must|can only|could only) have "
    r"(?:happened|occurred|come off|been (?:caused|done)) (?:at|on|in|after|while)\b.*",
    re.IGNORECASE,
)


_YOUR_SIDE = regex(
    r"the (?:issue|problem|fault|error) (?:is|lies|seems to be|must be) (?:\w+ly )?(?P<where>(?:on|at|with) your (?:end|side))",
    re.IGNORECASE,
)


_AT_YOUR_THING = regex(
    r"(?:so |then )?(?:there must be something wrong with"
    r"|(?:it|this|that|the (?:problem|issue|fault|cause|trouble|error))(?:['’]s| is| must be| has to be| can only be| seems to be"
    r"| may be| might be| lies)(?: (?:probably|most likely|surely|clearly|obviously|definitely|just|simply))*"
    r"(?: (?:something(?: wrong)?|some issue|an issue|a problem|some problem|a fault|some fault))?(?: (?:with|in|on|at))?) "
    r"your (?P<thing>(?!(?:own )?(?:fault|mistake|end|side|part|problem|doing|responsibility|job|decision|choice|error|call"
    r"|turn)\b)"
    r"(?!(?:[\w-]+ )?(?:bank|provider|isp|carrier|courier|landlord|employer|neighbou?rs?|insurance|insurer|doctor|school|team"
    r"|colleagues?|wife|husband|kids?|child|children|son|daughter|partner|seller|store|shop|agent|staff)\b)[\w' -]+?)"
    r"(?:['’]s (?:fault|doing|mistake))?",
    re.IGNORECASE,
)


def looked_into(scene: Scene) -> str | None:
    """ "Works fine for me" as "it works when we try it here. Could you please tell us more about ⟨what?⟩"."""
    words = said(scene)
    who = "I" if re.search(r"\b(?:me|my)$|\bmy\b", words, re.IGNORECASE) else speaker(scene)
    us = whom(who)
    if _WORKS.fullmatch(words):
        return f"it works when {who} try it here. Could you please tell {us} more about ⟨what?⟩"
    side = _YOUR_SIDE.fullmatch(words)
    if side is not None:
        return f"could you please check ⟨what?⟩ {side['where']}"
    thing = _AT_YOUR_THING.fullmatch(words)
    if thing is not None and not HANGING.search(thing["thing"]):
        return f"could you please check your {thing['thing']}"
    asked = _asked(words)
    return f"could you please tell {us} {asked}" if asked is not None else None


def _asked(words: str) -> str | None:
    changed = _YOU_CHANGED.fullmatch(words)
    if changed is not None:
        base = inflection.base(changed["did"].lower())
        return f"whether anything was {inflection.participle(base)}"
    appeared = _AT_YOURS.fullmatch(words)
    if appeared is not None:
        return f"when you first saw {small(appeared['thing'])}"
    kept = _WITH_YOU.fullmatch(words)
    if kept is not None:
        return f"whether {small(kept['thing'])} is with you"
    guess = _GUESS.fullmatch(words)
    slip = neutral.done(guess["slip"]) if guess is not None and not HANGING.search(guess["slip"][3:]) else None
    return f"whether {slip}" if slip is not None else None


OF_SENTENCE: Captures = {"looked_into": looked_into}
