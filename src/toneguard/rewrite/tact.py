"""What a team lead would not send, though it is whole and keeps the facts: a bare no, a promise nobody made, a rule"
" as a favour.

Each check is a pure function of the words before and after, and refuses what it is not sure of.
"""

import re
from dataclasses import dataclass

from toneguard.language import inflection
from toneguard.language.inflection import Form
from toneguard.language.phrases import MONTHS, WEEKDAYS
from toneguard.regex import regex


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
        not (opener and bare_no(change))
        and not invents_promise(change)
        and not asks_again(change)
        and not favour_for_rule(change)
        and not dates_wish(change)
        and not loses_limit(change)
        and not unnames(change)
        and fits_instead(change)
        and not reasons_first(change)
        and not signs_inside(change)
        and _PICTURE.findall(change.before) == _PICTURE.findall(change.after)
    )


# Nobody reads what is written behind a picture.
_PICTURE = regex(r"!\[[^\]]*\]\([^)]*\)")

# A refusal without anything to soften it

_NO = regex(
    r"\b(?:no|nope|all (?:i|we) can (?:do|offer)|not|none|conflict\w*|nobody|nothing|never|neither|cannot|(?:ca|wo|do"
    r"|does|did|is|was|are|were|has"
    r"|have|had|could"
    r"|would)nt|unable"
    r"|impossible|unavailable|unsuccessful|failed|fails|lost|(?:has|have|been|was) taken|sold|refused?|declined?|rejected"
    r"|denied|expired|too (?:late|small|short|many|few)|out of|fully|gone|stolen|ineligible|invalid)\b|\w+n['’]t\b",
    re.IGNORECASE,
)
_HELPS = regex(
    r"(?<!something )(?<!anything )(?<!that )(?<!all )\b(?:i|we|you)(?: can|['’]ll| will| could| have (?:now|already|refunded"
    r"|sent|ordered|asked|passed|added))\b(?! not\b| only\b)"
    r"|\b(?:please|instead|try|contact|refund(?:ed|ing)?|alternativ\w+|happy to|feel free|(?<=[a-z,] )(?:until|unless|once)"
    r"|let (?:me|us) know)\b",
    re.IGNORECASE,
)
_REGRETS = regex(r"\b(?:sorry|apolog\w+|afraid|unfortunate\w*|regret\w*|sadly)\b", re.IGNORECASE)


def says_no(text: str) -> bool:
    """It denies or refuses something, or says that something went wrong."""
    return _NO.search(text) is not None


def bare_no(change: Change) -> bool:
    """Without its opener nothing but a refusal is left, and neither help nor regret stands near."""
    if not says_no(change.after):
        return False
    helped = any(_HELPS.search(text) for text in (change.after, change.following))
    return not helped and not any(_REGRETS.search(t) for t in (change.after, change.previous, change.following))


# Promises, requests

_PROMISES = regex(
    r"\b(?:i|we|you)(?: will| shall|['’]ll) (?:\w+ )?(?:send|write|hear|find out|look into|get back|call|contact|tell"
    r"|let)\b",
    re.IGNORECASE,
)
_OPEN_MATTER = regex(
    r"\b(?:yet|still|currently|at (?:this|the) (?:time|moment|point|stage)|at present|right now|for now|so far|until"
    r"|soon|shortly"
    r"|bear (?:with )?us|patien\w+|wait\w*|give (?:me|us)|allow (?:me|us)|hold on|hang on|whenever|as soon as|update you"
    r"|keep you|respond"
    r"|reply|replies|answers?|response|get (?:back )?to)\b"
    r"|\b(?:know|sure|aware|certain|clear|think|guess|believe|suppose|assume|tell|maybe|perhaps|probably|possibly|supposedly"
    r"|presumably|might|may|should)\b|\bsee (?:what|if|whether)\b",
    re.IGNORECASE,
)
_OURS_TO_DO = regex(
    r"\b(?:i|we|you|it|they|team|someone)(?: will| shall|['’]ll| are going to| am going to)(?! not\b)", re.IGNORECASE
)
_AT_IT = regex(
    r"\b(?:look(?:ing)? into|work(?:ing)? (?:on|hard|to)|investigat\w+|checking|find out|hop(?:e|ing) to (?:have|get|fix))\b",
    re.IGNORECASE,
)
_ADDED = regex(r"\band will (?:update|write|call|tell|let)\b", re.IGNORECASE)
_SENDS_NEWS = regex(r"\bwill send you\b", re.IGNORECASE)
_NEWS_TO_COME = regex(
    r"\b(?:yet|still|currently|at (?:this|the) (?:time|moment|point|stage)|at present|right now|for now|so far"
    r"|as of now|today)\b",
    re.IGNORECASE,
)


