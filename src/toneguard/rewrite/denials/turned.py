"""A denial put behind the way on, as its reason: what can be done comes first, and not a word of what can't is lost.

`None` where the two can't change places: one points at the other, or either holds more than one plain thought.
"""

import re
from dataclasses import replace

from toneguard.regex import regex
from toneguard.rewrite.alternatives import deeds, gains, halves, reasons, ways
from toneguard.rewrite.alternatives.pointing import Halves, caught, unpointed
from toneguard.rewrite.alternatives.reasons import Denial
from toneguard.rewrite.denials import negated, theirs
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised, unended
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene


def turned(scene: Scene, way: str, denial: Denial | None, link: str) -> str | None:
    """The way on with the denial behind it."""
    told = _exchanged(scene, way, denial)
    if told is None or denial is None:
        return None
    way, denied = told
    mark = _final(denial.final)
    link = "since" if link == "as" and re.search(r"\bas\b", way) else link
    turn, sorry = reasons.behind(way, link, Denial(denied, mark), mark), _regret(scene, denial)
    return f"{turn} {sorry} about that." if turn is not None and sorry is not None else turn


def _exchanged(scene: Scene, way: str, denial: Denial | None) -> tuple[str, str] | None:
    """Way on and denial with what they point at named where it is first spoken of."""
    part = part_of(scene)
    clause = scene.clause or (part.clause if part is not None else None)
    if denial is None or clause is None or scene.sentence is None or not ways.plain(way):
        return None
    if ways.denies(way) or ways.consoles(way) or _LEANS.search(way) or _SPLICED.search(way):
        return None
    told = gains.alone(way)
    if caught(Halves(way, denial.said, told, scene.sentence)):
        return None
    named = deeds.spelt_out(scene, clause, way, denial.said)
    return unpointed(scene, Halves(*named, told, scene.sentence)) if named is not None else None


# "Please ask the desk, they are open till noon": the denial would hang on their hours.
_SPLICED = regex(
    r", (?:they|it|he|she|this|that|there)(?:['’](?:s|re|ll)| (?:is|are|was|were|will|can|has|have)\b)", re.IGNORECASE
)
# What would be the reason for the second half alone, and what is "still" so in spite of the denial.
_LEANS = regex(
    r", and (?:i|we|you|it|they|the|our|your)\b"
    r"|\band (?:it|they|that|this)(?: (?:will|is|are|can|has|have|may)\b|['’](?:s|re|ll|ve)\b)"
    r"|\bstill\b",
    re.IGNORECASE,
)


def _final(mark: str) -> str:
    """Nobody is glad about a denial."""
    return mark.replace("!", ".").replace("?", ".")


def _regret(scene: Scene, denial: Denial) -> str | None:
    """The "sorry" that led up to the denial, said once it is named; `None` where nobody said it."""
    if not openers.SORRY.search(scene.said) or openers.SORRY.search(denial.said):
        return None
    ours = negated.who(scene) == "we" and re.match(r"\W*we", scene.said, re.IGNORECASE)
    return "We're sorry" if ours else "I'm sorry"


# In one sentence


_BUT = regex(r",?[;.]? ?(?:[-–—] ?)?\b(?:but|however)\b,? (?:instead,? )?", re.IGNORECASE)
_DONE = regex(r"(?:i|we)(?:['’]?ve| have)? \w+(?:ed|und|nt|de|ught)\b", re.IGNORECASE)


# Advice, news, and what only holds on a condition gain nothing in front.
NO_GAIN = regex(
    r"(?:i|we)(?:(?:['’]?d| would) (?:recommend|suggest|advise|say)|(?:['’]?ll| will) (?:be|let|keep|update"
    r"|(?:call|ring|phone|e-?mail|message|text|write to) you .*\b(?:updates?|news))"
    r"|(?:['’]ve| have| do have)(?: (?:got|found|booked|reserved))?)\b"
    r"|(?:with|for|in(?! the meantime\b)|by|on|at|from|after|once|if|when) "
    # "If you have an address in Sicily, we can ship there" is an offer.
    r"(?!you \w[^,]*, (?:i|we|you) can\b)",
    re.IGNORECASE,
)


def _offered(offer: str, denial: Denial) -> bool:
    """We offer something in place of a short no; "… is closed, but you can …" ends on what can be done as it is."""
    return _OUR_OFFER.match(offer) is not None and len(denial.said.split()) <= _SHORT


_OUR_OFFER = regex(r"(?:if you (?:like|want|wish), )?(?:i|we)(?:['’]\w+| (?:can|could|will|have))\b", re.IGNORECASE)
_SHORT = 8
_BRACED = regex(r"\b(?:unfortunately|regrettably|sadly|afraid|sorry|regret)\b", re.IGNORECASE)
# What was arranged in its place was arranged because of it.
_ARRANGED = regex(r"(?:i|we)(?:['’]ve| have)? (?:booked|reserved|moved|rebooked)\b", re.IGNORECASE)


