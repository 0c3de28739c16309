"""What others say of the customer, told as what we were told, with a question how it was.

The capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import many
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker, whom
from toneguard.rewrite.prose.told import stated

_WHO = r"(?P<who>(?:the|our|your) (?:[\w-]+ ){0,2}?[\w-]+?)(?: in question| on duty)?"
_NEWS = (
    r"(?P<news>(?:nobody|no one|there was|the [\w -]+|he|she|they|it|you|your [\w -]+) "
    r"(?:(?!\b(?:but|so|because|which|hence|otherwise|differently)\b)[^,;:?()\n])+)"
)
_ACCORDING = regex(rf"(?:according to|per|as per) {_WHO}(?:['’]s (?:report|notes?|log))?,? {_NEWS}", re.IGNORECASE)
_SAYS = regex(
    rf"{_WHO} (?:says|said|claims|claimed|swears|swore|insists|insisted|maintains|reports|reported|states|stated|noted"
    r"|assures us|assured us|tells us|told us|tells me|told me|is (?:sure|certain|adamant|positive)|confirms|confirmed)"
    rf"(?: that)? {_NEWS}",
    re.IGNORECASE,
)
_PAPERS = regex(
    r"\b(?:records?|systems?|logs?|data|files?|policy|rules?|terms|law|tracking|scan|camera|gps|information)$",
    re.IGNORECASE,
)
_NO_SUCH = regex(
    r"(?:as per|according to|per|going by|in) (?:our|the|my) (?:system|records|logs?|data|notes|files),? "
    r"(?:there (?:is|was) )?no such (?P<thing>[\w-]+)"
    r"(?: (?:is|was)? ?(?:exist\w*|found|known|made|recorded|registered|visible))?",
    re.IGNORECASE,
)
_EVENT = frozenset("call interaction conversation chat payment complaint visit order request promise agreement".split())
_NOTHING = regex(
    r"(?:as (?:to|for)|regarding|concerning) (?P<thing>(?:the|your) [\w' -]+?), nothing (?:was|has been|has) (?:ever )?"
    r"(?:received|arrived|come)(?: by us| here| in)?",
    re.IGNORECASE,
)


def noted(scene: Scene) -> str | None:
    """ "The driver says that nobody opened" as "we were told by the driver that nobody opened", and how they remember it."""
    said = stated(scene)
    us = whom(speaker(scene))
    heard = _ACCORDING.fullmatch(said) or _SAYS.fullmatch(said)
    if heard is not None and not _PAPERS.search(heard["who"]):
        told = f"{speaker(scene)} {'was' if us == 'me' else 'were'} told by {small(heard['who'])} that {heard['news']}"
        return f"{told}. Could you please tell {us} how you remember it"
    unknown = _NO_SUCH.fullmatch(said)
    if unknown is not None and unknown["thing"].lower() in _EVENT:
        found = f"{speaker(scene)} could not find this {unknown['thing'].lower()} in our records"
        return f"{found}. Could you please tell {us} when it was"
    nothing = _NOTHING.fullmatch(said)
    if nothing is None:
        return None
    has, them = ("have", "them") if many(nothing["thing"]) else ("has", "it")
    return f"{small(nothing['thing'])} {has} not reached {us}. Could you please send {them} again"


OF_SENTENCE: Captures = {"noted": noted}