def invents_promise(change: Change) -> bool:
    """We, or the customer, will do what the reply says nothing of, though it leaves nothing open."""
    if not (_PROMISES.search(change.after) or _ADDED.search(change.after)) or _PROMISES.search(change.before):
        return False
    if _SENDS_NEWS.search(change.after):
        # Where the reply says how news will come, it comes no other way.
        return not _NEWS_TO_COME.search(change.before) or _OURS_TO_DO.search(change.before) is not None
    if _ADDED.search(change.after):
        return not (_OURS_TO_DO.search(change.before) or _AT_IT.search(change.before))
    return not (_OPEN_MATTER.search(change.before) or _OURS_TO_DO.search(change.before))


_NEEDS = regex(r"\bplease send (?:me|us) ⟨what\?⟩ so that\b", re.IGNORECASE)
_ASKS = regex(r"\?|\b(?:please|could you|can you|would you|need you|let (?:me|us) know)\b", re.IGNORECASE)
_ELSEWHERE = regex(
    r"\b(?:this|that) (?:information|data|issue|page|account)\b|\b(?:at|on|from|in) (?:my|our|this) (?:end|side|part)\b"
    r"|\bfrom here\b",
    re.IGNORECASE,
)


def asks_again(change: Change) -> bool:
    """The reply asks next door for what it needs, or what it lacks is nothing that the customer could send."""
    if not _NEEDS.search(change.after):
        return False
    return (
        any(_ASKS.search(t) for t in (change.previous, change.following))
        or _ELSEWHERE.search(change.before) is not None
    )


_REQUEST = regex(r"\b(?:(?:could|would|can) you )?please (?P<verb>[\w-]+)", re.IGNORECASE)
_RULE = regex(
    r"\b(?:always|never|(?:will|['’]?ll|would|['’]?d) (?:then |also )*have to|in (?:sequence|order|turn|person"
    r"|advance|full)|at (?:least|most)|different"
    r"|another|so you|each|every|all times|own|do (?:need|have) to|trusted|otherwise|or else|only|still|even if|legally|law"
    r"|requirements?|required|to (?:qualify|apply|be eligible|enter|board|claim)|eligible|valid|whole|entire|minimum"
    r"|both)\b",
    re.IGNORECASE,
)
# What it is for says that it is no favour.
_AIMED = regex(r"(?:in order )?to [a-z][^,]*, please ", re.IGNORECASE)
_STATES = frozenset(
    "have get wait book pay keep stay become remain live own hold meet follow abide comply agree accept".split()
)
_THERE = regex(r"be (?:at home|home|there|present|reachable|on site)\b", re.IGNORECASE)


def favour_for_rule(change: Change) -> bool:
    """A rule, or what is left to the customer after a no, asked for as if it were a favour."""
    found = _REQUEST.search(change.after)
    if found is None or _REQUEST.search(change.before) or _AIMED.match(change.after):
        return False
    if re.search(r"\w,? and (?:could|would|can) you please\b", change.after, re.IGNORECASE):
        return True
    duty = re.search(
        r"\b(?:must|have to|has to|need to|needs to|should|required|ought to|got to|obliged)\b",
        change.before,
        re.IGNORECASE,
    )
    rest = change.after[found.start("verb") :]
    state = found["verb"].lower() in _STATES or (found["verb"].lower() == "be" and not _THERE.match(rest))
    return duty is not None and (state or _RULE.search(change.before) is not None)


# Times

_WISH = regex(
    r"\b(?:hop(?:e|ing|es)(?! to (?:have|get|send|ship|finish|fix|release|resolve)\b)|hopefully|fingers crossed"
    r"|wish(?:es|ing)?(?! to\b)|(?:any|some|with) luck|ideally|without"
    r"|in case|look(?:ing)? forward"
    r"|see you|get well|mission|goal|could not|couldn[’']?t|(?:was|were) (?:not )?able to|later)\b",
    re.IGNORECASE,
)
_BY_WHEN = regex(r"⟨when\?⟩", re.IGNORECASE)
_LATER_PROMISED = regex(r"\b(?:i|we|it|they|team|someone|be)\b[^.]*(?:will|['’]ll|shall|going to)\b", re.IGNORECASE)
_YOURS_TO_CHOOSE = regex(r"\byou (?:can|may|could|might)\b[^.;]*\bby ⟨when", re.IGNORECASE)


