"""A no beside the shrug it is excused with, told with a place for what can be done: "that's policy, and I can't change it".

The capture is `None` unless the sentence is nothing but a shrug and a no, with the words that join them.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials.dead_ends import helped_nearby
from toneguard.rewrite.ownership.policies import BY_PAPER
from toneguard.rewrite.ownership.shrugs import SO_IT_IS, THEIRS
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import speaker, stated

_JOINT = r"(?:,|;| [-–—])? ?(?:\b(?:and|so|but|because|as|since)\b)? "
_NO = (
    r"(?P<no>(?:i|we) (?:just |simply |really |also )?"
    r"(?:can(?:not|['’]?t| not)|(?:am|are|['’]m|['’]re) (?:not able|unable|not allowed) to) "
    r"(?!help\b|do\b|say\b|tell\b|see\b|find\b|know\b|understand\b)[a-z]+\b[^,;:?]*)"
)
_NOTHING = (
    r"(?:there(?: is|['’]s) (?:nothing|not much) (?:more |else )?(?:that )?(?:i|we) can do(?: about (?:it|this|that))?"
    r"|(?:i|we) can(?:not|['’]?t| not) "
    r"(?:do (?:anything|much)(?: about (?:it|this|that))?|help(?: you)?(?: with (?:this|that|it))?))"
)
_OUT_OF_HAND = (
    r"(?:(?:it|this|that)(?: is|['’]s) )?(?:just |simply |really )*(?:out of|not in|beyond) (?:my|our) "
    r"(?:hands|control|power)"
)
_SHRUG = rf"(?:{SO_IT_IS}|{BY_PAPER}|{THEIRS}|{_OUT_OF_HAND})"
_AND_NO = regex(rf"{_SHRUG}{_JOINT}{_NO}", re.IGNORECASE)
_NO_AND = regex(rf"{_NO}{_JOINT}{_SHRUG}", re.IGNORECASE)
_AND_NOTHING = regex(rf"(?:{_SHRUG}{_JOINT}{_NOTHING}|{_NOTHING}{_JOINT}{_SHRUG})", re.IGNORECASE)
_UNDERSTOOD = regex(
    r"(?P<felt>(?:i|we) (?:do |fully |completely |really |can )*(?:understand|see|hear|get|appreciate|know) [^,;:?]+?)"
    rf",? but,? {_SHRUG}",
    re.IGNORECASE,
)


def excused(scene: Scene) -> str | None:
    """ "It's company policy and I can't waive the fee" as "what I can do is ⟨what?⟩, as I can't waive the fee"."""
    said = stated(scene)
    if helped_nearby(scene):
        return None
    left = f"what {speaker(scene)} can do is ⟨what?⟩"
    if _AND_NOTHING.fullmatch(said):
        return left
    understood = _UNDERSTOOD.fullmatch(said)
    if understood is not None:
        return f"{understood['felt']}. W{left[1:]}"
    match = _AND_NO.fullmatch(said) or _NO_AND.fullmatch(said)
    return f"{left}, as {small(match['no'])}" if match is not None else None


OF_SENTENCE: Captures = {"excused": excused}
