"""One thing that can't be one way and is another: told by what it is, with the denial behind it."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.alternatives import gains
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.told import stated

_AUX = r"(?:will|can|could|is|are|was|were|does|do|did|has|have|may|should)"
_SAME = regex(
    r"(?P<lead>[^,;:]{3,30}: )?(?P<thing>(?!(?:i|we|you|it|they|this|that|these|those|he|she|there|what|which)\b)[^,;:]+?) "
    rf"(?P<no>(?:{_AUX}(?: not|n['’]?t)|can(?:not|['’]?t)|won['’]?t) [^,;:]+?),? but (?P<they>it|they) "
    rf"(?P<yes>{_AUX} (?!not\b)[^;:?]+)",
    re.IGNORECASE,
)
_BAD = regex(r"\b(?:not|no|never|if|because|since|until|unless|once|when|so|but|and)\b|n['’]t\b|[()\n⟨]", re.IGNORECASE)
_BEHIND_THE_HEAD = regex(
    r" (?:\w+ by|of|from|for|in|on|at|with|by|to|under|over|between|about|that|which|who|bought|made|sold|created|sent|booked"
    r"|placed|ordered|printed|shown)\b.*",
    re.IGNORECASE,
)


def of_the_same(scene: Scene) -> str | None:
    """ "The pass can't be refunded, but it can be moved" as "the pass can be moved, though it can't be refunded"."""
    found = _SAME.fullmatch(stated(scene))
    if found is None or sorries.behind(scene) != "" or _BAD.search(found["thing"]) or _BAD.search(found["no"][8:]):
        return None
    thing, they = found["thing"], found["they"].lower()
    if _many(thing) != (they == "they") or not gains.beside(f"{thing} {found['yes']}"):
        return None
    named = small(thing) if found["lead"] else thing
    return f"{found['lead'] or ''}{named} {found['yes']}, though {they} {found['no']}."


_ELLIPTIC = regex(
    r"(?P<thing>(?!(?:i|we|you|it|they|this|that|these|those|he|she|there)\b)[^,;:.]+?) (?P<be>is|are)(?P<not> not|n['’]?t) "
    r"(?P<state>(?:available|free|open|in stock|on sale|included|allowed|possible)(?: (?:on|at|in|for) [^,;:.]+?)?),? but "
    r"(?P<other>[^,;:.]+?) (?P<too>is|are)",
    re.IGNORECASE,
)
_ONE = regex(r"(?P<which>(?:the|our|this|that) (?:[\w-]+ )?)one", re.IGNORECASE)


def the_other(scene: Scene) -> str | None:
    """ "The blue mug isn't in stock but the red one is" as "the red mug is in stock, though the blue one isn't"."""
    found = _ELLIPTIC.fullmatch(stated(scene))
    if found is None or sorries.behind(scene) != "" or _BAD.search(found["thing"]) or _BAD.search(found["other"]):
        return None
    thing, other, one = small(found["thing"]), found["other"], _ONE.fullmatch(found["other"])
    front, _, noun = thing.rpartition(" ")
    if one is not None and noun != "one":
        if not front or not noun.islower():
            return None
        thing, other = f"{front} one", f"{one['which']}{noun}"
    return f"{other} {found['too']} {found['state']}, though {thing} {found['be']}{found['not']}."


def _many(thing: str) -> bool:
    head = _BEHIND_THE_HEAD.sub("", thing).split()[-1]
    return inflection.form_of(head, verb=False) is inflection.Form.PLURAL
