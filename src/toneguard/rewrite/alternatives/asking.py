"""What we don't know and are ready to ask: told by the asking, with the doubt as its reason."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import first_person, stated

_BAD = regex(r"\b(?:not|no|never|and|but|so|because|unless|until|without|yet)\b|n['’]t\b", re.IGNORECASE)
_WE_ASK = regex(
    r"(?P<who>i|we)(?P<unsure>(?: am|['’]?m| are|['’]?re) not (?:\w+ )?(?:sure|certain)|(?: do not| don['’]?t) know) "
    r"(?:if|whether) (?P<what>[^,;:()?]+?),? but "
    r"(?P<way>(?:i|we)(?: can| could| will|['’]ll|(?: would|['’]d) be (?:happy|glad) to)(?: also| certainly| gladly)? "
    r"(?:ask(?: (?:the|our|your) [\w'’-]+(?: [\w'’-]+)?| them)?"
    r"|(?:check|find out|enquire|inquire)(?: (?:with|from|at) (?:(?:the|our|your) [\w'’-]+(?: [\w'’-]+)?|them))?)(?: for you)?)",
    re.IGNORECASE,
)


def asking(scene: Scene) -> str | None:
    """ "I'm not sure if they have a cot, but I can ask" as "I can ask whether they have a cot, as I'm not sure"."""
    found = _WE_ASK.fullmatch(stated(scene))
    if found is None or sorries.behind(scene) != "" or _BAD.search(found["what"]):
        return None
    who = first_person(found["who"])
    doubt = (
        f"{who} don't know" if "know" in found["unsure"].lower() else f"{who} {'am' if who == 'I' else 'are'} unsure"
    )
    return scene.habits.applied(f"{found['way']} whether {found['what']}, as {doubt}.")


OF_SENTENCE: Captures = {"asking": asking}
