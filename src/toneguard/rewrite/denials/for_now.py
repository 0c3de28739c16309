"""What can't be done just now, with a slot for when it can; bad news behind a regret, with one for what can be done."""

import re

from toneguard.regex import regex
from toneguard.rewrite.checks import cold
from toneguard.rewrite.denials import dead_ends, negated, outages
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_FOR_NOW = regex(
    r"\b(?:yet|today|tonight|just now|right now|temporarily|at (?:this|the) moment|this (?:morning|afternoon|evening|week))\b",
    re.IGNORECASE,
)
# What is looked for can't be promised for a day, and what is never done has no time.
_NO_DAY = regex(
    r"^(?:find|see|locate|reproduce|replicate|identify|tell|say|confirm|comment|know|guarantee|promise|understand|help"
    r"|assist|do)\b"
    r"|\b(?:today|this (?:morning|afternoon|evening|week)) or\b",
    re.IGNORECASE,
)
_NOW = regex(
    r",? (?:today|tonight|just(?= now|$)|now|right now|temporarily|at (?:this|the) moment|yet"
    r"|this (?:morning|afternoon|evening|week))\b",
    re.IGNORECASE,
)
_UNTOLD = regex(r"\b(?:when|date|timeline|eta|news|idea|plans?)\b", re.IGNORECASE)


def able_later(scene: Scene) -> str | None:
    """ "We can't take cards at the moment" as "we will be able to take cards"; the template adds the slot for when."""
    part = part_of(scene)
    if part is None or part.before or part.after or part.reason or part.lead or openers.REGRET.search(scene.said):
        return None
    possible = negated.possible(part.words) if _FOR_NOW.search(part.words) else None
    following = scene.following
    if possible is None or dead_ends.helped(scene, part) or (following is not None and _UNTOLD.search(following.text)):
        return None
    who, done = possible[0], _NOW.sub("", possible[1])
    return f"{who} will be able to {done}" if not _NO_DAY.match(done) else None


_REGRETTED = regex(
    r"(?:(?P<who>i|we)(?:(?: am|['’]?m| are|['’]?re) (?:(?:so|very|really|truly) )?sorry| (?:deeply )?regret) to "
    r"(?:inform|tell|advise|say|report|let)(?: you)?(?: know)?(?: that)?,?"
    r"|(?:(?P<whose>i|we)(?: am|['’]?m| are|['’]?re) (?:(?:so|very|really|truly) )?)?(?P<but>sorry,? but)) "
    r"(?P<news>[^;:?()\n]+)",
    re.IGNORECASE,
)


def regretted(scene: Scene) -> str | None:
    """ "I regret to inform you that it was cancelled" as "I'm sorry that it was cancelled. We can ⟨what?⟩"."""
    said = unmarked(scene.said)
    found = _REGRETTED.fullmatch(said[openers.greeting(said) :])
    part = part_of(scene)
    if found is None or part is None or part.after or not cold.says_no(found["news"]) or dead_ends.helped(scene, part):
        return None
    if found["but"] and not any(
        says(found["news"]) for says in (outages.over, outages.to_try_again, dead_ends.refuses)
    ):
        return None
    if re.search(r"\b(?:but|however|died|passed away|death)\b", found["news"], re.IGNORECASE):
        return None
    said_by = found["who"] or found["whose"] or ("we" if re.match(r"we\b", found["news"], re.IGNORECASE) else "I")
    mine = said_by.lower() == "i"
    sorry = scene.habits.applied("I'm sorry that" if mine else "we're sorry that")
    return f"{sorry} {small(found['news'])}. What we can do is ⟨what?⟩"


OF_CLAUSE: Captures = {"able_later": able_later}
OF_SENTENCE: Captures = {"regretted": regretted}
