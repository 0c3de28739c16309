"""What we don't do and somebody else does, told by who does: "only the airline can change the name"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.denials import negated
from toneguard.rewrite.denials.undenied import TANGLED
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_WHO = (
    r"(?!(?:you|we|it|they|this|that|i|he|she|there|nobody|no|none|neither|nothing|anyone|anybody|everyone|who)\b)"
    r"(?:(?:the|your|an?|my|our) (?!one\b)[\w'’ -]{2,40}?"
    r"|(?:(?:dr|mrs?|ms|prof)\. )?(?-i:[A-Z])[\w'’]+(?: (?-i:[A-Z])[\w'’]+)*(?: (?:at|in|from) (?:the )?[\w'’ -]{2,30}?)?)"
)
_OTHERS = regex(
    rf"(?:(?P<only>only )?(?P<can>{_WHO}) (?P<modal>can|could|(?:may|might|should|will) be able to)(?: (?P<act>[a-z]+))?"
    r"(?: (?:that|this|it|them|so))?"
    rf"|(?P<does>{_WHO}) (?P<many>does|do)(?: that| this| it)?"
    rf"|(?:that|this|it)(?:['’]s| is) (?:done|handled|managed|dealt with|run|set|decided) by (?P<by>(?:our )?{_WHO}))"
    r"(?P<more>, and [^;:()?\n]+)?",
    re.IGNORECASE,
)
_JOINED = regex(r"(?P<no>[^,;:()\n]+?)(?:,? (?P<but>but)|,|;| -) (?P<way>\S.*)", re.IGNORECASE)
_BY_THEM = regex(
    r"(?P<thing>[\w'’ -]+? )(?P<be>is|are|was|were|can|could|will)(?: not|not|n['’]t|['’]t)(?P<inf> be)? (?P<done>\w+) by us"
    r"(?:,? but(?: rather)? by"
    r"|(?:,|;| -) (?:but )?(?:it|they)(?:['’](?:s|re)| is| are| was| were| can be| will be) (?P<again>\w+) by) "
    rf"(?P<who>(?:our )?{_WHO})",
    re.IGNORECASE,
)
_NOT_BY_US = regex(
    r"(?P<thing>(?!it\b|they\b|this\b|that\b)[\w'’ -]+? (?:is|are))(?: not|n['’]t) "
    r"(?P<done>administered|provided|run|issued|operated|maintained|organi[sz]ed|supplied|owned|published|serviced) by us",
    re.IGNORECASE,
)
# Where we are, or what is ours, is not where they are.
_OUR_PLACE = regex(r"\b(?:here|this|these|our|my|us|me|ourselves|myself)\b", re.IGNORECASE)
_SELVES = regex(r" (?:ourselves|myself|in[- ]house)$", re.IGNORECASE)


def within(scene: Scene) -> str | None:
    """ "We don't set the rate, Visa does" as "Visa sets the rate"."""
    said = stated(scene)
    passive, joined = _BY_THEM.fullmatch(said), _JOINED.fullmatch(said)
    told = _by_them(passive) if passive is not None else None
    if told is None and joined is not None:
        told = _told(joined["no"], joined["way"], contrasted=joined["but"] is not None)
    return scene.habits.applied(told) if told is not None else None


def _by_them(found: re.Match[str]) -> str | None:
    """ "It is not run by us but by the city" as "it is run by the city rather than by us"."""
    if TANGLED.search(found["thing"]) or (found["again"] or found["done"]).lower() != found["done"].lower():
        return None
    be = f"{found['be']}{found['inf'] or ''}"
    return f"{small(found['thing'])}{be} {found['done']} by {found['who']} rather than by us."


def behind(scene: Scene) -> str | None:
    """The same of a sentence and the next."""
    following = scene.following
    if following is None or openers.SORRY.search(scene.said):
        return None
    return _told(stated(scene), unmarked(ways.unlinked(following.text.strip())))


def run_by(scene: Scene) -> str | None:
    """ "The lift is not maintained by us" as "the lift is maintained by ⟨who?⟩ rather than by us"."""
    part = part_of(scene)
    found = _NOT_BY_US.fullmatch(part.words) if part is not None and not part.reason and not part.after else None
    if found is None or TANGLED.search(found["thing"]):
        return None
    return f"{negated.inner(scene, found['thing'])} {found['done']} by ⟨who?⟩ rather than by us"


def _told(no: str, way: str, *, contrasted: bool = False) -> str | None:
    possible, theirs = negated.possible(no), _OTHERS.fullmatch(way)
    if possible is None or possible[0] == "you" or negated.impersonal(no) or theirs is None:
        return None
    done, more = _SELVES.sub("", possible[1]), theirs["more"] or ""
    verb, blank, rest = done.partition(" ")
    if _OUR_PLACE.search(done) or TANGLED.search(more) or (theirs["act"] or "do").lower() not in {"do", verb}:
        return None
    if theirs["can"]:
        who = (theirs["only"] or "") + theirs["can"]
        return f"{small(who)} {theirs['modal'].lower()} {done}{more}."
    who = small(theirs["does"] or theirs["by"])
    last = who.split()[-1]
    plural = last.islower() and inflection.is_plural(last)
    many = theirs["many"].lower() == "do" if theirs["many"] else plural
    conceded = ", though we don't" if contrasted and not more else ""
    return f"{who} {verb if many else inflection.third(verb)}{blank}{rest}{more}{conceded}."


OF_CLAUSE: Captures = {"run_by": run_by}
