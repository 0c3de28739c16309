"""A denial put behind the way on, as its reason: what can be done comes first, and not a word of what can't is lost.

Each capture is `None` where the two can't change places: one points at the other, or either holds more than one plain thought.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from toneguard.language.anatomy import names
from toneguard.language.clauses import Embedding, Voice
from toneguard.regex import regex
from toneguard.rewrite import openers, tact
from toneguard.rewrite.letters import capitalised, small
from toneguard.rewrite.parts import Part, part_of
from toneguard.rewrite.scene import Scene

_MOST_WORDS = 42
_MOST_DENIED = 24
_MOST_REASON = 12


@dataclass(frozen=True, slots=True)
class _Denial:
    """What is denied, as a clause that can stand behind another, and how the sentence ends."""

    said: str
    final: str


# What helps

_SOMETHING = (
    r"(?!.*\b(?:anything|something) else\b|.*\bany (?:other|more|further) \w+|.*\bhesitate\b"
    r"|.*\b(?:may|can|could) I help\b)"
)
_ASKS = regex(
    _SOMETHING + r"(?:(?:(?:can|could|would|may|might|shall|should|will|do) (?:i|we|you)"
    r"|is it (?:ok|okay|alright|all right|possible)|are you (?:able|happy|free|willing) to)\b"
    r"|would (?:a|an|the|another|that) )",
    re.IGNORECASE,
)
_REQUESTS = regex(
    _SOMETHING
    + r"(?:please|kindly|pls) (?!(?:also )?(?:accept|note|be|understand|bear|remember|do|don['’]?t|allow|rest"
    r"|excuse|forgive|keep|see|read|refer|review|find|know|trust|let|feel|enjoy|wait|advise)\b)\w+ ",
    re.IGNORECASE,
)
_OFFERS = regex(
    _SOMETHING + r"(?:(?:i|we|you)(?: can| could| may|['’]ll| will)(?: also| still| now| definitely| certainly| instead"
    r"| then| always| of course| just| simply)? (?!not\b|only\b|have to|need|be (?:able|closing|charged|unable|forced)"
    r"|close|cancel|delete|lock|remove|suspend|charge|understand|imagine|hear|appreciate|assure|tell you that)\w+"
    r"|(?:i|we)(?:['’]ve| have)? (?:booked|found|reserved|sent|moved|made|arranged|added|passed|asked|refunded|ordered"
    r"|issued|credited|replaced|forwarded|escalated|raised|applied)\b"
    r"|(?:i|we)(?:['’]d| would) (?:recommend|suggest|advise)\b|i['’]?d (?:recommend|suggest|advise)\b"
    r"|(?:you(?:['’]d| would)?|you should) (?:be able to|want to|need to contact|need to ask)\b"
    r"|(?:i|we)(?:['’]ve| do| also)? (?:have|offer) (?:an?|another|the|some|two|several|other|our|\d+)\b"
    r"|there(?: is|['’]s| are) (?!no\b|not\b)\w+|[\w'’ -]{3,40} (?:is|are) (?:still )?available\b)",
    re.IGNORECASE,
)
_BEFORE_AN_OFFER = regex(r"(?:with|for|in|at|from|if|to) [^,;:]{3,60}, (?=(?:i|we|you|please) )", re.IGNORECASE)
_INSTEAD = regex(r"instead,? (?:i|we) (?!have to|need|must|will)[a-z]+ ", re.IGNORECASE)
_LINKS = regex(
    r"(?:(?:but|and|so|however|instead|alternatively|in (?:this|that|such a) case|that (?:being )?said|nevertheless"
    r"|nonetheless|therefore|hence|still|on the other hand|no worries|rest assured),? )+",
    re.IGNORECASE,
)
# What points back would point at nothing once it stands in front; "that" may also begin a relative clause.
_POINTS = regex(
    r"\b(?:it|its|they|them|their|theirs|one|ones|these|those|this|there(?! (?:is|are)\b)|then|so|such|same|either|both"
    r"|neither|former|latter|which|he|she|him|her|his|too|otherwise|above)\b"
    r"|^that\b|\b(?:about|at|by|change|check|cover|do|fix|for|from|in|know|like|of|on|see|to|try|use|with) that\b|\bthat$",
    re.IGNORECASE,
)
_TWO_THOUGHTS = regex(
    r"[;?!()\n•]|:(?!\d)| [-–—] |[.!?] |\b(?:because|since|as (?:i|we|you|it(?! is\b)|they(?! are\b)|there)|though|although|while"
    r"|whereas|but|however|otherwise|unless|so(?! that\b)|except)\b",
    re.IGNORECASE,
)


def _helps(words: str) -> bool:
    plain = _BEFORE_AN_OFFER.sub("", words, count=1)
    return any(shape.match(plain) for shape in (_ASKS, _REQUESTS, _OFFERS))


_CLOSES = regex(
    r".*\b(?:anything|something) else\b|.*\bany (?:other|more|further) \w+|(?:thank|thanks|hope)\b", re.IGNORECASE
)


def _plain(words: str) -> bool:
    return _TWO_THOUGHTS.search(_LINK.sub("", words)) is None and words.count(",") <= 2


_LINK = regex(r"https?://\S+|\[[^\]]*\]\([^)]*\)")


_THEY = frozenset({"it", "its", "they", "them", "their", "theirs", "he", "she", "him", "her", "his"})
_NAMED = regex(r"\b(?:the|an?|your|our|my|this|any) [\w'’-]+|\bhttps?:|<link>", re.IGNORECASE)


def _pointing(offer: str, denial: str) -> bool:
    """The offer speaks of something that only the denial names."""
    told = {found[0].lower() for found in _POINTS.finditer(denial)}
    for found in _POINTS.finditer(offer):
        word = found[0].lower()
        own = word in _THEY and _NAMED.search(offer, 0, found.start()) is not None
        if word not in told and not own:
            return True
    return False


# The denial

_STRAY = regex(
    r"(?:as a result|however|therefore|also|in addition|that said|as such|thus|hence|besides|again|then|ok|okay|yes|honestly"
    r"|please (?:also )?(?:note|be aware|be informed|remember|bear in mind|keep in mind|be advised)(?: that|,)|note that"
    r"|for this reason|in this case),? ",
    re.IGNORECASE,
)
_NO_CLAUSE = regex(
    r"(?:and|or|nor|to|not|which|that is|who|what|how|if|when|while|because|since|as|due to|by|please|just|also)\b",
    re.IGNORECASE,
)
_THIS = regex(
    r"(?:it|they|he|she)\b(?!(?: is|['’]s|s| was|['’]d be| would be) (?:not|im) ?possible)|(?:this|that|these|those)(?:['’]s"
    r"|s| (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|should|ca|wo)(?:not|n['’]?t)?)\b",
    re.IGNORECASE,
)
_GIVEN = regex(
    r"(?:because(?P<of> of)?|since|as(?! (?:for|to|of|per|an?)\b)|(?P<to>due to|owing to)) (?P<what>[^,]+), ",
    re.IGNORECASE,
)
_REASON = regex(r"(?:because|since|due to|owing to|for) ", re.IGNORECASE)
_ADDRESSES = regex(r"(?:\d+ )?[A-Z][\w'’.-]*(?: [A-Z]\w+)?, |\d+/?\d* [A-Z]")
_UNENDED = regex(
    r"\b(?:for|of|with|to|the|a|an|your|our|from|in|on|at|by|and|or|is|are)$|\d+/\d+$|gt$|[.]\d", re.IGNORECASE
)


def _denial(scene: Scene, part: Part) -> _Denial | None:
    lead, reason = _STRAY.sub("", part.lead), part.reason
    given = _GIVEN.fullmatch(lead)
    if given is not None and not reason:
        lead, reason = "", f"{'due to' if given['of'] or given['to'] else 'because'} {small(given['what'])}"
    if re.match(r"(?:if|when|because|since|as|given|until|till|before|after|following)\b", lead, re.IGNORECASE):
        return None
    known = names(scene.sentence) if scene.sentence is not None else frozenset()
    said = f"{small(lead.replace(', ', ' '), known)}{part.words}" if lead else part.words
    said = small(f"{said} {reason}" if reason else said, known).strip(" ,")
    words = _STRAY.sub("", part.words)
    if reason and (_REASON.match(reason) is None or len(reason.split()) > _MOST_REASON):
        return None
    frame = scene.clause
    if frame is not None and frame.embedding in {Embedding.RELATIVE, Embedding.REPORTED, Embedding.SUBJECT}:
        return None
    clause = tact.says_no(part.words) and _NO_CLAUSE.match(words) is None and _ADDRESSES.match(part.words) is None
    if not clause or _UNENDED.search(said) or tact.signed(said) or len(said.split()) > _MOST_DENIED:
        return None
    whole = _TWO_THOUGHTS.search(part.words) is None and part.words.count(",") <= 1
    return _Denial(said, part.final or ".") if whole and len(part.words.split()) > 2 else None


def _joined(front: str, link: str, denial: _Denial, final: str) -> str | None:
    told = f"{_mended(front)}, {link} {_mended(denial.said)}{final}"
    return told if len(told.split()) <= _MOST_WORDS else None


_APOSTROPHES = {
    "were": "we're", "id": "I'd", "im": "I'm", "ill": "I'll", "wed": "we'd", "its": "it's", "theres": "there's",
    "youd": "you'd", "youll": "you'll", "weve": "we've", "well": "we'll", "ive": "I've",
}  # fmt: skip


def _mended(words: str) -> str:
    """A clause that begins with "were" for "we're" can't be read behind another."""
    first, blank, rest = words.partition(" ")
    return f"{_APOSTROPHES.get(first.lower(), first)}{blank}{rest}"


