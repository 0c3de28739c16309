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
    r"(?:[^;]{1,90}?(?:, | and ))??"
    r"(?:(?:(?:what )?(?:i|we)|you)(?: can| could| may| might| will|['’]ll|['’]d| would| should be able to)"
    r"|(?:i|we)(?:['’]ve| have| do)? (?:have|offer|accept|ship|deliver|support|expect|see|book|process|handle|booked|found"
    r"|reserved|sent|moved|made|arranged|added|asked|refunded|ordered|issued|credited|replaced|passed|chosen|decided)"
    r"|(?:i['’]?m|i am|we(?:['’]?re| are)) (?:(?:here|happy|glad|working) to|working on|looking into)"
    r"|you(?:['’]re| are) (?:welcome|free|able) to"
    r"|please|kindly"
    r"|(?:can|could|would|may|shall|should|will|do) (?:i|we|you)"
    r"|would [\w' -]{3,30} (?:work|suit|help)"
    r"|there (?:is|are)"
    r"|[\w'’ -]{3,40} (?:is|are) (?:\w+ )?(?:available|in stock)"
    r"|[\w'’ -]{3,40} (?:has been|have been|was|were) (?:fully )?(?:refunded|credited|reimbursed|replaced|exchanged|rebooked)"
    r"|(?:this|the|our) (?:\w+ )?(?:guide|article|page|video|link|form) (?:may|might|can|will|should|shows|tells|explains)"
    # "The harbour master can tell you, as we can't."
    r"|(?!(?:it|this|that|they|there|nobody|no|none|neither|only)\b)[\w'’⟨⟩? -]{2,40} can(?! not\b))\b",
    re.IGNORECASE,
)
_SO_DONE = regex(
    r"(?P<between>[^;.!?]{0,90}?),? so (?P<behind>(?:(?:i|we)(?:['’](?:ll|ve|re|m)| will| have| are| am)"
    r"|(?:could|can|would|may|shall) (?:you|i|we)"
    r"|(?:our|my) [\w ]{3,30}? (?:will|has|have|is|are|can)"
    r"|(?:the|our|my|a) [\w ]{3,30}? (?:brings?|serves?|meets?|takes?|sends?|fetch(?:es)?|lends?|gives?|carr(?:y|ies)|drives?)"
    r" (?:you|it|them)"
    r"|you(?:['’]ll| will) (?:see|get|hear|have (?!to\b))"
    # what was done, and what is done where it is so
    r"|(?:i|we) (?:had (?:it|one|them|another)|sent|booked|ordered|put|found|asked|swapped|refunded)"
    r"|(?:if|when|should) [^,;.!?]{3,60}, (?!.*\b(?:charge|bill|fine|cancel|close|block|keep)\b)(?:[^;.!?]{0,60}? )?"
    r"(?:(?:i|we)(?:['’]ll| will| can)|(?:click|choose|pick|tap|press|use|reply|tell (?:me|us)|write to (?:me|us))\b)"
    r"|(?-i:[A-Z])[\w'’-]+ (?:will|has|is))\b.*)",
    re.IGNORECASE | re.DOTALL,
)
# What keeps somebody from a loss: the denial beside it is a warning.
_PRECAUTION = (
    r"(?:(?:please|do) )?(?:(?:first )?(?:make (?:sure|a (?:copy|note|backup)|copies)"
    r"|(?:have|take) (?:a|another|one more) [\w ]{0,15}?(?:look|copy|photo)"
    r"|(?:keep|save|store|copy|download|print|compare|choose|use)\b|(?:double-)?check\b"
    r"|back (?:up|it|them|everything|your)|(?:note|write) (?:it|them|the [\w ]+?|your [\w ]+?) ?down|think\b"
    r"|read (?:it|them|the|this)|(?:be|take) (?:sure|care|careful)"
    r"|take (?:the|your|some|enough) time))"
)
_SO_MIND = regex(rf"(?P<between>[^;.!?]{{0,60}}?),? so {_PRECAUTION}", re.IGNORECASE | re.DOTALL)
# The reason for what is asked or told right in front of it, without a word that says so: "Please pay by card, we can't …".
_SPLICED = regex(r"(?P<front>.{8,}?)(?:[,;:]| [-–—]+)(?: and)? (?P<behind>[^,;:.!?]{0,60})$", re.IGNORECASE | re.DOTALL)
# Who is told to wait or sent away is refused all the same.
_TOLD = regex(
    r"(?:(?:before|once|when|if)\b[^,;:]+, )?"
    rf"(?:{_PRECAUTION}"
    r"|please (?!(?:note|be|bear|understand|accept|see|remember|know|refer|wait|stop|refrain|contact|call|ring|ask|speak"
    r"|turn|reach|go|try)\b)"
    r"|you(?:['’]ll)? (?:can|could|must|(?:will )?(?:need|have) to)"
    r" (?:do|change|switch|set|cancel|edit|delete|remove|start|stop|reset)\b)",
    re.IGNORECASE,
)
_ASKED_NOT_TO = regex(r"\bplease (?:do not|don['’]?t|never)\b", re.IGNORECASE)
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
    in front of "so" for what we do or ask. Or it warns: beside what is asked or told, so that nobody loses by it.
    """
    sentence = hit.sentence
    return sentence is not None and any(way(hit, sentence) for way in (_gives_the_reason, _leads_on, _warns))


def _gives_the_reason(hit: Hit, sentence: Sentence) -> bool:
    found = _TRAILING.match(_before(hit, sentence))
    front = found["front"] if found is not None else ""
    if found is None or _BAD_NEWS.search(_ASIDE.sub("", front)) is not None:
        return False
    return _WAY_ON.match(front) is not None or (
        _CONCEDED.fullmatch(found["link"]) is not None and _NEWS.match(front) is not None
    )


def _leads_on(hit: Hit, sentence: Sentence) -> bool:
    found = _SO_DONE.match(sentence.text[hit.span.end - sentence.span.start :])
    return found is not None and _BAD_NEWS.search(found["between"] + " " + found["behind"]) is None


def _warns(hit: Hit, sentence: Sentence) -> bool:
    if _SO_MIND.match(sentence.text[hit.span.end - sentence.span.start :]) is not None:
        return True
    found = _SPLICED.match(_before(hit, sentence))
    if found is None or _BAD_NEWS.search(_ASKED_NOT_TO.sub("", found["front"])) is not None:
        return False
    return _TOLD.match(found["front"]) is not None


def _before(hit: Hit, sentence: Sentence) -> str:
    """What stands before the denial; of words found without a clause nobody knows where in them it is."""
    start = hit.clause.verb_span.start if hit.clause is not None else hit.span.end
    return sentence.text[: start - sentence.span.start]
