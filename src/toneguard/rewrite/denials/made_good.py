"""What is gone and has been made good, in one sentence: told by what has been made good, with the loss as its reason."""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials.undenied import TANGLED
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_GOOD = r"refunded|credited|reimbursed|replaced|exchanged|rebooked|rescheduled"
_THING = r"(?P<thing>(?!(?:it|they|this|that|these|those|which|we|i|you)\b(?! \w+ (?:is|are|has|have|was|were)\b))[^,;:()]+?)"
_ENDED = regex(
    rf"{_THING} (?P<be>has been|have been|was|were) (?P<no>cancell?ed|called off|withdrawn|returned|damaged|lost)"
    rf"(?: and|, and) (?:(?P<again>has been|have been|was|were) )?(?P<fully>fully )?(?P<good>{_GOOD})"
    r"(?P<to> (?:back )?(?:to|by|with|for) [^,;:()]+?)?"
    r"(?P<why>,? (?:because of|due to|owing to|because|as|since) [^;:()]+)?",
    re.IGNORECASE,
)
_GONE = regex(
    rf"{_THING} (?P<be>is|are|was|were) (?P<no>(?:currently |now |no longer )?"
    r"(?:out of stock|sold out|unavailable|available|discontinued|fully booked|out of print)),? and "
    rf"(?P<again>has been|have been|was|were) (?P<fully>fully )?(?P<good>{_GOOD})"
    r"(?P<to> (?:back )?(?:to|by|with|for) [^,;:()]+?)?(?P<why>)",
    re.IGNORECASE,
)


def made_good(scene: Scene) -> str | None:
    """ "Your order was cancelled and refunded" as "your order was refunded, as it was cancelled"."""
    said = stated(scene)
    found = _ENDED.fullmatch(said) or _GONE.fullmatch(said)
    sorry = sorries.behind(scene)
    if found is None or sorry is None or TANGLED.search(found["thing"]) or TANGLED.search(found["to"] or ""):
        return None
    many = found["be"].lower() in {"are", "were", "have been"}
    made = f"{found['again'] or found['be']} {found['fully'] or ''}{found['good']}{found['to'] or ''}"
    was = found["be"] if found["be"].lower() in {"is", "are"} else "were" if many else "was"
    lost = f"{'they' if many else 'it'} {was} {found['no']}{_why(found['why'])}"
    return f"{small(found['thing'])} {made}, as {lost}.{sorry}"


def _why(reason: str | None) -> str:
    return re.sub(r"^,? (?:as|since)\b", " because", reason or "", flags=re.IGNORECASE)


OF_SENTENCE: Captures = {"made_good": made_good}
