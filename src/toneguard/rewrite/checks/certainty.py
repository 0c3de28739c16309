"""What we can't vouch for must not be vouched for."""

import re

from toneguard.regex import regex
from toneguard.rewrite.change import Change

_NO = (
    r"(?:\bnot|\w+n['’]t|\b(?:do|does|did|is|are|was|were|ca|wo|could|would|should|have|has|had)nt"
    r"|\bunable to|\bcannot|\bnever|\bno longer|\bimpossible to|\bno way to)"
)
# "We can't promise you yet that …"
_NEAR = r"(?: (?!that\b|which\b|who\b|and\b|but\b|though\b|as\b)[\w'’]+){0,3}?"
_VOUCHING = r"(?P<verb>guarante|promis|ensur|assur|commit(?!tee)|vouch|warrant|pledg|swear|rule (?:it |this |that |them )?out)\w*"
_DENIED = regex(rf"{_NO}{_NEAR} {_VOUCHING}", re.IGNORECASE)
_SAYING = r"(?P<verb>say|confirm|know|verif|tell you|prove|establish)\w*"
_THAT_IT_IS = (
    r"(?: for (?:sure|certain))? (?:that\b"
    r"|(?:it|they|there|he|she|we|you|this|(?:the|your|our) [\w-]+) "
    r"(?:is|are|was|were|will|has|have|had|can|would|[a-z]+ed)\b)"
)
_UNKNOWN = regex(rf"{_NO}{_NEAR} {_SAYING}{_THAT_IT_IS}", re.IGNORECASE)


def reverses_certainty(change: Change) -> bool:
    """ "We can't guarantee a seat" is told without its denial: on no condition does it follow that we can."""
    return any(
        told not in _verbs(pattern, change.after)
        for pattern in (_DENIED, _UNKNOWN)
        for told in _verbs(pattern, change.before)
    )


def _verbs(pattern: re.Pattern[str], text: str) -> set[str]:
    return {found["verb"].lower().partition(" ")[0] for found in pattern.finditer(text)}
