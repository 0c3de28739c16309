"""What we don't know and are ready to ask: told by the asking, with the doubt as its reason."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person
from toneguard.rewrite.prose.told import stated

_TANGLED = tangled("and|yet")
_WE_ASK = regex(
    r"(?P<who>i|we)(?P<unsure>(?: am|['’]?m| are|['’]?re) not (?:\w+ )?(?:sure|certain)|(?: do not| don['’]?t) know) "
    r"(?:if|whether) (?P<what>[^,;:()?]+?),? but "
    r"(?P<way>(?:i|we)(?: can| could| will|['’]ll|(?: would|['’]d) be (?:happy|glad) to)(?: also| certainly| gladly)? "
    r"(?:ask(?: (?:the|our|your) [\w'’-]+(?: [\w'’-]+)?| them)?"
    r"|(?:check|find out|enquire|inquire)(?: (?:with|from|at) (?:(?:the|our|your) [\w'’-]+(?: [\w'’-]+)?|them))?)(?: for you)?)",
    re.IGNORECASE,
)


_WE_REQUEST = regex(
    r"(?P<who>i|we)(?P<unsure>(?: am|['’]?m| are|['’]?re) not (?:\w+ )?(?:sure|certain)|(?: do not| don['’]?t) know) "
    r"(?P<if>if|whether) (?P<they>they|it|the [a-z]+|your [a-z]+) (?P<have>have|has|offer|offers|stock|sell|serve|provide|carry) "
    r"an? (?P<thing>[\w' -]+?),? but (?P<way>(?:i|we)(?: can| could| will|['’]ll) [^,;:()?]+?) one\b"
    r"(?P<tail>(?: (?!in the event|in case|if)[^,;:()?]+?)?)(?P<case>,? (?:in the event|in case|if) (?:they|it) (?:do|does))?",
    re.IGNORECASE,
)


def _requested(found: re.Match[str]) -> str | None:
    """ "…, but I can request one" as "I can request a cot, as I'm not sure if they have one"."""
    thing, have = found["thing"], found["have"].lower()
    if _TANGLED.search(thing) or _TANGLED.search(found["way"]) or inflection.is_plural(thing.split()[-1]):
        return None
    does = "does" if have != inflection.base(have) else "do"
    they = found["they"].lower()
    case = f" in case {they} {have} one" if found["case"] else ""
    doubt = (
        f"{first_person(found['who'])}{found['unsure']} {found['if'].lower()} {they} {does if case else f'{have} one'}"
    )
    return f"{found['way']} {inflection.article(thing)} {thing}{found['tail']}{case}, as {doubt}."


def asking(scene: Scene) -> str | None:
    """ "I'm not sure if they have a cot, but I can ask" as "I can ask whether they have a cot, as I'm not sure"."""
    said = stated(scene)
    if sorries.behind(scene) != "":
        return None
    if (requested := _WE_REQUEST.fullmatch(said)) is not None:
        return _requested(requested)
    found = _WE_ASK.fullmatch(said)
    if found is None or _TANGLED.search(found["what"]):
        return None
    who = first_person(found["who"])
    doubt = (
        f"{who} don't know" if "know" in found["unsure"].lower() else f"{who} {'am' if who == 'I' else 'are'} unsure"
    )
    return scene.habits.applied(f"{found['way']} whether {found['what']}, as {doubt}.")


OF_SENTENCE: Captures = {"asking": asking}
