"""What others did or a policy says, told as what we are sorry for and what can be done.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re
from collections.abc import Callable, Mapping

from toneguard.language import inflection
from toneguard.language.clauses import Voice
from toneguard.regex import regex
from toneguard.rewrite import nouns, openers
from toneguard.rewrite.letters import unmarked
from toneguard.rewrite.parts import part_of
from toneguard.rewrite.predicates import UNDOABLE
from toneguard.rewrite.scene import Scene, inner

_NO_SLIP = frozenset("tell inform answer reply respond let be have do go say refuse promise blame decide".split())


def slip(scene: Scene) -> str | None:
    """What went wrong, whoever did it: "the tracking was not updated" of "The carrier failed to update the tracking"."""
    clause, part = scene.clause, part_of(scene)
    if (
        clause is None
        or part is None
        or clause.object is None
        or clause.voice is not Voice.ACTIVE
        or part.after
        or part.before
    ):
        return None
    if clause.object.pronoun or clause.verb in _NO_SLIP or clause.recipient is not None or part.reason:
        return None
    thing = nouns.object_(inner(scene, clause.object), clause.object)
    if not part.words.rstrip(" .").endswith(scene.full(clause.object)) or re.search(r"\b(?:any|no)\b", thing):
        return None
    was = nouns.agreeing("be", thing, clause.object, past=True)
    verb = inflection.participle(clause.verb) + (f" {clause.particle}" if clause.particle else "")
    return f"{thing} {was} {'not ' if clause.negated else ''}{verb}"


# Policies

_POLICY = r"(?:(?:our|the|company|store|shop|standard|current|strict|general|internal|returns?|refund|cancellation)(?:['’]s)? )*"
_PAPERS = r"(?:policy|policies|rules|terms(?: and conditions)?|guidelines|regulations)"
_PER = regex(
    rf"(?:(?:as )?per|due to|because of|under|in accordance with|in line with|according to|based on|following)"
    rf" {_POLICY}{_PAPERS},? "
    r"(?P<rest>\S.*)",
    re.IGNORECASE,
)
_FORBIDS = regex(
    rf"(?:our|the|company) (?:\w+ )?{_PAPERS} (?:(?:do not|does not|don['’]?t|doesn['’]?t|won['’]?t|will not) (?:allow|permit)"
    r"|(?:prohibits?|forbids?|prevents?))(?: (?:us|me))?(?P<to> to| from)? (?P<what>\S.*)",
    re.IGNORECASE,
)
_ONLY_PAPER = regex(
    r"(?:(?:sorry,? )?(?:i|we) (?:can(?:not|['’]?t)|(?:am|are) (?:unable|not able|not allowed) to) (?:do|change|offer)"
    r" (?:that|this|it),? (?:(?:as|because|since|and) )?)?"
    rf"(?:(?:sorry|no),? )?(?:(?:(?:that|this|it)(?:['’]s| is|s)|those are|these are|just|simply)(?: just| simply| against)* )?"
    rf"{_POLICY}{_PAPERS}"
    r"|rules are rules",
    re.IGNORECASE,
)
_BAD = regex(
    r"[;:?()\n•⟨,]| - |\b(?:not|no|never|nothing|unless|until|but|so|because|without|only|cannot|or)\b|\w+n['’]t\b",
    re.IGNORECASE,
)


def policy_free(scene: Scene) -> str | None:
    """What holds, without the policy that it is said to come from; nothing where it is a denial."""
    said = _plain(scene)
    match = _PER.fullmatch(said)
    if match is None or _BAD.search(match["rest"]) or not _WHOLE.match(match["rest"]):
        return None
    return match["rest"]


_WHOLE = regex(r"(?:we|i|you|your|the|our|all|it|this|there|refunds|returns|orders|items)\b", re.IGNORECASE)


_HAVE_TO = regex(r"you (?:have to|need to|must|are required to) (?P<done>[a-z]+\b.*)", re.IGNORECASE)


def policy_asks(scene: Scene) -> str | None:
    """What a policy is said to ask of the customer: "call the bank" of "Due to our policy you have to call the bank"."""
    match = _PER.fullmatch(_plain(scene))
    duty = _HAVE_TO.fullmatch(match["rest"]) if match is not None else None
    if duty is None or _BAD.search(duty["done"]) or duty["done"].split(maxsplit=1)[0] in UNDOABLE:
        return None
    return duty["done"] if inflection.knows_as_verb(duty["done"].split(maxsplit=1)[0]) else None


def policy_bars(scene: Scene) -> str | None:
    """What a policy forbids, as a gerund or a noun: "exchanges" of "Our policy doesn't allow exchanges"."""
    match = _FORBIDS.fullmatch(_plain(scene))
    if match is None or _BAD.search(match["what"]):
        return None
    first, blank, rest = match["what"].partition(" ")
    if (match["to"] or "").strip() == "to":
        known = inflection.is_base_verb(first) and first not in {"be", "have"}
        return f"{inflection.gerund(first)}{blank}{rest}" if known else None
    return match["what"] if match["to"] is None or first.endswith("ing") else None


def bare_policy(scene: Scene) -> str | None:
    """ "we" or "I", of a sentence that names a policy and nothing else."""
    said = re.sub(r"^[^\w]+", "", _plain(scene))
    mine = re.search(r"\bI\b", scene.reading.text) is not None
    return ("I" if mine else "we") if _ONLY_PAPER.fullmatch(said) else None


def _plain(scene: Scene) -> str:
    return openers.news(unmarked(scene.said))


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {"slip": slip}
ANYWHERE: Mapping[str, Callable[[Scene], str | None]] = {
    "policy_free": policy_free,
    "policy_asks": policy_asks,
    "policy_bars": policy_bars,
    "bare_policy": bare_policy,
}
