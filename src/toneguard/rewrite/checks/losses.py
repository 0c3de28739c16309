"""What a rewrite would tell less of than there was: a limit, a condition, what an apology is for."""

import re

from toneguard.model import SLOT
from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import cold
from toneguard.rewrite.prose import openers

# Limits

_COUNTED = regex(
    r"\b(?:second|third|fourth|fifth|exclusively|strictly|at least|at most|minimum|maximum|overdue"
    r"|standard(?! (?:message|notice|reply|response|e-?mail|text|letter)))\b",
    re.IGNORECASE,
)
_OFTEN = regex(r"\bfor the \w+ time\b", re.IGNORECASE)
"""How often it was said is no limit."""
_ONLY = regex(r"(?<!not )(?<!if )\bonly\b(?! an? (?:\w+ )?(?:small|tiny|minor|little|slight)\b)", re.IGNORECASE)
_LIMITS = regex(
    r"\b(?:only|until|from|within|up to|or more|at least|after|instead|rather than|anything else)\b|^to [^,]+, please\b",
    re.IGNORECASE,
)
_CONDITION = regex(r"\b(?:if|once|when|as long as)\b", re.IGNORECASE)
_CAN = regex(r"\bcan\b", re.IGNORECASE)
_WILL_ONLY = regex(r"(?:\bwill|['’]ll) only\b", re.IGNORECASE)
_NOT_THEN = regex(r"\b(?:then|either)\b", re.IGNORECASE)


def loses_limit(change: Change) -> bool:
    """ "Second", "at least" or "only" is gone, or what is not there at that time is to come at any time."""
    if any(_count(_COUNTED, word, change) for word in _COUNTED.findall(_OFTEN.sub("", change.before))):
        return True
    if _NOT_THEN.search(change.before) and "available ⟨when?⟩" in change.after:
        return True
    # A blank for what somebody else can do says nothing of what we can.
    if _ONLY.search(change.before) is None or _LIMITS.search(SLOT.sub("", change.after)):
        return False
    if "⟨" in change.after and cold.says_no(change.after):
        # The denial behind the blank says the same.
        return False
    # "You will only get it if you ask" promises nothing yet; "you will get it once you ask" does, "you can" does not.
    promised = _WILL_ONLY.search(change.before) is not None and _CAN.search(change.after) is None
    return promised or not _CONDITION.search(change.after)


def _count(pattern: re.Pattern[str], word: str, change: Change) -> bool:
    return word.lower() not in {found.lower() for found in pattern.findall(change.after)}


_ANY_BUT = regex(r"\bany(?:one|body|thing|where)?\b[^.,;]*? (?:but|except|other than)\b", re.IGNORECASE)


def turns_exception(change: Change) -> bool:
    """ "To nobody but the holder" would become "to anyone but the holder"."""
    return _ANY_BUT.search(change.after) is not None and cold.says_no(change.before) and not cold.says_no(change.after)


# Apologies

_HOLDS_WITHIN = regex(r"\b(?:only|at least|at most|or (?:more|fewer|less)|up to|as long as)\b", re.IGNORECASE)


def loses_apology(change: Change) -> bool:
    """Somebody was sorry, and is told of a bound without a word of it: the no is still there, and colder."""
    sorry = openers.SORRY.search(change.before) is not None and openers.SORRY.search(change.after) is None
    return sorry and _HOLDS_WITHIN.search(change.after) is not None


_THANKS = regex(r"\bthank(?:s| you|ful)\b|\b(?:appreciate|grateful)\b", re.IGNORECASE)
_IN_ADVANCE = regex(
    r"\bin advance\b|\bfor (?:your (?:kind )?(?:understanding|attention|cooperation|co-operation)|nothing)\b",
    re.IGNORECASE,
)


def loses_thanks(change: Change) -> bool:
    """Somebody was thanked for what they did, in a sentence of which something else stays."""
    thanked = _THANKS.search(change.before) is not None and _IN_ADVANCE.search(change.before) is None
    return thanked and change.after.strip() != "" and _THANKS.search(change.after) is None


