"""What a team lead would not send, though it is whole and keeps the facts: a bare no, a promise nobody made, a rule"
" as a favour.

Each check is a pure function of the words before and after, and refuses what it is not sure of.
"""

import re
from dataclasses import dataclass

from toneguard.language.phrases import MONTHS, WEEKDAYS
from toneguard.regex import regex
from toneguard.rewrite.letters import ACRONYMS


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of a reply before and after a rewrite, with the sentences in front of it and behind it."""

    before: str
    after: str
    previous: str = ""
    following: str = ""


def tactful(change: Change, *, opener: bool = False) -> bool:
    """No check has anything to say against it; `opener` where only the words that lead up to the news go."""
    return (
        not (opener and (bare_no(change) or _COLD.search(change.after)))
        and not invents_promise(change)
        and not favour_for_rule(change)
        and not dates_wish(change)
        and not loses_limit(change)
        and not unnames(change)
        and not drops_condition(change)
        and not signs_inside(change)
        and _PICTURE.findall(change.before) == _PICTURE.findall(change.after)
    )


# Nobody reads what is written behind a picture.
_PICTURE = regex(r"!\[[^\]]*\]\([^)]*\)")

# A refusal without anything to soften it

_NO = regex(
    r"\b(?:no|nope|all (?:i|we) can (?:do|offer)|not|none|conflict\w*|nobody|nothing|never|neither|cannot|(?:ca"
    r"|wo|do|does|did"
    r"|is|was|are|were|has|have|had|could|would)nt|unable|impossible|unavailable|unsuccessful|failed|fails|lost"
    r"|(?:has|have|been|was) taken|sold|refused?|declined?|rejected|denied|expired"
    r"|too (?:late|small|short|many|few|large|big|heavy|long)|out of"
    r"|fully|limit|gone|stolen|ineligible|invalid|forbidden|prohibited|excluded|missing|against)\b|\w+n['’]t\b",
    re.IGNORECASE,
)
_HELPS = regex(
    r"(?<!something )(?<!anything )(?<!that )(?<!all )\b(?:i|we|you)(?: can|['’]ll| will| could| have (?:now"
    r"|already|refunded"
    r"|sent|ordered|asked|passed|added))\b(?! not\b| only\b)"
    r"|\b(?:please|instead|try|contact|best (?:way|approach|option)|refund(?:ed|ing)?|alternativ\w+|happy to"
    r"|feel free"
    r"|(?<=[a-z,] )(?:until|unless|once)|let (?:me|us) know)\b",
    re.IGNORECASE,
)
_REGRETS = regex(r"\b(?:sorry|apolog\w+|afraid|unfortunate\w*|regret\w*|sadly)\b", re.IGNORECASE)


# A rule, a lapse or a lack told without a word of regret is colder than with one.
_COLD = regex(
    r"^(?:if|when|as|since)\b|^you(?:['’]?ll| will)? (?:have to|need to|must)\b|\bno longer\b|\blimited\b",
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
    r"\b\d+[:/]\d|\b\d+ ?(?:am|pm|o'clock|st|nd|rd|th)\b|\b(?:at|on|by|from|until) \d"
    rf"|\b(?:{_DAYS}|today|tomorrow|tonight|(?:an?|one|next|this) (?:hour|day|week|month)|noon|midnight)s?\b",
    re.IGNORECASE,
)
_SAYS_YES = regex(r"\b(?:yes|yeah|yep)\b", re.IGNORECASE)


def bare_no(change: Change) -> bool:
    """Without its opener nothing but bad news is left, and no help stands near.

    A date needs none, nor does a yes; a failure of ours wants a regret near it.
    """
    if _OUR_FAILURE.search(change.after):
        return not any(_REGRETS.search(text) for text in (change.after, change.previous, change.following))
    if _SAYS_YES.search(change.after) or (not says_no(change.after) and _DATED.search(change.after)):
        return False
    return not any(_HELPS.search(text) for text in (change.after, change.following))


# Promises, requests

_PROMISES = regex(
    r"\b(?:i|we|you)(?: will| shall|['’]ll) (?:\w+ )?(?:send|write|hear|find out|look into|get back|call|contact|tell"
    r"|let)\b",
    re.IGNORECASE,
)
_OPEN_MATTER = regex(
    r"\b(?:yet|still|currently|at (?:this|the) (?:time|moment|point|stage)|at present|right now|for now|so far|until"
    r"|soon|shortly"
    r"|bear (?:with )?us|patien\w+|wait\w*|give (?:me|us)|allow (?:me|us)|hold on|hang on|whenever|as soon as"
    r"|update you"
    r"|keep you|respond"
    r"|reply|replies|answers?|response|get (?:back )?to)\b"
    r"|\b(?:know|sure|aware|certain|clear|think|guess|believe|suppose|assume|tell|maybe|perhaps|probably|possibly"
    r"|supposedly"
    r"|presumably|might|may|should)\b|\bsee (?:what|if|whether)\b",
    re.IGNORECASE,
)
_OURS_TO_DO = regex(
    r"\b(?:i|we|you|it|they|team|someone)(?: will| shall|['’]ll| are going to| am going to)(?! not\b)", re.IGNORECASE
)
_ADDED = regex(r"\band will (?:update|write|call|tell|let)\b", re.IGNORECASE)


def invents_promise(change: Change) -> bool:
    """We, or the customer, will do what the reply says nothing of, though it leaves nothing open."""
    if _ADDED.search(change.after) and not _ADDED.search(change.before):
        return True
    if not _PROMISES.search(change.after) or _PROMISES.search(change.before):
        return False
    return not (_OPEN_MATTER.search(change.before) or _OURS_TO_DO.search(change.before))


_REQUEST = regex(r"\b(?:(?:could|would|can) you )?please (?P<verb>[\w-]+)", re.IGNORECASE)
_RULE = regex(
    r"\b(?:always|never|(?:will|['’]?ll|would|['’]?d) (?:then |also )*have to|in (?:sequence|order|turn|person"
    r"|advance|full)|at (?:least|most)|different"
    r"|another|so you|each|every|all times|own|do (?:need|have) to|trusted|otherwise|or else|only|still|even if"
    r"|legally|law|notice|before you"
    r"|requirements?|required|to (?:qualify|apply|be eligible|enter|board|claim)|eligible|valid|whole|entire|minimum"
    r"|both)\b",
    re.IGNORECASE,
)
# A plain "please" leaves a rule a rule, but for one that has no other wish behind it.
_LAID_DOWN = regex(
    r"\b(?:never|do (?:need|have) to|(?:will|['’]?ll|would|['’]?d) (?:then |also )*have to|in (?:sequence|order"
    r"|turn)|different"
    r"|another|so you|each|every|own|trusted|otherwise|or else|only|still|even if|legally|law|eligible|valid"
    r"|whole|both)\b",
    re.IGNORECASE,
)
# What it is for says that it is no favour.
_AIMED = regex(r"(?:(?:in order )?to|if) [a-z][^,]*, please ", re.IGNORECASE)
_STATES = frozenset(
    "have get wait book pay keep stay become remain live own hold meet follow abide comply agree accept".split()
)
_FIRM = frozenset({"pay", "keep", "book"})
_THERE = regex(r"be (?:at home|home|there|present|reachable|on site)\b", re.IGNORECASE)


# "Could you please sign it, so we can't send it?"
_CONCLUDES = regex(r"\bplease\b[^.!]*,? so (?!that\b)[^.!?]*(?:\b(?:not|unable|cannot)\b|n['’]t\b)", re.IGNORECASE)


def favour_for_rule(change: Change) -> bool:
    """A rule, or what is left to the customer after a no, asked for as if it were a favour."""
    found = _REQUEST.search(change.after)
    if found is None or _REQUEST.search(change.before) or _AIMED.match(change.after):
        return False
    if re.match(r"ye(?:s|ah|p)\b", change.before, re.IGNORECASE):
        # They asked whether they have to.
        return True
    if re.search(r"\w,? and (?:could|would|can) you please\b", change.after, re.IGNORECASE) or _CONCLUDES.search(
        change.after
    ):
        return True
    duty = re.search(
        r"\b(?:must|have to|has to|need to|needs to|should|required|ought to|got to|obliged)\b",
        change.before,
        re.IGNORECASE,
    )
    rest = change.after[found.start("verb") :]
    state = found["verb"].lower() in _STATES or (found["verb"].lower() == "be" and not _THERE.match(rest))
    if state and found["verb"].lower() in _FIRM and found[0].lower().startswith("please"):
        # "Please pay it by Friday" is no favour.
        state = False
    rule = _RULE if found[0].lower().startswith(("could", "would", "can")) else _LAID_DOWN
    return duty is not None and (state or rule.search(change.before) is not None)


# Times

_WISH = regex(
    r"\b(?:prob|hop(?:e|ing|es)(?! to (?:have|send|ship|finish|fix|release|resolve)\b)|hopefully|fingers crossed"
    r"|wish(?:es|ing)?(?! to\b)|(?:any|some|with) luck|ideally|without"
    r"|in case|look(?:ing)? forward|want to"
    r"|before you know|see you|get well|mission|goal|could not|couldn[’']?t|(?:was|were) (?:not )?able to|later)\b",
    re.IGNORECASE,
)
_ONCE_FREE = regex(
    r"\b(?:as soon as|once|when) (?:they|he|she)(?: are| is|['’]re|['’]s|re|s)? (?:available|free|back)\b"
    r"|\bas (?:soon|quickly|fast) as (?:they|he|she) can\b",
    re.IGNORECASE,
)
_BY_WHEN = regex(r"⟨(?:when|how long)\?⟩", re.IGNORECASE)
_LATER_PROMISED = regex(r"\b(?:i|we|it|they|team|someone|be)\b[^.]*(?:will|['’]ll|shall|going to)\b", re.IGNORECASE)
# "We're working on reuniting you soon": nobody can name a day for an effort.
_EFFORT = regex(
    r"\b(?:(?:work(?:ing)?|hard|busy) (?:on|at) \w+ing|look(?:ing)? into (?:getting|having)|so that (?:i|we) can"
    r"|(?:do|doing|try|trying) (?:\w+ ){1,3}best"
    r"|(?:try|trying|attempt(?:ing)?|endeavou?r(?:ing)?|aim(?:ing)?|striv(?:e|ing)|work(?:ing)?(?: hard)?) to)\b"
    r"[^,.;!?]*⟨(?:when|how)",
    re.IGNORECASE,
)
# "The message you received by ⟨when?⟩", "so it can get fixed by ⟨when?⟩": the time goes with what is past or what others do.
_NOT_OURS = regex(
    r"\b(?:you|we|i)(?: have|['’]ve)? (?:received|sent|reported|mentioned|raised|shared|wrote|made) (?:by|within) ⟨"
    r"|\bget \w+ed (?:by|within) ⟨|\b(?:certain|sure|confident|trust|believe|positive)\b[^,.;!?]*⟨"
    # "We will be sending it by Friday": what goes on for a while is over within some time.
    r"|\bbe \w+ing\b[^,.;!?⟨]*\bby ⟨when",
    re.IGNORECASE,
)
_YOURS_TO_CHOOSE = regex(r"\byou (?:can|may|could|might)\b[^.;]*\bby ⟨when", re.IGNORECASE)


# "Please write to us and we'll answer by ⟨when?⟩": the clock starts when they write.
_THEIR_TURN = regex(
    r"\b(?:please|kindly|you can|you may|if (?:you|they)|(?:send|provide|share|dm|reach|contact|give|let|reply|email|call)\b)"
    r"[^.!?⟨]*(?:\band|,|\bso(?: that)?) (?:we|well|i|ill|you['’]?ll|you will|someone|our|one of)\b[^.!?⟨]*\bby ⟨when",
    re.IGNORECASE,
)


# The dots of an address end no sentence.
_LINK = regex(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def dates_wish(change: Change) -> bool:
    """A date for what is only hoped or tried, past, or left to others."""
    if not _BY_WHEN.search(change.after) or _BY_WHEN.search(change.before):
        return False
    after = _LINK.sub("it", change.after)
    wish = _WISH.search(change.before) or _ONCE_FREE.search(change.before)
    if wish is not None and wish[0].lower() == "later" and _LATER_PROMISED.search(change.before):
        wish = None
    return wish is not None or any(
        pattern.search(after) for pattern in (_YOURS_TO_CHOOSE, _EFFORT, _NOT_OURS, _THEIR_TURN)
    )


# Words that carry a limit

_COUNTED = regex(
    r"\b(?:second|third|fourth|fifth|exclusively|strictly|at least|at most|minimum|maximum|overdue)\b", re.IGNORECASE
)
_ONLY = regex(r"(?<!not )(?<!if )\bonly\b(?! an? (?:\w+ )?(?:small|tiny|minor|little|slight)\b)", re.IGNORECASE)
_LIMITS = regex(
    r"\b(?:only|what (?:i|we|you) can|if|once|when|until|from|within|up to|or more|after|instead)\b|⟨", re.IGNORECASE
)
_NOT_THEN = regex(r"\b(?:then|either)\b", re.IGNORECASE)


def loses_limit(change: Change) -> bool:
    """ "Second", "at least" or "only" is gone, or what is not there at that time is to come at any time."""
    if any(_count(_COUNTED, word, change) for word in _COUNTED.findall(change.before)):
        return True
    if _NOT_THEN.search(change.before) and "available ⟨when?⟩" in change.after:
        return True
    return _ONLY.search(change.before) is not None and not _LIMITS.search(change.after)


def _count(pattern: re.Pattern[str], word: str, change: Change) -> bool:
    return word.lower() not in {found.lower() for found in pattern.findall(change.after)}


_NAMED = regex(r"\b(?:confusion|delays?|misunderstandings?|mistakes?|errors?|mix-up|oversight)\b", re.IGNORECASE)
_APOLOGY = regex(r"\b(?:sorry|apolog\w+)\b", re.IGNORECASE)
_DEEPLY = regex(
    r"\b(?:terribly|deeply|truly|sincerely|so very|extremely) (?:sorry"
    r"|apologi[sz]e)\b.* for the\b",
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
    if not _APOLOGY.search(change.before):
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
    return alone and not any(_HELPS.search(text) for text in (change.after, change.following))


_SORRY_IF = regex(
    r"\b(?:sorry|apolog\w+|regret)\b[^,.;!?]{0,20}? (?:if|in case|should) (?P<what>[^,.;!?]+)", re.IGNORECASE
)
_NOBODY_KNOWS = regex(
    r"(?:you|u|your)\b(?! (?:had to|have had to"
    r"|(?:were|have been|felt) (?:made|left|told|kept|treated|charged|inconvenienced|upset|offended|confused)))"
    r"|.*\b(?:any|anything|anyone)\b|(?:it|they|he|she|there)\b.*(?:\b(?:not|never)\b|n['’]?t\b)",
    re.IGNORECASE,
)


# "Sorry if it seemed slow" is no better as "sorry that it seemed slow".
_SEEMED = regex(
    r"\b(?:seem\w*|sound\w*|c[ao]me across|perceived|experienced|awkward|unpleasant|annoying|hassle|insensitive)\b",
    re.IGNORECASE,
)


def drops_condition(change: Change) -> bool:
    """ "Sorry if you missed it" is told as if it were so, though nobody knows; what we did may be said plainly."""
    found = _SORRY_IF.search(change.before)
    if found is None:
        return False
    if _NOBODY_KNOWS.match(found["what"]) is None:
        return _SEEMED.search(found["what"]) is not None and "⟨" not in change.after
    return re.search(r"\b(?:if|in case)\b", change.after, re.IGNORECASE) is None


# Signatures

_SIGNED = regex(
    r"(?<=[a-z] )(?<!\b(?:to|in|on|of|at|by|or) )(?<!\b(?:the|for|via|and) )(?<!\b(?:from|with|your) )(?:[\^~*/-] ?)?"
    r"(?P<name>[A-Z][a-z]{1,7}|[A-Z]{2,3})\W*$"
)


def signed(text: str) -> str | None:
    """The name that ends a message without a mark in front of it."""
    found = _SIGNED.search(text)
    if (
        found is None
        or text[: found.start()].split()[-1:][0][:1].isupper()
        or found["name"].lower() in WEEKDAYS | MONTHS
        or found["name"] in ACRONYMS
    ):
        return None
    return found["name"]


def signs_inside(change: Change) -> bool:
    """The name under a message without a mark in front of it has become part of the sentence."""
    name = signed(change.before)
    if name is None or change.following:
        return False
    marked = change.after.rstrip()[-1:] in ".!?" and change.before.rstrip()[-1:] not in ".!?"
    return marked or re.search(rf"\b{name}\W*$", change.after) is None
