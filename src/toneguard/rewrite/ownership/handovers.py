"""A sentence that says it is not ours and sends the customer on, told as who helps: "sales can help you with this".

The capture is `None` unless the sentence is nothing but the two, with the words that join them.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_THIS = r"(?:that|this|it)(?: is|['’]s|s)"
_JOINT = r"(?:(?:,|;| [-–—]|\.)? ?(?:and |so |but )?)"
_NOT_OURS = (
    rf"(?:{_THIS}(?: not|n['’]t) (?:really |actually )?(?:something|anything|a matter|a thing) (?:that )?"
    r"(?:our|my|this) (?:[\w-]+ )?(?:department|team|desk|office|branch|side) "
    r"(?:handles?|does|do|deals? with|covers?|can (?:help with|change|do|handle))"
    rf"|{_THIS}(?: not|n['’]t) (?:really )?(?:something |anything )?"
    r"(?:(?:i|we) (?:handle|do|deal with|can (?:help with|change|handle))"
    r"|(?:my|our) (?:department|job|area|responsibility|task))(?: here)?"
    r"|(?:i|we) (?:don['’]?t|do not) (?:handle|do|deal with|manage) (?:that|this|it)(?: here)?)"
)
_ASKING = (
    r"(?:speak (?:to|with)|talk to|contact|call|email|ask|write to|reach out to|get in touch with|turn to|go to"
    r"|check with|take (?:it|this|that) up with)"
)
_DUTY = r"you(?:['’]d| would|['’]ll| will)? (?:have to|need to|must|should|can|could|better)(?: please)?"
_SENDS = rf"(?:(?:{_DUTY}|please|just) )?{_ASKING}"
_REACH = r"(?P<reach> (?:at|on|via|under) \S+(?:@\S+|\d[\d ()+-]*))?(?: directly| instead| yourself| about (?:it|this|that))*"
_WHOM = (
    r"(?P<whom>(?:the|your|our) [\w'’ -]+?|sales|billing|support|reception|accounting|finance|hr|(?-i:[A-Z])[\w'’ -]+?)"
)
_SENT_ON = regex(rf"{_NOT_OURS}{_JOINT}{_SENDS} {_WHOM}{_REACH}", re.IGNORECASE)
_ONLY_WE = regex(
    rf"{_DUTY} (?P<way>{_ASKING} {_WHOM}){_REACH},? (?:(?:as|because|since) )?"
    r"(?P<why>(?:we|i)(?:['’](?:re|m)| are| am)? (?:only|just|merely) [^,;:?]+)",
    re.IGNORECASE,
)
_THEIR_JOB = regex(
    rf"{_THIS} (?P<whom>(?:the|your|our) [\w -]+?)(?:['’]s?) (?:responsibility|job|decision|department|task|area)"
    rf"{_JOINT}(?:you(?:['’]d| would|['’]ll| will)? (?:have to|need to|must|should|can)|please) "
    r"(?P<way>(?:contact|call|ask|write to|speak to|email|reach out to|get in touch with) (?:them|him|her)\b[^,;:?]*)",
    re.IGNORECASE,
)


_UNDER_THEM = regex(
    r"(?:please|kindly|you(?:['’]ll| will)? (?:have|need) to|you (?:must|should)) "
    r"(?P<way>work with|contact|speak (?:to|with)|talk to|check with|ask|call|write to|get in touch with|reach out to) "
    r"(?P<whom>(?:the|our|your) [\w' -]+?)(?P<how> directly)?,? (?:as|because|since) "
    r"(?P<thing>(?:the|your|this|our) [\w' -]+?) (?:is|are) "
    r"(?:(?:under|in|within|beyond|out of|outside)(?: of)? (?:their|his|her|our) (?:sole |full |direct )?"
    r"(?:control|hands|responsibility|remit|influence)|(?:entirely |solely )?(?:up to|with) them)"
    r"(?P<when> (?:at (?:this|the) (?:time|moment|point|stage)|right now|now|today))?",
    re.IGNORECASE,
)


def _run_by_them(said: str) -> str | None:
    """ "Please ask our desk as the plan is under their control" as "our desk can help you with the plan, so please ask them"."""
    match = _UNDER_THEM.fullmatch(said)
    if match is None or HANGING.search(match["whom"]):
        return None
    help_with = f"{match['whom']} can help you with {small(match['thing'])}{match['when'] or ''}"
    return f"{help_with}, so please {match['way']} them{match['how'] or ''}"


def handed_over(scene: Scene) -> str | None:
    """ "That's not something we do, you'd have to ask the depot" as "the depot can help you with this"."""
    said = stated(scene)
    if (run := _run_by_them(said)) is not None:
        return run
    theirs = _THEIR_JOB.fullmatch(said)
    if theirs is not None:
        return f"{theirs['whom']} can help you with this, and you can {theirs['way']}"
    only = _ONLY_WE.fullmatch(said)
    if only is not None:
        return (
            f"please {only['way']}{only['reach'] or ''}, as {small(only['why'])}"
            if not HANGING.search(only["why"])
            else None
        )
    match = _SENT_ON.fullmatch(said)
    if match is None or HANGING.search(match["whom"]):
        return None
    whom = match["whom"]
    reach = f", and you can reach them{match['reach']}" if match["reach"] else ""
    return f"{whom} can help you with this{reach}"


OF_SENTENCE: Captures = {"handed_over": handed_over}