# In one sentence

_BUT = regex(r",?[;.]? ?(?:[-–—] ?)?\b(?:but|however)\b,? (?:instead,? )?", re.IGNORECASE)
_FRONTED = regex(
    r"(?P<mark>while|although|though|even though|since|as|because) (?P<denied>[^;:]+?), (?P<offer>[^;:]+)",
    re.IGNORECASE,
)
_ASIDE = regex(r" (?:that|which|who|if|when)\b.*", re.IGNORECASE)
_MILDER = {"while": "though", "although": "though", "even though": "though"}
_DONE = regex(r"(?:i|we)(?:['’]ve| have)? \w+(?:ed|und|nt|de|ught)\b", re.IGNORECASE)


def offer_first(scene: Scene) -> str | None:
    """ "We can't refund it, but we can offer a credit" as "we can offer a credit, though we can't refund it"."""
    if scene.sentence is None:
        return None
    text = scene.said.rstrip()
    if scene.sentence.asks:
        return _unmarked(scene, text)
    found = _FRONTED.fullmatch(_said(text))
    if found is not None:
        return _turned_round(scene, found, _final(text))
    part = part_of(scene)
    if part is None or not part.after:
        return None
    offer = text[text.find(part.words) + len(part.words) :]
    joint = _BUT.match(offer)
    denial = _denial(scene, part)
    if joint is None or denial is None:
        return None
    offer = _said(offer[joint.end() :])
    link = "as" if _DONE.match(offer) or re.search(r"\binstead\b", joint[0] + offer) else "though"
    turned = _behind(*_renamed(scene, part, offer, denial), link, _final(text))
    return f"{part.before}. {capitalised(turned)}" if turned is not None and part.before else turned


