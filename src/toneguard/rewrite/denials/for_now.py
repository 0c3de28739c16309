"""What can't be done just now, with a slot for when it can; bad news behind a regret, with one for what can be done."""

import re

from toneguard.language.anatomy import names
from toneguard.regex import regex
from toneguard.rewrite.checks import cold
from toneguard.rewrite.denials import dead_ends, negated, outages
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import restored, small, unmarked
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker

_FOR_NOW = regex(
    r"\b(?:yet|today|tonight|just now|right now|temporarily|at (?:this|the) moment|this (?:morning|afternoon|evening|week))\b",
    re.IGNORECASE,
)
# What is looked for can't be promised for a day, what is never done has no time, and a thing as it is now won't do later either.
_NO_DAY = regex(
    r"^(?:find|see|locate|reproduce|replicate|identify|tell|say|confirm|comment|know|guarantee|promise|understand|help"
    r"|assist|do)\b"
    r"|\b(?:today|this (?:morning|afternoon|evening|week)) or\b|\bas (?:it|they|this|that|things) (?:is|are|stands?)\b",
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
    return f"{who} will be able to {done}" if not _NO_DAY.search(done) else None


_BRACES = (
    r"(?:(?P<afraid>i|we)(?: am|['’]?m| are|['’]?re) afraid(?: that)?|unfortunately|sadly|regrettably|regretfully),?"
)
_REGRETTED = regex(
    r"(?:(?P<who>i|we)(?:(?: am|['’]?m| are|['’]?re) (?:(?:so|very|really|truly) )?sorry| (?:deeply )?regret) to "
    r"(?:inform|tell|advise|say|report|let)(?: you)?(?: know)?(?: that)?,?"
    r"|(?:(?P<whose>i|we)(?: am|['’]?m| are|['’]?re) (?:(?:so|very|really|truly) )?)?(?P<but>sorry,? but)"
    rf"|(?P<braces>{_BRACES})) "
    r"(?P<news>(?:[^;:?()\n]|:(?=\d))+)",
    re.IGNORECASE,
)


_GRAVE = regex(r"\b(?:but|however|died|passed away|death)\b", re.IGNORECASE)


def regretted(scene: Scene) -> str | None:
    """ "I regret to inform you that it was cancelled" as "I'm sorry that it was cancelled. What we can do is ⟨what?⟩"."""
    found, part = _news(scene), part_of(scene)
    if found is None or part is None or part.after:
        return None
    if dead_ends.way_on_near(scene, part) if found["braces"] else dead_ends.helped(scene, part):
        return None
    shut = (says(found["news"]) for says in (outages.over, outages.to_try_again, dead_ends.refuses))
    told = _told_sorry(found, part, scene) if not found["but"] or any(shut) else None
    who = "I" if re.match(r"I\b", found["news"]) else "we"
    return f"{told}. What {who} can do is ⟨what?⟩" if told is not None else None


def _news(scene: Scene) -> re.Match[str] | None:
    """Bad news and the words of regret in front of it."""
    said = unmarked(scene.said)
    found = _REGRETTED.fullmatch(said[openers.greeting(said) :])
    if found is None or _GRAVE.search(found["news"]) or _FRONTED.match(found["news"]):
        return None
    return found if cold.says_no(found["news"]) or _WENT_WRONG.search(found["news"]) else None


# "We're sorry that no, …", "we're sorry that without these …".
_FRONTED = regex(
    r"(?:no|not|yes|without|for|in|on|at|by|with|from|after|before|until|if|when|as|since|once|under|per|during)\b",
    re.IGNORECASE,
)
_WENT_WRONG = regex(r"\b(?:damaged|broken|delayed|late|wrong|mistake|down|interrupted)\b", re.IGNORECASE)
_GROUND = regex(r"(?:due to|because of|owing to) ", re.IGNORECASE)


def _told_sorry(found: re.Match[str], part: Part, scene: Scene) -> str | None:
    """The news behind "sorry that"; alone, where somebody is sorry already and a word of regret only led up to it."""
    known = names(scene.sentence) if scene.sentence is not None else frozenset()
    news = small(restored(found["news"]), known)
    if _THEIR_DOING.match(news):
        return None
    if part.lead and found["braces"]:
        if part.reason or not _GROUND.match(part.lead):
            return None
        news = f"{small(part.words)} {small(part.lead.strip(' ,'))}"
    if found["braces"] and _sorry_before(scene):
        return news
    said_by = found["who"] or found["whose"] or found["afraid"] or speaker(scene)
    sorry = scene.habits.applied("I'm sorry" if said_by.lower() == "i" else "we're sorry")
    return f"{sorry} {news}" if _THAT.match(news) else f"{sorry} that {news}"


# Nobody is sorry for what the customer left undone.
_THEIR_DOING = regex(
    r"you(?: did| do| have|['’]ve| had)?(?: not|n['’]?t)? (?:missed|forgot|failed|entered|chose|sent|paid|use|used"
    r"|(?:send|pay|submit|provide|attach|include|complete|fill|reply|respond|confirm|enter|choose|sign)\w*)\b",
    re.IGNORECASE,
)
_THAT = regex(r"that\b", re.IGNORECASE)


def _sorry_before(scene: Scene) -> bool:
    return any(openers.SORRY.search(s.text) for s in scene.reading.sentences if s.span != scene.whole)


OF_CLAUSE: Captures = {"able_later": able_later}
OF_SENTENCE: Captures = {"regretted": regretted}
