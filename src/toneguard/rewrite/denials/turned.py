"""A denial put behind the way on, as its reason: what can be done comes first, and not a word of what can't is lost.

Each capture is `None` where the two can't change places: one points at the other, or either holds more than one plain thought.
"""

import re
from dataclasses import replace

from toneguard.language.clauses import Mood, Voice
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.denials import halves, negated, reasons, ways
from toneguard.rewrite.denials.reasons import Denial
from toneguard.rewrite.prose import openers, signatures
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene


def _turned(scene: Scene, offer: str, denial: Denial | None, link: str, *, known: bool = False) -> str | None:
    """The offer with the denial behind it; `known` where it is known to be one whatever its words."""
    if denial is None or ways.asks(offer) or not (known or ways.helps(offer)) or not ways.plain(offer):
        return None
    if ways.denies(offer) or ways.points_back(offer, denial.said) or ways.consoles(offer):
        return None
    if link == "as" and re.search(r"\bas\b", offer):
        link = "since"
    return _regretting(scene, denial, reasons.behind(offer, link, denial, _final(denial.final)))


def _final(mark: str) -> str:
    """Nobody is glad about a denial."""
    return mark.replace("!", ".").replace("?", ".")


def _regretting(scene: Scene, denial: Denial, turned: str | None) -> str | None:
    """With the "sorry" that led up to the denial, as a sentence of its own."""
    if turned is None or not openers.SORRY.search(scene.said) or openers.SORRY.search(denial.said):
        return turned
    sorry = (
        "we're sorry" if negated.who(scene) == "we" and re.match(r"\W*we", scene.said, re.IGNORECASE) else "I'm sorry"
    )
    return f"{sorry} about that. {capitalised(turned)}"


# In one sentence


_BUT = regex(r",?[;.]? ?(?:[-–—] ?)?\b(?:but|however)\b,? (?:instead,? )?", re.IGNORECASE)
_DONE = regex(r"(?:i|we)(?:['’]ve| have)? \w+(?:ed|und|nt|de|ught)\b", re.IGNORECASE)


# Advice, news, and what only holds on a condition gain nothing in front.
_NO_GAIN = regex(
    r"(?:i|we)(?:(?:['’]?d| would) (?:recommend|suggest|advise|say)|(?:['’]?ll| will) (?:be|let|keep|update)"
    r"|(?:['’]ve| have| do have)(?: (?:got|found|booked|reserved))?)\b"
    r"|(?:with(?! (?:a few|some|a little|a small)\b)|for|in|by|on|at|from|after|once|if|when) ",
    re.IGNORECASE,
)


def offer_first(scene: Scene) -> str | None:
    """ "We can't refund it, but we can offer a credit" as "we can offer a credit, though we can't refund it"."""
    return _contrasted(scene) or halves.way_first(scene)


def _contrasted(scene: Scene) -> str | None:
    """What contrasts may stand either way round; with "instead" the denial led to the offer."""
    part = part_of(scene)
    if part is None or not part.after:
        return None
    text = scene.said.rstrip()
    rest = text[text.find(part.words) + len(part.words) :]
    if part.reason:
        rest = rest.partition(part.reason)[2]
    joint, denial = _BUT.match(rest), reasons.denial(scene, part)
    offer, hope = ways.without_hope(_said(rest[joint.end() :]) if joint is not None else "")
    if not offer or denial is None or denial.points(offer) or _NO_GAIN.match(offer):
        return None
    if _DONE.match(offer):
        # What was found or done is news of its own, and no reason for it.
        return None
    led_to = re.search(r"\binstead\b", rest) is not None
    offer, denial = _renamed(scene, part, offer, denial)
    turned = _turned(scene, offer, denial, "as" if led_to else "though")
    return _after(part.before, f"{turned}{hope}" if turned is not None else None)


def _said(text: str) -> str:
    """Without greeting, opener and final mark."""
    return openers.news(re.sub(r"[.!?…\s]+$", "", text))


def _after(before: str, turned: str | None) -> str | None:
    """With the clauses that stood in front, as a sentence of their own."""
    return f"{capitalised(before)}. {capitalised(turned)}" if turned is not None and before else turned


# With the next sentence

_TOLD = regex(r"(?P<body>[^\n]+?)(?P<mark>[.?!])?(?P<name> (?:[\^~*/-] ?)?(?:[A-Z]{2,3}|[A-Z][a-z]{1,7}))?")
_REASONED = regex(
    r"(?P<asked>(?:please|kindly) [^,]+),? (?:as|because|since) (?P<why>(?:the|your|this|they|it|we|you) .+)",
    re.IGNORECASE,
)
_WE = regex(r"(?:i|we|you)\b", re.IGNORECASE)
_KNOWS = regex(
    r"\b(?:have|has|had|got|get|give|share|provide|see|find)\b.*\b(?:info|information|infos|details?|updates?|news|eta|date"
    r"|timeline|timeframe|answer|figures?|stats?|statistics)\b"
    r"|\b(?:aware|know|sure|certain|comment|say|confirm|tell|disclose|discuss|speculate|think)\b",
    re.IGNORECASE,
)


