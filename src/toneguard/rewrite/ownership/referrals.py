"""What is said to be for others to do, told with the bridge to them.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import fullmatch_any, regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import LOOSE
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker
from toneguard.rewrite.prose.told import first_of

_NOT_MINE = regex(
    r"it(?: is|['’]s) not (?:my|our) (?:job|task|responsibility|place) to [a-z]+ [\w' -]+"
    r"|(?:sorry,? )?(?:that|this|it)(?:['’]s| is|s)? (?:not|isn['’]?t) (?:really |actually )?(?:my|our) "
    r"(?:department|job|responsibility|area|problem|task|duty|decision)"
    r"|you(?: have|['’]ve) (?:reached|got|contacted) the wrong (?:department|team|person)"
    r"|you(?: are|['’]re) asking the wrong (?:person|department|team)"
    r"|(?:i|we) (?:don['’]?t|do not) deal with (?:that|this)(?: here)?",
    re.IGNORECASE,
)
_TEAM = (
    r"(?:an|the)?other (?:department|team|office|colleague|desk|unit|company)"
    r"|a different (?:department|team|office|desk)"
)
_PARTY = (
    r"(?:the|your|our) [\w'-]+(?: (?!(?:for|to|if|about|with|at|in|on|whether|when|directly|yourself)\b)[\w'-]+){0,2}"
)
_NO_MATTER = r"(?!(?:that|this|it|which|who|what|they|everything)\b)"
_LIST = r"[\w'-]+(?:, [\w'-]+)* and [\w'-]+"
_MATTERS = rf"(?P<matter>{_NO_MATTER}(?:{_LIST}|(?:the |your |all |any )?[\w'-]+(?: (?!and\b)[\w'-]+){{0,3}}))"
_HANDLED = (
    r"(?:handled|dealt with|managed|done|processed|decided|picked|packed|booked|sold|delivered|run|organi[sz]ed"
    r"|performed|carried out|operated|provided|maintained|billed|shipped|supplied|invoiced|looked after)"
)
_NO_SAY = (
    r"(?:,? (?:over|on) (?:whom|which|who) .*"
    r"|,? (?:and|but|so) (?:we|i) (?:have no|don['’]?t have (?:any )?|do not have (?:any )?)"
    r"(?:influence|control|say|insight|visibility)\b.*)?"
)
_HERE = r"(?:here|by (?:us|me|our team|this (?:team|department|office)))"
_OUTSIDERS = r"an? (?:external )?(?:subcontractor|contractor|partner(?: company)?|third party|company|provider)"
_THEIR_MATTER = (
    rf"{_MATTERS} (?:is|are) (?:not|n['’]t) (?:really )?(?:my|our) (?:department|job|responsibility|area|task|remit)",
    rf"{_MATTERS} (?:is|are) (?:not |n['’]t ){_HANDLED} {_HERE}",
    rf"(?P<fact>{_MATTERS} (?:is|are) {_HANDLED} by {_OUTSIDERS}){_NO_SAY}",
    rf"{_MATTERS} (?:is|are) {_HANDLED} by (?:{_TEAM}){_NO_SAY}",
    rf"{_MATTERS} (?:sits?|is|are|lies?|belongs?|happens?) (?:somewhere else|elsewhere|with (?:{_TEAM}))",
    rf"(?:{_TEAM}) (?:handles|deals with|manages|does|is responsible for|takes care of|looks after) {_MATTERS}",
    rf"(?:i|we) have nothing to do with {_MATTERS}",
    rf"(?:i|we) (?:don['’]?t|do not) (?:deal with|handle|do|manage) {_MATTERS}",
    rf"(?:i['’]m|i am) not (?:responsible for|in charge of|the person for) {_MATTERS}",
)
# "Refunds are not my department. Kindly write to the billing desk."
_NAMED_NEXT = regex(
    r"(?:please |kindly |just )*"
    r"(?:revert to|contact|turn to|ask|write to|call|e-?mail|reach out to|get in touch with|go to) "
    r"(?P<whom>(?:the|our) (?:[\w-]+ ){1,2}?(?:desk|team|department|office|branch|line|helpdesk|shop|store))\b",
    re.IGNORECASE,
)
_FOR_OTHERS = tuple(regex(shape, re.IGNORECASE) for shape in _THEIR_MATTER)
_ASKED = regex(
    r"^(?!the\b|your\b).*\b(?:questions|queries|requests|enquiries|inquiries|complaints|problems|issues)$",
    re.IGNORECASE,
)
_ONLY_MINE = regex(
    r"(?P<who>i|we) only (?P<done>handle|do|deal with|manage) (?P<matter>[\w'-]+(?: [\w'-]+)?)", re.IGNORECASE
)
_NAMED_TEAM = r"(?-i:[A-Z])\w+|the [\w' -]+? team"
_BY_OURS = tuple(
    regex(shape, re.IGNORECASE)
    for shape in (
        rf"{_MATTERS} (?:is|are) {_HANDLED} by (?P<whom>our [\w' -]+)",
        rf"(?P<whom>our [\w' -]+?) (?:is|are) (?:solely |entirely )?responsible for {_MATTERS}",
        rf"{_MATTERS} (?:is|are) (?P<whom>{_NAMED_TEAM})['’]s (?:turf|job|department|responsibility|business|call)",
    )
)
_THING_OF = regex(
    rf"{_MATTERS} (?:is|are|['’]s) an? "
    r"(?P<whom>(?:[\w-]+ )?(?:partner|team|department|office|desk|warehouse|agency|supplier|seller)) "
    r"(?:thing|matter|issue|topic|question)",
    re.IGNORECASE,
)
_CALLS = regex(
    r"(?P<whom>(?:the |our )?[\w' -]+?) (?:calls?|call) the shots(?: there| here| on (?:this|that|it))?", re.IGNORECASE
)
_TALKS_TO = regex(
    r"(?P<whom>(?:the |your )?[\w'-]+(?: [\w'-]+)?) (?:is|are) (?:the one(?:s)? |who |the people )?"
    r"(?:who |that )?you(?:['’]ll)? (?:need to |have to |should |must |want to )?"
    r"(?:talk|speak|write|turn|go) to(?: about (?:this|that|it))?",
    re.IGNORECASE,
)
_PARTIES = (
    r"(?:bank|seller|shop|store|airline|maker|manufacturer|landlord|insurer|insurance|restaurant|provider"
    r"|venue|hotel|host|airport|agency|embassy|city|school|building manager|property manager|organi[sz]er|publisher)"
)
_ON_THEM = regex(
    rf"(?:that|this|it)(?:['’]?s| is) (?:on|down to|with|up to) (?P<whom>(?:the|your) (?:[\w-]+ )?{_PARTIES})"
    r"(?:,? not (?:on |with )?us)?"
    r"(?: tho(?:ugh)?)?",
    re.IGNORECASE,
)
_QUESTION_FOR = regex(
    r"(?:that|this|it)(?: is|['’]s) (?:rather |really |more )?(?:a question|a matter|something|one) (?:for|to ask) "
    r"(?P<whom>(?:the|our) [\w' -]+? (?:team|department|office|desk))",
    re.IGNORECASE,
)
_THEIRS = regex(
    r"(?:that|this|it)(?: is|['’]s) (?:rather |really |more |solely )?"
    r"(?:a question for|a matter for|something for|up to|the responsibility of|the job of) "
    r"(?P<whom>(?:the|your) [\w' -]+)"
    r"|(?P<who>(?:the|your) [\w' -]+?|(?-i:[A-Z])\w+) (?:is|are) (?:solely |entirely )?responsible for "
    r"(?:that|this|it)(?:,? not (?:us|me|we))?",
    re.IGNORECASE,
)
_TAKEN_UP = regex(
    r"you(?:['’]ll| will|['’]d better)? (?:(?:have|need) to|must|should) "
    r"(?:take (?:that|this|it) up with|discuss (?:that|this|it) with|sort (?:that|this|it) out with|speak to"
    rf"|speak with|talk to|turn to) (?P<whom>{_PARTY})(?: about (?:that|this|it))?(?: (?:directly|yourself|instead))*",
    re.IGNORECASE,
)
_YOURSELF = regex(
    r"you(?:['’]ll| will|['’]d better)? (?:(?:have|need) to|must|should) (?:contact|call|ask|write to|e-?mail|chase|phone|ring) "
    rf"(?P<whom>{_PARTY}) yourself(?: directly| about (?:that|this|it))?",
    re.IGNORECASE,
)
_YOU_AND = regex(
    r"(?:that|this|it)(?: is|['’]s) (?:strictly |purely )?between you and (?P<whom>(?:the|your) [\w' -]+)",
    re.IGNORECASE,
)


_THEIR_OWN = regex(r"your (?!(?:account|personal|local|nearest|case|sales|support|regional|customer)\b)", re.IGNORECASE)


def referred(scene: Scene) -> str | None:
    """ "Refunds are not my department" as "I will pass your question about refunds on to ⟨whom?⟩ and write to you …"."""
    return first_of(
        (_not_mine, _their_matter, _thing_of, _by_ours, _only_mine, _question_for, _calls, _taken_up, _by_them), scene
    )


def _not_mine(words: str, scene: Scene) -> str | None:
    return _passed_on("this", "⟨whom?⟩", scene) if _NOT_MINE.fullmatch(words) else None


def _their_matter(words: str, scene: Scene) -> str | None:
    match = fullmatch_any(_FOR_OTHERS, words)
    if match is None or LOOSE.search(match["matter"].replace(", ", " ")):
        return None
    matter = small(match["matter"])
    named = _NAMED_NEXT.match(scene.following.text) if scene.following is not None else None
    if named is not None:
        return f"{named['whom']} can help you with {matter}"
    if (fact := match.groupdict().get("fact")) is not None:
        # Who runs it is news to them, and nobody they know.
        passed = _passed_on("your question", "them", scene)
        return f"{small(fact)}, and {passed}" if passed is not None else None
    asked = f"your {matter}" if _ASKED.search(matter) else f"your question about {matter}"
    return _passed_on(asked, "⟨whom?⟩", scene)


def _thing_of(words: str, scene: Scene) -> str | None:
    """ "Shirts are a partner thing" as "I will pass your question about shirts on to the partner"."""
    match = _THING_OF.fullmatch(words)
    if match is None or LOOSE.search(match["matter"]):
        return None
    return _passed_on(f"your question about {small(match['matter'])}", f"the {match['whom']}", scene)


def _calls(words: str, scene: Scene) -> str | None:
    match = _CALLS.fullmatch(words)
    ours = (
        match is None
        or LOOSE.search(match["whom"])
        or re.match(r"(?:we|i|you|they|he|she)\b", match["whom"], re.IGNORECASE)
    )
    return _passed_on("this", small(match["whom"]), scene) if match is not None and not ours else None


def _by_ours(words: str, scene: Scene) -> str | None:
    match = fullmatch_any(_BY_OURS, words)
    if match is None or LOOSE.search(match["matter"]):
        return None
    whom = match["whom"]
    named = re.match(r"(?:our|the)\b", whom, re.IGNORECASE) is None
    return _passed_on(f"your question about {small(match['matter'])}", whom if named else small(whom), scene)


def _only_mine(words: str, _scene: Scene) -> str | None:
    match = _ONLY_MINE.fullmatch(words)
    if match is None:
        return None
    who = first_person(match["who"])
    return f"{who} {match['done']} {match['matter']}, and will pass this on to ⟨whom?⟩ and write to you by ⟨when?⟩"


def _question_for(words: str, scene: Scene) -> str | None:
    match = _QUESTION_FOR.fullmatch(words)
    return _passed_on("this", match["whom"], scene) if match is not None else None


def _taken_up(words: str, _scene: Scene) -> str | None:
    shapes = (_TAKEN_UP, _YOURSELF, _YOU_AND, _THEIRS, _ON_THEM, _TALKS_TO)
    match = fullmatch_any(shapes, words)
    whom = match.groupdict().get("whom") or match.groupdict().get("who") if match is not None else None
    if whom is None or LOOSE.search(whom) or re.match(r"our\b", whom, re.IGNORECASE):
        return None
    # Where to find their own landlord they know.
    reach = "" if _THEIR_OWN.match(whom) else ", and you can reach them at ⟨where?⟩"
    return f"{whom} can help you with this{reach}"


_BY_THEM = regex(
    r"(?P<matter>(?!it\b|they\b|this\b|that\b)[\w' -]+?),? (?:must|has to|have to|needs to|need to) be "
    r"(?:handled|dealt with|resolved|answered|managed|sorted out) by (?P<whom>(?:an?|our|the) [\w' -]+)",
    re.IGNORECASE,
)


def _by_them(words: str, _scene: Scene) -> str | None:
    match = _BY_THEM.fullmatch(words)
    if match is None or LOOSE.search(match["matter"] + match["whom"]):
        return None
    return f"{match['whom']} can help you with {small(match['matter'])}"


# Who is told next whom to ask need not wait for us to ask.
_SENT_ON = regex(
    r"(?:please|kindly|you(?:['’]?ll| will|['’]?d| would)? (?:need to|have to|must|should|can|could))\b.*\b"
    r"(?:contact|write|call|ask|talk|speak|turn|email|reach|visit|check|go)\b"
    r"|(?:contact|write|call|ask|talk|speak|email)\b",
    re.IGNORECASE,
)


def _passed_on(what: str, whom: str, scene: Scene) -> str | None:
    part = part_of(scene)
    behind = part.after.strip() if part is not None else ""
    if _SENT_ON.match(behind or (scene.following.text if scene.following is not None else "")):
        return None
    return f"{speaker(scene)} will pass {what} on to {whom} and write to you by ⟨when?⟩"


OF_CLAUSE: Captures = {"referred": referred}
