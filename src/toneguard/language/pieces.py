"""Cuts what a customer wrote into claims that might be said back: without the greeting in front, the plea behind, the "why".

What comes out is plainer than what was written ("why can't I seem to log in" is "I can't log in"), and is a claim or nothing:
whoever asks for it has to look whether it is one.
"""

import re
from collections.abc import Iterator

from toneguard.regex import regex

LONGEST = 13
"""Words; what is longer is a story and not a problem in a nutshell."""
_SHORTEST = 3

# Where a second thought begins, or the outcry, the plea and the question behind the trouble.
_JOINT = regex(
    r"\s*[,;!?]+\s*(?!\d)|\s+[-–—]+\s+"
    r"|\s+(?:and\s+|but\s+)?(?=(?:please|thanks|help|kindly|even though|despite"
    r"|what (?:else )?(?:can|could|should|do) (?:i|we)\b"
    r"|any (?:ideas?|help|advice|suggestions?|tips?|updates?|news|chance|clue))\b)"
    r"|,?\s+(?:and|but|so|because|cause|(?<!\d )plus|yet|whereas|while|although|though)\s+"
    r"(?=(?:i|we|you|it|he|she|they|this|that|there|now|nobody|no|nothing|none|still|then|when|my|the|your|our"
    r"|a(?! (?:half|quarter|bit|few|couple))"
    r"|am|is|are|was|were|have|haven't|has|had|can|could|would|will|do|does|did|don't|want|need|just|how|what|why|not"
    r"|only|also|all|even|always|keep|keeps|never|if|since|after|every|get|got|told|been)\b)",
    re.IGNORECASE,
)
_LEADING = regex(
    r"(?:(?:(?i:and|but|so|because|hi|hello|hey|well|also|yes|no(?! one\b)|nope|ok|okay|sorry|please|help|again|plus|yeah|there"
    r"|guys|team|all"
    r"|sir|seriously|really|honestly|apparently|unfortunately|now|just|to be honest|basically"
    r"|good (?:morning|afternoon|evening|day)|kindly|me|yep|hii|um|oh|omg)|@\w+|[A-Za-z]*[a-z][A-Z]\w*|[A-Z]{2,}[a-z]\w*"
    # "acmecares my lamp is late": a handle that lost its mark
    r"|[a-z]{3,}(?:cares?|support|helpers?)(?= (?:i|i'm|i've|my|your|you|we|our|can't|still)\b))\b[\s,.!]*)+"
)
_TRAILING = regex(
    r"(?:(?<!since)[\s,.!]+(?:now|today|yesterday|tonight|again|either|too|anymore|though|tho|already"
    r"|this (?:morning|afternoon|evening)|last night|right now|at the moment|as well|for (?:no|some) reason|at all"
    r"|guys|folks|team|sir|just now|so far|yet|i))+$",
    re.IGNORECASE,
)
_BEFORE_IT_BEGAN = regex(r",?\s+(?:after|since|despite|due to)\s.*", re.IGNORECASE)
HOW_LONG = (
    r"\s+for (?:over |about |almost |nearly |more than |at least |the (?:last|past) )?"
    r"(?:an?|\d+|two|three|four|five|six|seven|several|many)(?: \w+)? (?:minute|hour|day|week|month|year)s?\b"
)
_SINCE_THEN = regex(rf"{HOW_LONG}$", re.IGNORECASE)

_PLAINER = (
    (regex(r"\b(can't|can not|couldn't|could not) (?:(?:seem|appear) to|even)\b", re.IGNORECASE), r"\1"),
    (regex(r"\bstill (?:didn't|did not) (?:get|receive)\b", re.IGNORECASE), "still haven't received"),
    (regex(r"\beverytime\b", re.IGNORECASE), "every time"),
    (regex(r"\blog ?in (?:to |into )?(?=(?:my|our|the)\b)", re.IGNORECASE), "log in to "),
    (regex(r"\b(let|letting) me to\b", re.IGNORECASE), r"\1 me"),
    (regex(r"^(?:so )?why (can't|can not|couldn't) (i|we)\b", re.IGNORECASE), r"\2 \1"),
    (regex(r"^(?:so )?why (is|are) ((?:my|your|the) [\w' ]+?) (?=not\b)", re.IGNORECASE), r"\2 \1 "),
    (
        regex(
            r"^(?:it|this|they|the system|you) (?:just )?"
            r"(?:won't|will not|don't|doesn't|does not|isn't|is not|are not|aren't) (?:let|letting|allow|allowing) me "
            r"(?:to )?",
            re.IGNORECASE,
        ),
        "I can't ",
    ),
)
_SUBJECTLESS = (
    (regex(r"(?:still )?(?:can't|can not|couldn't|could not|haven't|have not|didn't|never) ", re.IGNORECASE), "I "),
    (regex(r"(?:still )?(?:having|experiencing|facing|getting|unable|stuck|waiting) ", re.IGNORECASE), "I'm "),
    (regex(r"been waiting ", re.IGNORECASE), "I've "),
)
_ASKED = regex(
    r"^(?:so )?why (won't|isn't|doesn't|don't|aren't|hasn't|haven't) ((?:my|your|the)(?: \w+){2,})", re.IGNORECASE
)


