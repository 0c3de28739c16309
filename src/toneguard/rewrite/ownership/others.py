"""What others did, told as what we are sorry for.

The capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Voice
from toneguard.regex import regex
from toneguard.rewrite.prose import nouns
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene, inner

_NO_SLIP = frozenset("tell inform answer reply respond let be have do go say refuse promise blame decide".split())


_WHEN = regex(r" (?:on|at|in|this|last|yesterday|today|twice|again)\b[\w' -]*", re.IGNORECASE)


def slip(scene: Scene) -> str | None:
    """What went wrong, whoever did it: "the tracking was not updated" of "The carrier failed to update the tracking"."""
    clause, part = scene.clause, part_of(scene)
    if (
        clause is None
        or part is None
        or clause.object is None
        or clause.voice is not Voice.ACTIVE
        or part.after
        or part.before
    ):
        return None
    if clause.object.pronoun or clause.verb in _NO_SLIP or clause.recipient is not None or part.reason:
        return None
    thing = nouns.object_(inner(scene, clause.object), clause.object)
    whole, full = part.words.rstrip(" ."), scene.full(clause.object)
    behind = whole[whole.rfind(full) + len(full) :] if full in whole else None
    if behind is None or (behind and _WHEN.fullmatch(behind) is None) or re.search(r"\b(?:any|no)\b", thing):
        return None
    was = nouns.agreeing("be", thing, clause.object, past=True)
    verb = inflection.participle(clause.verb) + (f" {clause.particle}" if clause.particle else "")
    return f"{thing} {was} {'not ' if clause.negated else ''}{verb}{behind}"


OF_CLAUSE: Captures = {"slip": slip}
