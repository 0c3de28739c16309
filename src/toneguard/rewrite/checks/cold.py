"""A refusal or a rule that a rewrite would leave without anything to soften it."""

import re

from toneguard.language.times import MONTHS, WEEKDAYS
from toneguard.regex import regex
from toneguard.rewrite.change import Change

_NO = regex(
    r"\b(?:no|nope"
    r"|all (?:i|we) can (?:do|offer)"
    r"|not|none|conflict\w*|nobody|nothing|never|neither|cannot"
    r"|(?:ca|wo|do|does|did|is|was|are|were|has|have|had|could|would)nt"
    r"|unable|impossible|unavailable|unsuccessful|failed|fails|lost|(?:has|have|been|was) taken|sold|refused?"
    r"|declined?|rejected|denied|expired|postponed|bounced|called off|turned down|withdrawn|discontinued|forfeited"
    r"|lapsed|unpaid|already (?:booked|taken|full|reserved|gone)"
    r"|too (?:late|small|short|many|few|large|big|heavy|long)"
    r"|out of|fully|non-?(?:refund|transfer|negoti|exchang|return)able|final"
    r"|limit|cancel\w*|gone|stolen|ineligible|invalid|forbidden|prohibited|excluded|missing|against)\b"
    r"|\w+n['’]t\b",
    re.IGNORECASE,
)
HELPS = regex(
    r"(?<!something )(?<!anything )(?<!nothing )(?<!that )(?<!all )\b(?:i|we|you)"
    r"(?: can|['’]ll| will| could| have (?:now|already|refunded|sent|ordered|asked|passed|added))\b(?!['’]t\b| not\b| only\b)"
    r"|\b(?:please|instead|try|contact|best (?:way|approach|option)|refund(?:ed|ing)?|alternativ\w+|happy to|feel free"
    r"|(?<=[a-z,] )(?:until|unless|once)"
    r"|let (?:me|us) know)\b",
    re.IGNORECASE,
)
_REGRETS = regex(r"\b(?:sorry|apolog\w+|afraid|unfortunate\w*|regret\w*|sadly)\b", re.IGNORECASE)


# A rule, a lapse or a lack told without a word of regret is colder than with one.
_COLD = regex(
    r"^(?:if|when|as|since)\b|^(?:otherwise,? )?you(?:['’]?ll| will)? (?:have to|need to|must)\b"
    r"|\bno longer\b|\blimit(?:ed|s)?\b",
    re.IGNORECASE,
)


def says_no(text: str) -> bool:
    """It denies or refuses something, or says that something went wrong."""
    return _NO.search(text) is not None


_OUR_FAILURE = regex(
    r"\b(?:failed|fails|lost|stolen|missing|damaged|broken|(?:not|n['’]t|no)\b.* found)\b", re.IGNORECASE
)
_DAYS = "|".join(sorted(WEEKDAYS | MONTHS, key=len, reverse=True))
_DATED = regex(
    r"\b\d+[:/]\d"
    r"|\b\d+ ?(?:am|pm|o'clock|st|nd|rd|th)\b"
    r"|\b(?:at|on|by|from|until) \d"
    rf"|\b(?:{_DAYS}|today|tomorrow|tonight|(?:an?|one|next|this) (?:hour|day|week|month)|noon|midnight)s?\b",
    re.IGNORECASE,
)
_OVER = regex(r"\b(?:ended|closed|was|were|had|passed|expired|finished|stopped)\b", re.IGNORECASE)
# How long bad news lasts is no help.
_BOUND = regex(r"\b(?:until|unless|once)\b", re.IGNORECASE)
_SAYS_YES = regex(r"\b(?:yes|yeah|yep)\b", re.IGNORECASE)


def bare_no_of(text: str) -> bool:
    """It denies something, and names no way on and no day."""
    return says_no(text) and HELPS.search(_BOUND.sub("", text)) is None and not _dated(text)


def bare_no(change: Change) -> bool:
    """Without its opener nothing but bad news is left, and no help stands near.

    A date to come needs none, nor does a yes; a failure of ours wants a regret near it.
    """
    if _OUR_FAILURE.search(change.after):
        return not any(_REGRETS.search(text) for text in (change.after, change.previous, change.following))
    if _SAYS_YES.search(change.after) or _dated(change.after):
        return False
    if _BUT.match(change.following) is not None and not says_no(change.following):
        return False
    return not any(HELPS.search(_BOUND.sub("", text)) for text in (change.after, change.following))


# "But I have a taxi with Alex."
_BUT = regex(r"(?:but|however|instead|luckily|fortunately),? (?:we|i|you|there|the|our) ", re.IGNORECASE)


def _dated(text: str) -> bool:
    """It says when something good comes, not when it was over."""
    return _DATED.search(text) is not None and not says_no(text) and _OVER.search(text) is None


def blunt(change: Change) -> bool:
    """Without the words that lead up to it, the news is a bare no, or a rule, a lapse or a lack told coldly."""
    return says_no(change.after) or bare_no(change) or _COLD.search(change.after) is not None
