"""What is shut or barred for a while, told as when it is there again: "blocked for 3 days" as "active again in 3 days"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.denials.undenied import TANGLED, undenied
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import Part
from toneguard.rewrite.prose.pieces import NAMED_THING
from toneguard.rewrite.prose.scene import Scene

_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|ten|\{[^{}]*\}+)(?: (?:to|or) \w+|-\d+)?"
_SPAN = (
    rf"(?P<span>(?:about |around |up to |another |the next |at least )*(?:{_COUNT}|an? few|several|a couple of)[ -]"
    r"(?:more |working |business )?(?:minute|hour|day|week|month)s?"
    r"|the first (?:\w+ )?(?:minute|hour|day|week|month)s?"
    r"|between \d+ and \d+ (?:minutes|hours|days|weeks))"
)
_SHUT = r"(?:suspended|blocked|locked|disabled|restricted|paused|deactivated|on hold)"
_BLOCKED = regex(
    rf"{NAMED_THING} (?:has been|was|is|will be|have been|were|are) (?:temporarily )?(?:{_SHUT}|(?P<gone>revoked|removed)) "
    rf"for {_SPAN}",
    re.IGNORECASE,
)
_ABLE = regex(
    r"your (?:ability|rights?|permissions?|option|privileges?) to (?P<done>[a-z]+(?: [\w/'’ -]+)?)", re.IGNORECASE
)
_STATE = r"(?:visible|available|reachable|accessible|online|active|open)"
_HIDDEN = regex(
    rf"(?P<thing>[\w/'’ -]+?) (?:(?:will not|won['’]?t|can(?:not|['’]?t) yet) be|(?:is|are)(?: not|n['’]t)) "
    rf"(?P<state>{_STATE}(?: [\w' ]+?)?) for {_SPAN}"
    rf"|(?P<gone>[\w/'’ -]+?) (?:will be|is|are) (?:temporarily |currently )?"
    rf"(?:unavailable|inaccessible|offline) for {_SPAN.replace('<span>', '<gap>')}",
    re.IGNORECASE,
)


def lasting(part: Part, scene: Scene) -> str | None:
    """When what a clause says is barred for some time is there again, or can be done."""
    if part.reason:
        return None
    return _unblocked(part.words) or _shown(scene, part.words) or _comes(scene, part.words) or _done_then(part.words)


def _unblocked(words: str) -> str | None:
    """ "Your card is blocked for 3 days" as "your card will be active again in 3 days"."""
    found = _BLOCKED.fullmatch(words)
    if found is None or found["gone"] or TANGLED.search(found["thing"]):
        # What was revoked is not only away for a while.
        return None
    able = _ABLE.fullmatch(found["thing"])
    if able is not None:
        return f"you will be able to {able['done']} again {_when(found['span'])}"
    if re.match(r"your (?:ability|rights?)\b|an? \w+s$", found["thing"], re.IGNORECASE):
        return None
    return f"{small(found['thing'])} will be active again {_when(found['span'])}"


def _shown(scene: Scene, words: str) -> str | None:
    """ "The page won't be visible for a day" as "the page will be visible in a day"."""
    found = _HIDDEN.fullmatch(words)
    if found is None:
        return None
    thing = found["thing"] or found["gone"]
    if TANGLED.search(thing) or _NO_THING.match(thing):
        return None
    when = _when(found["span"] or found["gap"])
    return f"{negated.inner(scene, thing)} will be {found['state'] or 'available'} {when}"


_NO_THING = regex(r"(?:it|this|that|they|there|i|we|you|he|she|who|which)\b", re.IGNORECASE)


def _when(span: str) -> str:
    """ "Up to 3 days" as "within 3 days", "the next 3 days" as "in 3 days"."""
    if span.lower().startswith("the first"):
        return f"after {span}"
    plain = re.sub(r"\b(?:another|the next) ", "", span, flags=re.IGNORECASE)
    between = re.sub(r"^between (\d+) and (\d+)", r"\1 to \2", plain, flags=re.IGNORECASE)
    told = re.sub(r"^up to ", "", between, flags=re.IGNORECASE)
    return f"within {told}" if told != between else f"in {told}"


# What is done at once: it can't be the doing that would have lasted so long ("we can't hold it for 3 days").
_AT_ONCE = frozenset(
    "order place post comment vote edit request withdraw transfer apply reset enter send submit upload download redeem"
    " claim register reapply create join activate reply answer message dispatch process approve issue add remove update"
    " log sign pay deposit change cancel ship refund credit release publish deliver".split()
)
_FOR = regex(rf"(?P<rest>.+?) for {_SPAN}", re.IGNORECASE)


# "We can't mend it within a week" is no bar, "you can't apply again within a week" is one.
_WITHIN = regex(
    rf"(?P<rest>you .+?(?: again|\bre-?(?:apply|order|join|enter|take|sit|book))) (?:within|in the next) {_SPAN}",
    re.IGNORECASE,
)
_IT_IS_DONE = regex(r".+ (?P<be>will|can) be (?P<done>[a-z]+)(?: [\w'’ -]+)?", re.IGNORECASE)


def _comes(scene: Scene, words: str) -> str | None:
    """ "It won't be paid out for up to a week" as "it will be paid out within a week"."""
    found = _FOR.fullmatch(words)
    told = undenied(scene, found["rest"]) if found is not None else None
    done = _IT_IS_DONE.fullmatch(told) if told is not None else None
    if found is None or done is None or inflection.base(done["done"].lower()) not in _AT_ONCE:
        return None
    return f"{told} {_when(found['span'])}"


def _done_then(words: str) -> str | None:
    """ "You can't vote again for a day" as "you will be able to vote again in a day"."""
    found = _FOR.fullmatch(words) or _WITHIN.fullmatch(words)
    possible = negated.possible(found["rest"]) if found is not None else None
    if found is None or possible is None or negated.impersonal(words) or possible[1].partition(" ")[0] not in _AT_ONCE:
        return None
    who, done = possible
    # "Again" is of the doing here, and no word that only belongs to a denial.
    done = f"{done} again" if found["rest"].endswith(" again") else done
    when = _when(found["span"])
    if done.endswith(" in"):
        when = re.sub("^in ", "after ", when)
    return f"{who} will be able to {done} {when}" if inflection.is_base_verb(done.partition(" ")[0]) else None
