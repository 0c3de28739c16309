"""An agentless passive in the active voice, with ourselves as the agent."""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Clause, Voice
from toneguard.language.phrases import Phrase
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose import nouns
from toneguard.rewrite.prose.scene import Scene, inner
from toneguard.rewrite.prose.subjects import borrows


def we_active(scene: Scene, who: str = "we") -> str | None:
    """An agentless passive with ourselves as the agent: "A config was overwritten" → "we overwrote a config"."""
    clause, body = scene.clause, scene.anatomy
    if (
        clause is None
        or body is None
        or clause.voice is not Voice.PASSIVE
        or clause.subject is not None
        or clause.object is None
    ):
        return None
    thing = nouns.object_(inner(scene, clause.object), clause.object)
    group = _active_group(clause, clause.verb)
    rest = scene.text(Span(clause.head_span.end, max(body.core.end, clause.head_span.end)))
    if group is None or not _straight(scene, clause, clause.object) or _GOES_ON.search(rest):
        return None
    adverbs = f"{body.adverbs} " if body.adverbs else ""
    helper, verb = group
    rest = f",{rest}" if "," in thing and rest[:1] == " " else rest
    return f"{who} {helper}{adverbs}{scene.habits.spelt(verb)} {thing}{rest}"


_GOES_ON = regex(r"^,? and\b|\band (?:will|has|have|was|were|is|are|be)\b", re.IGNORECASE)
_BOUNDARIES = regex(
    r"(?:^|[,;:.!?–—(-]"
    r"|\b(?:and|but|so|or|that|because|as|since|if|when|while|though|although|once|whether|\w+ly|yesterday|today))\s*$",
    re.IGNORECASE,
)


def _straight(scene: Scene, clause: Clause, thing: Phrase) -> bool:
    """The passive's subject is its own, stands in front of its verb, and begins where a subject can begin."""
    if scene.sentence is None or borrows(clause):
        return False
    before = scene.text(Span(scene.sentence.span.start, thing.span.start))
    return thing.span.end <= clause.verb_span.start and _BOUNDARIES.search(before) is not None


def _active_group(clause: Clause, verb: str) -> tuple[str, str] | None:
    """The auxiliaries and the verb that say in the active what those of a passive say."""
    words = [w for w in clause.auxiliaries if w not in {"'ve", "to"}]
    no = "not " if clause.negator in {"not", "n't"} else "never " if clause.negator == "never" else ""
    if not words or clause.via or (clause.negated and not no):
        return None
    first = words[0]
    if "being" in words:
        return f"{'were' if first in {'was', 'were'} else 'are'} {no}", inflection.gerund(verb)
    if first in {"has", "have", "had"}:
        return f"{'had' if first == 'had' else 'have'} {no}", inflection.participle(verb)
    if first in {"was", "were"}:
        return (f"did {no}", verb) if no else ("", inflection.past(verb))
    modal = {"'ll": "will", "wo": "will", "ca": "can"}.get(first, first)
    if (modal not in {"will", "would"} and not (modal in {"can", "could"} and no)) or "have" in words:
        # "Is known" is a state, and "can be found" speaks of the reader.
        return None
    return f"{modal}{' ' if modal != 'can' else ''}{no}".lstrip(), verb