_UNMARKED = regex(
    r"(?P<denied>[^,;:?]+?[a-z0-9])[,.]? (?P<asked>(?:Can|Could|Would|Shall|May|Should|Will) (?:I|we|you) [^?]+)\?"
)


def _unmarked(scene: Scene, text: str) -> str | None:
    """ "The hall is too small Can I try another?": two sentences that only a capital keeps apart."""
    found = _UNMARKED.fullmatch(text[openers.greeting(text) :])
    if found is None or scene.sentence is None or not tact.says_no(found["denied"]):
        return None
    denied = small(found["denied"], names(scene.sentence))
    return _behind(found["asked"], _Denial(denied, "?"), "as", "?")


def _turned_round(scene: Scene, found: re.Match[str], final: str) -> str | None:
    place = scene.hit.clause.verb_span.start if scene.hit.clause is not None else scene.hit.span.end
    assert scene.sentence is not None
    if scene.text(scene.sentence.span).find(found["offer"]) < place - scene.sentence.span.start:
        return None
    if _TWO_THOUGHTS.search(found["denied"]):
        return None
    mark = found["mark"].lower()
    return _behind(found["offer"], _Denial(found["denied"], final), _MILDER.get(mark, mark), final)


def _behind(offer: str, denial: _Denial, link: str, final: str, *, instead: bool = False) -> str | None:
    if not offer or not (instead or _helps(offer)) or not _plain(offer) or _pointing(offer, denial.said):
        return None
    if _NO.search(_ASIDE.sub("", offer)):
        return None
    if _THIS.match(denial.said):
        return None
    return _joined(offer, link, denial, final)


