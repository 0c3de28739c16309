"""What a policy is given for, told as what holds, what is asked and what can be done.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials.dead_ends import helped
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import agreeing, tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker
from toneguard.rewrite.prose.told import stated

_POLICY = (
    r"(?:(?:our|the|company|store|shop|standard|current|strict|general|internal|returns?|refund|cancellation)"
    r"(?:['’]s)? )*"
)
_PAPERS = r"(?:policy|policies|rules|terms(?: and conditions)?|guidelines|regulations)"
_PER = regex(
    r"(?:(?:as )?per|due to|because of|under|in accordance with|in line with|according to|based on|following) "
    rf"{_POLICY}{_PAPERS},? (?P<rest>\S.*)",
    re.IGNORECASE,
)
_FORBIDS = regex(
    rf"(?:our|the|company) (?:\w+ )?{_PAPERS} (?:(?:do not|does not|don['’]?t|doesn['’]?t|won['’]?t|will not) "
    r"(?:allow|permit)"
    r"|(?:prohibits?|forbids?|prevents?))(?: (?:us|me))?(?P<to> to| from)? (?P<what>\S.*)",
    re.IGNORECASE,
)
BY_PAPER = (
    r"(?:(?:(?:that|this|it)(?:['’]s| is|s)|those are|these are|just|simply)(?: just| simply| against| our)* )?"
    rf"{_POLICY}{_PAPERS}"
)
"""That there is a policy, and no more."""

_ONLY_PAPER = regex(
    r"(?:(?:sorry,? )?(?:i|we) (?:can(?:not|['’]?t)|(?:am|are) (?:unable|not able|not allowed) to) (?:do|change|offer)"
    rf" (?:that|this|it),? (?:(?:as|because|since|and) )?)?(?:(?:sorry|no),? )?{BY_PAPER}"
    r"|(?:the )?rules are (?:the )?rules",
    re.IGNORECASE,
)
_TANGLED = tangled("only|or")


_BOUNDED = regex(r" (?=(?:after|before|within|without|on|for|to|from|in|at|by)\b)|(?<=\w) (?=\d)", re.IGNORECASE)


_SAYS = regex(
    rf"(?:our|the|company|store) (?:[\w-]+ )?{_PAPERS} (?:is|are|says?|states?|dictates?|specif(?:y|ies)|stipulates?)"
    r"(?: clearly)? that (?P<no>\S.*)",
    re.IGNORECASE,
)
_AGAINST = regex(
    rf"(?:it|this)(?: is|['’]s) against (?:our|the|company) (?:[\w-]+ )?{_PAPERS} to (?P<done>[a-z]+ \S.*)",
    re.IGNORECASE,
)
_GOES_AGAINST = regex(
    rf"[a-z]+ing [\w' -]+? (?:is|would be|goes|would go) against (?:our|the|company) (?:[\w-]+ )?{_PAPERS}",
    re.IGNORECASE,
)
_PREVENTS = regex(
    rf"(?:our |the |company |store )*{_PAPERS} (?:prevents?|prohibits?|forbids?|stops?|bars?|keeps?) (?P<who>me|us)"
    r" from (?P<done>[a-z]+ing \S.*)",
    re.IGNORECASE,
)
_DENIED = regex(r"\b(?:not|cannot|no)\b|n['’]t\b|\bnon-", re.IGNORECASE)
_LIMITED = regex(r"[;:?()\n•⟨]|\b(?:until|unless|but|so|because|only|if|instead|nor)\b", re.IGNORECASE)


_NOT_OUR_WAY = regex(
    rf"it(?: is|['’]s) (?:our|the|company) (?:[\w-]+ )?{_PAPERS} not to (?P<done>[a-z]+ \S.*)", re.IGNORECASE
)


def policy_stands(scene: Scene) -> str | None:
    """A no that a policy is given for, with what can be done in front of it: "what we can do is ⟨what?⟩, as we can't …"."""
    said, part = stated(scene), part_of(scene)
    if part is None or part.after or part.before or helped(scene, part):
        return None
    found = _denial(said)
    if found is None or _LIMITED.search(found[1]):
        return None
    return f"what {found[0]} can do is ⟨what?⟩, as {small(found[1])}"


def _denial(said: str) -> tuple[str, str] | None:
    """Who speaks, and what is not done, in a clause of its own."""
    for shape in (_SAYS, _PER):
        match = shape.fullmatch(said)
        no = match.groupdict().get("no") or match.groupdict().get("rest") if match is not None else None
        if no is not None:
            return ("I" if re.match(r"I\b", no) else "we", no) if _DENIED.search(no) else None
    forbids = _FORBIDS.fullmatch(said)
    if forbids is not None and forbids["to"] is None and _TANGLED.search(forbids["what"]) is None:
        thing = _BOUNDED.split(forbids["what"], maxsplit=1)[0]
        if thing.lower() in {"it", "this", "that", "them"}:
            return None
        return "we", f"{thing} {agreeing('be', thing)} not allowed{forbids['what'][len(thing) :]}"
    if (against := _against(said)) is not None:
        return "we", against
    prevented = _PREVENTS.fullmatch(said)
    if prevented is None:
        return None
    who = first_person(prevented["who"])
    first, blank, rest = prevented["done"].partition(" ")
    return who, f"{who} can't {inflection.base(first)}{blank}{rest}"


def _against(said: str) -> str | None:
    """What a policy is said to rule out; who would do it, nobody says."""
    way, against = _NOT_OUR_WAY.fullmatch(said), _AGAINST.fullmatch(said)
    if way is not None:
        return f"we do not {way['done']}"
    if against is None:
        return said if _GOES_AGAINST.fullmatch(said) else None
    first, blank, rest = against["done"].partition(" ")
    return f"{inflection.gerund(first)}{blank}{rest} is not allowed"


def bare_policy(scene: Scene) -> str | None:
    """ "we" or "I", of a sentence that names a policy and nothing else."""
    said = re.sub(r"^[^\w]+", "", stated(scene))
    regrets = openers.SORRY.search(scene.said) is not None
    return speaker(scene) if _ONLY_PAPER.fullmatch(said) and not regrets else None


OF_SENTENCE: Captures = {
    "bare_policy": bare_policy,
    "policy_stands": policy_stands,
}