def dates_wish(change: Change) -> bool:
    """A date for what is only hoped, or left to the customer."""
    if not _BY_WHEN.search(change.after) or _BY_WHEN.search(change.before):
        return False
    wish = _WISH.search(change.before)
    if wish is not None and wish[0].lower() == "later" and _LATER_PROMISED.search(change.before):
        wish = None
    return wish is not None or _YOURS_TO_CHOOSE.search(change.after) is not None


# Words that carry a limit

_COUNTED = regex(
    r"\b(?:second|third|fourth|fifth|exclusively|strictly|at least|at most|minimum|maximum|overdue)\b", re.IGNORECASE
)
_ONLY = regex(r"(?<!not )(?<!if )\bonly\b", re.IGNORECASE)
_LIMITS = regex(
    r"\b(?:only|what (?:i|we|you) can|if|once|when|until|from|within|up to|or more|after|instead)\b|⟨", re.IGNORECASE
)
_NOT_THEN = regex(r"\b(?:then|either)\b", re.IGNORECASE)
_NOW = regex(
    r"\b(?:at this (?:time|moment|point|stage)|at the moment|at present|currently|right now|for now|yet|today"
    r"|temporarily)\b",
    re.IGNORECASE,
)


def loses_limit(change: Change) -> bool:
    """ "Second", "at least" or "only" is gone, or a denial for now has become one for good."""
    if any(_count(_COUNTED, word, change) for word in _COUNTED.findall(change.before)):
        return True
    if _NOT_THEN.search(change.before) and "available ⟨when?⟩" in change.after:
        return True
    if _ONLY.search(change.before) and not _LIMITS.search(change.after):
        return True
    return (
        "⟨what?⟩ instead" in change.after and _NOW.search(change.before) is not None and not _NOW.search(change.after)
    )


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


def unnames(change: Change) -> bool:
    """An apology is for less than before: what it names is gone, or it stands alone in front of a no."""
    if not _APOLOGY.search(change.before):
        return False
    if any(_count(_NAMED, word, change) for word in _NAMED.findall(change.before)) and "⟨" not in change.after:
        return True
    if (_DEEPLY.search(change.before) or _OUR_DOING.search(change.before)) and re.search(
        r"\bsorry this happened\b", change.after, re.IGNORECASE
    ):
        return True
    bare = _BARE_SORRY.search(change.after)
    alone = bare is not None and not _BARE_SORRY.search(change.before) and _OUR_NO.search(bare["news"]) is not None
    return alone and not any(_HELPS.search(text) for text in (change.after, change.following))


# Instead of what

_INSTEAD = regex(
    r"\b(?:offer|choose|includes?|supports?|accepts?|offers?|takes?|provides?"
    r"|tell you) ⟨what\?⟩ instead of (?P<thing>[^.;!?⟨]+)",
    re.IGNORECASE,
)
_SERVICES = frozenset(
    "refund exchange ship upgrade replace repair deliver send extend waive cancel reschedule rebook book reserve"
    " change transfer credit"
    " discount reduce accept issue install return combine merge match swap move add remove convert redeem renew reimburse"
    " compensate customise customize host store hold fit schedule print honour honor arrange modify restore reinstate"
    " give pay"
    " seat cater collect rent sell unlock publish distribute reroute open activate edit delete process use choose"
    " visit bring park"
    " order buy switch share export import download upload attach post gift-wrap wrap extract paint swap support"
    " offer provide".split()
)
_DETERMINED = regex(
    r"(?:an?|the|your|our|my|\d+|one|two|three|four|five|more|fewer|free|other|additional|extra|such) ", re.IGNORECASE
)
_POINTS = regex(
    r"(?:(?:this|that|these|those|it|them|him|her|you|us|me|so|any|much|more)\b|\W|\d+ [A-Z])", re.IGNORECASE
)
_ABSTRACT = regex(
    r"\b(?:information|infos?|details?|specifics?|figures?|address(?:es)?|knowledge|ideas?|updates?|news|times?|hours?"
    r"|dates?|minutes?|days?"
    r"|answers?|reasons?|explanations?|evidence|proof|records?|traces?|sign|signs|indication|ways?|options?|solutions?"
    r"|workarounds?"
    r"|possibilit\w+|availability|access|control|authority|visibility|contact|numbers?|statistics|stats|timeframes?"
    r"|timelines?|eta"
    r"|estimates?|lists?|names?|data|permission|rights?|capacity|room|chance|need|plans?|intention|clue|luck|experience"
    r"|expertise|issues?"
    r"|problems?|errors?|request|response|reply|guarantee|thing|things|someone|anyone|questions?|confirmation|status"
    r"|place|guidance"
    r"|advice|promises?|instructions?|staff|people|person|manager|agents?|am|pm|o['’]clock)$",
    re.IGNORECASE,
)
_OFFERED = regex(
    r"\b(?:refunds?|discounts?|support|delivery|deliveries|shipping|wrapping|parking|breakfast|exchanges?|returns?"
    r"|installation|insurance|credits?|vouchers?"
    r"|samples?|upgrades?|seats?|tables?|rooms?|tickets?|subscriptions?|trials?|pickup|pick-up|collection|storage"
    r"|coffee|food"
    r"|\w+ (?:service|services|cards?|codes?|plans?|cups?|sizes?|bikes?|cars?|classes|lessons|tours|transfers|payments?"
    r"|repairs|licen[sc]es?))\b",
    re.IGNORECASE,
)
_TAIL = regex(
    r" (?:for|on|in|at|to|with|of|from|by|through|via|as|under|here|between|during|that|which|who|you|we|near|over)\b.*$",
    re.IGNORECASE,
)
_GIVING = frozenset("give send provide offer issue support".split())
_VAGUE = regex(r"(?:.*\bagainst\b|(?:this|that|so|anything|something|these|those)$|around\b)", re.IGNORECASE)


