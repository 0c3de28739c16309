"""A search that came to nothing: what was searched is told without the "but unfortunately", and a slot says what comes next."""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials import dead_ends
from toneguard.rewrite.denials.undenied import TANGLED
from toneguard.rewrite.prose import openers, sorries
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker

_LOOKED = r"(?:checked|searched|looked|inspected|gone through|been through)"
_FOUND = regex(
    rf"(?P<did>[^,;:()]*?\b{_LOOKED}\b[^,;:()]*?),? but (?:(?:unfortunately|sadly|{openers.AFRAID}),? )?"
    r"(?:no (?P<thing>[\w'’ -]+?) (?:was|were|has been|have been) (?:found|located)"
    r"|(?:(?:they|we|i) )?(?:could not|couldn['’]t|did not|didn['’]t) (?:find|locate) (?:an?|any) (?P<some>[\w'’ -]+?))"
    r"(?P<where>(?: (?:on|in|at|under|behind|near|on board) [^,;:()]*| there| on board)?)"
    rf"(?:,? (?:unfortunately|sadly|{openers.AFRAID}))?",
    re.IGNORECASE,
)


def searched(scene: Scene) -> str | None:
    """ "Staff checked the train but no phone was found" as "… and found no phone. What we can do next is ⟨what?⟩"."""
    said = unmarked(scene.said)
    found = _FOUND.fullmatch(openers.news(said))
    if found is None or dead_ends.helped_nearby(scene) or sorries.behind(scene) != "":
        return None
    thing = found["thing"] or found["some"]
    if TANGLED.search(found["did"]) or TANGLED.search(thing):
        return None
    who = speaker(scene)
    return f"{found['did']} and found no {thing}{found['where']}. What {who} can do next is ⟨what?⟩."


OF_SENTENCE: Captures = {"searched": searched}
