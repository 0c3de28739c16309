"""What the customer is only supposed to have done, asked instead: "could it be that you deleted the file?".

The capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import agreeing, done_in
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import said

_LIKELY = r"(?:probably|presumably|most likely|apparently|obviously|evidently|clearly|surely|likely)"
_SUPPOSED = (
    rf"(?:(?:perhaps|maybe|possibly|{_LIKELY}),?"
    r"|(?:my|our) (?:guess|suspicion|feeling|hunch|impression|assumption|bet) is(?: that)?"
    r"|(?:i|we)(?: can only| will| must|['’]ll)? (?:guess|suspect|assume|suppose|presume|bet|reckon|take it)(?: that)?"
    r"|(?:it |this )?(?:seems|looks|appears)(?: to (?:me|us))?(?: like| as if| as though| that)?)"
)
_THEY = r"(?:it|this|that|(?:the|your) [\w' -]+?)"
_MUST_HAVE = regex(
    r"(?:then )?you (?:must|may|might|could|can only)(?: have|['’]ve) (?P<did>[a-z]+)(?P<rest>(?: .+)?)", re.IGNORECASE
)
_WILL_HAVE = regex(r"(?:then )you(?:['’]ll| will) have (?P<did>[a-z]+)(?P<rest> .+)", re.IGNORECASE)
_BEEN = regex(
    rf"(?P<who>{_THEY}) (?:must|can only|could only|may|might) have been (?P<done>.+ (?:your|you|yours)\b.*)",
    re.IGNORECASE,
)
_GUESSED = regex(
    rf"{_SUPPOSED} (?P<what>(?:you\b|(?:the|your) [\w' -]+? (?:was|were) [a-z]+ (?:by|on) you).*)", re.IGNORECASE
)
_INSIDE = regex(rf"(?P<you>you(?:['’](?:ve|re))?) {_LIKELY} (?P<rest>.+)", re.IGNORECASE)
_TWO_THOUGHTS = regex(
    r"[;:?()\n•⟨]|\b(?:but|so|because|unless|which|although|otherwise)\b|\byou(?: \w+)?(?:n['’]t| not)\b", re.IGNORECASE
)
_OPINION = regex(
    r"you(?: are|['’]re)? (?:think|believe|feel|want|expect|know|need|trying|seem|appear|have to|should|can)\b",
    re.IGNORECASE,
)
_MOST = 25


def could_be(scene: Scene) -> str | None:
    """ "You must have deleted it" as "could it be that you deleted it"."""
    words = said(scene)
    if _TWO_THOUGHTS.search(words) or len(words.split()) > _MOST:
        return None
    guess = next((found for shape in (_done, _was, _supposed) if (found := shape(words)) is not None), None)
    if guess is None or _OPINION.match(guess) or _TWO_THOUGHTS.search(guess):
        return None
    return f"could it be that {guess}"


def _done(words: str) -> str | None:
    match = _MUST_HAVE.fullmatch(words) or _WILL_HAVE.fullmatch(words)
    base = done_in(match["did"]) if match is not None else None
    if match is None or base is None or base == "be":
        return None
    past = match["did"].lower() if match["did"].lower() == f"{base}led" else inflection.past(base)
    return f"you {past}{match['rest']}"


def _was(words: str) -> str | None:
    match = _BEEN.fullmatch(words)
    if match is None:
        return None
    return f"{small(match['who'])} {agreeing('be', match['who'], past=True)} {match['done']}"


def _supposed(words: str) -> str | None:
    match = _GUESSED.fullmatch(words)
    if match is not None:
        inside = _INSIDE.fullmatch(match["what"])
        return small(f"{inside['you']} {inside['rest']}" if inside is not None else match["what"])
    inside = _INSIDE.fullmatch(words)
    return small(f"{inside['you']} {inside['rest']}") if inside is not None else None


OF_SENTENCE: Captures = {"could_be": could_be}
