"""A question that offers something else in place of what is denied, told as what can be had, with the question behind it."""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials import negated, reasons, regret, ways
from toneguard.rewrite.denials.reasons import Denial
from toneguard.rewrite.prose.parts import Part
from toneguard.rewrite.prose.scene import Scene

_OFFERED = regex(
    r"(?:would you like (?:me|us) to|do you want (?:me|us) to|(?:shall|should|can|could|may) (?P<who>i|we))"
    r" (?P<done>(?!help\b)[a-z]+ [^,;?]*\b(?:another|other|different)\b[^,;?]*)"
    r"|would you like to (?P<yours>(?:try|look (?:at|for)|check|choose|pick|see|book|reserve)"
    r" [^,;?]*\b(?:another|other|different)\b[^,;?]*)",
    re.IGNORECASE,
)


def chosen(scene: Scene, part: Part, asked: str, denial: Denial) -> str | None:
    """ "Would you like me to try another day?" as what can be tried, with the denial and the question behind it."""
    found = _OFFERED.fullmatch(asked.strip())
    if found is None:
        return None
    kept = regret.kept(scene, part, denial)
    who = found["who"] or ("I" if " me to " in f" {asked} " or negated.who(scene) == "I" else "we")
    offer = f"{'I' if who.lower() == 'i' else who.lower()} can {found['done'] or found['yours']}"
    if kept is None or denial.points(offer) or ways.points_back(offer, denial.said):
        return None
    told = reasons.behind(offer, "as" if kept == denial else "though", kept, ".")
    return f"{told} Would that work for you?" if told is not None else None
