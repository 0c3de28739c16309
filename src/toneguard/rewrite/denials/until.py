"""Denials from some time on, or up to it, told as until when or from when it holds: "can't … after" as "can … only until"."""

import re

from toneguard.language.clauses import Tense
from toneguard.regex import regex
from toneguard.rewrite.denials import picked
from toneguard.rewrite.denials.bounds import A_SUBJECT, tells_more
from toneguard.rewrite.denials.negated import TANGLED
from toneguard.rewrite.denials.undenied import undenied
from toneguard.rewrite.prose import openers, times
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.pieces import COUNT
from toneguard.rewrite.prose.scene import Captures, Scene

_DURATION = regex(
    rf"(?:the first )?(?:\d+|{COUNT}|a|an) (?:\w+ )?(?:second|minute|hour|day|week|month|year)s?$", re.IGNORECASE
)
_AFTER = regex(r"(?P<rest>.+?),? (?P<word>after|before|once) (?P<time>\S.*)", re.IGNORECASE)
_SECOND = regex(
    r"(?P<thing>[\w' -]+?) (?P<word>after|before) (?P<time>[\w ]+?) "
    r"(?P<be>(?:is|are) (?:not|no longer)|(?:is|are)n['’]?t|can(?:not| not|['’]?t) be|won['’]?t be|will not be) "
    r"(?P<done>\w+)",
    re.IGNORECASE,
)


def inverted(scene: Scene) -> str | None:
    """ "You can't change the seat after check-in" as "you can change the seat only until check-in"."""
    part = part_of(scene)
    if part is None or part.reason or openers.REGRET.search(scene.said):
        # A reason for the denial is none for what is possible, and nobody is sorry for that.
        return None
    some = picked.active(part.words) or picked.passive(part.words) or picked.lacking(part.words)
    if some is not None:
        return some
    inner = _SECOND.fullmatch(part.words)
    if inner is not None:
        # "Tickets bought after noon are …": the bound is that of the buying.
        denied = f"{inner['thing']} {inner['be']} {inner['done']}"
        return None if picked.is_picked(inner["thing"]) else _within(scene, part, denied, inner)
    shortly = _SHORTLY.fullmatch(part.words)
    if shortly is not None:
        return _early_enough(scene, part, shortly)
    found = _AFTER.fullmatch(part.words)
    if found is None or tells_more(scene, part, found["rest"]) or _COUNTED.search(found["rest"]):
        return None
    # What is barred once something has come may be so by now, and then only what follows helps.
    late = found["word"].lower() == "once" and part.after
    return None if late else _within(scene, part, found["rest"], found)


_COUNTED = regex(r"\b(?:more|less|longer|earlier|later|days?|hours?|shortly|right|even)$")


_THERE = regex(r"(?P<thing>.+) (?:is|are|will be) (?P<state>available|ready|back|in stock)", re.IGNORECASE)
# "There are no tables before Friday".
_EXIST = regex(r"there (?P<be>is|are) (?P<things>[\w'’ -]+)", re.IGNORECASE)
# What is done once is done at a time, not from it on.
_ONCE = regex(r"\bwill be (?P<done>\w+)")


def _within(scene: Scene, part: Part, denied: str, bound: re.Match[str]) -> str | None:
    word, time = bound["word"].lower(), bound["time"]
    if _over(scene, denied, word, time):
        return None
    possible = undenied(scene, denied)
    when = _happening(word, time) if _happens(scene, part, time) else _until(word, time)
    there = _THERE.fullmatch(possible) if possible is not None and word == "before" else None
    if there is not None and times.dated(time):
        return f"{there['thing']} will be {there['state']} from {time}"
    exist = _EXIST.fullmatch(possible) if possible is not None and word == "before" else None
    if exist is not None and times.dated(time):
        return f"{small(exist['things'])} {exist['be']} available from {time}"
    done = _ONCE.search(possible) if possible is not None else None
    if done is not None and picked.participle(done["done"]) and word == "before":
        day = times.fitted(time)
        when = f"{day} at the earliest" if day is not None else when
    return f"{possible} {when}" if possible is not None and when is not None else None