# With the next sentence

_NO = regex(r"\b(?:not|no|never|cannot|unable|nothing)\b|n['’]t\b")


def next_first(scene: Scene) -> str | None:
    """ "We can't find it. Could you send the number?" as "could you send the number, as we can't find it?"."""
    part, following = part_of(scene), scene.following
    if part is None or following is None or part.before or part.after or openers.greeting(following.text):
        return None
    denial, told = _denial(scene, part), _TOLD.fullmatch(following.text.strip())
    if denial is None or told is None or (told["mark"] is None and told["name"] is None):
        return None
    instead, offer = _INSTEAD.match(told["body"]) is not None, _mended(_unlinked(told["body"]))
    asks = _ASKS.match(offer) is not None
    if asks != ((told["mark"] or "?" * asks) == "?"):
        return None
    tells = not asks and not _REQUESTS.match(offer)
    link = "though" if tells and (_KNOWS.search(part.words) or not _WE.match(offer)) else "as"
    turned = _behind(*_renamed(scene, part, offer, denial), link, "?" if asks else ".", instead=instead)
    return f"{turned}{told['name'] or ''}" if turned is not None else None


_WE = regex(r"(?:i|we|you)\b", re.IGNORECASE)
_TOLD = regex(r"(?P<body>[^\n]+?)(?P<mark>[.?!])?(?P<name> (?:[\^~*/-] ?)?(?:[A-Z]{2,3}|[A-Z][a-z]{1,7}))?")


_PRONOUN = regex(r"(?<! as )\b(?:it|them)\b(?! (?:is|are|was|has|will|can|should|would)\b)", re.IGNORECASE)


def _renamed(scene: Scene, part: Part, offer: str, denial: _Denial) -> tuple[str, _Denial]:
    """ "… the attachment. Please send it again" with the name and the pronoun in each other's place."""
    thing, found = part.clause.object, _PRONOUN.search(offer)
    if thing is None or thing.pronoun or part.clause.voice is not Voice.ACTIVE or found is None:
        return offer, denial
    named, pronoun = scene.full(thing), "them" if thing.plural else "it"
    if found[0].lower() != pronoun or denial.said.count(named) != 1 or not _DETERMINED.match(named):
        return offer, denial
    offer = offer[: found.start()] + named + offer[found.end() :]
    return offer, _Denial(denial.said.replace(named, pronoun), denial.final)


_DETERMINED = regex(r"(?:the|your|this|that|these|those) ", re.IGNORECASE)


def asked_before(scene: Scene) -> str | None:
    """ "Please call the shop. We can't see orders here" as "please call the shop, as we can't see orders here"."""
    part, previous = part_of(scene), scene.previous
    if part is None or previous is None or part.before or part.after or scene.sentence is None or scene.sentence.asks:
        return None
    denial, text = _denial(scene, part), previous.text.strip()
    asked = _said(text)
    if denial is None or text[-1:] not in ".?!" or not _plain(asked) or _NO.search(asked):
        return None
    asks = text.endswith("?")
    if not (_ASKS if asks else _REQUESTS).match(asked):
        return None
    return _joined(asked, "as", denial, "?" if asks else ".")


def _unlinked(words: str) -> str:
    found = _LINKS.match(words)
    return words[found.end() :] if found is not None else words


# Where nothing helps yet