# Whoever is afraid to say it would say it curtly.
_AFRAID = regex(r"\bafraid\b", re.IGNORECASE)
_OWN_TIME = regex(r"\b(?:until|till|before)\b", re.IGNORECASE)
# Whoever can't speak for others says who can.
_NOT_OURS = regex(r"\b(?:comment|speak|advise) (?:on|for|to|about)\b", re.IGNORECASE)
_ADVICE = regex(r"(?:i|we)(?:['’]?d| would) (?:recommend|suggest|advise) (?:\w+ing|that you)\b", re.IGNORECASE)


def next_first(scene: Scene) -> str | None:
    """ "We can't find it. Please send the number" as "please send the number, as we can't find it"; what asks stays as it is."""
    part, following = part_of(scene), scene.following
    if part is None or following is None or part.before or part.after or openers.greeting(following.text):
        return None
    denial, told = reasons.denial(scene, part), _TOLD.fullmatch(following.text.strip())
    if denial is None or told is None or (told["mark"] is None and signatures.signed(following.text) is None):
        return None
    offer = reasons.mended(ways.unlinked(told["body"]))
    offer = f"please {small(offer)}" if _is_order(scene, following) else offer
    if denial.points(offer) or told["mark"] == "?" or ways.replaces(told["body"]):
        return None
    advised = _NOT_OURS.search(part.words) is not None and _ADVICE.match(offer) is not None
    beside = _stands_beside(part, offer) and not advised
    link = "though" if beside else "as"
    offer, denial = _renamed(scene, part, *_with_reason(offer, denial))
    if (
        _OWN_TIME.search(f"{part.words} {part.reason}")
        or _AFRAID.search(scene.said)
        or (_NO_GAIN.match(offer) and not advised)
    ):
        return None
    turned = _turned(scene, offer, replace(denial, final="."), link)
    return f"{turned}{told['name'] or ''}" if turned is not None else None


def _is_order(scene: Scene, sentence: Sentence) -> bool:
    """ "Hand it in at the desk": it begins with the verb of an order."""
    scene.reading.parse([sentence])
    orders = (c.verb_span.start for c in sentence.clauses if c.mood is Mood.IMPERATIVE and c.courtesy is False)
    return sentence.span.start in orders and _NO_REQUEST.match(sentence.text) is None


_NO_REQUEST = regex(
    r"(?:do|don['’]?t|never|please|let|thank|note|see|read|refer|trust|rest|be|bear|keep|have|stay|enjoy|hope|feel|sorry|no"
    r"|sit|hang|hold|refrain|stop|try)\b",
    re.IGNORECASE,
)


def _stands_beside(part: Part, offer: str) -> bool:
    """News elsewhere and what others have are not there because of the denial."""
    return not ways.requests(offer) and (_KNOWS.search(part.words) is not None or _WE.match(offer) is None)


def _with_reason(offer: str, denial: Denial) -> tuple[str, Denial]:
    """A request that has a reason of its own gives both."""
    found = _REASONED.fullmatch(offer)
    if found is None or not ways.plain(found["why"]):
        return offer, denial
    return found["asked"], replace(denial, said=f"{denial.said} and {found['why']}")


_PRONOUN = regex(r"(?<! as )\b(?:it|them)\b(?! (?:is|are|was|has|will|can|should|would)\b)", re.IGNORECASE)
_NAMED = regex(r"\b(?:the|your|our|my|this|that|these|those|an?) \w", re.IGNORECASE)
# "The results by phone" are the results, and how they can't be given.
_WITH_MORE = regex(
    r" (?:by|in|on|at|for|with|to|from|of|over|via|until|before|after|as|without|that|which|who)\b", re.IGNORECASE
)
_DETERMINED = regex(r"(?:the|your|this|that|these|those) ", re.IGNORECASE)


def _renamed(scene: Scene, part: Part, offer: str, denial: Denial) -> tuple[str, Denial]:
    """ "… the attachment. Please send it again" with the name and the pronoun in each other's place."""
    thing, found = part.clause.object, _PRONOUN.search(offer)
    if thing is None or thing.pronoun or part.clause.voice is not Voice.ACTIVE or found is None:
        return offer, denial
    named, pronoun = scene.full(thing), "them" if thing.plural else "it"
    only = len(_NAMED.findall(denial.said)) == 1 and denial.said.count(named) == 1
    if found[0].lower() != pronoun or not only or not _DETERMINED.match(named) or _WITH_MORE.search(named):
        return offer, denial
    offer = offer[: found.start()] + named + offer[found.end() :]
    return offer, replace(denial, said=denial.said.replace(named, pronoun))


OF_SENTENCE: Captures = {"offer_first": offer_first}
OF_PAIR: Captures = {"next_first": next_first}
