"""Courtesy that mocks, told as the request it holds: "if you would be so gracious as to …"."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.pieces import done_from
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person
from toneguard.rewrite.prose.told import said

_SO_KIND = r"be so (?:very |terribly )?(?:kind|good|gracious)(?: as)? to"
_ASKED = regex(
    rf"(?:could|would|can|will) you (?:please |perhaps |maybe )?{_SO_KIND} (?:finally |please |just |at last )?"
    r"(?P<done>[a-z]+ [^,;:?]+)",
    re.IGNORECASE,
)
_IF_SO = regex(
    rf"if you (?:would|could|will) (?:{_SO_KIND}|deign to|condescend to) (?:finally |please |just )?"
    r"(?P<done>[a-z]+ [^,;:?]+)(?:, which [^,]+)?, (?P<who>we|i) (?:could|can|might|may)"
    r"(?: perhaps| then| finally| maybe| even)* (?P<gain>[a-z]+[^,;:?]*)",
    re.IGNORECASE,
)
_SO_THAT = regex(r" so that (?:somebody|someone|we|i) (?:can|could) .*$", re.IGNORECASE)


def plainly(scene: Scene) -> str | None:
    """ "Could you be so kind as to finally send it" as "could you please send it"."""
    words = said(scene)
    asked = _ASKED.fullmatch(words)
    if asked is not None:
        aim = _SO_THAT.search(asked["done"])
        done = done_from(_SO_THAT.sub("", asked["done"]))
        return f"could you please {done}{aim[0] if aim is not None else ''}" if done is not None else None
    bound = _IF_SO.fullmatch(words)
    done = done_from(bound["done"]) if bound is not None else None
    if bound is None or done is None:
        return None
    who = first_person(bound["who"])
    return f"could you please {done} so that {who} can {bound['gain']}"


OF_SENTENCE: Captures = {"plainly": plainly}
