"""The "sorry" that leads up to a denial, kept where the denial goes: "…, though I'm very sorry that we can't"."""

import re
from dataclasses import replace

from toneguard.regex import regex
from toneguard.rewrite.denials import reasons
from toneguard.rewrite.denials.reasons import Denial
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.parts import Part
from toneguard.rewrite.prose.scene import Scene

SAID = regex(r"\b(?:sorry|apolog\w+|afraid|regret\w*)\b", re.IGNORECASE)
_LEADS = regex(
    r"(?:(?P<who>i|we)(?:['’]?m|['’]?re| am| are) |im |were )?(?P<how>(?:very|so|really|truly|terribly|extremely) )?"
    r"(?:sorry|afraid)(?: to say)?(?: ?,|[;:])?(?: (?:but|that|as))?[,:]? ?$"
    r"|(?P<us>i|we) (?P<much>deeply |very much )?regret that $",
    re.IGNORECASE,
)


def kept(scene: Scene, part: Part, denial: Denial) -> Denial | None:
    """The denial with the regret that leads up to it and no more than that; as it is where the sentence has none."""
    sorry = phrase(scene, part)
    return (
        replace(denial, said=f"{sorry} that {reasons.mended(denial.said)}")
        if sorry
        else denial
        if sorry == ""
        else None
    )


def phrase(scene: Scene, part: Part) -> str | None:
    """ "I'm very sorry", where that leads up to the clause; "" without a regret, `None` where it is about something else."""
    if not SAID.search(scene.said):
        return ""
    text = scene.said[openers.greeting(scene.said) :]
    at = text.find(part.lead + part.words)
    found = _LEADS.fullmatch(text[:at]) if at >= 0 else None
    if found is None or SAID.search(text[at:]):
        return None
    team = (found["who"] or found["us"] or "").lower() == "we" or text.lower().startswith("were ")
    who, how = "we're" if team else "I'm", (found["how"] or ("very " if found["much"] else "")).lower()
    return scene.habits.applied(f"{who} {how}sorry")
