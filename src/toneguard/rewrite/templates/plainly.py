"""A stiff sentence said in the words that people use: all of its turns of the office at once."""

import re
from functools import partial

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker, whom
from toneguard.rewrite.templates.turns import TURNS

_PLAIN = tuple((regex(office, re.IGNORECASE), plain) for office, plain in TURNS)


def in_plain_words(scene: Scene) -> str | None:
    """ "You shall be notified of the outcome thereof" as "you will be told the outcome"."""
    sentence = scene.sentence
    if sentence is None or "\n\n" in sentence.text:
        return None
    start = openers.greeting(scene.said)
    said = scene.said[start:]
    plain = _told(said, scene)
    if plain == _UNDULY.sub("", said):
        return None
    return scene.said[:start] + (capitalised(plain) if said[:1].isupper() else plain)


# A sentence is as stiff without it.
_UNDULY = regex(r"\bduly (?=\w+(?:ed|en)\b)", re.IGNORECASE)


def _told(said: str, scene: Scene) -> str:
    who = speaker(scene)
    for office, plain in _PLAIN:
        said = office.sub(partial(_cased, plain=plain, who=who), said)
    return re.sub(r"  +", " ", said)


def _cased(found: re.Match[str], plain: str, who: str) -> str:
    """What stands for a turn, with the capital that it had."""
    only = "only " if "{only}" in plain and found[1] else ""
    who_is = "I am" if who == "I" else "we are"
    told = plain.replace("{who}", who).replace("{who_is}", who_is).replace("{us}", whom(who)).replace("{only}", only)
    told = found.expand(told)
    return capitalised(told) if found[0][:1].isupper() and found.start() == 0 else told


_COURTESY = regex(
    r"(?:(?:(?:i|we)(?:['’]?m| am|['’]?re| are) )?(?:(?:so|very|really) )?sorry|(?:my |our )?apologies"
    r"|(?:i|we) apologi[sz]e|thank you|thanks|many thanks) (?:for|about|again)\b[^,;:?()\n]*",
    re.IGNORECASE,
)


def news_apart(scene: Scene) -> str | None:
    """ "Sorry for the wait, we want to inform you that it has come" in two sentences, without the announcement."""
    if scene.sentence is None:
        return None
    front = scene.said[: scene.hit.span.start - scene.sentence.span.start].rstrip(" ,;–-")
    news = scene.said[scene.hit.span.end - scene.sentence.span.start :].strip()
    start = openers.greeting(front)
    return f"{front}. {capitalised(news)}" if news and _COURTESY.fullmatch(front[start:]) else None


OF_SENTENCE: Captures = {"in_plain_words": in_plain_words, "news_apart": news_apart}
