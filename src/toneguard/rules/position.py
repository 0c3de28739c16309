"""Where a match stands in its sentence: a refusal that only gives the reason for what is offered or done no longer leads it."""

import re

from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rules.hit import Hit

_TRAILING = regex(
    r"(?P<front>.{8,}?),? (?P<link>as|since|because|though|although|even though|while) (?P<behind>[^;.!?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_WAY_ON = regex(
    r"(?:[^;]{1,90}?(?:, | and ))??(?:(?:(?:what )?(?:i|we)|you)(?: can| could| may| will|['’]ll|['’]d| would)"
    r"|(?:i|we)(?:['’]ve| have| do)? (?:have|offer|accept|ship|deliver|support|expect|see|book|process|handle|booked|found"
    r"|reserved|sent|moved|made|arranged|added|asked|refunded|ordered|issued|credited|replaced|passed|chosen|decided)"
    r"|(?:i['’]?m|i am|we(?:['’]?re| are)) (?:(?:here|happy|glad|working) to|working on|looking into)"
    r"|you(?:['’]re| are) (?:welcome|free|able) to"
    r"|please|kindly"
    r"|(?:can|could|would|may|shall|should|will|do) (?:i|we|you)"
    r"|would [\w' -]{3,30} (?:work|suit|help)"
    r"|there (?:is|are)"
    r"|[\w'’ -]{3,40} (?:is|are) (?:\w+ )?available"
    # "The harbour master can tell you, as we can't."
    r"|(?!(?:it|this|that|they|there|nobody|no|none|neither|only)\b)[\w'’⟨⟩? -]{2,40} (?:can(?! not\b)|should be able to))\b",
    re.IGNORECASE,
)
_SO_DONE = regex(
    r"(?P<between>[^;.!?]{0,90}?),? so (?P<behind>(?:(?:i|we)(?:['’](?:ll|ve|re|m)| will| have| are| am)"
    r"|(?:could|can|would|may|shall) (?:you|i|we)"
    r"|our [\w ]{3,30}? (?:will|has|have|is|are)"
    r"|(?-i:[A-Z])[\w'’-]+ (?:will|has|is))\b.*)",
    re.IGNORECASE | re.DOTALL,
)
# What is conceded behind any other good news: "your next order ships free, though …".
_CONCEDED = regex(r"(?:though|although|even though)", re.IGNORECASE)
_NEWS = regex(
    r"(?!(?:thank|thanks|i|we|you|please|it|this|that|if|when|as|since)\b)(?:[\w'’:.-]+ ){1,8}?"
    r"(?:can|will|has|have|is|are|offers?|sells?|ships?|works?|runs?|does|covers?|includes?|seats?|serves?|starts?"
    r"|opens?|accepts?|delivers?|carr(?:y|ies)|stocks?|takes?|comes?|arrives?|leaves?|stays?|says?|shows?"
    r"|expects?)\b",
    re.IGNORECASE,
)
_ASIDE = regex(r" (?:that|which|who) .*", re.DOTALL)
_BAD_NEWS = regex(
    r"\b(?:not|no|never|nothing|unable|cannot|sorry|afraid|apolog\w+|regret\w*|unfortunately|have to|had to)\b"
    r"|\b(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]?t\b"
)


def trails(hit: Hit) -> bool:
    """The match is the reason: behind "as", "since", "because" or "though" for the offer or request in front of that, or
    in front of "so" for what we do or ask.
    """
    return hit.sentence is not None and (_gives_the_reason(hit, hit.sentence) or _leads_on(hit, hit.sentence))


def _gives_the_reason(hit: Hit, sentence: Sentence) -> bool:
    start = hit.clause.verb_span.start if hit.clause is not None else hit.span.end
    found = _TRAILING.match(sentence.text[: start - sentence.span.start])
    front = found["front"] if found is not None else ""
    if found is None or _BAD_NEWS.search(_ASIDE.sub("", front)) is not None:
        return False
    return _WAY_ON.match(front) is not None or (
        _CONCEDED.fullmatch(found["link"]) is not None and _NEWS.match(front) is not None
    )


def _leads_on(hit: Hit, sentence: Sentence) -> bool:
    found = _SO_DONE.match(sentence.text[hit.span.end - sentence.span.start :])
    return found is not None and _BAD_NEWS.search(found["between"] + " " + found["behind"]) is None
