"""What shrugs the customer off, told as what is done for them.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.blame.hindsight import now
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import PARTNER, WE_CANNOT
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker, whom
from toneguard.rewrite.prose.told import first_of

_FAULT = regex(
    r"(?:this|that|it)(?: is|['’]s| was) (?:\w+ly |all |just |not our fault but )*"
    r"(?:your (?:own )?(?:fault|mistake|error|problem|doing)"
    r"|an? (?:user|human|customer) error"
    r"|an? (?:mistake|misunderstanding|error) on your (?:part|side|end)"
    r"|down to you)"
    r"|the (?:issue|problem|fault|error) (?:is|was|lies|lay) (?:\w+ly )?(?:on|at|with) your (?:end|side)",
    re.IGNORECASE,
)
_OTHERS = rf"(?:the |our )?(?:{PARTNER}|weather)"
THEIRS = (
    rf"(?:this|that|it)(?: is|['’]s| was) {_OTHERS}['’]s? (?:own )?(?:fault|problem|mistake|doing)(?:,? not ours)?"
    rf"|blame {_OTHERS}(?:,? not us)?"
    r"|(?:this|that|it)(?: is|['’]s| was) (?:not|n['’]t|never) our (?:fault|mistake|doing)"
    r"|your (?:own )?(?:negligence|carelessness|mistake|error) (?:has )?(?:caused|led to) (?:this|it)"
    r"|the (?:error|problem|issue|fault|mistake) is on your (?:side|end|part),? not (?:on )?ours"
)
"""That it is others' fault, and not ours."""

_THEIRS = regex(THEIRS, re.IGNORECASE)
_BUSY = regex(
    r"(?:(?:please )?(?:remember|bear in mind|keep in mind|understand|note|consider) that "
    r"|you (?:need|have) to understand that )?(?:i['’]?m|i am|we['’]?re|we are|we have|we get|we receive)"
    r"(?: currently| also| all| only)? (?:very |really |rather |extremely |quite |so )?"
    r"(?:busy(?: with other customers)?|swamped|overworked|understaffed|short-staffed|overloaded"
    r"|(?:a (?:large|great|huge|high) (?:number|amount|volume)|lots|a lot|hundreds|thousands|tons|many) (?:of )?"
    r"(?:other )?[\w-]+)(?: (?:to [\w ]+|every day|a day|at the moment|right now|today|these days))*"
    r"|(?:i|we) (?:really |just |simply )?(?:do not|don['’]?t) have (?:the )?time(?: for (?:this|that))?"
    r"(?: right now| at the moment| today| now)?"
    r"|you(?: are|['’]re) not (?:our|the) only (?:customer|client|user|guest)(?: we have)?",
    re.IGNORECASE,
)
_NOTED = regex(
    r"(?:your|the|all your) (?P<what>frustration|complaint|complaints|concern|concerns|disappointment|dissatisfaction"
    r"|objection|remarks?|comments?|criticism) (?:is|are|was|were|has been|have been) (?:duly |hereby |also )*"
    r"(?:noted|registered|recorded|logged|acknowledged)"
    r"|(?:i|we) (?:take|have taken|took) (?:due )?note of your "
    r"(?P<noted>frustration|complaint|concerns?|disappointment|remarks?|comments?)",
    re.IGNORECASE,
)
SO_IT_IS = (
    r"(?:sorry,? )?(?:but )?(?:that|this|it)(?: is|['’]s|s) (?:just |simply |unfortunately )*"
    r"(?:how (?:it|this|that|things?) (?:works?|goes?|is|are)"
    r"|(?:just )?the way (?:it|this|things?) (?:is|are|works?)"
    r"|what it is)"
    r"|(?:so )?(?:strictly speaking )?this one (?:isn['’]?t|is not) on (?:me|us)"
    r"|take it or leave it"
    r"|there (?:is|['’]s) no(?:thing)? (?:more to say|point in arguing)"
    r"|(?:that|this|it)(?: is|['’]s|s) (?:way |well |simply |just )?(?:beyond|above|out of|outside) (?:my|our) "
    r"(?:control|hands|influence|power|pay grade)"
    r"|my hands are tied"
    r"|(?:i['’]?m|i am) (?:only|just) (?:the|a|an) (?:[\w-]+ )?(?:agent|operator|employee|clerk|assistant|messenger)"
    r"|i(?: just| only) work here"
    r"|(?:i['’]?m|i am) (?:still )?new here"
    r"|(?:it|this|that) was (?:decided|a decision) "
    r"(?:at a higher level|(?:from|by those) above|higher up|by (?:our )?(?:management|head office))"
    r"|the (?:computer|system|machine) says (?:no|so)"
    r"|(?:those|these) are the rules"
    r"|(?:the )?rules are (?:the )?rules"
    r"|(?:i|we) (?:don['’]?t|do not) make the rules"
    r"|(?:i['’]?m|i am|we['’]?re|we are) (?:only|just) "
    r"(?:following (?:the )?(?:rules|orders|instructions|policy)|doing (?:my|our) jobs?)"
)
"""That nothing can be done about it, and whose hands are tied."""

