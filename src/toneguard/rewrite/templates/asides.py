"""What a long sentence tells by the way, in a sentence of its own behind the news."""

import re

from toneguard.language.clauses import Embedding
from toneguard.regex import regex
from toneguard.rewrite.prose import nouns
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import logical

_LEAST_WORDS = 5
_LEAST_SHARE = 0.25

_ASIDE = regex(
    r"(?P<thing>(?:your|our|the) [\w' -]{3,40}), which (?P<aside>[^;:()?]+?), (?=(?P<news>[^;:()?]+)$)", re.IGNORECASE
)
_TENSED = regex(r"(?:is|are|was|were|has|have|had|will|can|should|may|must)\b", re.IGNORECASE)


def aside_last(scene: Scene) -> str | None:
    """ "Your refund, which was approved, will be paid …" as "Your refund will be paid … The refund was approved"."""
    sentence = scene.sentence
    main = next((c for c in sentence.clauses if c.embedding is Embedding.MAIN), None) if sentence is not None else None
    thing = logical(main) if main is not None else None
    if sentence is None or main is None or thing is None or thing.pronoun:
        return None
    for found in _ASIDE.finditer(scene.said):
        starts = found.end() + sentence.span.start == main.verb_span.start
        if (
            starts
            and not found.start()
            and _TENSED.match(found["aside"])
            and long_enough(found["aside"], found["news"])
        ):
            again = nouns.determined(found["thing"], thing, "the")
            return f"{found['thing']} {found['news'].rstrip('.!')}. {capitalised(again)} {found['aside']}."
    return None


def long_enough(first: str, rest: str) -> bool:
    """Neither of two halves of a sentence is a mere tail."""
    lengths = len(first.split()), len(rest.split())
    return min(lengths) >= max(_LEAST_WORDS, _LEAST_SHARE * sum(lengths))
