"""Lessons for another time, told as what they help with; and what would have helped, told as what does.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import fullmatch_any, regex
from toneguard.rewrite.blame.hindsight import SHOULD
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING, agreeing, done_from, done_in
from toneguard.rewrite.prose.requests import UNDOABLE
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker
from toneguard.rewrite.prose.told import said

_THEN = r"(?:next time|in (?:the )?future|for the future|going forward|from now on)"
_BETTER = r"(?:advisable|better|best|wise|wiser|preferable|good|helpful|safer)"
_LEAD = r"(?:(?:and|but|so|maybe|perhaps),? )?"
_ASKS = (
    regex(rf"{_LEAD}{_THEN},? (?:please |kindly |just |do |maybe )*(?P<done>[a-z]+ \S.*)", re.IGNORECASE),
    regex(
        rf"{_LEAD}{_THEN},? (?:please )?(?:make sure|ensure|be sure|remember)(?: that you| you| to) "
        r"(?P<done>[a-z]+ \S.*)",
        re.IGNORECASE,
    ),
    regex(
        r"(?:please |kindly )?(?:make sure|ensure|be sure|remember)(?: that you| you| to) (?P<done>[a-z]+ \S.*?),? "
        rf"{_THEN}",
        re.IGNORECASE,
    ),
    regex(
        r"(?:please |kindly )?"
        r"(?P<done>(?:check|read|use|follow|contact|call|tell|inform|bring|provide|include|send|allow) \S.*?),? "
        rf"{_THEN}",
        re.IGNORECASE,
    ),
)
_ADVISES = (
    regex(
        rf"{_LEAD}{_THEN},? it (?:might|may|would|will|is) ?(?:be )?(?:more )?{_BETTER}(?: for you)? to "
        r"(?P<done>[a-z]+ \S.*)",
        re.IGNORECASE,
    ),
    regex(
        rf"{_LEAD}{_THEN},? you (?:should|might want to|may want to|could|ought to|would do well to) "
        r"(?P<done>[a-z]+ \S.*)",
        re.IGNORECASE,
    ),
    regex(
        r"(?:we|i)['’]d (?:def|definitely|really|just|always|probably) "
        rf"(?P<done>(?:ring|call|check|read|book|order|ask|use|wait|plan|write|test|measure)\b.*?) {_THEN}",
        re.IGNORECASE,
    ),
)
# Where the page said so is a reproach of its own.
_AS_SAID = regex(r", as (?:set out|stated|described|mentioned|written|explained|shown) (?:in|on) .*$", re.IGNORECASE)
# "Be more careful" says nothing that could be done.
_VAGUE = regex(
    r"\b(?:careful\w*|attentive|patient|precise|thorough\w*|properly|attention|think|consider)\b", re.IGNORECASE
)


def lesson(scene: Scene) -> str | None:
    """ "Next time check the bags" as "next time, please check the bags so that we can ⟨do what?⟩"."""
    words = _AS_SAID.sub("", said(scene))
    asked = _taught(_ASKS, words)
    if asked is not None:
        lead = "next time" if re.search(r"\bnext time\b", words, re.IGNORECASE) else "from now on"
        return f"{lead}, please {asked} so that {speaker(scene)} can ⟨do what?⟩"
    advised = _taught(_ADVISES, words)
    return f"if you {advised} next time, {speaker(scene)} can ⟨do what?⟩" if advised is not None else None


def _taught(shapes: tuple[re.Pattern[str], ...], words: str) -> str | None:
    """What is to be done, from the verb on."""
    match = fullmatch_any(shapes, words)
    if match is None or _VAGUE.search(match["done"]) or "," in match["done"]:
        return None
    verb = match["done"].split(maxsplit=1)[0].lower()
    done = done_from(match["done"]) if inflection.is_base_verb(verb) and verb not in UNDOABLE else None
    return done if done is not None and "next time" not in done else None


_WOULD_HAVE = regex(
    r"(?P<what>[\w' -]+?)(?: is (?:basic|simple|plain|common) [\w-]+ and)? (?:would|could|might)(?: have|['’]ve| of) "
    r"(?P<done>prevented|avoided|helped|stopped|averted)(?P<rest> (?:it|this|that|the [\w -]+)|)",
    re.IGNORECASE,
)
# A call that nobody made prevents nothing any more.
_NO_MEANS = regex(
    r"(?:(?:an?|one|your|this) )?(?:[\w-]+ )?(?:call|question|look|glance|word|note|message|e-?mail|text|visit)\b"
    r"|(?:you|it|this|that|these|those|all|we|i|they|there|nothing|if|had)\b",
    re.IGNORECASE,
)


_BY_DOING = regex(
    r"you (?:could|might)(?: easily| simply)?(?: have|['’]ve) (?P<end>avoided|prevented) "
    r"(?P<what>(?:this|that|the|these|such) [\w' -]+?|it|this) (?:simply |just )?by (?P<doing>[a-z]+ing\b[^,;:?]*)",
    re.IGNORECASE,
)


_HAD_THEY = regex(
    r"(?:none of this|this|that|it)(?: would(?: not|n['’]t)?) have happened (?:if you['’]d|if you had|had you)"
    r"(?: only| just)? (?P<did>[a-z]+)(?P<rest> [^,;:?]+)",
    re.IGNORECASE,
)


def helps(scene: Scene) -> str | None:
    """ "Airing the room would have prevented it" as "airing the room can prevent it"."""
    words = said(scene)
    if (avoids := _avoids(words)) is not None:
        return avoids
    match = _WOULD_HAVE.fullmatch(words)
    if match is None or _NO_MEANS.match(match["what"]) or HANGING.search(match["what"]):
        return None
    return f"{small(match['what'])} can {inflection.base(match['done'].lower())}{match['rest']}"


_BETTER_TO = regex(
    r"it (?:would|might|could|['’]d) have been (?:up to you|necessary for you|your (?:job|task|responsibility|duty)"
    rf"|(?:much |far )?{_BETTER}|smart|smarter)(?: for you)? to (?P<done>[a-z]+)(?P<rest> [^,;:?]+)",
    re.IGNORECASE,
)
_SHOULD_DO = regex(
    rf"{SHOULD} (?P<did>check|compare|measure|test|read|update|insure|back|confirm|turn|switch|use|follow|order|book|register"
    r"|renew|activate|verify|lock|label|pack|wrap|choose|select|download|print|sign|unsubscribe|cancel|arrive|plan|allow|try"
    r"|contact|call|ask)(?:e?d|ped|p?ed|e?n)?(?P<rest> (?!this\b|that\b|yourself\b|it (?:earlier|sooner|first)\b)[^,;:?]+)",
    re.IGNORECASE,
)
_HAVE_BEEN = regex(
    r"(?P<thing>(?:the|your|our) [\w' -]+?) (?:should|ought to|could) have been (?P<did>[a-z]+)(?P<rest>(?: [^,;:?]+)?)",
    re.IGNORECASE,
)
_GOOD_IDEA = regex(
    rf"(?P<doing>[a-z]+ing (?!of\b)[\w' -]+?) would(?: have|['’]ve) been (?:an? (?:good|better) idea|sensible|{_BETTER})"
    r"(?P<rest>(?: (?:before|first|when)\b[^,;:?]*)?)",
    re.IGNORECASE,
)
# What is over can't be done in time any more, nor is "us" who did it.
_TOO_LATE = regex(
    r"\b(?:earlier|sooner|in time|on time|at the time|by (?:us|our)|instead|yesterday|last (?:week|month))\b",
    re.IGNORECASE,
)


# That they should not have come to us at all is a lecture, however it is told.
_CAME = regex(
    r"\bbefore (?:(?:opening|raising|filing|submitting|posting|sending|making) (?:a|an|the|your|this|that|another)\b"
    r"|(?:writing|asking|calling|ringing|contacting|complaining|mailing|messaging|coming)\b)",
    re.IGNORECASE,
)


def _does(words: str) -> str | None:
    """ "You should have measured the wall first" as "measuring the wall first helps to avoid this"."""
    idea = _GOOD_IDEA.fullmatch(words)
    if idea is not None and not _TOO_LATE.search(idea["rest"]):
        return f"{small(idea['doing'])}{idea['rest']} helps to avoid this"
    match = _BETTER_TO.fullmatch(words) or _SHOULD_DO.fullmatch(words) or _HAVE_BEEN.fullmatch(words)
    if match is None or HANGING.search(match["rest"]) or _TOO_LATE.search(match["rest"]) or _CAME.search(match["rest"]):
        return None
    verb = match.groupdict().get("done") or inflection.base(match["did"].lower())
    passive = match.groupdict().get("thing")
    if not inflection.is_base_verb(verb) or verb in UNDOABLE or (passive and done_in(match["did"]) is None):
        return None
    thing = f" {small(passive)}" if passive else ""
    return f"{inflection.gerund(verb)}{thing}{match['rest']} helps to avoid this"


def _avoids(words: str) -> str | None:
    """ "You could have avoided this by paying on time" as "paying on time helps to avoid this"."""
    if (does := _does(words)) is not None:
        return does
    by_doing = _BY_DOING.fullmatch(words)
    if by_doing is not None and not HANGING.search(by_doing["doing"]):
        return f"{by_doing['doing']} helps to {inflection.base(by_doing['end'].lower())} {by_doing['what']}"
    had = _HAD_THEY.fullmatch(words)
    done = done_in(had["did"]) if had is not None else None
    if had is None or done is None or HANGING.search(had["rest"]):
        return None
    return f"{inflection.gerund(done)}{had['rest']} helps to avoid this"


_ONCE = regex(
    r"if (?P<thing>(?:the|your) [\w' -]+?) (?P<be>were|was) (?P<state>[\w -]+?),? (?P<who>we|i|you) could "
    r"(?P<gain>[a-z]+[^,;:?]*)",
    re.IGNORECASE,
)


def once(scene: Scene) -> str | None:
    """ "If the photo were legible, we could read it" as "once the photo is legible, we can read it"."""
    match = _ONCE.fullmatch(said(scene))
    if match is None or HANGING.search(match["state"]) or re.match(r"have\b", match["gain"], re.IGNORECASE):
        return None
    who = "I" if match["who"].lower() == "i" else match["who"].lower()
    return f"once {match['thing']} {agreeing('be', match['thing'])} {match['state']}, {who} can {match['gain']}"


OF_SENTENCE: Captures = {"lesson": lesson, "helps": helps, "once": once}
