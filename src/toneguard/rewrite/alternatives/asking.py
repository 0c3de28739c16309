"""What we don't know, and are ready to ask or can say whom to ask: told by the asking, with the doubt as its reason."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.letters import small
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


_TURN_TO = (
    r"(?:(?:check|confirm|speak|enquire|inquire|checking|confirming|speaking|enquiring|inquiring)(?: directly)? with"
    r"|(?:ask|contact|call|asking|contacting|calling)(?: directly)?) (?P<whom>(?:the|your) [\w'’ -]+?)(?: directly)?"
    r"(?: (?:for|about|on) (?:that|this|it|more)(?: \w+)?)?"
)
_UNMENTIONED = regex(
    r"(?P<who>i|we)(?P<not> do not| don['’]?t| can['’]?t| cannot)(?: currently)? (?P<see>see|have|find) "
    r"(?P<what>anything|(?:any )?(?:information|info|details|notes?|mention))(?: in regards? to| with regards? to| \w+) "
    r"(?P<topic>(?:the |your |our |a )?[\w'’ -]+?)(?: (?:here|in (?:the|our|my) [\w ]+?))?,? so "
    r"(?:you (?:may|might) (?:want|wish|like|need) to|please|(?:i|we)['’]?d (?:recommend|suggest)"
    rf"|it(?:['’]s| is| would be) best to|you (?:can|could|should)) {_TURN_TO}",
    re.IGNORECASE,
)
_OURS = regex(r"\b(?:you|your|me|us|my|our)\b", re.IGNORECASE)


def turned_to(scene: Scene) -> str | None:
    """ "I don't see anything about pets, so please ask the host" as "the host should be able to tell you about pets, as …"."""
    found = _UNMENTIONED.fullmatch(stated(scene))
    if found is None or sorries.behind(scene) != "" or _OURS.search(found["topic"]):
        return None
    unseen = f"{first_person(found['who'])}{found['not']} {found['see']} {found['what']} about that"
    return f"{small(found['whom'])} should be able to tell you about {found['topic']}, as {unseen}."


OF_SENTENCE: Captures = {"asking": asking, "turned_to": turned_to}