_WAY_ON = regex(
    r"(?<!something )(?<!anything )(?<!that )(?<!all )\b(?:i|we|you)(?: can| could| may|['’]?ll| will|['’]?d| would| should"
    r"| have (?:now|already|refunded|sent))\b(?! not\b| only\b)"
    r"|\b(?:please|pls|kindly|instead|alternativ\w+|but|however|refund\w*|once|until|unless|try|contact|visit|call|recommend"
    r"|suggest|advise|below|here is|here['’]s|following|let (?:me|us) know|feel free|reach out|get in touch|in order|hopefully"
    r"|when(?:ever)? (?:it|they|we|you)|as soon as|working on|look(?:ing)? into|available (?:at|from|on|in|for)\b)"
    r"|https?:|<link>|\?",
    re.IGNORECASE,
)
_HOLDS_ITS_OWN = regex(
    r"\b(?:please|instead|but|until|till|unless|once|without|if|other than|except)\b|https?:",
    re.IGNORECASE,
)
_KNOWS = regex(
    r"\b(?:have|has|had|got|get|give|share|provide|see|find)\b.*\b(?:info|information|infos|details?|updates?|news|eta|date"
    r"|timeline|timeframe|answer|figures?|stats?|statistics)\b"
    r"|\b(?:aware|know|sure|certain|comment|say|confirm|tell|disclose|discuss|speculate|think)\b",
    re.IGNORECASE,
)
_CONTRADICTS = regex(
    r"\b(?:nothing|no (?:other )?(?:options?|way|choice|alternatives?|possibility)|no longer welcome|not welcome)\b",
    re.IGNORECASE,
)
_OPEN_STATE = regex(r"\b(?:wait|sorry|afraid|apolog\w+)\b", re.IGNORECASE)


def dead_end(scene: Scene) -> str | None:
    """ "We can't refund gift cards" as "what we can do is ⟨what?⟩, as we can't refund gift cards", where nothing helps yet."""
    part = part_of(scene)
    if part is None or _helped(scene, part):
        return None
    denial = _denial(scene, part)
    if denial is not None and part.after:
        denial = _both(scene, part, denial)
    if denial is None or _THIS.match(denial.said) or (scene.sentence is not None and scene.sentence.asks):
        return None
    who = "I" if re.search(r"\b(?:i|i['’]m|im|me|my)\b", denial.said, re.IGNORECASE) else "we"
    known = _KNOWS.search(part.words) is not None
    front, link = (f"{who} can tell you ⟨what?⟩", "though") if known else (f"what {who} can do is ⟨what?⟩", "as")
    turned = _joined(front, link, denial, denial.final)
    return f"{part.before}. {capitalised(turned)}" if turned is not None and part.before else turned


def _both(scene: Scene, part: Part, denial: _Denial) -> _Denial | None:
    """Two clauses joined by "and" are the reason together."""
    text = scene.said.rstrip(" .!")
    behind = text[text.find(part.words) + len(part.words) :]
    joined = re.match(r",? and (?!(?:i|we|you)(?: can| could|['’]ll| will)\b)", behind, re.IGNORECASE)
    plain = joined is not None and _TWO_THOUGHTS.search(behind) is None and not part.reason
    return _Denial(denial.said + behind, denial.final) if plain else None


def _helped(scene: Scene, part: Part) -> bool:
    """Something near says what can be done: the sentence itself, the one in front or the two behind."""
    assert scene.sentence is not None
    if _OPEN_STATE.search(part.words) or _CONTRADICTS.search(part.words) or _WAY_ON.search(part.before):
        return True
    if _HOLDS_ITS_OWN.search(part.words):
        return True
    body = scene.reading.sentences
    at = scene.sentence.index
    near = [*body[max(0, at - 1) : at], *body[at + 1 : at + 2]]
    return any(_WAY_ON.search(s.text) for s in near if _CLOSES.match(s.text) is None)


def _said(text: str) -> str:
    said = re.sub(r"[.!?…\s]+$", "", text)
    start = openers.greeting(said)
    start += openers.opener(said[start:])
    return said[openers.linked(said, start) :] if start else said


def _final(text: str) -> str:
    found = re.search(r"[.!…]+\s*$", text)
    return found[0].strip() if found is not None else ""


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {
    "offer_first": offer_first,
    "next_first": next_first,
    "asked_before": asked_before,
    "dead_end": dead_end,
}
