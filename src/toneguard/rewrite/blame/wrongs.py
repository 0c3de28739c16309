"""What the customer got wrong, told of the thing, with a request to look at it again.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import HANGING, MAY, THING, YOU, agreeing, many, pronoun
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import seeming, told

_DATA = (
    r"(?:address|e-?mail|amount|number|code|name|date(?: of birth)?|password|postcode|zip|details?|id|pin|username"
    r"|login|account|iban|key|reference|information|data|format|spelling|link|url|file|version|form)"
)
_WRONG_DATA = regex(
    rf"{YOU}{MAY}(?P<verb>entered|paid|transferred|put|wrote|used|gave|given|told|provided|quoted|typed|submitted"
    r"|supplied|sent|uploaded|attached)(?: us)?(?: in)? "
    r"(?:the (?P<wrong>wrong|incorrect)|an? (?P<off>wrong|incorrect|invalid|expired|outdated|old)) "
    rf"(?P<thing>(?:[\w'-]+ ){{0,3}}?{_DATA}(?: (?:number|address|code|name))?)",
    re.IGNORECASE,
)
_SAID_WRONG = regex(
    r"(?P<thing>(?:the|your) (?:[\w'-]+ ){0,3}?[\w'-]+)(?: (?:that )?you(?: have|['’]ve)? "
    r"(?P<verb>provided|gave|given|entered|sent|quoted|supplied|typed|submitted)(?: us| in)?)? (?P<is>is|was|are|were)"
    r" (?P<off>incorrect|wrong|invalid|not valid|not correct|false|mistyped)",
    re.IGNORECASE,
)
_DONE_WRONG = regex(
    rf"(?:{YOU}{MAY}(?:entered|filled (?:in|out)|completed|typed|set(?: up)?|wrote|spelled|spelt) "
    r"(?P<thing>(?:the|your) [\w' -]+?)"
    r"|(?P<done>(?:the|your) [\w' -]+?) (?:was|were|has been|have been) "
    r"(?:(?:not )?(?:entered|filled (?:in|out)|completed|typed|set up|written|spelled|spelt))) "
    r"(?:incorrectly|wrongly|wrong|improperly|in the wrong way|the wrong way|correctly|properly)",
    re.IGNORECASE,
)
_EMPTY = regex(
    rf"{YOU}{MAY}(?:left|forgot to fill in) (?P<thing>(?:the|a|an|some|two|three) (?:[\w'-]+ ){{0,2}}?"
    r"(?:field|box|line|section|page|form)s?(?: for (?:the|your) [\w' -]+?)?) (?:empty|blank)",
    re.IGNORECASE,
)
_PAPER = regex(r"\b(?:form|format|file|version|link|url)$", re.IGNORECASE)
_DATUM = regex(
    r"\b(?:address|e-?mail|number|code|name|date|time|password|postcode|zip|amount|spelling)$", re.IGNORECASE
)
_SENT = frozenset({"sent", "submitted", "uploaded", "attached", "provided", "gave", "given"})
_OURS_NOW = frozenset("gave given told provided quoted submitted supplied sent".split())
_TYPED = {"typed": "entered", "put": "entered", "wrote": "entered"}
_OFF = {"invalid": "not valid", "expired": "no longer valid", "outdated": "out of date", "old": "out of date"}


def rechecked(scene: Scene) -> str | None:
    """ "You gave us the wrong postcode" as "the postcode we have is not right. Could you please check it"."""
    words = told(scene)
    if seeming(scene, words):
        return None
    return next(filter(None, (shape(words) for shape in (_data, _said, _done, _empty))), None)


def off(words: str) -> str | None:
    """ "You gave us the wrong number" as "the number we had was not right", for what came of it."""
    match = _WRONG_DATA.fullmatch(words)
    if match is None or HANGING.search(match["thing"]) or _PAPER.search(match["thing"]):
        return None
    verb, thing = match["verb"].lower(), match["thing"]
    how = "we had" if verb in _OURS_NOW else _TYPED.get(verb, verb)
    was = agreeing("be", f"the {thing}", past=True)
    return f"the {thing} {how} {was} {_OFF.get((match['off'] or '').lower(), 'not right')}"


_WRONG_ONE = regex(
    r"you(?: are|['’]re|(?: still)? keep|(?: have|['’]ve) been) (?:still )?"
    r"(?P<doing>using|looking at|calling|trying|opening|ordering|dialling|dialing|visiting|reading|filling in"
    r"|writing to|asking|logging in to) the wrong (?P<thing>[\w' -]+)",
    re.IGNORECASE,
)


def right_one(words: str) -> str | None:
    """ "You are using the wrong cable" as "the cable to use is ⟨which one?⟩"."""
    match = _WRONG_ONE.fullmatch(words)
    if match is None or HANGING.search(match["thing"]) or many("the " + match["thing"]):
        return None
    first, blank, rest = match["doing"].lower().partition(" ")
    return f"the {match['thing']} to {inflection.base(first)}{blank}{rest} is ⟨which one?⟩"


def _data(words: str) -> str | None:
    match = _WRONG_DATA.fullmatch(words)
    if match is None or HANGING.search(match["thing"]):
        return None
    verb = match["verb"].lower()
    how = "we have" if verb in _OURS_NOW else _TYPED.get(verb, verb)
    if _PAPER.search(match["thing"]):
        return _other_paper(match) if verb in _SENT else None
    off = _OFF.get((match["off"] or "").lower(), "not right")
    thing = f"the {match['thing']}"
    return f"{thing} {how} {agreeing('be', thing)} {off}. Could you please check {pronoun(thing)}"


def _other_paper(match: re.Match[str]) -> str | None:
    """Nothing in the wrong form can be put right: another one is needed."""
    thing = match["thing"]
    if match["wrong"] is None:
        return None
    are, one = ("are", "ones") if many("the " + thing) else ("is", "one")
    return f"the {thing} we received {are} not the {one} we need. Could you please send us ⟨which {one}?⟩"


def _said(words: str) -> str | None:
    match = _SAID_WRONG.fullmatch(words)
    if match is None:
        return None
    verb = (match["verb"] or "").lower()
    how = "" if not verb else " we received" if verb in _OURS_NOW else " entered"
    if not how and re.search(rf"\b{_DATA}$", match["thing"], re.IGNORECASE) is None:
        return None
    return (
        f"{small(match['thing'])}{how} {match['is']} {match['off']}. Could you please check {pronoun(match['thing'])}"
    )


def _done(words: str) -> str | None:
    match = _DONE_WRONG.fullmatch(words)
    if match is None:
        return None
    thing = small(match["thing"] or match["done"])
    if _DATUM.search(thing):
        return f"{thing} {agreeing('be', thing)} not right yet. Could you please check {pronoun(thing)}"
    return f"something in {thing} is not right yet. Could you please check ⟨which part?⟩"


def _empty(words: str) -> str | None:
    match = _EMPTY.fullmatch(words)
    if match is None:
        return None
    thing = match["thing"]
    return f"{small(thing)} {agreeing('be', thing)} still empty. Could you please fill {pronoun(thing)} in"


# What is missing

_MADE_SURE = regex(
    rf"{YOU}{MAY}(?:failed to|did(?:n['’]?t| not)|forgot to|neglected to) (?:make sure|ensure|check)(?: that)? there "
    r"(?P<be>was|were|is|are) (?P<what>(?:sufficient|enough|any|a|an) \S.*)",
    re.IGNORECASE,
)


_LEFT_OUT = regex(
    rf"{YOU}{MAY}(?:(?:did|have)(?:n['’]?t| not)|failed to|forgot to|neglected to|forgot|left out|omitted) "
    r"(?:(?:include|included|enter|entered|attach|attached|provide|provided|add|added|enclose|enclosed|mention"
    rf"|mentioned|state|stated|give|given|specify|specified|fill in|filled in) (?:us )?)?(?P<thing>{THING})"
    r"(?P<where>(?: (?:in|on|to|with) (?:the|your) [\w' -]+)?)",
    re.IGNORECASE,
)
_ASKS = regex(r"(?:please|kindly|could you|can you|would you|include|send|add|provide|reply)\b", re.IGNORECASE)


def lacking(scene: Scene) -> str | None:
    """ "You failed to make sure that there was paper" as "there was no …"; what is asked for next is missing."""
    words = told(scene)
    match = _MADE_SURE.fullmatch(words)
    if match is not None and not HANGING.search(match["what"]):
        return f"there {match['be']} not {match['what']}"
    left = _LEFT_OUT.fullmatch(words) if _asked_next(scene) else None
    if left is not None:
        where = re.sub(r"^ (?:in|on|to|with) ", " from ", left["where"])
        return f"{small(left['thing'])} {agreeing('be', left['thing'])} missing{where}"
    return None


def _asked_next(scene: Scene) -> bool:
    """What follows asks for it already."""
    part = part_of(scene)
    behind = part.after if part is not None else ""
    return _ASKS.match(behind.strip() or (scene.following.text if scene.following is not None else "")) is not None


OF_CLAUSE: Captures = {"rechecked": rechecked, "lacking": lacking}
