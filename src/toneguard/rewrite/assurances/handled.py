"""What will be handled somehow, told with by when, or with when we say more.

The capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker

_PLAIN = r"(?:(?!\b(?:if|unless|once|when|until|please|you can|may|might|could)\b)[^,;:?()\n⟨])*?"
_DONE = (
    r"(?:looked (?:into|at|after)|dealt with|seen to|attended to|taken (?:up|care of)|handled|sorted(?: out)?|actioned"
    r"|acted upon|followed up(?: on)?|informed|notified|contacted|updated|told)"
)
_WILL_BE = regex(rf"{_PLAIN}\b(?:will|shall|['’]ll) (?:then |also |certainly |definitely )*be {_DONE}", re.IGNORECASE)
_PLANNED = regex(
    rf"{_PLAIN}\b(?:is|are|['’]s)(?: also| already| now)? (?:on (?:our|the) (?:roadmap|list|to-?do list|wish ?list|backlog)"
    r"|in (?:our|the) (?:pipeline|works))",
    re.IGNORECASE,
)
_ACTION = regex(
    r"(?:(?:the|all) )?(?:necessary|appropriate|needful|suitable|requisite|corrective|remedial|required) "
    r"(?:actions?|steps|measures) (?P<will>will|shall) be (?:taken|initiated)",
    re.IGNORECASE,
)
_SOMETHING = regex(
    r"(?P<lead>(?:(?:don['’]t worry|no worries|rest assured),? |(?:and|but|then) )*)"
    r"(?:i['’]?m sure )?(?P<who>we|i)(?:['’]ll| will|['’](?:re|m) going to| are going to| can)(?: surely| definitely)? "
    r"(?:(?:figure|sort|work) something out|(?:find|think of|come up with|arrange|work out|sort out) something)"
    r"(?: for (?:you|that|this)| together)?",
    re.IGNORECASE,
)


def seen_to(scene: Scene) -> str | None:
    """ "It will be looked into" as "it will be looked into by ⟨when?⟩"."""
    said = unmarked(scene.said)
    start = openers.greeting(said)
    words, mark = said[start:], scene.said[len(said) :].strip() or scene.stop
    if _WILL_BE.fullmatch(words):
        return f"{said} by ⟨when?⟩{mark}"
    if _PLANNED.fullmatch(words):
        return f"{said} for ⟨when?⟩{mark}"
    told = _ours(words, scene)
    if told is None:
        return None
    told = scene.habits.applied(told + mark)
    return said[:start] + (capitalised(told) if words[:1].isupper() else told)


def _ours(words: str, scene: Scene) -> str | None:
    """What nobody in particular does somehow, as what we do or say by when."""
    acted = _ACTION.fullmatch(words)
    if acted is not None:
        return f"{speaker(scene)} {acted['will']} ⟨do what by when?⟩"
    found = _SOMETHING.fullmatch(words)
    if found is None:
        return None
    who = first_person(found["who"])
    return f"{who} will tell you by ⟨when?⟩ what {who} can do"


OF_SENTENCE: Captures = {"seen_to": seen_to}