# "You missed the boat" without the "we're sorry" is a reproach.
_SORRY_YOU = regex(
    r"\b(?:sorry|regret) (?:to (?:hear|see|read) )?(?:that )?(?P<what>you (?!go\b)[a-z]+[^,.;!?]+)", re.IGNORECASE
)


def leaves_reproach(change: Change) -> bool:
    """What the customer went through is still told, and nobody is sorry about it any more."""
    felt = _SORRY_YOU.search(change.before)
    told = felt is not None and felt["what"].lower() in change.after.lower()
    return told and openers.REGRET.search(change.after) is None


_NAMED = regex(r"\b(?:confusion|delays?|misunderstandings?|mistakes?|errors?|mix-up|oversight)\b", re.IGNORECASE)
_DEEPLY = regex(
    r"\b(?:terribly|deeply|truly|sincerely|so very|extremely) (?:sorry|apologi[sz]e)\b.* for the\b",
    re.IGNORECASE,
)
_OUR_DOING = regex(r"\b(?:sorry|apologi[sz]e|regret)(?: that)? (?:we|our|i)\b", re.IGNORECASE)
_BARE_SORRY = regex(r"(?:^|[.!?] |, )(?:i['’]?m|we['’]?re|i am|we are) sorry\. (?P<news>[^.!?]*)", re.IGNORECASE)
_OUR_NO = regex(
    r"\b(?:i|we) (?:can(?:not|['’]?t)|could(?: not|n['’]?t)|do(?: not|n['’]?t)|are (?:not|unable)|am (?:not|unable)"
    r"|won['’]?t|will not)\b"
    r"|\b(?:must|have to|has to|need to|needs to)\b",
    re.IGNORECASE,
)


# "We have booked you, I apologize for the trouble this has caused": the booking?
_THIS_POINTS = regex(
    r"\w, (?:(?:i|we)(?: am| are|['’]?m|['’]?re)? )?(?:\w+ly )?(?:sorry|apolog\w+) for the trouble this has",
    re.IGNORECASE,
)


def unnames(change: Change) -> bool:
    """An apology is for less than before: what it names is gone, or it stands alone in front of a no."""
    if not openers.SORRY.search(change.before):
        return False
    if _THIS_POINTS.search(change.after) and not _THIS_POINTS.search(change.before):
        return True
    if any(_count(_NAMED, word, change) for word in _NAMED.findall(change.before)) and "⟨" not in change.after:
        return True
    if (_DEEPLY.search(change.before) or _OUR_DOING.search(change.before)) and re.search(
        r"\bsorry this happened\b", change.after, re.IGNORECASE
    ):
        return True
    bare = _BARE_SORRY.search(change.after)
    alone = bare is not None and not _BARE_SORRY.search(change.before) and _OUR_NO.search(bare["news"]) is not None
    return alone and not any(cold.HELPS.search(text) for text in (change.after, change.following))


# Conditions

_SORRY_IF = regex(
    r"\b(?:sorry|s[or]*ry|soz|apolog\w+|regret)\b[^,.;!?]{0,20}? "
    r"(?:if|in case|should|to (?:the|whatever) extent(?: that)?|in ?so ?far as|inasmuch as) (?P<what>[^,.;!?]+)",
    re.IGNORECASE,
)
_NOBODY_KNOWS = regex(
    r"(?:you|u|your)\b(?! (?:had to|have had to"
    r"|(?:were|have been|felt) (?:made|left|told|kept|treated|charged|inconvenienced|upset|offended|confused)))"
    r"|.*\b(?:any|anything|anyone)\b"
    r"|(?:it|they|he|she|there)\b.*(?:\b(?:not|never)\b|n['’]?t\b)"
    r"|(?:they|he|she|someone|somebody)\b|on this occasion\b",
    re.IGNORECASE,
)


# "Sorry if it seemed slow" is no better as "sorry that it seemed slow".
_SEEMED = regex(
    r"\b(?:seem\w*|sound\w*|c[ao]me across|perceived|experienced|awkward|unpleasant|annoying|hassle|insensitive)\b",
    re.IGNORECASE,
)