_SO_IT_IS = regex(SO_IT_IS, re.IGNORECASE)
_SMALL = regex(
    r"(?:it|this|that)(?: is|['’]s|s| was) (?:only|just|merely) an? (?:\w+ )?(?:small|tiny|minor|little|slight) "
    r"(?P<what>[\w-]+(?: [\w-]+)?)",
    re.IGNORECASE,
)
_UNCLEAR = regex(
    r"(?:your|this|the) "
    r"(?P<thing>message|request|question|e-?mail|letter|report|description|explanation|query|enquiry) "
    r"(?:(?:makes|made) (?:no|little) sense(?: (?:to|at) \w+)?"
    r"|(?:is|was) (?:very |rather |quite |totally |completely |simply )*"
    r"(?:unclear|confusing|incomprehensible|not clear|hard to follow))",
    re.IGNORECASE,
)


_FILED = regex(
    r"(?P<what>feedback|complaints|comments|criticism) of this (?:nature|kind|sort|type) (?:is|are|will be|gets) "
    r"(?:duly |always )?(?P<done>logged|noted|recorded|filed|registered)",
    re.IGNORECASE,
)
_ONLY_NOTED = regex(r"(?:duly |it['’]s |this is )?noted(?: for (?:the|next) (?:future|time))?", re.IGNORECASE)


def answered(scene: Scene) -> str | None:
    """What is done for the customer, in place of a shrug: "please give us until ⟨when?⟩" of "we are very busy"."""
    return first_of((_noted, _busy, _small, _unclear, _left_to_do), scene)


def _noted(words: str, scene: Scene) -> str | None:
    filed = _FILED.fullmatch(words)
    if filed is not None:
        done = filed["done"].lower().replace("noted", "made a note of")
        return f"{speaker(scene)} have {done} your {filed['what'].lower()}, and will ⟨do what by when?⟩"
    if _ONLY_NOTED.fullmatch(words):
        return f"{speaker(scene)} understand, and will ⟨do what by when?⟩"
    match = _NOTED.fullmatch(words)
    if match is None:
        return None
    thing = match["what"] or match["noted"]
    return f"{speaker(scene)} understand your {thing.lower()}, and will ⟨do what by when?⟩"


def _busy(words: str, scene: Scene) -> str | None:
    part = part_of(scene)
    if part is None or part.before:
        return None
    return f"please give {whom(speaker(scene))} until ⟨when?⟩" if _BUSY.fullmatch(words) else None


def _small(words: str, scene: Scene) -> str | None:
    match = _SMALL.fullmatch(words)
    sorry = "I'm" if speaker(scene) == "I" else "we're"
    return f"{sorry} sorry about the {match['what']}" if match is not None else None


def _unclear(words: str, scene: Scene) -> str | None:
    match = _UNCLEAR.fullmatch(words)
    return f"to help you, {speaker(scene)} need to know more about ⟨what?⟩" if match is not None else None


# Who has left can't be asked, and that is no help.
_LEFT_US = regex(
    r"(?:the|my|our) colleague(?: in question| you (?:spoke|talked) to| who [\w ]+?)? "
    r"(?:is no longer (?:employed|with us|working)"
    r"|has left|no longer works|does(?:n['’]t| not) work)(?: (?:here|with us|for us|us|any ?more|the company))*",
    re.IGNORECASE,
)
# Where it lies is a fact, and what follows says what to do.
_ON_YOUR_SIDE = regex(
    r"the (?:issue|problem|fault|error) (?:is|was|lies|lay) (?:\w+ly )?(?:on|at|with) your (?:end|side)", re.IGNORECASE
)
# "I'm only an agent, I can't change it": the no belongs behind what can be done.
_NO_BEHIND = regex(rf"\s*{WE_CANNOT}", re.IGNORECASE)


def _left_to_do(words: str, scene: Scene) -> str | None:
    part = part_of(scene)
    if part is None or part.before or _NO_BEHIND.match(part.after):
        return None
    if _ON_YOUR_SIDE.fullmatch(words) or (part.after and _FAULT.fullmatch(words)):
        return None
    if _FAULT.fullmatch(words) or _THEIRS.fullmatch(words) or _LEFT_US.fullmatch(words):
        return now(scene)
    return f"what {speaker(scene)} can do for you is ⟨what?⟩" if _SO_IT_IS.fullmatch(words) else None


OF_CLAUSE: Captures = {"answered": answered}
