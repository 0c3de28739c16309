"""Reproaches told as how things stand.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.blame import absences, neutral, pointers, wrongs
from toneguard.rewrite.blame.hindsight import now
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import LOOSE, MAY, PLAINLY, YOU
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import first_of, seeming

_BY_YOU = regex(
    r"(?P<thing>(?:the|your|this|that|our) [\w' -]+?) (?P<be>was|were|has been|have been) (?P<done>\w+) by you"
    r"(?P<rest>(?: [\w' ]+)?)",
    re.IGNORECASE,
)
_DEADLINE = regex(
    r"you(?: have|['’]ve)? missed "
    r"(?P<thing>(?:the|your|our) [\w' -]*?(?:deadline|date|window|period|cut-off)(?: (?:for|to) [\w' -]+)?)",
    re.IGNORECASE,
)
_APPOINTMENT = regex(
    rf"{YOU}{MAY}(?:missed"
    r"|(?:failed to|did(?:n['’]?t| not)) (?:show up (?:for|to|at)|turn up (?:for|to|at)|come to|attend|keep)) "
    r"(?P<thing>(?:the|your|our) (?:[\w-]+ )?(?:appointment|visit|meeting|booking|reservation|viewing))"
    r"(?P<when>(?: (?:on|at|of|in|this|last|yesterday)\b[\w :.'-]*)?)",
    re.IGNORECASE,
)
_MISSED_MAIL = regex(
    rf"{YOU}{PLAINLY}(?:must have|seem to have|appear to have|may have|might have|probably) "
    r"(?:missed|overlooked|not (?:seen|read|noticed)) "
    r"(?P<mail>(?:our|my) [\w -]*?"
    r"(?:e-?mails?|messages?|letters?|reminders?|repl(?:y|ies)|notes?|notices?|instructions|calls?))",
    re.IGNORECASE,
)
_MISREAD = regex(
    rf"{YOU}{PLAINLY}{MAY}(?:misunderstood|misread|misinterpreted|mistaken about|wrong about) "
    r"(?P<thing>(?:the|our|your|how (?:the|our|your|this)) [\w' -]+)",
    re.IGNORECASE,
)
_NOT_FOLLOWED = regex(
    rf"{YOU}{PLAINLY}(?:(?:did|have|had)(?:n['’]?t| not)|never|failed to) {PLAINLY}(?:properly |correctly )?follow"
    r"(?:ed)? (?P<thing>(?:the|our) (?:[\w-]+ ){0,2}?(?:procedure|process|steps|guidelines|rules|protocol))"
    r"(?: correctly| properly| fully)?",
    re.IGNORECASE,
)
_MISTAKEN = regex(
    rf"you(?: are|['’]re) {MAY}(?:mistaken|wrong|confused) about (?P<thing>(?:the|your|our) [\w' -]+)", re.IGNORECASE
)
_INCORRECT = regex(
    r"(?:that|this|which)(?: is|['’]s) (?:simply |just )?(?:incorrect|wrong|false|inaccurate|the wrong) "
    r"(?P<thing>information|data|number|address|code|date|name|form|order|version|file|link|details?|spelling)",
    re.IGNORECASE,
)
_UNTRUE = regex(
    r"(?:that|this)(?: is|['’]s)(?: simply| just)? "
    r"(?:incorrect|wrong|false|not true|not correct|not right|untrue|inaccurate)"
    r"|you(?: are|['’]re) (?:wrong|mistaken|incorrect)",
    re.IGNORECASE,
)
_YOUR_LATE = regex(
    r"(?P<head>(?:the|this) [\w' -]+? (?:is|was|has been) (?:caused by|due to|because of)) your "
    r"(?P<what>(?:late|missing|incomplete|incorrect|invalid|delayed|expired) [\w' -]+)",
    re.IGNORECASE,
)
_YOUR_FAULT = regex(
    r"it(?: is|['’]s| was) (?:entirely |all |not our fault but )?your (?:own )?(?:fault|mistake) that "
    r"(?P<what>(?!you\b)\S.*)",
    re.IGNORECASE,
)

_NOT_HOW = regex(
    r"(?:that|this)(?: is|['’]s) (?:just |simply |really )?not how (?P<thing>(?!it\b|this\b|that\b)[\w' -]+?) "
    r"(?P<work>works?)",
    re.IGNORECASE,
)
_ENTERED = ("sign up", "register", "book", "apply", "order")
_TRIED = regex(
    rf"you(?: have|['’]ve)?(?P<just> just)? tried to (?P<verb>{'|'.join(_ENTERED)})"
    r"(?P<rest> (?:for|to|at|in|on|with|as) [^,]+?)?,? (?:when|although|though|even though|but) you already "
    r"(?P<have>have) (?P<what>[^,;:]+)",
    re.IGNORECASE,
)


def standing(scene: Scene) -> str | None:
    """How things are, or what can be done about them, in place of a reproach."""
    return first_of(
        (_by_you, _neutral, _stated, _late, _not_met, _unseen, _met_before, _explained, _corrected, _caused), scene
    )


def _by_you(words: str, _scene: Scene) -> str | None:
    match = _BY_YOU.fullmatch(words)
    return f"{small(match['thing'])} {match['be']} {match['done']}{match['rest']}" if match is not None else None


def _neutral(words: str, scene: Scene) -> str | None:
    return neutral.done(words, unsure=seeming(scene, words)) or neutral.undone(words)


def _stated(words: str, scene: Scene) -> str | None:
    stated, part = pointers.stated(words), part_of(scene)
    told_next = part is not None and part.after and not _ALL_THERE.match(part.after)
    if stated is not None and "⟨" in stated and told_next:
        # "You didn't read the terms, they say no changes": what they say stands there.
        return None
    return stated or wrongs.right_one(words)


_ALL_THERE = regex(r"\s*(?:it|everything)(?:['’]s| is) (?:all )?(?:\w+ )?(?:in )?there", re.IGNORECASE)


def _late(words: str, scene: Scene) -> str | None:
    match = _DEADLINE.fullmatch(words)
    return f"{match['thing']} has passed, and {now(scene)}" if match is not None else None


def _not_met(words: str, scene: Scene) -> str | None:
    missed = _APPOINTMENT.fullmatch(words)
    if missed is not None:
        return f"{missed['thing']}{missed['when']} did not take place, and the next one we can offer is ⟨when?⟩"
    if (unreached := absences.unreached(words) or absences.unmet(words)) is not None:
        return unreached
    part = part_of(scene)
    away = absences.missed_you(words)
    # "We did not meet you there" needs somebody who came.
    return away if away is not None and (not away.endswith("there") or (part is not None and part.before)) else None


def _unseen(words: str, _scene: Scene) -> str | None:
    match = _MISSED_MAIL.fullmatch(words)
    return f"{match['mail']} may not have reached you" if match is not None else None


def _met_before(words: str, _scene: Scene) -> str | None:
    match = _TRIED.fullmatch(words)
    if match is None:
        return None
    asked = f"{match['verb'].lower()}{match['rest'] or ''}"
    received = "have just received" if match["just"] else "received"
    return f"we {received} your request to {asked}, but you already {match['have']} {match['what']}"


def _explained(words: str, scene: Scene) -> str | None:
    match = _MISREAD.fullmatch(words) or _MISTAKEN.fullmatch(words) or _NOT_FOLLOWED.fullmatch(words)
    if match is not None:
        return f"let me explain {match['thing']}: ⟨how?⟩" if not LOOSE.search(match["thing"]) else None
    works = _NOT_HOW.fullmatch(words)
    if works is not None:
        return f"let me explain how {small(works['thing'])} {works['work']}: ⟨how?⟩"
    part = part_of(scene)
    alone = part is not None and not part.after
    return "let me clear this up: ⟨what?⟩" if alone and _UNTRUE.fullmatch(words) else None


def _corrected(words: str, _scene: Scene) -> str | None:
    match = _INCORRECT.fullmatch(words)
    if match is None:
        return None
    verb = "are" if match["thing"].endswith("s") else "is"
    return f"the correct {match['thing'].lower()} {verb} ⟨what?⟩"


def _caused(words: str, scene: Scene) -> str | None:
    late = _YOUR_LATE.fullmatch(words)
    if late is not None and not LOOSE.search(late["what"]):
        return f"{late['head']} the {late['what']}"
    fault = _YOUR_FAULT.fullmatch(words)
    return f"I'm sorry that {fault['what']}, and {now(scene)}" if fault is not None else None


def lacked(scene: Scene) -> str | None:
    """What is not there, where that is the answer to their question: "your form did not reach us"."""
    return first_of((_lacked,), scene)


def _lacked(words: str, _scene: Scene) -> str | None:
    return absences.told(words) or neutral.undone(words, timed=False)


OF_CLAUSE: Captures = {"standing": standing, "lacked": lacked}
