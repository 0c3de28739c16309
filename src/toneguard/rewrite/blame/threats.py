"""Threats told as what keeps the thing from what is threatened."""

import re

from toneguard.language import inflection
from toneguard.regex import fullmatch_any, regex
from toneguard.rewrite.denials.negated import TANGLED
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import POINTING
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.threatened import kept_from
from toneguard.rewrite.prose.told import stated

_THING = r"(?P<thing>(?:your|the|this) [\w -]+?)"
_ENDED = (
    r"closed|deleted|cancelled|canceled|removed|terminated|suspended|locked|deactivated|archived|blocked|restricted"
    r"|released"
    r"|given (?:away|to (?:someone else|somebody else|another \w+|the next \w+))"
    r"|resold"
)
_HOW = r"automatically|permanently|immediately"
_DOOM = rf"{_THING} (?:will|shall|may|must)(?: then)? be (?:(?P<how>{_HOW}) )?(?P<doom>{_ENDED})(?: (?P<late>{_HOW}))?"
_OUR_DOOM = (
    r"(?:i|we)(?: will|['’]ll| shall| may| must)?(?: have to| be forced to)? "
    rf"(?P<doom>close|delete|cancel|remove|terminate|suspend|lock|deactivate|archive|block|restrict|release) {_THING}"
)
_CONDITION = r"(?P<condition>(?:if|unless|should you) [^,;:]*?)"
_THREATS = tuple(
    regex(pattern, re.IGNORECASE)
    for doom in (_DOOM, _OUR_DOOM)
    for pattern in (rf"{_CONDITION},? {doom}", rf"{doom} {_CONDITION}")
)
_RESULT = r"failure to (?P<act>[a-z][^,;:]*?) (?:will|may|can|could|would) (?:result in|lead to|mean)"
_FAILURES = (
    regex(rf"{_RESULT} {_THING} being (?P<doom>{_ENDED})", re.IGNORECASE),
    regex(
        rf"{_RESULT} (?:the )?"
        rf"(?P<doom>closure|deletion|cancellation|removal|termination|suspension|deactivation|restriction) of {_THING}",
        re.IGNORECASE,
    ),
)
_ENDINGS = {
    "closure": "close", "deletion": "delete", "cancellation": "cancel", "removal": "remove", "termination": "terminate",
    "suspension": "suspend", "deactivation": "deactivate", "restriction": "restrict",
}  # fmt: skip


