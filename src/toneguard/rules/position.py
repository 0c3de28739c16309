"""Where a match stands in its sentence: a refusal that only gives the reason for an offer no longer leads it."""

import re

from toneguard.regex import regex
from toneguard.rules.hit import Hit

_TRAILING = regex(
    r"(?P<front>.{8,}?),? (?:as|since|because|though|although|even though|while) (?P<behind>[^;.!?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_WAY_ON = regex(
    r"(?:[^;]{1,90}?(?:, | and ))??(?:(?:(?:what )?(?:i|we)|you)(?: can| could| may| will|['’]ll|['’]d| would)"
    r"|(?:i|we)(?:['’]ve| have| do)? (?:have|offer|accept|ship|deliver|support|book|process|handle|booked|found|reserved|sent"
    r"|moved|made|arranged|added|asked|refunded|ordered|issued|credited|replaced|passed|chosen|decided)"
    r"|we(?:['’]?re| are) (?:here|happy|glad) to|you(?:['’]re| are) (?:welcome|free|able) to|please|kindly"
    r"|(?:can|could|would|may|shall|should|will|do) (?:i|we|you)|there (?:is|are)"
    r"|[\w'’ -]{3,40} (?:is|are) (?:\w+ )?available)\b",
    re.IGNORECASE,
)
_ASIDE = regex(r" (?:that|which|who) .*", re.DOTALL)
_BAD_NEWS = regex(
    r"\b(?:not|no|never|nothing|unable|cannot|sorry|afraid|apolog\w+|regret\w*|unfortunately|have to|had to)\b"
    r"|\b(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]?t\b"
)


def trails(hit: Hit) -> bool:
    """The match stands behind "as", "since", "because" or "though", and an offer or a request in front of that."""
    if hit.sentence is None:
        return False
    start = hit.clause.verb_span.start if hit.clause is not None else hit.span.end
    found = _TRAILING.match(hit.sentence.text[: start - hit.sentence.span.start])
    front = found["front"] if found is not None else ""
    return _WAY_ON.match(front) is not None and _BAD_NEWS.search(_ASIDE.sub("", front)) is None
