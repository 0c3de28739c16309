"""Dates for what is only hoped or tried, past, or left to others."""

import re

from toneguard.regex import regex
from toneguard.rewrite.change import Change

_WISH = regex(
    r"\b(?:prob"
    r"|hop(?:e|ing|es)(?! to\b)"
    r"|hopefully|fingers crossed"
    r"|wish(?:es|ing)?(?! to\b)"
    r"|(?:any|some|with) luck|ideally|without|in case|look(?:ing)? forward|(?<!\bwe )(?<!\bi )want to"
    r"|before you know|see you|get well"
    r"|mission|goal|could not|couldn[’']?t"
    r"|(?:was|were) (?:not )?able to"
    r"|(?<!sooner or )later)\b",
    re.IGNORECASE,
)
_ONCE_FREE = regex(
    r"\b(?:as soon as|once|when) (?:they|he|she)(?: are| is|['’]re|['’]s|re|s)? (?:available|free|back)\b"
    r"|\bas (?:soon|quickly|fast) as (?:they|he|she) can\b",
    re.IGNORECASE,
)
# "As quickly as possible" is an effort, and a day is a promise; what is expected promises nothing.
_AS_QUICKLY = regex(
    r"\bas (?:quickly|fast|promptly) as (?:possible|(?:i|we|they|he|she)(?: possibly)? can)\b", re.IGNORECASE
)
_EXPECTED = regex(r"\bexpect(?: to have news for you| that to happen)? by ⟨when\?⟩", re.IGNORECASE)
# What should be by some day is no more than expected.
_SHOULD = regex(r"\bshould\b[^.;!?]* by ⟨when\?⟩", re.IGNORECASE)
_HOPED = regex(r"\b(?:hop(?:e|ing|es)|hopefully|fingers crossed|if|unless)\b", re.IGNORECASE)
_BY_WHEN = regex(r"⟨(?:when|how long)\?⟩", re.IGNORECASE)
_LATER_PROMISED = regex(
    r"\b(?:i|we|you|it|they|team|someone|be|(?:the|your|our|an?) \w+)\b[^.]*(?:will|['’]ll|shall|going to)\b",
    re.IGNORECASE,
)
# "We're working on reuniting you soon": nobody can name a day for what may never be found; an aim may have one.
_EFFORT = regex(
    r"\b(?:(?:work(?:ing)?|hard|busy) (?:on|at) \w+ing"
    r"|look(?:ing)? into (?:getting|having)"
    r"|so that (?:i|we) can"
    r"|(?:do|doing|try|trying) (?:\w+ ){1,3}best"
    r"|(?:hop(?:e|ing)|want|try|trying|attempt(?:ing)?|endeavou?r(?:ing)?|aim(?:ing)?|striv(?:e|ing)|work(?:ing)?(?: hard)?)"
    r" to (?:\w+ ){0,2}?(?:find|locate|track|recover|reunite|trace|understand|know|hear|see|win|welcome|re-?accommodate))"
    r"\b[^,.;!?]*⟨(?:when|how)",
    re.IGNORECASE,
)
# "The message you received by ⟨when?⟩", "so it can get fixed by ⟨when?⟩": the time goes with what is past or what others do.
_NOT_OURS = regex(
    r"\b(?:you|we|i)(?: have|['’]ve)? (?:received|sent|reported|mentioned|raised|shared|wrote|made) (?:by|within) ⟨"
    r"|\b(?:on track|scheduled|lined up) for \w+ (?:by|within) ⟨"
    r"|\bget (?!started\b)\w+ed (?:by|within) ⟨|\b(?:certain|sure|confident|trust|believe|positive)\b[^,.;!?]*⟨"
    # "We will be sending it by Friday": what goes on for a while is over within some time.
    r"|\bbe \w+ing\b[^,.;!?⟨]*\bby ⟨when",
    re.IGNORECASE,
)
# "There will be a chance at the meeting by ⟨when?⟩", "I'll tell him when I see him by ⟨when?⟩": it happens then, or has its time.
_HAS_ITS_TIME = regex(
    r"\bthere (?:will|['’]ll|is going to) be (?!(?:an? )?(?:update|answer|fix|solution|decision|reply)\b)"
    r"[^,.;!?⟨]*\b(?:by|within) ⟨"
    r"|\b(?:when|whenever|as soon as|the next time|after) (?:i|we|he|she|they|it|you) [^,.;!?⟨]*\b(?:by|within) ⟨",
    re.IGNORECASE,
)
_YOURS_TO_CHOOSE = regex(r"\byou (?:can|may|could|might)\b[^.;]*\bby ⟨when", re.IGNORECASE)


# "Please write to us and we'll answer by ⟨when?⟩": the clock starts when they write.
_THEIR_TURN = regex(
    r"\b(?:please|kindly|you can|you may|if (?:you|they)"
    r"|(?:send|provide|share|dm|reach|contact|give|let|reply|email|call)\b)[^.!?⟨]*(?:\band|,|\bso(?: that)?) "
    r"(?:we|well|i|ill|you['’]?ll|you will|someone|our|one of)\b[^.!?⟨]*\bby ⟨when",
    re.IGNORECASE,
)


# "It comes when it comes", "hard to say", "they tend to": nobody knows of a day, and what they try again is theirs.
_NO_DAY = regex(
    r"\b(\w+) when (?:it|they|he|she|we|i) \1(?:s|es)?\b"
    r"|\b(?:(?:not|no) (?:a |an |our |the )?(?:\w+ )?(?:priority|plans?)\b|low priority"
    r"|hard to say|who knows|no (?:date|eta|timeline)\b|tends? to|experience shows|try (?:it )?again some)",
    re.IGNORECASE,
)


# The dots of an address end no sentence.
_LINK = regex(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def dates_wish(change: Change) -> bool:
    """A date for what is only hoped or tried, past, or left to others."""
    if not _BY_WHEN.search(change.after) or _BY_WHEN.search(change.before):
        return False
    if _NO_DAY.search(change.before):
        return True
    after = _LINK.sub("it", change.after)
    if _EXPECTED.search(after) or (_SHOULD.search(after) and not _HOPED.search(after)):
        return False
    wish = _WISH.search(change.before) or _ONCE_FREE.search(change.before) or _AS_QUICKLY.search(change.before)
    if wish is not None and wish[0].lower() == "later" and _LATER_PROMISED.search(change.before):
        wish = None
    return wish is not None or any(
        pattern.search(after) for pattern in (_YOURS_TO_CHOOSE, _EFFORT, _NOT_OURS, _THEIR_TURN, _HAS_ITS_TIME)
    )
