"""Promises without a time told with one, in a place where it can't be taken for another's."""

import re
from collections.abc import Callable, Mapping

from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import capitalised, small, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

# "We'll see what we can do"

_SEE_WHAT = regex(
    r"(?P<who>i['’]?ll|we['’]?ll|well|i will|we will|we shall) (?:then |just |also |certainly )*see what (?:else )?"
    r"(?:(?:i|we) (?:can|could|might) do|can be done)(?: (?:to help|for you|about (?:it|this|that)"
    r"|here))*(?P<name>, (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)
_BEAR = regex(
    r"(?:please |kindly )?bear (?:with )?us(?: for)?(?: some ?time| a (?:little )?while| a bit)?", re.IGNORECASE
)


# The clock starts when they write.
_THEIR_TURN = regex(
    r"\b(?:if (?:you|they|he|she)|please|kindly|send|share|provide|reach|contact|dm|give|let|reply|write)\b",
    re.IGNORECASE,
)


def deferred(scene: Scene) -> str | None:
    """ "We'll see what we can do" as "we will look into this and tell you by ⟨when?⟩ what we can do"."""
    part = part_of(scene)
    if part is None or part.reason or _THEIR_TURN.search(f"{part.lead} {part.before}"):
        return None
    seen = _SEE_WHAT.fullmatch(part.words)
    if seen is not None:
        who = "I" if seen["who"].lower().startswith("i") else "we"
        return scene.habits.applied(
            f"{who} will look into this and tell you by ⟨when?⟩ what {who} can do{seen['name'] or ''}"
        )
    return "please give us until ⟨when?⟩" if _BEAR.fullmatch(part.words) else None


_SPLICED = regex(
    r"(?P<ask>(?:please|kindly|pls) [^,;:?()\n]+),? (?:and )?(?P<who>we['’]ll|i['’]ll|well|we will"
    r"|i will) see what (?:we|i) can do"
    r"(?: for you| to help)?(?P<name>, (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)


def spliced(scene: Scene) -> str | None:
    """ "Kindly send the number, we'll see what we can do" with what will be done, as two sentences."""
    match = _SPLICED.fullmatch(unmarked(scene.said))
    if match is None:
        return None
    who = "I" if match["who"].lower().startswith("i") else "we"
    # The clock starts when they write.
    told = f"{capitalised(who)} will look into this and tell you within ⟨how long?⟩ what {who} can do"
    return f"{match['ask']}. {scene.habits.applied(told)}{match['name'] or ''}"


# The time in front

_SENT = r"(?:you|we|i)(?: have|['’]ve)? (?:received|sent|reported|mentioned|raised|shared)"
_DUE = regex(
    rf"(?P<mine>(?:i|we)(?: will|['’]ll) [^,;:.!?]*\b{_SENT}) *"
    r"|(?P<thing>(?:your|the|our) [^,;:.!?]*? will) +(?P<done>be (?:\w+ed|read|sent|seen|done|made|paid)\b[^;:!?]*)",
    re.IGNORECASE,
)


def dated(scene: Scene) -> str | None:
    """ "Your form will soon be read" with its time in front, where it can't be taken for another's: "by ⟨when?⟩, …"."""
    if scene.sentence is None:
        return None
    at = scene.hit.span.start - scene.sentence.span.start, scene.hit.span.end - scene.sentence.span.start
    said = scene.sentence.text
    match = _DUE.fullmatch(unmarked(f"{said[: at[0]]}{said[at[1] :].lstrip()}"))
    if match is None or not (match["mine"] or said[: at[0]].endswith("will ")):
        return None
    told = match["mine"] or f"{match['thing']} {match['done']}"
    return f"by ⟨when?⟩, {small(told.rstrip())}"


# Loose times

_LOOSE_END = regex(
    r"\b(?:at (?:some|an?|the) (?:(?:later|future|subsequent|appropriate|suitable|opportune|right|proper|given|relevant) )?"
    r"(?:point|stage|time|date|juncture|moment)|in the (?:very )?(?:near|not too distant|foreseeable) future"
    r"|in the fullness of time|in (?:an?|one of the|one of our|some|the) (?:(?:next|future|upcoming|later|coming|subsequent) )+"
    r"(?:releases?|versions?|updates?|iteration|build)|one (?:fine )?(?:day|morning)|one of these days|eventually|later(?: on)?"
    r"|(?:somewhere |sometime |further )?down the (?:line|road|track)|(?:over|in) the coming (?:days|weeks|months)(?: or so)?"
    r"|as and when|(?:when|whenever|once|as soon as)"
    r" (?:i|we|he|she|they|it|things|time|processing|some\w+|one of us)\b[\w'’ ]+)$",
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


_PROMPTLY = regex(r"(?<=\w )(?:in a (?:timely|prompt) (?:manner|fashion|way)|in good time|momentarily)$", re.IGNORECASE)


# While the cause is being looked for, nobody can say when it will be mended.
_UNKNOWABLE = regex(
    r"\b(?:investigat\w+|hope|hoping|hopefully)\b.*\b(?:fix\w*|solution|resol\w+|restored|back up|sorted)\b",
    re.IGNORECASE,
)


def by_when(words: str, scene: Scene) -> str | None:
    """ "Shall answer in good time" as "shall answer by ⟨when?⟩", and "soon" as no more than that."""
    return None if _UNKNOWABLE.search(scene.said) else _with_time(words, "by ⟨when?⟩")


def within_how_long(words: str, scene: Scene) -> str | None:
    """As `by_when`, for what begins only once somebody else has done their part."""
    return None if _UNKNOWABLE.search(scene.said) else _with_time(words, "within ⟨how long?⟩")


def _with_time(words: str, time: str) -> str:
    found = _PROMPTLY.search(words)
    return f"{words[: found.start()]}{time}" if found is not None else time


OF_CLAUSE: Captures = {"deferred": deferred}
ANYWHERE: Captures = {"spliced": spliced, "dated": dated}
STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "timed": timed,
    "by_when": by_when,
    "within_how_long": within_how_long,
}