def keeping(scene: Scene) -> str | None:
    """ "If you do not answer, your ticket will be closed" as "to keep your ticket from being closed, please answer"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    words = _ANNOUNCED.sub("", stated(scene))
    ordered = _ORDERED.fullmatch(words)
    if ordered is not None:
        return _by_order(ordered)
    threat = fullmatch_any(_THREATS, words)
    failure = fullmatch_any(_FAILURES, words) if threat is None else None
    found = threat or failure
    if found is None:
        return None
    asked = _asked(found["condition"]) if threat is not None else _request(found["act"])
    doom = _ENDINGS.get(found["doom"].lower(), found["doom"])
    named = found.groupdict()
    how = named.get("how") or named.get("late")
    thing, tail = _split(small(found["thing"]))
    kept = kept_from(thing, doom) + (f" {how}" if how else "") + tail
    return f"{kept}, please {asked}" if asked is not None else None


_TAIL = regex(r"(?P<thing>(?:your|the|this) [\w -]+?)(?P<tail> (?:from|for|until) .+)", re.IGNORECASE)


def _split(thing: str) -> tuple[str, str]:
    """ "Your post" and " from further edits"."""
    found = _TAIL.fullmatch(thing)
    return (found["thing"], found["tail"]) if found is not None else (thing, "")


_ORDERED = regex(
    r"(?:please )?(?P<act>[a-z]+ [^,;:]+?)(?:,? or(?: else)?|[,;] otherwise) "
    r"(?P<thing>(?:your|the|this) [\w -]+?|this|it) (?:will|may)(?: then)? be "
    rf"(?:(?P<how>{_HOW}) )?(?P<doom>{_ENDED})(?: (?P<when>(?:in|within|after) (?:\d+|an?|one|two|three) \w+))?",
    re.IGNORECASE,
)


def _by_order(found: re.Match[str]) -> str | None:
    """ "Add a test or this will be closed in 5 days" as "to keep this from being closed, please add a test within 5 days"."""
    asked = _request(found["act"]) if inflection.is_base_verb(found["act"].split()[0].lower()) else None
    if asked is None or (found["thing"].lower() == "it" and " the " not in f" {asked}"):
        return None
    when = f" {re.sub(r'^(?:in|after)', 'within', found['when'])}" if found["when"] else ""
    how = f" {found['how']}" if found["how"] else ""
    return f"{kept_from(small(found['thing']), found['doom'])}{how}, please {asked[:1].lower()}{asked[1:]}{when}"


_ANNOUNCED = regex(r"(?:please )?(?:note|be aware|be advised|be informed) that ", re.IGNORECASE)


# What is asked for

_LEFT_OUT = regex(
    r"(?:if you (?:do not|don['’]?t|fail to|have not|haven['’]?t)|unless you(?: have)?|should you (?:fail to|not)) "
    r"(?P<act>[a-z]\w* ?.*)",
    re.IGNORECASE,
)
_BY_THEN = r"(?P<when>(?: (?:by|within|before|in) [\w ]+)?)"
_NOT_DONE = regex(
    r"(?:if (?P<what>(?:the |your |this |full )?[\w -]+?) "
    r"(?:is not|isn['’]t|are not|aren['’]t|has not been|hasn['’]t been|have not been|haven['’]t been)"
    r"|unless (?P<due>(?:the |your |this |full )?[\w -]+?) (?:is|are|has been|have been)) "
    r"(?P<done>paid|settled|returned|signed|completed|confirmed|renewed|updated|provided|submitted|verified|collected"
    rf"|activated|received)(?: (?:in full|by us))?{_BY_THEN}",
    re.IGNORECASE,
)
_UNPAID = regex(
    r"if (?P<what>(?:the |your |this )[\w -]+?) (?:remains|is|are|remain|is still) (?:unpaid|outstanding|overdue)"
    r"(?: (?:after|for more than) (?P<span>[\w ]+))?",
    re.IGNORECASE,
)
_SILENCE = regex(
    r"(?:if (?:we|i) (?:do not|don['’]?t|have not|haven['’]t) (?:hear|heard|receive|received|get|got)"
    r"(?: anything| a(?:ny)? \w+)?(?: back)?(?: from you)?"
    r"|if (?:there(?: is|['’]s) )?no (?:reply|response|answer)"
    rf"(?: from you(?: is received)?| is received(?: from you)?)){_BY_THEN}",
    re.IGNORECASE,
)
_PAYMENT = regex(r"(?:the |your |full )*payment", re.IGNORECASE)


def _asked(condition: str) -> str | None:
    """What keeps it: "pay the balance by 30 June" of "if the balance isn't paid by 30 June"."""
    left_out, not_done = _LEFT_OUT.fullmatch(condition), _NOT_DONE.fullmatch(condition)
    if left_out is not None:
        return _request(left_out["act"])
    if not_done is not None:
        return _request(f"{_doing(not_done)}{not_done['when']}")
    unpaid = _UNPAID.fullmatch(condition)
    if unpaid is not None:
        return f"pay {unpaid['what']}" + (f" within {unpaid['span']}" if unpaid["span"] else "")
    repeated = _REPEATED.fullmatch(condition)
    if repeated is not None:
        return _stopped(repeated)
    silence = _SILENCE.fullmatch(condition)
    if silence is None:
        return None
    return f"reply{silence['when']}" if silence["when"] else "reply by ⟨when?⟩"


_REPEATED = regex(
    r"if you (?:continue(?: to)?|keep(?: on)?|go on|carry on) (?P<only>only )?(?P<verb>[a-z]+)(?P<rest>(?: .*)?)",
    re.IGNORECASE,
)


# "Avoid ignoring us" asks for nothing that can be done.
_NO_HABIT = frozenset(
    "be have do ignore refuse fail neglect decline violate breach break abuse harass insult disregard".split()
)


def _stopped(found: re.Match[str]) -> str | None:
    """What is to be left off: "avoid posting links" of "if you keep posting links"."""
    verb = inflection.base(found["verb"].lower())
    rest = re.sub(r" only$", "", found["rest"])
    if verb in _NO_HABIT or not inflection.knows_as_verb(found["verb"].lower()) or TANGLED.search(rest):
        return None
    only = " only" if found["only"] or rest != found["rest"] else ""
    return f"avoid {inflection.gerund(verb)}{rest}{only}"


def _doing(found: re.Match[str]) -> str:
    thing, done = found["what"] or found["due"], found["done"].lower()
    if done != "received":
        return f"{inflection.base(done)} {thing}"
    return "pay" if _PAYMENT.fullmatch(thing) else f"send us {thing}"


def _request(act: str) -> str | None:
    first, blank, rest = act.strip().partition(" ")
    verb = inflection.base(first)
    unfit = verb in {"be", "have", "comply", "cooperate"} or not inflection.knows_as_verb(first)
    return None if unfit or TANGLED.search(rest) or POINTING.match(rest) else f"{verb}{blank}{rest}"


OF_SENTENCE: Captures = {"keeping": keeping}
