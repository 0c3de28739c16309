"""A denial put behind the way on, as its reason: what can be done comes first, and not a word of what can't is lost.

Each capture is `None` where the two can't change places: one points at the other, or either holds more than one plain thought.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from toneguard.language.clauses import Mood, Voice
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite import openers, reasons, tact, ways
from toneguard.rewrite.letters import capitalised, small
from toneguard.rewrite.parts import Part, part_of
from toneguard.rewrite.reasons import Denial
from toneguard.rewrite.scene import Scene

_NO = regex(r"\b(?:not|no|never|cannot|unable|nothing)\b|n['’]t\b")
_ASIDE = regex(r" (?:that|which|who|if|when)\b.*", re.IGNORECASE)


def _turned(offer: str, denial: Denial | None, link: str, final: str, *, known: bool = False) -> str | None:
    """The offer with the denial behind it; `known` where it is known to be one whatever its words."""
    if denial is None or not (known or ways.helps(offer)) or not ways.plain(offer):
        return None
    if _NO.search(_ASIDE.sub("", offer)) or ways.points_back(offer, denial.said):
        return None
    return reasons.behind(offer, link, denial, final)


def _said(text: str) -> str:
    """Without greeting, opener and final mark."""
    said = re.sub(r"[.!?…\s]+$", "", text)
    start = openers.greeting(said)
    start += openers.opener(said[start:])
    return said[openers.linked(said, start) :] if start else said


def _final(text: str) -> str:
    found = re.search(r"[.!…]+\s*$", text)
    return found[0].strip() if found is not None else ""


def _after(before: str, turned: str | None) -> str | None:
    """With the clauses that stood in front, as a sentence of their own."""
    return f"{before}. {capitalised(turned)}" if turned is not None and before else turned


# In one sentence


def offer_first(scene: Scene) -> str | None:
    """ "We can't refund it, but we can offer a credit" as "we can offer a credit, though we can't refund it"."""
    if scene.sentence is None:
        return None
    text = scene.said.rstrip()
    shapes = (_unmarked,) if scene.sentence.asks else (_fronted, _contrasted, _required, _concluded)
    return next((turned for shape in shapes if (turned := shape(scene, text)) is not None), None)


_BUT = regex(r",?[;.]? ?(?:[-–—] ?)?\b(?:but|however)\b,? (?:instead,? )?", re.IGNORECASE)
_DONE = regex(r"(?:i|we)(?:['’]ve| have)? \w+(?:ed|und|nt|de|ught)\b", re.IGNORECASE)


def _contrasted(scene: Scene, text: str) -> str | None:
    """ "…, but we can offer a credit": what contrasts either way round, or, with "instead", what the denial led to."""
    part = part_of(scene)
    if part is None or not part.after:
        return None
    rest = text[text.find(part.words) + len(part.words) :]
    joint, denial = _BUT.match(rest), reasons.denial(scene, part)
    offer = _said(rest[joint.end() :]) if joint is not None else ""
    if not offer or denial is None or denial.points(offer):
        return None
    led_to = _DONE.match(offer) is not None or re.search(r"\binstead\b", rest) is not None
    offer, denial = _renamed(scene, part, offer, denial)
    return _after(part.before, _turned(offer, denial, "as" if led_to else "though", _final(text)))


_FRONTED = regex(
    r"(?P<before>[^,;:]+,? and )?(?P<mark>while|although|though|even though|since|as|because) (?P<denied>[^;:]+?),"
    r" (?P<offer>[^;:]+)",
    re.IGNORECASE,
)


def _fronted(scene: Scene, text: str) -> str | None:
    """ "While we have no shop there, you can order by phone": the clause in front goes behind."""
    found = _FRONTED.fullmatch(_said(text))
    if found is None:
        return None
    place = scene.hit.clause.verb_span.start if scene.hit.clause is not None else scene.hit.span.end
    assert scene.sentence is not None
    denial = reasons.denied(scene, found["denied"])
    if denial is None or denial.points(found["offer"]) or text.find(found["offer"]) < place - scene.sentence.span.start:
        return None
    mark = found["mark"].lower()
    turned = _turned(found["offer"], denial, mark if mark in {"since", "as", "because"} else "though", _final(text))
    return f"{found['before'] or ''}{turned}" if turned is not None else None


_SO = regex(
    r"(?P<denied>[^,;:]+?),? so (?P<offer>(?:please|(?:you|we|i)(?:['’]ll| will| can)|you) (?P<must>need to |have to )?[^;:]+)",
    re.IGNORECASE,
)


def _concluded(scene: Scene, text: str) -> str | None:
    """ "We can't see orders here, so please call the shop": the conclusion first."""
    found = _SO.fullmatch(_said(text))
    if found is None or part_of(scene) is not None:
        return None
    denial = reasons.denied(scene, found["denied"])
    return _turned(found["offer"], denial, "as", _final(text), known=found["must"] is not None)


_REQUIRED = regex(
    r"(?:because|since|as) (?:we (?:need|require|ask) you to|you (?:must|have to|need to)) (?P<done>[a-z]+ .+)",
    re.IGNORECASE,
)


def _required(scene: Scene, _text: str) -> str | None:
    """ "It could not be read because you must sign it": what is asked for first, as a request."""
    part = part_of(scene)
    found = _REQUIRED.fullmatch(part.reason) if part is not None else None
    if part is None or found is None or part.before or part.after:
        return None
    return _turned(f"please {found['done']}", reasons.denial(scene, replace(part, reason="")), "as", part.final)


_UNMARKED = regex(
    r"(?P<denied>[^,;:?]+?[a-z0-9])[,.]? (?P<asked>(?:Can|Could|Would|Shall|May|Should|Will) (?:I|we|you) [^?]+)\?"
)


def _unmarked(scene: Scene, text: str) -> str | None:
    """ "The hall is too small Can I try another?": two sentences that only a capital keeps apart."""
    found = _UNMARKED.fullmatch(text[openers.greeting(text) :])
    return _turned(found["asked"], reasons.denied(scene, found["denied"]), "as", "?") if found is not None else None


# With the next sentence

_TOLD = regex(r"(?P<body>[^\n]+?)(?P<mark>[.?!])?(?P<name> (?:[\^~*/-] ?)?(?:[A-Z]{2,3}|[A-Z][a-z]{1,7}))?")
_REASONED = regex(
    r"(?P<asked>(?:please|kindly) [^,]+),? (?:as|because|since) (?P<why>(?:the|your|this|they|it|we|you) .+)",
    re.IGNORECASE,
)
_WE = regex(r"(?:i|we|you)\b", re.IGNORECASE)


def next_first(scene: Scene) -> str | None:
    """ "We can't find it. Could you send the number?" as "could you send the number, as we can't find it?"."""
    part, following = part_of(scene), scene.following
    if part is None or following is None or part.before or part.after or openers.greeting(following.text):
        return None
    denial, told = reasons.denial(scene, part), _TOLD.fullmatch(following.text.strip())
    if denial is None or told is None or (told["mark"] is None and tact.signed(following.text) is None):
        return None
    offer = reasons.mended(ways.unlinked(told["body"]))
    offer = f"please {small(offer)}" if _is_order(scene, following) else offer
    asks = ways.asks(offer)
    if denial.points(offer) or asks != ((told["mark"] or "?" * asks) == "?"):
        return None
    link = "though" if not asks and _stands_beside(part, offer) else "as"
    offer, denial = _renamed(scene, part, *_with_reason(offer, denial))
    turned = _turned(offer, denial, link, "?" if asks else ".", known=ways.replaces(told["body"]))
    return f"{turned}{told['name'] or ''}" if turned is not None else None


def _is_order(scene: Scene, sentence: Sentence) -> bool:
    """ "Hand it in at the desk": it begins with the verb of an order."""
    scene.reading.parse([sentence])
    orders = (c.verb_span.start for c in sentence.clauses if c.mood is Mood.IMPERATIVE and c.courtesy is False)
    return sentence.span.start in orders and _NO_REQUEST.match(sentence.text) is None


_NO_REQUEST = regex(
    r"(?:do|don['’]?t|never|please|let|thank|note|see|read|refer|trust|rest|be|bear|keep|have|stay|enjoy|hope|feel|sorry|no)\b",
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
_DETERMINED = regex(r"(?:the|your|this|that|these|those) ", re.IGNORECASE)


def _renamed(scene: Scene, part: Part, offer: str, denial: Denial) -> tuple[str, Denial]:
    """ "… the attachment. Please send it again" with the name and the pronoun in each other's place."""
    thing, found = part.clause.object, _PRONOUN.search(offer)
    if thing is None or thing.pronoun or part.clause.voice is not Voice.ACTIVE or found is None:
        return offer, denial
    named, pronoun = scene.full(thing), "them" if thing.plural else "it"
    only = len(_NAMED.findall(denial.said)) == 1 and denial.said.count(named) == 1
    if found[0].lower() != pronoun or not only or not _DETERMINED.match(named):
        return offer, denial
    offer = offer[: found.start()] + named + offer[found.end() :]
    return offer, replace(denial, said=denial.said.replace(named, pronoun))


