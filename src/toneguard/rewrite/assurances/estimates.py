"""What is promised for as soon as somebody can, told with when that is expected."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.habits import speaker
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

# What hangs on something else comes when that does; what others are to do, when they do it.
_HANGS = regex(r"\b(?:if|once|unless|until|when|after|mission|goal|get you|you can|welcome to)\b|\?", re.IGNORECASE)
_YOUR_TURN = regex(
    r"(?:please|kindly|pls|can you|could you|would you)\b(?! (?:wait|allow|note|know|be|rest|bear|accept)\b)",
    re.IGNORECASE,
)
_TO_US = regex(r"\b(?:give|call|dm|send|message|e-?mail|contact|write|reach|tell) (?:us|me)\b", re.IGNORECASE)


def _parted(scene: Scene) -> tuple[str, str]:
    """What a sentence says, and the mark that ends it."""
    said = unmarked(scene.said)
    return said, scene.said[len(said) :].strip() or scene.stop


def _waits_for_them(scene: Scene) -> bool:
    if scene.sentence is None:
        return False
    at = scene.sentence.index
    front, behind = (scene.reading.sentences[i : i + 1] for i in (max(0, at - 1), at + 1))
    near = [s.text for s in (*front, *behind) if s is not scene.sentence]
    asked = any(_YOUR_TURN.match(text) or _TO_US.search(text) for text in near)
    return asked or _YOUR_TURN.search(scene.said) is not None


_AS_QUICKLY = regex(
    r"(?P<told>.*(?:\bwill|['’]ll|\bwell|\bshall)\b.* (?:as (?:soon|quickly|fast|promptly) as (?:they|he|she|we|i)"
    r"(?:['’]?(?:re|s|m)| are| is| am)(?: next)? (?:available|free|able|back)"
    r"|as (?:quickly|fast|promptly) as (?:possible|(?:they|he|she|we|i)(?: possibly)? can)))(?P<name> [A-Z]{2})?",
    re.IGNORECASE,
)


def estimated(scene: Scene) -> str | None:
    """ "They will call as soon as they are free" with when that should be: "…; we expect that to happen by ⟨when?⟩"."""
    said, mark = _parted(scene)
    match = _AS_QUICKLY.fullmatch(said)
    if match is None or _HANGS.search(match["told"]) or _waits_for_them(scene):
        return None
    return f"{match['told']}; {speaker(scene.reading.text)} expect that to happen by ⟨when?⟩{match['name'] or mark}"


OF_SENTENCE: Captures = {"estimated": estimated}
