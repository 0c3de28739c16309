"""A sentence put together again around one main clause that was told anew."""

import re

from toneguard.language import inflection
from toneguard.language.anatomy import names
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.parts import LINKING, POLICY, Part, part_of
from toneguard.rewrite.prose.pieces import AT_PRESENT
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.splice import begins_small


def retold(scene: Scene, new: str) -> Edit | None:
    """The sentence with one main clause told anew."""
    part, sentence = part_of(scene), scene.sentence
    if part is None or sentence is None or not new:
        return None
    told, asks = new.rstrip().rstrip("."), new.rstrip().endswith("?")
    lead = _lead(part, asks=asks)
    if lead is None or not _fits(part, new) or _leans(scene):
        return None
    known = names(sentence)
    told = lead + small(told, known) if lead else told
    # Nobody is glad twice: the mark goes with what ends the sentence now.
    end = "" if asks else "." if part.after else part.final
    after = f"{part.after}{part.final}" if part.after else ""
    body = _front(part, told, known) + end + after
    return Edit(sentence.span, part.greeting + _cased(scene, sentence, part, body, known))


def _lead(part: Part, *, asks: bool) -> str | None:
    """What leads up to the clause, or its reason in front of it; `None` where there are both."""
    lead = "" if any(idle.fullmatch(part.lead) for idle in (_FOR_NOW, _NOTE, _BY_POLICY)) else part.lead
    lead = "" if _THEN.match(lead) else lead
    if _DUE_TO.fullmatch(lead):
        lead = f"{lead.rstrip()}, "
    if part.reason:
        if lead:
            return None
        lead = f"{part.reason}, "
    return "" if asks and (_LINKED.fullmatch(lead) or _AS_SEEN.fullmatch(lead)) else lead


_THEN = regex(r"then\b", re.IGNORECASE)
_DUE_TO = regex(r"due to [^,]*", re.IGNORECASE)
_LINKED = regex(rf"(?:{LINKING}),? ", re.IGNORECASE)


def _fits(part: Part, new: str) -> bool:
    """The clauses behind the new one still make sense: no second offer, no order, nothing that rests on what goes."""
    if _ELLIPTIC.search(part.after):
        # "… but 4 PM is": what it is stood in the clause that goes.
        return False
    return not (new.rstrip().endswith("?") and _orders(part.after))


def _leans(scene: Scene) -> bool:
    """The next sentence lives on words of this one: "My manager can."."""
    following = scene.following
    return following is not None and _LEANING.fullmatch(following.text.strip()) is not None


_LEANING = regex(
    r"(?!i\b|we\b|you\b)[\w'’ -]{2,40} (?:can|could|does|do|did|will|would|is|are|has|have)(?: (?:do )?(?:so|that|it|this))?[.!]",
    re.IGNORECASE,
)


def _orders(after: str) -> bool:
    """What follows a request would be left as an order of its own: "Then open it again"."""
    if _ASKS_TOO.match(after):
        return True
    found = re.match(r"\s*(?:(?:then|just|simply),? )*([a-z]+)\b", after, re.IGNORECASE)
    verb = found[1].lower() if found is not None else ""
    return verb != "please" and inflection.is_base_verb(verb)


# "Could you please attach it? Please send it again."
_ASKS_TOO = regex(r"\s*(?:please|kindly) (?!note|be |find|see|let|do not|don['’]t|feel)[a-z]+ ", re.IGNORECASE)
_ELLIPTIC = regex(r"\b(?:is|are|was|were|can|could|do|does|did|will|would|has|have)$", re.IGNORECASE)
_NOTE = regex(r"(?:please (?:also )?\w+(?: \w+){0,2}|note) that ", re.IGNORECASE)
_BY_POLICY = regex(POLICY, re.IGNORECASE)
_AS_SEEN = regex(r"(?:as far as (?:i|we) can (?:see|tell)|according to (?:our|the) [\w ]+), ", re.IGNORECASE)
_FOR_NOW = regex(rf"{AT_PRESENT},? ", re.IGNORECASE)


def _cased(scene: Scene, sentence: Sentence, part: Part, body: str, known: frozenset[str]) -> str:
    """With the small letters of a reply that has no capitals, and of what goes on behind a greeting."""
    if begins_small(scene):
        lowered = small(body, known)
        return (
            re.sub(r"(?<=[.?] )([A-Z])(?=\w)", lambda m: m[1].lower(), lowered) if scene.habits.lower_case else lowered
        )
    written = sentence.text[len(part.greeting) :].lstrip("\"'“‘(*_")[:1]
    inline = part.greeting.rstrip()[-1:] in {",", "-", "–", "—"}
    ours = "\n" not in part.greeting and re.match(r"I\b", scene.said[len(part.greeting) :]) is not None
    return small(body, known) if inline and (written.islower() or ours) else capitalised(body)


def _front(part: Part, told: str, known: frozenset[str]) -> str:
    if not part.before:
        return told
    if re.search(r"\b(?:but|however|yet)\b", part.joint, re.IGNORECASE) or told.endswith("?"):
        return f"{capitalised(part.before)}. {capitalised(told)}"
    if re.search(r"\b(?:and|so)\b|[;–—-]", part.joint):
        return capitalised(part.before) + part.joint + small(told, known)
    return f"{capitalised(part.before)}. {capitalised(told)}"