def fits_instead(change: Change) -> bool:
    """What something is to be offered instead of is a thing or a service that one can have."""
    return all(_can_be_had(found["thing"].strip(" ,")) for found in _INSTEAD.finditer(change.after))


def _can_be_had(thing: str) -> bool:
    first, _, rest = thing.partition(" ")
    if (
        first.lower().endswith("ing")
        and inflection.knows_as_verb(inflection.base(first.lower()))
        and not _OFFERED.match(thing)
    ):
        verb = inflection.base(first.lower())
        if verb in _GIVING and (_POINTS.match(rest) or _ABSTRACT.search(_TAIL.sub("", rest))):
            return False
        return verb in _SERVICES and not _VAGUE.match(rest)
    if _POINTS.match(thing):
        return False
    head = _TAIL.sub("", thing)
    return _ABSTRACT.search(head) is None and (
        _DETERMINED.match(thing) is not None or _OFFERED.search(head) is not None or _are_things(head)
    )


def _are_things(head: str) -> bool:
    """Several of a kind that can be counted: "domestic purchases"."""
    last = head.rpartition(" ")[2]
    return (
        head[:1].islower()
        and last.islower()
        and inflection.form_of(last, verb=False) is Form.PLURAL
        and _MORE.search(head) is None
    )


_MORE = regex(
    r"\b(?:requests|specifics|not|no|matters|cases|changes|types|kinds|terms|policies|decisions)\b", re.IGNORECASE
)


# The reason in front

_FRONTED = regex(
    r"(?:.*[.!?] )?(?P<reason>(?:because|as|since|due to|owing to) [^,]*(?:,[^,]*)*?), (?=\w+ can offer ⟨)",
    re.IGNORECASE,
)
_MOST_WORDS = 14


def reasons_first(change: Change) -> bool:
    """A reason moved to the front is too long to wait through, or its "this" now points at nothing."""
    found = _FRONTED.match(change.after)
    if found is None or change.before.lower().startswith(found["reason"].lower()[:20]):
        return False
    points = re.match(
        r"(?:because|as|since|due to) (?:of )?(?:this|that|these|it|doing|they)\b", found["reason"], re.IGNORECASE
    )
    return points is not None or len(found["reason"].split()) > _MOST_WORDS


# Signatures

_SIGNED = regex(r"(?<=[a-z] )(?:[\^~*/-] ?)?(?P<name>[A-Z][a-z]{1,7}|[A-Z]{2,3})\W*$")


def signs_inside(change: Change) -> bool:
    """The name under a message without a mark in front of it has become part of the sentence."""
    found = _SIGNED.search(change.before)
    if found is None or change.following or found["name"].lower() in WEEKDAYS | MONTHS:
        return False
    return re.search(rf"\b{found['name']}\W*$", change.after) is None