_THEIRS = regex(r"(?:the|your|this|that|these|those)\b", re.IGNORECASE)


def _over(scene: Scene, denied: str, word: str, time: str) -> bool:
    """ "Unfortunately the photos can't be recovered after a month": the month is over, and within it is no help to them."""
    regrets = openers.opener(scene.said[openers.greeting(scene.said) :]) > 0
    return regrets and word == "after" and _DURATION.fullmatch(time) is not None and _THEIRS.match(denied) is not None


_SHORTLY = regex(
    r"(?P<rest>.+?) (?:within|less than|fewer than|under) "
    rf"(?P<span>(?:\d+|{COUNT}|an?) (?:\w+ )?(?:minute|hour|day|week|month)s?) (?:of|before|prior to) (?P<event>[^,;:]+)",
    re.IGNORECASE,
)


def _early_enough(scene: Scene, part: Part, bound: re.Match[str]) -> str | None:
    """ "No changes can be made within a day of the trip" as "changes can be made up to a day before the trip"."""
    event = bound["event"]
    if TANGLED.search(event) or _NO_POINT.search(event) or tells_more(scene, part, bound["rest"]):
        return None
    possible = undenied(scene, bound["rest"])
    return f"{possible} up to {bound['span']} before {event}" if possible is not None else None


_IS_DONE = regex(
    r"(?:(?:the|your|our|an?) [\w' -]+?|it|they) (?:is|are|has been|have been|has|have) \w+(?:ed|en|n|t)(?: [\w' -]+)?",
    re.IGNORECASE,
)
_HAS_COME = regex(
    rf"(?:{A_SUBJECT}|[a-z][\w -]*?) (?:has|have|is|are)(?: been)? (?!able\b|about\b|going\b|to\b)\w+"
    rf"|{A_SUBJECT}['’](?:ve|re) \w+",
    re.IGNORECASE,
)


def _until(word: str, time: str) -> str | None:
    if TANGLED.search(time):
        return None
    return _finite(word, time) or _point(word, time)


def _happens(scene: Scene, part: Part, time: str) -> bool:
    """The bound is a clause in the present: "before your contract ends", also where the parser takes that for a noun."""
    if _HAPPENS.fullmatch(time):
        return True
    assert scene.sentence is not None
    start = scene.sentence.span.start + scene.said.find(part.words) + part.words.rfind(time)
    inside = (c for c in scene.sentence.clauses if start <= c.head_span.start < start + len(time))
    return any(
        c.tense is Tense.PRESENT and c.subject is not None and not c.auxiliaries and c.verb != "be" for c in inside
    )


_HAPPENS = regex(
    r"(?:the|your|our|his|her|their|its) [\w'’ -]+? (?:ends|starts|begins|expires|leaves|opens|closes|arrives|ships"
    r"|finishes|departs|renews|lapses|clears|resumes|returns)",
    re.IGNORECASE,
)


def _happening(word: str, time: str) -> str | None:
    if TANGLED.search(time) or (word == "before" and times.comes_anyway(time)):
        return None
    return f"once {time}" if word == "before" else f"only until {time}"


def _finite(word: str, time: str) -> str | None:
    """The bound is what is done or has come: "once the ticket has been sent", "before you've paid"."""
    if word != "before":
        return f"only until {time}" if _IS_DONE.fullmatch(time) else None
    return f"once {time}" if _HAS_COME.match(time) else None


def _point(word: str, time: str) -> str | None:
    if _NO_POINT.search(time):
        return None
    if word in {"after", "once"}:
        if _DURATION.fullmatch(time):
            return f"only within {time}"
        return None if re.match(r"\w+ing\b", time) else f"only until {time}"
    if re.match(r"(?:i|we|you|it|they|he|she|\w+ing)\b", time, re.IGNORECASE) or _DURATION.fullmatch(time):
        return None
    return f"only from {time}"


# What is over by now, nobody can be in time for: "after the order went into production".
_NO_POINT = regex(
    r"^(?:that|then|this|it)\b$|\b(?:have|has|had|is|are|was|were|been|went|came|left|began|ran|took|got|became|fell)\b"
)


OF_CLAUSE: Captures = {"inverted": inverted}