def asked_before(scene: Scene) -> str | None:
    """ "Please call the shop. We can't see orders here" as "please call the shop, as we can't see orders here"."""
    part, previous = part_of(scene), scene.previous
    if part is None or previous is None or part.before or part.after:
        return None
    denial, text = reasons.denial(scene, part), previous.text.strip()
    asked, asks = _said(text), text.endswith("?")
    if denial is None or text[-1:] not in ".?!" or not ways.plain(asked) or _NO.search(asked):
        return None
    leads = ways.asks(asked) if asks else ways.requests(asked)
    return reasons.behind(asked, "as", denial, "?" if asks else ".") if leads else None


# Where nothing helps yet

_OWN_WAY = regex(r"\b(?:please|instead|but|until|till|unless|without)\b|https?:", re.IGNORECASE)
_SORRY = regex(r"\b(?:sorry|apolog\w+)\b", re.IGNORECASE)
_KNOWS = regex(
    r"\b(?:have|has|had|got|get|give|share|provide|see|find)\b.*\b(?:info|information|infos|details?|updates?|news|eta|date"
    r"|timeline|timeframe|answer|figures?|stats?|statistics)\b"
    r"|\b(?:aware|know|sure|certain|comment|say|confirm|tell|disclose|discuss|speculate|think)\b",
    re.IGNORECASE,
)
# With "what we can do is …" in front it would take itself back.
_CONTRADICTS = regex(
    r"\b(?:nothing|no (?:other )?(?:options?|way|choice|alternatives?|possibility)|all (?:that )?(?:i|we) can|appropriate"
    r"|acceptable|understand|follow|anything (?:further|else|more)|constructive|suitable|welcome|wait|sorry|afraid|apolog\w+)\b",
    re.IGNORECASE,
)


