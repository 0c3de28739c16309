"""What is not to be had and the question whether another one would do, told as the question: "another hall instead of …"."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import openers, sorries
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_STATE = (
    r"(?P<be>is|was|are|were|(?:seems|appears|looks)(?: to be)?)(?P<not>(?: not|n['’]?t)(?: \w+ly)?| no longer)? "
    r"(?P<state>(?:currently |already |now |just )?(?:available|free|open|unavailable|fully booked|booked up|sold out|taken"
    r"|closed|out of stock|too (?:small|large|big|late|early|short|heavy|far)(?: for [^,;:.?!]+?)?)(?: any ?more)?)"
)
_GONE = regex(
    r"(?P<thing>(?!(?:it|they|this|that|these|those|there|he|she|we|i|you|which|what|no|none)\b(?! \w+ (?:is|was|are|were)\b))"
    rf"[^,;:.?!]+?) {_STATE}",
    re.IGNORECASE,
)
_ASK = (
    r"(?P<ask>(?:would you like(?: (?:me|us))? to|do you want (?:me|us) to|(?:can|could|may|shall|should) (?:i|we)"
    r"|would you like|do you want) (?:[^?,;:]*? )?(?:another|a different) (?P<kind>[a-z]+)"
    r"(?: (?:for|on|at|in|to|with|near) [^?,;:]+)?|is there (?:another|a different) (?P<there>[a-z]+)(?P<which> (?:that )?you"
    r"(?: would|['’]d) like(?: to [a-z]+)?)?)\?"
)
_ASKED = regex(_ASK, re.IGNORECASE)
_SPLICED = regex(rf"{_GONE.pattern}[,.;]? {_ASK}", re.IGNORECASE)
_POSITIVE = regex(r"(?:currently |already |now |just )?(?:available|free|open)\b", re.IGNORECASE)
_WHICH = regex(r"(?:the|that|this) (?P<kind>[a-z]+) (?P<rest>(?:you|with|from|at|on|to|in|for|of) .+)", re.IGNORECASE)


def another(scene: Scene) -> str | None:
    """ "The hall is taken. Can I try another hall?" as "can I try another hall instead of the one …, which is taken?"."""
    following = scene.following
    gone = _GONE.fullmatch(stated(scene))
    asked = _ASKED.fullmatch(following.text.strip()) if following is not None else None
    return _told(scene, gone, asked) if gone is not None and asked is not None else None


def another_spliced(scene: Scene) -> str | None:
    """The same of one sentence, with nothing in between."""
    found = _SPLICED.fullmatch(openers.news(scene.said.strip()))
    return _told(scene, found, found) if found is not None else None


def _told(scene: Scene, gone: re.Match[str], asked: re.Match[str]) -> str | None:
    thing, kind, sorry = gone["thing"], (asked["kind"] or asked["there"]).lower(), sorries.behind(scene)
    named = scene.sentence is not None and _ends_in(thing, kind)
    if not named or sorry is None or bool(gone["not"]) != (_POSITIVE.match(gone["state"]) is not None):
        return None
    which = _WHICH.fullmatch(thing)
    what = f"the one {which['rest']}" if which is not None and which["kind"].lower() == kind else small(thing)
    what = thing if thing[:1].isupper() and thing.split()[0].lower() not in _DETERMINERS else what
    if (unfit := _UNFIT.fullmatch(gone["state"])) is not None:
        return _fitter(asked, kind, what, unfit, sorry)
    be = f"{gone['be']}{gone['not'] or ''} {gone['state']}"
    what = "this one" if thing.lower() in {f"the {kind}", f"that {kind}", f"this {kind}"} else what
    return f"{asked['ask']} instead of {what}, which {be}?{sorry}"


def _fitter(asked: re.Match[str], kind: str, what: str, unfit: re.Match[str], sorry: str) -> str | None:
    """ "Can I try a larger hall for your party than the North Hall?", of one that is too small for it."""
    which = asked["which"] or ""
    front = re.fullmatch(
        rf"(?P<front>.*)\b(?:another|a different) {kind}", asked["ask"].removesuffix(which), re.IGNORECASE
    )
    if front is None:
        return None
    ask = f"{front['front']}{_FITTER[unfit['how'].lower()]} {kind}"
    first, _, rest = what.partition(" ")
    same = first in _DETERMINERS and rest.lower() == kind
    what = re.sub(rf" {kind}$", " one", what) if first in _DETERMINERS else what
    return f"{ask}{unfit['for']}{'' if same else f' than {what}'}{which}?{sorry}"


_UNFIT = regex(r"too (?P<how>\w+)(?P<for>(?: for .+)?)", re.IGNORECASE)
_FITTER = {
    "small": "a larger", "large": "a smaller", "big": "a smaller", "late": "an earlier", "early": "a later", "short": "a longer",
    "heavy": "a lighter", "far": "a closer",
}  # fmt: skip
_DETERMINERS = frozenset("the your our that this a an".split())
_BEHIND_THE_HEAD = regex(r" (?:you|with|from|at|on|to|in|for|of|id)\b.*", re.IGNORECASE)


def _ends_in(thing: str, kind: str) -> bool:
    """It is one of that kind: "the North Hall", of halls."""
    return _BEHIND_THE_HEAD.sub("", thing).split()[-1].lower() == kind


OF_SENTENCE: Captures = {"another_spliced": another_spliced}
OF_PAIR: Captures = {"another": another}
