"""What a colleague or a team of ours did or left undone, told as ours: what follows "I'm sorry"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING, TURNING, done_in
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.told import Shape

WILL = ", and will ⟨do what by when?⟩"
"""A place for what is done about it."""
_ROLES = (
    "colleagues? agents? interns? technicians? engineers? warehouse kitchen accounting accounts accountants? billing"
    " logistics finance sales shipping packers? drivers? cashiers? operators? advisou?rs? assistants? receptionists? trainees?"
    " temps? teams? shift staff employees? representatives? reps? department desk branch shop store"
).split()
_INSIDERS = (
    r"(?:(?:my|our|the|one of (?:my|our)|an?) "
    rf"(?:previous |former |last |new |other |night |day |responsible |support )?(?:{'|'.join(_ROLES)})"
    r"(?: (?:department|team|staff|desk|shift))?"
    r"|a colleague of mine"
    r"|(?:somebody|someone) (?:in|on|from|at) (?:the|our) \w+"
    r"|whoever (?:you (?:spoke|talked) (?:to|with)|(?:told|served|called|answered|helped) you(?: that)?)"
    r"|accounting|logistics|reception|billing|the kitchen)"
)
_SLIPPED = regex(
    rf"{_INSIDERS}(?: (?:probably|apparently|unfortunately|simply|must have|has|have|had))* (?P<verb>[a-z]+)"
    r"(?P<what> \S.*)",
    re.IGNORECASE,
)
_NEGLECTED = regex(
    rf"{_INSIDERS}(?: (?:did not|didn['’]?t|failed to|neglected to|forgot to)) (?P<done>[a-z]+ \S.*)", re.IGNORECASE
)
_SLIPS = frozenset(
    "lose forget misplace overlook miss mix mishandle ignore damage break delay ship mislabel drop misread misunderstand delete"
    " cancel misfile swap".split()
)
_ASTRAY = regex(
    r" (?:you |out |in )?(?:(?:the|an?) (?:wrong|incorrect|silly |stupid |bad )\s?[\w '-]+"
    r"|an? (?:mistake|error|slip)\b[\w '-]*"
    r"|(?:your|the) [\w '-]+ wrong)",
    re.IGNORECASE,
)
_ASTRAY_VERBS = frozenset("give tell send ship get make enter book pick pack quote charge deliver".split())
_THEIR_MISTAKE = regex(
    r"(?:that|this|it) was (?:an? |the )?(?:simple |silly )?(?:mistake|error|slip) (?:by|of|on the part of) "
    rf"{_INSIDERS}"
    rf"|(?:that|this|it) was {_INSIDERS}['’]s (?:mistake|error|fault)",
    re.IGNORECASE,
)
_BY_INSIDERS = regex(
    r"(?P<thing>(?:your|the|our|this) [\w' -]+?) (?:was|were|has been|have been)(?: probably| apparently)? "
    rf"(?P<done>\w+) by {_INSIDERS}(?: (?:who|that) (?:no longer|is no longer|has left|left|was|is)\b[\w' -]*)?",
    re.IGNORECASE,
)
_GIVEN_BY = regex(
    r"you (?:were|have been) (?P<done>given|told|sent|charged|promised|quoted) "
    rf"(?P<what>(?:the|an?) (?:wrong|incorrect) [\w' -]+?) by {_INSIDERS}",
    re.IGNORECASE,
)
_MISINFORMED = regex(
    rf"{_INSIDERS} (?:was|were) (?:misinformed|wrongly informed|badly informed|mistaken|wrong)"
    r"|(?:an? |the |our )?[\w' -]+? (?P<slip>dropped the ball|messed up|screwed up)"
    r"(?: on (?:this|that|it)(?: one)?| here)?",
    re.IGNORECASE,
)


def _slipped(words: str, _scene: Scene) -> str | None:
    match = _SLIPPED.fullmatch(words)
    base = done_in(match["verb"]) if match is not None else None
    if match is None or base is None or TURNING.search(match["what"]):
        return None
    slip = base in _SLIPS or (base in _ASTRAY_VERBS and _ASTRAY.fullmatch(match["what"]) is not None)
    return f"that we {match['verb'].lower()}{match['what']}" if slip else None


def _theirs(words: str, _scene: Scene) -> str | None:
    return f"that we made a mistake{WILL}" if _THEIR_MISTAKE.fullmatch(words) else None


def _undone(words: str, _scene: Scene) -> str | None:
    match = _NEGLECTED.fullmatch(words)
    return f"that we did not {match['done']}" if match is not None and not HANGING.search(match["done"]) else None


def _by_insiders(words: str, _scene: Scene) -> str | None:
    given = _GIVEN_BY.fullmatch(words)
    if given is not None:
        return f"that we {inflection.past(given['done'].lower())} you {given['what']}{WILL}"
    match = _BY_INSIDERS.fullmatch(words)
    base = done_in(match["done"]) if match is not None else None
    if match is None or base is None:
        return None
    return f"that we {inflection.past(base)} {small(match['thing'])}{WILL}"


def _misinformed(words: str, _scene: Scene) -> str | None:
    match = _MISINFORMED.fullmatch(words)
    if match is None:
        return None
    return f"about this mistake{WILL}" if match["slip"] else f"that we told you something wrong{WILL}"


_TOLD_YOU = regex(
    rf"what {_INSIDERS} (?P<told>told|promised|said to|wrote to) you (?:was|is) (?:[\w-]+ )*"
    r"(?:nonsense|wrong|incorrect|rubbish|not (?:true|right|correct)|a mistake|an error|false)\b.*",
    re.IGNORECASE,
)
_SOMEBODY_FORGOT = regex(
    r"(?:somebody|someone|they) (?:must have |has |have |had )?(?:forgot|forgotten) to (?P<done>[a-z]+ \S.*)",
    re.IGNORECASE,
)


def _told_wrong(words: str, _scene: Scene) -> str | None:
    match = _TOLD_YOU.fullmatch(words)
    told = {"promised": "promised"}.get(match["told"].lower(), "told") if match is not None else ""
    return f"that we {told} you something that was not right{WILL}" if match is not None else None


def _forgotten(words: str, _scene: Scene) -> str | None:
    match = _SOMEBODY_FORGOT.fullmatch(words)
    return (
        f"that we forgot to {match['done']}{WILL}" if match is not None and not HANGING.search(match["done"]) else None
    )


SHAPES: tuple[Shape, ...] = (
    _slipped,
    _theirs,
    _undone,
    _by_insiders,
    _misinformed,
    _told_wrong,
    _forgotten,
)
