"""Several steps that the customer is ordered to take, told as one benefit or one request.

Each capture is `None` unless the sentence is nothing but "you have to" and steps that begin with a verb.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.remedies import is_step
from toneguard.rewrite.prose.requests import UNDOABLE, may_ask
from toneguard.rewrite.prose.scene import Captures, Scene

_ORDER = regex(
    r"(?P<lead>(?:first|next|then|also|again|so|to [a-z][^,]*),? )?(?:please )?you(?:['’]ll| will)? "
    r"(?:first |just |simply |only |also |then )*(?:must|(?:have|need|are required) to) (?:first |just |simply )*"
    r"(?P<steps>[a-z][^;:?()\n]*)",
    re.IGNORECASE,
)
_JOINT = regex(r"(?P<link>,? and then|, then|,? and|,) (?:just |simply |finally |also |please )*(?=(?P<verb>[a-z]+)\b)")
_DEPENDS = regex(
    r"\b(?:not|if|when|unless|because|so|before|until|which|who|but|or|otherwise|dont|never)\b|n['’]t\b", re.IGNORECASE
)


def steps(scene: Scene) -> str | None:
    """ "You have to log out first, then open it again" as "logging out first and then opening it again"."""
    lead, done = _ordered(scene)
    if lead or len(done) < 2 or not all(is_step(words) for _, words in done):
        return None
    return _list([(link, _gerund(scene, words)) for link, words in done])


_BARE = regex(
    r"(?:(?:also|so|but|then|now),? )?(?:please )?(?P<just>just |simply |first,? )*(?P<steps>[a-z]+\b[^;:?()\n]*)",
    re.IGNORECASE,
)


# "Please look it up" sends them away, however kindly.
_BY_THEMSELVES = regex(r"\b(?:directly|yourself|elsewhere)\b", re.IGNORECASE)
_ELSEWHERE = regex(r"check [\w ]*\b(?:contract|terms|conditions|policy|faq|manual|guide)\b", re.IGNORECASE)
# What trails behind the last step is none: "reinstall, log in, done".
_TRAILS = regex(
    r"(?:[,–—] ?|\band )(?:probably|maybe|perhaps|possibly|likely|done|easy|simple|it|that|this|they|there|you|we|i|no"
    r"|yes|ok|okay|then|ideally)\b",
    re.IGNORECASE,
)
_AIMED = regex(r"\bto [a-z]+ ")
_SENDS_AWAY = frozenset({"look", "search", "see", "refer", "google", "figure", "ask", "note"})


# What is read first belongs to what is done then; "before you write again" would send them off.
_BEFORE_THAT = regex(
    r" before you (?:start|begin|post|order|send|apply|sign|use|buy|book|open|install|ship|submit|file)\b(?! again)[\w' ]*$",
    re.IGNORECASE,
)


def ordered(scene: Scene) -> str | None:
    """A bare order as what its steps do, or as a request: "restarting the app should help" of "just restart the app"."""
    part = part_of(scene)
    if part is not None and _goes_on(part):
        told = _ordered_alone(scene, part.greeting + part.words)
        hangs = told is None or (told.endswith("should help") and _THEN.match(part.after) is not None)
        return f"{told}.{part.after}" if not hangs else None
    return _ordered_alone(scene, unmarked(scene.said))


# "Holding it should help. Then wait": a step can't follow a benefit.
_THEN = regex(r"\W*then\b", re.IGNORECASE)
# "Log in and you'll see it": what comes of it is not told apart.
_COMES_OF_IT = regex(r"\s*(?:(?:that|this|it)\b|(?:you|we|i|they)(?:['’]ll| will)\b)", re.IGNORECASE)


def _goes_on(part: Part) -> bool:
    """Something is told behind the order, and nothing in front of it."""
    told = re.match(r"\s*(\w+)", part.after)
    another = told is not None and inflection.is_base_verb(told[1].lower())
    leans = told is not None and _COMES_OF_IT.match(part.after) is not None
    return told is not None and not (another or leans or part.before or part.lead or part.reason)


def _ordered_alone(scene: Scene, said: str) -> str | None:
    match = _BARE.fullmatch(said[openers.greeting(said) :])
    if (
        match is None
        or _DEPENDS.search(_BEFORE_THAT.sub("", match["steps"]))
        or _BY_THEMSELVES.search(said)
        or not may_ask(scene)
    ):
        return None
    done = _parted(small(match["steps"]))
    if _ELSEWHERE.match(match["steps"]) or any(
        words.split()[0] in (UNDOABLE | _SENDS_AWAY) - {"keep"}
        or not (is_step(words) or inflection.is_base_verb(words.split()[0].removeprefix("re-")))
        for _, words in done
    ):
        return None
    if any(_TRAILS.search(words) for _, words in done):
        return None
    if not done[0][1].startswith("try ") and all(is_step(words) and not _AIMED.search(words) for _, words in done):
        return f"{_list([(link, _gerund(scene, words)) for link, words in done])} should help"
    joined = [(" and" if link == "," and at == len(done) - 1 else link, words) for at, (link, words) in enumerate(done)]
    return f"please {''.join(f'{link} {words}' if link else words for link, words in joined)}"


def _ordered(scene: Scene) -> tuple[str, list[tuple[str, str]]]:
    """What leads up to the order, and each step with the words that join it to the one in front."""
    said = unmarked(scene.said)
    match = _ORDER.fullmatch(said[openers.greeting(said) :])
    if match is None or _DEPENDS.search(match["steps"]):
        return "", []
    lead = (match["lead"] or "").lower()
    return lead if "to " in lead else "", _parted(match["steps"])


def _parted(steps: str) -> list[tuple[str, str]]:
    done, here, link = [], 0, ""
    for found in _JOINT.finditer(steps):
        if inflection.is_base_verb(found["verb"]):
            done.append((link, steps[here : found.start()]))
            here, link = found.end(), found["link"]
    return [*done, (link, steps[here:])]


def _gerund(scene: Scene, words: str) -> str:
    first, blank, rest = words.partition(" ")
    return scene.habits.spelt(inflection.gerund(first)) + blank + rest


def _list(done: list[tuple[str, str]]) -> str:
    """ "then" stays, and "and" stands before the last."""
    words = [f"then {told}" if "then" in link else told for link, told in done]
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} and {words[-1]}"


OF_SENTENCE: Captures = {
    "steps": steps,
    "ordered": ordered,
}