# "…, in a folder, on my phone": cut off there, the claim would say too much.
_PLACES = "in|on|at|for|with|from|to|via"
# So does "at the till and not online", which told only half of it.
_HANGS = regex(
    rf"(?:{_PLACES}|during|without) |(?:not|also|or|nor)(?: even| also)? (?:(?:{_PLACES}) |online\b|offline\b|anywhere\b)",
    re.IGNORECASE,
)


def pieces(text: str) -> Iterator[str]:
    """What stands between the joints of a sentence, as claims of 3 to 13 words; some of them in more than one reading."""
    parts = _parted("" if text.isupper() else text)
    theirs = True
    for (joint, part), (_, behind) in zip(parts, [*parts[1:], ("", "")], strict=True):
        # "They have queen size but never get king size": who never gets it stands in front.
        theirs = _SHARED.search(joint) is None or theirs
        if not _HANGS.match(behind) and (_OURS.match(part) or not _GRANTED.search(joint)):
            core = _TRAILING.sub("", _unled(part).rstrip(" .!?"))
            for reading in dict.fromkeys((core, _BEFORE_IT_BEGAN.sub("", core), _SINCE_THEN.sub("", core))):
                if _SHORTEST <= len(reading.split()) <= LONGEST:
                    yield from _claims(reading, theirs=theirs)
        theirs = _WRITER.match(_unled(part)) is not None


# "It was returned because a page was missing", "I was fined though my phone was dead": a reason, or what is granted,
# is not the trouble, unless it is with us.
_GRANTED = regex(r"\b(?:because|cause|though|although|even though)\b", re.IGNORECASE)
_OURS = regex(r"\s*(?:you|your|nobody|no one)\b", re.IGNORECASE)
_SHARED = regex(r"\b(?:and|but|yet)\b", re.IGNORECASE)
_WRITER = regex(
    r"(?:i|we|im|ive)\b|(?:still )?(?:can't|haven't|have not|didn't|having|getting|unable|waiting)\b", re.IGNORECASE
)


def _parted(text: str) -> list[tuple[str, str]]:
    """The stretches between the joints, each with the joint in front of it."""
    joints = [("", 0, 0), *((m[0], m.start(), m.end()) for m in _JOINT.finditer(text))]
    ends = [*(start for _, start, _ in joints[1:]), len(text)]
    return [(joint, text[at:end]) for (joint, _, at), end in zip(joints, ends, strict=True)]


def _unled(part: str) -> str:
    found = _LEADING.match(part.lstrip())
    return part.lstrip()[found.end() :] if found is not None else part.lstrip()


def _claims(core: str, *, theirs: bool) -> Iterator[str]:
    asked = _ASKED.match(core)
    if asked is not None:
        yield from _answered(asked[1], asked[2].split())
        return
    for pattern, plain in _PLAINER:
        core = pattern.sub(plain, core)
    yield _subjected(core) if theirs else core


def _answered(auxiliary: str, words: list[str]) -> Iterator[str]:
    """ "Why won't my new app open" as "my new app won't open": where its subject ends, only the reader of the claim can tell."""
    for end in range(2, min(len(words), 5)):
        yield " ".join([*words[:end], auxiliary.lower(), *words[end:]])


def _subjected(piece: str) -> str:
    """ "Can't log in" is what somebody says of themselves."""
    for pattern, subject in reversed(_SUBJECTLESS):
        if pattern.match(piece):
            return subject + piece[0].lower() + piece[1:]
    return piece