# What may have been felt has a cause that the writer can name.
_FELT = regex(
    r"\bany (?:\w+ )?(?:inconvenien|disappoint|upset|offen[cs]e|trouble|distress|frustrat|confus|annoy|concern|anger)\w*",
    re.IGNORECASE,
)


def drops_condition(change: Change) -> bool:
    """ "Sorry if you missed it" is told as if it were so, though nobody knows; what we did may be said plainly."""
    found = _SORRY_IF.search(change.before)
    if found is None:
        return False
    if "⟨what happened?⟩" in change.after and _FELT.search(found["what"]):
        return False
    if _NOBODY_KNOWS.match(found["what"]) is None:
        return _SEEMED.search(found["what"]) is not None and "⟨" not in change.after
    return re.search(r"\b(?:if|in case)\b", change.after, re.IGNORECASE) is None


_USUALLY = regex(r"\b(?:normally|usually|generally|typically|ordinarily|as a rule|mostly|in general)\b", re.IGNORECASE)


def loses_usually(change: Change) -> bool:
    """ "We normally take one only" is told without exception, though one follows."""
    return _USUALLY.search(change.before) is not None and not (
        _USUALLY.search(change.after) or _EXCEPTS.search(change.after)
    )


_EXCEPTS = regex(r"\b(?:most|some|sometimes|often|mainly)\b", re.IGNORECASE)
_ANSWERS = regex(r"(?P<answer>no|nope|nah|yes|yeah|yep)(?=[,.;:!–—-])", re.IGNORECASE)


def loses_answer(change: Change) -> bool:
    """The "no" or "yes" that they asked for is gone, or hides within the sentence."""
    said = change.before[openers.greeting(change.before) :]
    found = _ANSWERS.match(said, openers.opener(said))
    return found is not None and _ANSWERS.match(change.after[openers.greeting(change.after) :]) is None


_SOURCE = regex(
    r"\baccording to (?:the|your|his|her|their) (?!(?:\w+ )?(?:polic|terms|rules|system|records|guidelines|regulations|schedule))"
    r"(?P<whom>\w+)",
    re.IGNORECASE,
)


# What a rule rests on, where nothing else is left but the rule: "final, it says so on the sign".
_RESTS_ON = regex(
    r"\bas you (?:agreed|accepted|signed|confirmed)\b|\bit says so (?:on|in|at)\b"
    r"|\bas (?:it says|stated|printed|written) (?:on|in|at)\b",
    re.IGNORECASE,
)


def loses_source(change: Change) -> bool:
    """ "According to the builder" is gone, and we vouch for it ourselves; or what a bare no rests on."""
    if _RESTS_ON.search(change.before) and not _RESTS_ON.search(change.after) and cold.says_no(change.after):
        return True
    return any(found["whom"].lower() not in change.after.lower() for found in _SOURCE.finditer(change.before))


_ANY_OF_IT = regex(r"\bany(?:thing|body|one)\b", re.IGNORECASE)
_SOME_OF_IT = regex(r"\bsome(?:thing|body|one)\b", re.IGNORECASE)


def narrows_to_some(change: Change) -> bool:
    """ "We can't send anything without it" is told as "we can send something": nobody waits for that."""
    if _ANY_OF_IT.search(change.before) is None or _SOME_OF_IT.search(change.before) is not None:
        return False
    return _SOME_OF_IT.search(change.after) is not None


def cuts_meantime(change: Change) -> bool:
    """ "Until it opens it is shut, we have put up a tent": the tent is for that time, which has gone to the end of its clause."""
    return _FOR_THAT_TIME.match(change.before) is not None and _MEANWHILE.search(change.after) is None


_FOR_THAT_TIME = regex(r"until\b.*?(?:\bnot\b|n['’]?t\b)[^,]*, (?:we|i|you|please|there)\b", re.IGNORECASE)
_MEANWHILE = regex(r"\b(?:until|meantime|meanwhile)\b", re.IGNORECASE)