# If we ask, it is because of what we don't know.
_FINDS_OUT = regex(
    r"(?:i|we)\b.*\b(?:ask|check|find out|look (?:it |this |that )?(?:up|into)|enquire|inquire)\b", re.IGNORECASE
)


def offer_first(scene: Scene) -> str | None:
    """ "We can't refund it, but we can offer a credit" as "we can offer a credit, though we can't refund it"."""
    return theirs.within(scene) or _contrasted(scene) or _run_on(scene) or halves.way_first(scene)


def _contrasted(scene: Scene) -> str | None:
    """What contrasts may stand either way round; with "instead" the denial led to the offer."""
    part = part_of(scene)
    if part is None or scene.sentence is None:
        return None
    text = _ASIDE.sub("", scene.said.rstrip())
    denial, rest = _parted(scene, part, text)
    joint = _BUT.match(rest)
    offer, hope = ways.without_hope(_said(rest[joint.end() :]) if joint is not None else "")
    offer = ways.unthough(offer)
    if not offer or denial is None or denial.points(offer):
        return None
    if not _gains(offer) and not (ways.wonders(denial.said) and gains.known(offer)):
        return None
    led_to = re.search(r"\binstead\b", rest) is not None or _ARRANGED.match(offer) is not None
    led_to = led_to or (ways.wonders(denial.said) and _FINDS_OUT.match(offer) is not None)
    link = "as" if led_to or ways.requests(offer) else "though"
    if link == "though" and not (_BRACED.search(scene.said) or _offered(offer, denial)):
        return None
    told = turned(scene, offer, denial, link)
    return _after(part.before if part.after else "", f"{told}{hope}" if told is not None else None)


# "Happy birthday to you I'm afraid we can't …": hurried, with nothing in between.
_RUN_ON = regex(
    rf"(?P<front>[^,;:.?!]+?[^,;:.?!\s]) (?:{openers.AFRAID}(?: that)?|unfortunately|sadly) "
    r"(?P<no>(?:i|we|the|your|our|this|it|there)\b[^,;:.?!]*?),? but (?P<way>(?:i|we|you)\b[^;:.?!]*)",
    re.IGNORECASE,
)
_UNFINISHED = regex(
    r"\b(?:and|but|or|so|as|because|since|that|though|if|when|yes|no|is|are|was|to|it|we|i|you|the|which|who)$"
    r"|\b(?:not|no|never|because|since|if|when)\b|n['’]t\b",
    re.IGNORECASE,
)


def _run_on(scene: Scene) -> str | None:
    """The same behind words that are a sentence of their own, though no mark says so."""
    found = _RUN_ON.fullmatch(_said(scene.said))
    if found is None or _UNFINISHED.search(found["front"]) or not _gains(found["way"]):
        return None
    told = turned(scene, found["way"], reasons.stated(scene, found["no"]), "though")
    return _after(found["front"], told) if told is not None and len(found["front"].split()) > 2 else None


def _parted(scene: Scene, part: Part, text: str) -> tuple[Denial | None, str]:
    """The denial and all that stands behind it, by the parse or else by the "but" between them."""
    if part.after:
        # "…, but if you like, we can": the condition is the offer's.
        part = replace(part, words=_BUT_IF.sub("", part.words))
        rest = text[text.find(part.words) + len(part.words) :]
        return reasons.denial(scene, part), rest.partition(part.reason)[2] if part.reason else rest
    news = openers.news(text)
    found = _BUT.search(news)
    if found is None or _BUT.search(news, found.end()) or part.before:
        return None, ""
    return reasons.stated(scene, news[: found.start()]), news[found.start() :]


_BUT_IF = regex(r",? but (?:if|when) .+", re.IGNORECASE)
_ASIDE = regex(rf",? (?:{openers.AFRAID}|unfortunately|sadly)(?=,? but\b)", re.IGNORECASE)


def _gains(offer: str) -> bool:
    """What was found is news of its own, and no reason for it; what was done for the customer is a gain."""
    if gains.beside(offer):
        return True
    return ways.helps(offer) and not ways.asks(offer) and not NO_GAIN.match(offer) and not _DONE.match(offer)


def _said(text: str) -> str:
    """Without greeting, opener and final mark."""
    return openers.news(unended(text))


def _after(before: str, told: str | None) -> str | None:
    """With the clauses that stood in front, as a sentence of their own."""
    return f"{capitalised(before)}. {capitalised(told)}" if told is not None and before else told


OF_SENTENCE: Captures = {"offer_first": offer_first}