def dead_end(scene: Scene) -> str | None:
    """ "We can't refund gift cards" as "what we can do is ⟨what?⟩, as we can't refund gift cards", where nothing helps yet."""
    part = part_of(scene)
    if part is None or _helped(scene, part):
        return None
    denial = _both(scene, part, reasons.denial(scene, part))
    if denial is None:
        return None
    who = "I" if re.search(r"\b(?:i|i['’]m|im|me|my)\b", denial.said, re.IGNORECASE) else "we"
    known = _KNOWS.search(part.words) is not None
    front, link = (f"{who} can tell you ⟨what?⟩", "though") if known else (f"what {who} can do is ⟨what?⟩", "as")
    return _after(part.before, reasons.behind(front, link, denial, denial.final))


def _both(scene: Scene, part: Part, denial: Denial | None) -> Denial | None:
    """Two clauses joined by "and" are the reason together."""
    if denial is None or not part.after:
        return denial
    text = scene.said.rstrip(" .!")
    rest = text[text.find(part.words) + len(part.words) :]
    joined = re.match(r",? and (?!(?:i|we|you)(?: can| could|['’]ll| will)\b)", rest, re.IGNORECASE)
    return replace(denial, said=denial.said + rest) if joined and ways.plain(rest) and not part.reason else None


def _helped(scene: Scene, part: Part) -> bool:
    """The clause itself, one in front of it or a neighbouring sentence says what can be done."""
    if part.before and _SORRY.search(scene.said) and not _SORRY.search(part.before):
        # What we are sorry for would be left as bare news.
        return True
    if _OWN_WAY.search(part.words) or _CONTRADICTS.search(part.words) or ways.points_on(part.before):
        return True
    at = scene.sentence.index if scene.sentence is not None else 0
    near = (*scene.reading.sentences[max(0, at - 1) : at], *scene.reading.sentences[at + 1 : at + 2])
    return any(ways.points_on(s.text) for s in near)


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {
    "offer_first": offer_first,
    "next_first": next_first,
    "asked_before": asked_before,
    "dead_end": dead_end,
}
