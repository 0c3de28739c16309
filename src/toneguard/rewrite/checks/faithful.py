"""What the words of a suggestion keep of those they stand for: facts, order, and whose words they are.

Each check is a pure function of what was said before and after.
"""

import re
from collections import Counter
from collections.abc import Iterable

from toneguard.model import SLOT
from toneguard.regex import regex
from toneguard.rewrite.checks import facts

# Facts


def facts_kept(
    before: str, after: str, *, names: Iterable[str] = (), protected: Iterable[str] = (), exempt: str = ""
) -> bool:
    """Every number, amount, date, name, address, link and placeholder survives; `exempt` is what was only denied."""
    return not facts.missing(before, after, names=names, protected=protected, exempt=exempt)


# The order of the words

_LINKING = frozenset(
    "as though since because what i we you can do is tell you please and who not sure im were sorry about that"
    " id wed would be happy to one".split()
)


def reordered(before: str, after: str) -> bool:
    """Only the order changes: no word is new but those that join, slots apart, and no denial is gone."""
    told, now = _counted(before), _counted(after)
    return not set(now - told) - _LINKING and not any(_DENYING.fullmatch(word) for word in told - now)


def all_there(before: str, after: str) -> bool:
    """Only the order changes, and no word is gone but those that join or announce bad news."""
    told, now = _counted(before), _counted(after)
    return not set(now - told) - _LINKING and not set(told - now) - _JOINING


def _counted(text: str) -> Counter[str]:
    return Counter(_WORDS.findall(SLOT.sub("", re.sub(r"['’]", "", text.lower()))))


_JOINING = frozenset("but however though although unfortunately sadly regrettably afraid im".split())
_WORDS = regex(r"\w+")
_DENYING = regex(r"not?|none|never|nothing|nobody|cannot|un\w+|im\w+|\w+nt|without|only|too")


# The customer's words

_SAID_BACK = regex(
    r"\bthat (?:looks|seems|is|are|was|were|has|have|had|does|did|can|will|feels|sounds|thanks?|please)\b"
    r"|\bthanks? (?:for|to)\b|\bthat (?-i:\w*[a-z][A-Z]\w*) \w"
    r"|\bthat (?-i:[a-z]\w+ (?:All|Your|My|The|Our|It|Why|When|I))\b"
    r"|\bthat (?:i|iv|ive|im|i['’]\w+|we|my|our)\b"
    r"|\bsince then\b|\bby in\b|\b\d+ (?:month|week|day|hour)\b"
    r"|(?-i:\b(?:[A-Z][a-z]+){3,}\b)"
    r"|\b(?:strange|weird|odd|stupid|ridiculous|annoying) (?:problem|issue|thing|error)s?\b"
    r"|\byour (?:lots|many|some) of\b"
    r"|\bthat its (?:only|been|not|still|a|the)\b",
    re.IGNORECASE,
)


def well_said_back(new: str) -> bool:
    """What takes up the customer's words has a subject of its own, and neither their handles nor their sarcasm."""
    return _SAID_BACK.search(new) is None


_ACCUSES = regex(
    r"\W*you(?: have|['’]ve) been \w+ing\b|\W*you(?: are|['’]re) \w+ing\b|\W*\w+\W*$|\W*[a-z]+\W+\d+/\d+\W*$"
    r"|\W*(?:several|many|few|two|three|numerous|multiple) (?:times|occasions)\b"
    r"|\W*(?:previously|earlier|before|above|previous|last)\W+\w|\W*to \w"
    # "Wish you a happy new year", from which "we" went too
    r"|\W*(?:wish|inform|notify|advise|remind|express|extend|announce|apologi[sz]e)\b(?! (?:us|me)\b)",
    re.IGNORECASE,
)


def well_cut(before: str, after: str) -> bool:
    """Taking words away leaves neither a bare "You have been …" nor next to nothing."""
    return _ACCUSES.match(after) is None or _ACCUSES.match(before) is not None
