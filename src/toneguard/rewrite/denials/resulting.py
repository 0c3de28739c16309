"""A denial that follows from the sentence in front, told by a slot for what can be done instead; what it follows from stays."""

import re

from toneguard.language import inflection
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.denials import dead_ends, negated
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_RESULTS = regex(
    r"(?P<link>as a result|therefore|hence|thus|consequently|for this reason|so),? (?P<no>(?:i|we)\b[^,;:()?\n]+)",
    re.IGNORECASE,
)
# "Not at this time" is said still, of what is done instead.
_NOW = regex(
    r" (?:at (?:this|the) (?:time|moment|stage|point)|at present|right now|currently|for now|for the moment)$",
    re.IGNORECASE,
)
_NO_DEED = frozenset("help assist be see find know tell say confirm do guarantee promise comment".split())
# Who may try again later has been shown no other way.
_TRY_AGAIN = regex(
    r"\byou (?:may|can|could|are welcome to) (?:always )?(?:try|apply|ask|submit)\b[^.;:]* again\b", re.IGNORECASE
)
_GROUND = regex(r"(?!you\b|it\b|this\b|that\b)[^;:()?\n]+", re.IGNORECASE)


def resulting(scene: Scene) -> str | None:
    """ "As a result, we can't ship it" as "as a result, instead of shipping it, we can ⟨what?⟩", at a dead end."""
    said = stated(scene)
    told = _instead(said) if not openers.SORRY.search(scene.said) and scene.previous is not None else None
    found = _RESULTS.fullmatch(said)
    if told is None or found is None or _helped(scene, behind=0):
        return None
    return f"{_link(said)}{told}"


def brought_about(scene: Scene) -> str | None:
    """The same of both sentences: "The lamp is an antique. As a result, we can't …" as "the lamp is an antique, so …"."""
    said, following = stated(scene), scene.following
    told = _instead(unmarked(following.text.strip())) if following is not None else None
    if told is None or _GROUND.fullmatch(said) is None or openers.SORRY.search(scene.said) or _helped(scene, behind=1):
        return None
    if len(said.split()) + len(told.split()) > _MOST:
        return f"{said}. {capitalised(_link(following.text))}{told}." if following is not None else None
    return f"{said}, so {told}."


_MOST = 30


def _link(said: str) -> str:
    found = _RESULTS.match(said.strip())
    assert found is not None
    return f"{found['link']}{' ' if found['link'].lower() == 'so' else ', '}"


def _instead(said: str) -> str | None:
    found = _RESULTS.fullmatch(said)
    possible = negated.possible(found["no"]) if found is not None else None
    if found is None or possible is None:
        return None
    who, done = possible
    verb, blank, rest = done.partition(" ")
    now = _NOW.search(found["no"])
    if who == "you" or verb in _NO_DEED or not rest:
        return None
    return f"instead of {inflection.gerund(verb)}{blank}{rest}{now[0] if now is not None else ''}, {who} can ⟨what?⟩"


def _helped(scene: Scene, *, behind: int) -> bool:
    """A sentence in front says what can be done, or one behind the denial, which stands so far behind the hit."""
    at = scene.sentence.index if scene.sentence is not None else 0
    sentences = scene.reading.sentences
    near = (*sentences[max(0, at - 1) : at], *sentences[at + behind + 1 : at + behind + 3])
    return any(_points_on(sentence) for sentence in near)


def _points_on(sentence: Sentence) -> bool:
    if dead_ends.ends_all(sentence):
        return True
    return ways.points_on(sentence.text) and _TRY_AGAIN.search(sentence.text) is None


OF_SENTENCE: Captures = {"resulting": resulting}
OF_PAIR: Captures = {"brought_about": brought_about}
