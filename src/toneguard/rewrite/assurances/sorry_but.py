"""What stands behind "sorry, but", told as what was tried or as a question.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.assurances.apologies import whole_apology
from toneguard.rewrite.denials.dead_ends import helped_nearby
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import restored, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, whom

_SORRY = (
    r"(?P<sorry>(?:(?:i|we)(?:['’]?(?:m|re)| am| are) |im |were )?(?:(?:so|very|really|truly|terribly|extremely) )*"
    r"sorry),? (?:but|however),? "
)
_UNABLE = r"(?:can(?:no|['’]?)t|can not|could(?: not|n['’]?t)|(?:am|are|was|were) (?:not able|unable) to)"
_REPRODUCED = regex(
    rf"{_SORRY}(?P<who>i|we) {_UNABLE} (?:reproduce|replicate|recreate) "
    r"(?P<thing>(?:the|your|this|that) [^,;:?()\n]+?)"
    r"(?: (?:by )?(?P<by>following|using|with|through|trying) (?P<how>(?:the|your|those|these) [^,;:?()\n]*))?",
    re.IGNORECASE,
)


def tried(scene: Scene) -> str | None:
    """ "Sorry, but we can't reproduce it with your steps" as "we tried your steps, and it did not appear"."""
    match = _said(_REPRODUCED, scene)
    if match is None:
        return None
    who = first_person(match["who"])
    if match["how"] is None:
        return f"{who} tried to reproduce {match['thing']}, and it did not appear"
    did = "followed" if match["by"].lower() == "following" else "tried"
    return f"{who} {did} {match['how']}, and {match['thing']} did not appear"


_NEEDED = regex(
    rf"{_SORRY}(?P<who>i|we) (?:really |just |do |would |will )*need "
    r"(?P<what>to know \S[^,;:?()\n]*?"
    r"|(?:the|your|an?) (?:[\w-]+ ){0,2}(?:name|number|date|address|code|time|size|model|colou?r|make)"
    r"s?\b[^,;:?()\n]*?) (?:in order )?to (?P<aim>[a-z][^,;:?()\n]*)",
    re.IGNORECASE,
)


def needed(scene: Scene) -> str | None:
    """ "Sorry, but I need to know the size to cut it" as "tell me the size so that I can cut it"."""
    match = _said(_NEEDED, scene)
    if match is None:
        return None
    who = first_person(match["who"])
    what = re.sub(r"^to know ", "", match["what"], flags=re.IGNORECASE)
    return f"tell {whom(who)} {what} so that {who} can {match['aim']}"


_BECAUSE = regex(
    rf"{_SORRY}(?:because|as|since) (?P<why>(?!you\b)[^,;:?()\n]+), "
    rf"(?P<no>(?P<who>i|we) (?:{_UNABLE}|(?:do|will) not|won['’]?t|don['’]?t) [^,;:?()\n]+)",
    re.IGNORECASE,
)
_POINTS = regex(r"\b(?:it|its|them|they|their|this|these|those)\b", re.IGNORECASE)
_ELSEWHERE = regex(r"\b(?:but|until|unless|instead|before|only|yet|further|anything)\b", re.IGNORECASE)


def grounded(scene: Scene) -> str | None:
    """ "Sorry, but because the box is sealed, we can't open it" with the apology whole, and a place for what can be done."""
    match = _said(_BECAUSE, scene)
    if match is None or _ELSEWHERE.search(match["why"] + match["no"]):
        return None
    who, why, no = first_person(match["who"]), match["why"], match["no"]
    # "It" wants what it stands for in front.
    told = f"that, as {why}, {no}" if _POINTS.search(no) else f"that {no}, because {why}"
    way_on = "" if helped_nearby(scene) else f". What {who} can do is ⟨what?⟩"
    return f"{whole_apology(match['sorry'], scene)} {told}{way_on}"


_POWERLESS = regex(
    rf"{_SORRY}(?P<no>(?:(?:i|we) {_UNABLE}|(?:i['’]?m|we['’]re|were) (?:not able|unable) to) [^,;:?()\n]+)",
    re.IGNORECASE,
)


def powerless(scene: Scene) -> str | None:
    """ "Sorry, but we can't move it. You can …" as "I'm sorry that we can't move it", where the way on stands beside it."""
    match = _said(_POWERLESS, scene)
    if match is None or _ELSEWHERE.search(match["no"]) or scene.following is None or not helped_nearby(scene):
        return None
    return f"{whole_apology(match['sorry'], scene)} that {restored(match['no'])}"


def _said(shape: re.Pattern[str], scene: Scene) -> re.Match[str] | None:
    said = unmarked(scene.said)
    return shape.fullmatch(said[openers.greeting(said) :])


OF_SENTENCE: Captures = {"tried": tried, "needed": needed, "grounded": grounded, "powerless": powerless}
