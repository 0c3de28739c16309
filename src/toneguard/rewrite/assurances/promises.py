"""Promises without a time told with one, in a place where it can't be taken for another's."""

import re
from collections.abc import Callable, Mapping

from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.assurances.estimates import WHEN_DONE
from toneguard.rewrite.prose.letters import capitalised, small, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person

# "We'll see what we can do"

_SEE_WHAT = regex(
    r"(?P<who>i['’]?ll|we['’]?ll|well|i will|we will|we shall) (?:then |just |also |certainly )*see what (?:else )?"
    r"(?:(?:i|we) (?:can|could|might) do|can be done)"
    r"(?P<help>"
    r"(?: (?:to help|for you|here|(?:about|with|regarding|on) (?:it|this|that|(?:the|your|these) [\w' -]+)))*)"
    r"(?P<name>, (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)
_BEAR = regex(
    r"(?:please |kindly |pls )?bear (?:with )?us(?: for)?(?: some ?time| a (?:little )?while| a bit)?"
    r"|(?:please |kindly |pls |(?:we )?request you to )(?:please |kindly )?"
    r"(?:wait for (?:some ?time|a while)|allow us (?:some(?: more)? time|a while)(?P<to> to \w[\w ]*)?)",
    re.IGNORECASE,
)


# The clock starts when they write.
_THEIR_TURN = regex(
    r"\b(?:if (?:you|they|he|she)|please|kindly|send|share|provide|reach|contact|dm|give|let|reply|write)\b",
    re.IGNORECASE,
)


def deferred(scene: Scene) -> str | None:
    """ "We'll see what we can do" as "we will tell you by ⟨when?⟩ what we can do"."""
    part = part_of(scene)
    if part is None or part.reason or _THEIR_TURN.search(f"{part.lead} {part.before}"):
        return None
    seen = _SEE_WHAT.fullmatch(part.words)
    if seen is not None:
        who = first_person(seen["who"][:1])
        rest = f"{seen['help']}{seen['name'] or ''}"
        return scene.habits.applied(f"{who} will tell you by ⟨when?⟩ what {who} can do{rest}")
    waits = _BEAR.fullmatch(part.words)
    return f"please give us until ⟨when?⟩{waits['to'] or ''}" if waits is not None else None


_SPLICED = regex(
    r"(?P<ask>(?:(?:otherwise,? )?(?:please|kindly|pls|send|share)|if (?P<they>you|they)) [^,;:?()\n]+)(?<!\bor),? "
    r"(?:and |then )?(?P<who>we['’]ll|i['’]ll|well|we will|i will) see what (?:(?:we|i) can do|can be done)"
    r"(?P<help>(?: for (?:you|them)| to help)?)(?P<name>, (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)


_GOES_ON = regex(r"\b(?:or|and|but|so|to)$", re.IGNORECASE)


def spliced(scene: Scene) -> str | None:
    """ "Kindly send the number, we'll see what we can do" with what will be done, as two sentences."""
    match = _SPLICED.fullmatch(unmarked(scene.said))
    if match is None or _GOES_ON.search(match["ask"]):
        return None
    who = first_person(match["who"][:1])
    # The clock starts when they write.
    whom = "them" if (match["they"] or "").lower() == "they" else "you"
    told = scene.habits.applied(f"{who} will tell {whom} within ⟨how long?⟩ what {who} can do{match['help']}")
    joined = f"{match['ask']}, {told}" if match["they"] else f"{match['ask']}. {capitalised(told)}"
    return f"{joined}{match['name'] or ''}"


# A time for what is left to somebody

_LEFT_TO = regex(
    r"(?:.* (?:for|have|having|get|getting|so that) (?:someone|somebody)\b"
    r"|.*\bthe (?:dev|developer|tech|engineer)s? will\b)[^,;:?()\n⟨]*"
    r"|.*\b(?:will|shall) (?:hear|be contacted|be informed|be notified|be updated)(?: about (?:it|this|that))?",
    re.IGNORECASE,
)


_ASKED = regex(
    r"\b(?:if|unless|once|please|kindly|pls|(?:you|they) (?:can|could|may|might|need|have|should))\b", re.IGNORECASE
)


def left_to(scene: Scene) -> str | None:
    """ "I've raised it for somebody to call you" with a time at its end: "… by ⟨when?⟩"."""
    said = unmarked(scene.said)
    if _LEFT_TO.fullmatch(said) is None or _ASKED.search(said) or _MAY_NEVER.search(said):
        return None
    return f"{said} by ⟨when?⟩"


# The time in front

_SENT = r"(?:you|we|i)(?: have|['’]ve)? (?:received|sent|reported|mentioned|raised|shared)"
_DUE = regex(
    rf"(?P<mine>(?:i|we)(?: will|['’]ll) [^,;:.!?]*\b{_SENT}) *"
    r"|(?P<thing>(?:your|the|our) [^,;:.!?]*? will) +(?P<done>be (?:\w+ed|read|sent|seen|done|made|paid)\b[^;:!?]*)",
    re.IGNORECASE,
)


# "On track for delivery by Friday" would be delivered by then.
_HOPED_FOR = regex(
    r"(?P<hope>(?:i|we)(?:['’]?m| am|['’]?re| are)? (?:hope|hoping|aim|aiming)) "
    r"(?P<aim>to [^,;:.!?]+? (?:on track|scheduled|lined up) for \w+)",
    re.IGNORECASE,
)


def dated(scene: Scene) -> str | None:
    """ "Your form will soon be read" with its time in front, where it can't be taken for another's: "by ⟨when?⟩, …"."""
    if scene.sentence is None:
        return None
    at = scene.hit.span.start - scene.sentence.span.start, scene.hit.span.end - scene.sentence.span.start
    said = scene.sentence.text
    hoped = _HOPED_FOR.fullmatch(unmarked(f"{said[: at[0]]}{said[at[1] :].lstrip()}").rstrip())
    if hoped is not None:
        return f"{hoped['hope']}, by ⟨when?⟩, {hoped['aim']}"
    match = _DUE.fullmatch(unmarked(f"{said[: at[0]]}{said[at[1] :].lstrip()}"))
    if match is None or not (match["mine"] or said[: at[0]].endswith("will ")):
        return None
    told = match["mine"] or f"{match['thing']} {match['done']}"
    return f"by ⟨when?⟩, {small(told.rstrip())}"


# Loose times

_LOOSE_END = regex(
    r"\b(?:at (?:some|an?|the) "
    r"(?:(?:later|future|subsequent|appropriate|suitable|opportune|right|proper|given|relevant) )?"
    r"(?:point|stage|time|date|juncture|moment)"
    r"|in the (?:very )?(?:near|not too distant|foreseeable) future"
    r"|in the fullness of time"
    r"|in (?:an?|one of the|one of our|some|the) (?:(?:next|future|upcoming|later|coming|subsequent) )+"
    r"(?:releases?|versions?|updates?|iteration|build)"
    r"|one (?:fine )?(?:day|morning)"
    r"|one of these days|eventually|later(?: on)?"
    r"|(?:somewhere |sometime |further )?down the (?:line|road|track)"
    r"|(?:over|in) the coming (?:days|weeks|months)(?: or so)?"
    r"|as and when"
    r"|(?:when|whenever|once|as soon as) (?:i|we|he|she|they|it|things|time|processing|some\w+|one of us)\b[\w'’ ]+)$",
    re.IGNORECASE,
)
_MAY_NEVER = regex(
    r"\b(?:if|unless|should (?:you|it|we|they|there|this|that|the|your|our))\b[^,]*$"
    r"|\b(?:might|may|could|maybe|perhaps|hopefully|itself|themselves)\b[^,;]*$",
    re.IGNORECASE,
)
_SHOULD_IT = regex(r"if (?:this|the|it) [^,]+,? (?:i|we) will [^,]*$", re.IGNORECASE)
_DAY = r"(?:today|tomorrow|tonight|(?:this|next) (?:week|month|morning|afternoon|evening|year))\b"
_SOMETIME = regex(r"\bsome ?time (?=(?:today|tomorrow|tonight|this|next|in)$)", re.IGNORECASE)
_PART_OF_IT = regex(
    r"(?:today|tomorrow|tonight"
    r"|(?:this|next) (?:week|month|morning|afternoon|evening|year|\w+day|spring|summer|autumn|fall|winter)"
    r"|in (?:the )?(?:(?:early|late) )?(?:morning|afternoon|evening|spring|summer|autumn|(?-i:[A-Z])\w+))\b",
    re.IGNORECASE,
)
_ENDS = regex(rf"\s*(?:{_DAY})?\s*(?:[.,;!?)]|$|(?:and|but|so) (?:we|i|you|it|they|the|will|shall)\b)", re.IGNORECASE)


def timed(words: str, scene: Scene) -> str | None:
    """ "We mend it one day" as "we mend it by ⟨when?⟩", where nothing hangs on the loose time and it will come."""
    loose = _LOOSE_END.search(words)
    if scene.sentence is None or WHEN_DONE.search(words):
        return None
    behind = scene.text(Span(scene.hit.span.end, scene.sentence.span.end))
    if loose is None:
        return _within_a_day(words, behind)
    front = scene.text(Span(scene.sentence.span.start, scene.hit.span.start + loose.start()))
    if not front.strip() or _ENDS.match(behind) is None or _WHEN_THEY.search(front + words[loose.start() :]):
        return None
    if _SHOULD_IT.match(front.strip()):
        # The clock starts when it happens.
        return f"{words[: loose.start()]}within ⟨how long?⟩"
    return f"{words[: loose.start()]}by ⟨when?⟩" if not _MAY_NEVER.search(front) else None


# "No influence on when they come": it is when that is spoken of, and no time is given.
_WHEN_THEY = regex(
    r"\b(?:influence|control|say|saying|word|effect|bearing|idea|clue|depends?|depending|informed|sure|decides?|know|see)"
    r"(?: on| of| over| about|) when(?:ever)? \w",
    re.IGNORECASE,
)


def _within_a_day(words: str, behind: str) -> str | None:
    """ "Should be there sometime today" as "should be there by ⟨when?⟩ today": the day is a fact, and stays."""
    loose = _SOMETIME.search(words)
    if loose is None or _MAY_NEVER.search(words[: loose.start()]):
        return None
    day = _PART_OF_IT.match(words[loose.end() :] + behind)
    if day is None or _ENDS.match((words[loose.end() :] + behind)[day.end() :]) is None:
        return None
    return f"{words[: loose.start()]}by ⟨when?⟩ {words[loose.end() :]}"


_PROMPTLY = regex(r"(?<=\w )(?:in a (?:timely|prompt) (?:manner|fashion|way)|in good time|momentarily)$", re.IGNORECASE)


# While the cause is being looked for, nobody can say when it will be mended.
_UNKNOWABLE = regex(
    r"\b(?:investigat\w+(?! your (?:query|question|ticket|request|enquiry|inquiry|complaint|claim)\b)"
    r"|hopefully)\b.*\b(?:fix\w*|solution|resol\w+|restored|back up|sorted)\b",
    re.IGNORECASE,
)


_USUALLY = regex(r"\b(?:usually|normally|generally|typically|always)\b", re.IGNORECASE)


# "Soon, when we have the form": the clock starts when it is there.
_ONCE_THERE = regex(
    r"\s*\b(?:when|once|after) (?:i|we) (?:have|get|receive)\b|^(?:in the event|in case|should (?!we\b|i\b)\w+)\b",
    re.IGNORECASE,
)


def by_when(words: str, scene: Scene) -> str | None:
    """ "Shall answer in good time" as "shall answer by ⟨when?⟩", and "soon" as no more than that."""
    if re.match(r"within\b", words, re.IGNORECASE):
        # "We aim to reply within a reasonable time": each time anew.
        return None
    if any(pattern.search(scene.said) for pattern in (_UNKNOWABLE, _USUALLY, _ONCE_THERE)):
        return None
    return _with_time(words, "by ⟨when?⟩")


def within_how_long(words: str, scene: Scene) -> str | None:
    """As `by_when`, for what begins only once somebody else has done their part."""
    if _UNKNOWABLE.search(scene.said) or _ONCE_THERE.match(scene.reading.text, scene.hit.span.end):
        return None
    return _with_time(words, "within ⟨how long?⟩")


def _with_time(words: str, time: str) -> str:
    found = _PROMPTLY.search(words)
    return f"{words[: found.start()]}{time}" if found is not None else time


OF_CLAUSE: Captures = {"deferred": deferred}
OF_SENTENCE: Captures = {"spliced": spliced, "left_to": left_to, "dated": dated}
STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "timed": timed,
    "by_when": by_when,
    "within_how_long": within_how_long,
}
