"""What the customer has to do first, told as the moment from which we can help."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.pieces import HANGING, LAW
from toneguard.rewrite.prose.predicates import UNDOABLE
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_BUT_FIRST = regex(
    r"(?P<gain>(?:i|we)(?: can| could| will| would|['’]ll|['’]d) (?!not\b|only\b|like\b|need\b|love\b|have to\b)[^;:?]+?),? "
    r"but (?:first,? )?"
    r"(?:you(?:['’]?ll| will)? (?:first )?(?:must|(?:have|need) to|are required to)"
    r"|(?:i|we)(?:['’]?ll| will| would|['’]d)? (?:first )?(?:need|require|ask) you to) "
    r"(?:first )?(?P<verb>[a-z]+)(?P<rest> [^;:?]+?)?(?:,? (?:first|beforehand|before that))?",
    re.IGNORECASE,
)
# A date or a second step would hang on what we do then.
_MORE = regex(
    r"\b(?:by|before|within|until|when|if|at|on|every|each time|always|also|then|yourself"
    r"|today|tomorrow|now|asap|soon|immediately)\b",
    re.IGNORECASE,
)
_STEP = regex(r" (?:and|or) (?P<word>[a-z]+)\b(?! and\b)", re.IGNORECASE)


def once_done(scene: Scene) -> str | None:
    """ "We can refund you, but you must return it first" as "we can refund you once you have returned it"."""
    match = _BUT_FIRST.fullmatch(stated(scene))
    if match is None or match["verb"].lower() in UNDOABLE | {"be", "have", "wait"}:
        return None
    verb, rest = match["verb"].lower(), match["rest"] or ""
    if not inflection.is_base_verb(verb) or any(bad.search(rest) for bad in (HANGING, LAW, _MORE)):
        return None
    if any(inflection.is_base_verb(step["word"].lower()) for step in _STEP.finditer(rest)):
        return None
    return f"{match['gain']} once you have {inflection.participle(verb)}{rest}"


OF_SENTENCE: Captures = {"once_done": once_done}
