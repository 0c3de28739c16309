"""What in a reply helps the customer on: a question that goes further, a request, an offer."""

import re

from toneguard.regex import regex

_NO_CLOSE = (
    r"(?!.*\b(?:anything|something) else\b|.*\bany (?:other|more|further) \w+|.*\bhesitate\b"
    r"|.*\b(?:may|can|could) I help\b)"
)
_ASKS = regex(
    _NO_CLOSE + r"(?:(?:(?:can|could|would|may|might|shall|should|will|do) (?:i|we|you)"
    r"|is there (?:another|any other|a different)"
    r"|is it (?:ok|okay|alright|all right|possible)"
    r"|are you (?:able|happy|free|willing) to)\b"
    r"|would (?:a|an|the|another|that) )",
    re.IGNORECASE,
)
_REQUESTS = regex(
    _NO_CLOSE + r"(?:please|kindly|pls) (?!(?:also )?(?:accept|note|be|understand|bear|remember|do|don['’]?t|allow"
    r"|rest|excuse|forgive|keep|see|read|refer|review|find|know|trust|let|feel|enjoy|wait|advise)\b)"
    r"(?:\w+ |(?:call|phone|ring|write|ask|text)$)",
    re.IGNORECASE,
)
_OFFERS = regex(
    _NO_CLOSE + r"(?:(?:i|we|you)(?: can| could| may|['’]ll| will)"
    r"(?: also| still| now| definitely| certainly| instead| then| always| of course| just| simply)? "
    r"(?!not\b|only\b|have to|need"
    r"|be (?:able|closing|charged|unable|forced|informed|notified|updated|advised)"
    r"|close|cancel|delete|lock|remove|suspend|charge|understand|imagine|hear|appreciate|assure"
    r"|tell you that)\w+"
    r"|you (?:can|could|may) (?:also |still |now )?(?:close|cancel|delete|remove|have)\b"
    r"|(?:i|we)(?:['’]ve| have)? (?:booked|found|reserved|sent|moved|made|arranged|added|passed|asked"
    r"|refunded|ordered|issued|credited|replaced|forwarded|escalated|raised|applied|chosen|decided)\b"
    r"|(?:i|we)(?:['’]d| would) (?:recommend|suggest|advise)\b"
    r"|i['’]?d (?:recommend|suggest|advise)\b"
    r"|you might (?:want|like) to\b"
    r"|(?:you(?:['’]d| would)?|you should|you(?:['’]re| are)) "
    r"(?:welcome to|free to|be able to|want to|need to contact|need to ask)\b"
    r"|(?:i|we)(?:['’]ve| do| also)? (?:have|offer) (?:an?|another|the|some|two|several|other|our|\d+)\b"
    r"|there(?: is|['’]s| are) (?!no\b|not\b)\w+"
    r"|what (?:i|we|you) can do (?:instead )?is\b"
    r"|(?:the|our) (?:next|earliest|nearest|closest|first|soonest)(?: [\w'’-]+){1,6}? "
    r"(?:is|are|would be|starts?|begins?|leaves?|departs?|opens?)\b"
    r"|you(?: have|['’]ve) been "
    r"(?:re-?booked|moved|re-?scheduled|refunded|upgraded|credited|transferred|put)\b"
    r"|[\w'’ -]{3,40} (?:is|are) (?:(?:still|also|generally|usually|always) )?"
    r"(?:available|free|open|in stock)\b)",
    re.IGNORECASE,
)
_BEFORE_AN_OFFER = regex(
    r"(?:(?:with|for|in|at|from|if|to) [^,;:]{3,60},|in the meantime,?|until then,?) (?=(?:i|we|you|please) )",
    re.IGNORECASE,
)
_INSTEAD = regex(r"instead,? (?:i|we) (?!have to|need|must|will)[a-z]+ ", re.IGNORECASE)
_LINKS = regex(
    r"(?:(?:but|and|so|however|instead|alternatively|in (?:this|that|such a) case|that (?:being )?said|nevertheless"
    r"|nonetheless|therefore|hence|still|on the other hand|no worries|rest assured|don['’]?t worry|not to worry),? )+",
    re.IGNORECASE,
)


_ASIDE = regex(r", (?:however|though|instead|of course),", re.IGNORECASE)


_THOUGH = regex(r",? (?:though|however)$", re.IGNORECASE)


def unthough(words: str) -> str:
    """Without the "though" behind it that sets it off from the sentence in front."""
    return _THOUGH.sub("", words)


def asks(words: str) -> bool:
    """A question whose answer brings the customer on: "could I try another day"."""
    return _ASKS.match(words) is not None


def requests(words: str) -> bool:
    """Something that the customer is kindly asked for: "please call the shop"."""
    return _REQUESTS.match(_BEFORE_AN_OFFER.sub("", words, count=1)) is not None


def helps(words: str) -> bool:
    """A question, a request or an offer: "with a receipt, we can refund you"."""
    plain = _BEFORE_AN_OFFER.sub("", words, count=1)
    return asks(plain) or requests(plain) or _OFFERS.match(plain) is not None


_NO = regex(r"\b(?:not|no|never|cannot|unable|nothing)\b|n['’]t\b")
_OF_CLAUSE = regex(r" (?:that|which|who|if|when)\b.*", re.IGNORECASE)


def denies(words: str) -> bool:
    """It says no itself, but for what only tells which one is meant: "one that doesn't leak"."""
    return _NO.search(_OF_CLAUSE.sub("", unfee(words))) is not None


_FREE = regex(r"\b(?:at|for|with) no (?:extra |additional |further )?(?:cost|charge|fee|extra)s?\b", re.IGNORECASE)


def unfee(words: str) -> str:
    """Without "at no extra cost", which is no no."""
    return _FREE.sub("", words)


_DUTY = regex(
    r"you(?:['’]?ll| will| would|['’]d)?(?: then)? (?:have to|need to|must) "
    r"(?P<done>(?!be\b|have\b|wait\b|pay\b|accept\b|know\b|understand\b|read\b|allow\b|expect\b|not\b)[a-z]+\b.*)",
    re.IGNORECASE,
)
# "For that information" says nothing more, and in front of the denial nobody would know for which.
_FOR_THAT = regex(
    r" (?:for|about|on|regarding)(?: (?:help|assistance|advice|support) (?:with|on|about))? "
    r"(?:(?:that|this|more|further|the) (?:information|info|details|data)|that|this|it)$",
    re.IGNORECASE,
)


def without_pointer(words: str) -> str:
    """Without a "for help with this" behind whom to ask."""
    return _FOR_THAT.sub("", words)


_ASKED = regex(
    r"(?:can|could|would|will) you (?:please|kindly) "
    r"(?P<done>(?:contact|call|ring|visit|e-?mail|dm|message|reach|write|try|send|share|provide|check)\b.*)",
    re.IGNORECASE,
)


def asked(words: str) -> str:
    """What the customer has to do, or is asked to, with "please": "you must reopen it" as "please reopen it"."""
    found = _DUTY.fullmatch(words) or _ASKED.fullmatch(words)
    return f"please {found['done']}" if found is not None else words


_HOPES = regex(r"(?<=[\w>)])[.,]? (?P<hope>(?:i )?hope (?:this|that|it) helps)[.!]?$", re.IGNORECASE)


def without_hope(words: str) -> tuple[str, str]:
    """The words without an "I hope this helps" behind them, and that as a sentence of its own."""
    found = _HOPES.search(words)
    if found is None:
        return words, ""
    hope = found["hope"]
    return words[: found.start()], f" {hope[:1].upper()}{hope[1:]}."


_CONSOLES = regex(
    r"\bmake a note\b(?! (?:in|on|to) your \w)"
    r"|\b(?:feedback|your (?:request|interest|comments?|suggestion|wish)|the (?:request|interest)|let (?:our|the) [\w ]+ know)\b",
    re.IGNORECASE,
)


def consoles(words: str) -> bool:
    """The wish is passed on: kind, but no way on, and in front of the denial it would hide it."""
    return _CONSOLES.search(words) is not None


def replaces(words: str) -> bool:
    """It says itself that it stands for what was denied: "instead, we take the first answer"."""
    return _INSTEAD.match(words) is not None


def unlinked(words: str) -> str:
    """Without the "however" or "instead" that ties it to the sentence in front."""
    found = _LINKS.match(words)
    return _ASIDE.sub("", words[found.end() :] if found is not None else words)


_KNOWS = regex(
    r"\b(?:have|has|had|got|get|give|share|provide|see|find)\b.*\b"
    r"(?:info|information|infos|details?|updates?|news|eta|date|timeline|timeframe|answer|figures?|numbers?|stats?|statistics)"
    r"\b"
    r"|\b(?:aware|know|sure|certain|comment|say|confirm|tell|disclose|discuss|speculate|think)\b",
    re.IGNORECASE,
)


def wonders(words: str) -> bool:
    """Of a denial: what is not known, or can't be said."""
    return _KNOWS.search(words) is not None


# In other sentences

_WAY_ON = regex(
    r"(?<!something )(?<!anything )(?<!that )(?<!all )\b(?:i|we|you)"
    r"(?: can| could| may|['’]?ll| will|['’]?d| would| should| have (?:now|already|refunded|sent))\b(?! not\b| only\b)"
    r"|\byou(?:['’]?ll| will)? (?:must|need to|have to)\b"
    r"|\b(?:i|we)(?:['’]m| am|['’]re| are) (?:\w+ )?(?:willing|prepared|happy|glad|able) to\b"
    r"|\b(?:he|she|they|it|the \w+|our \w+) (?:can|could|may be able to)\b(?! not\b| only\b)"
    r"|\b(?:please|pls|kindly|make sure|ensure|instead|alternativ\w+|but|however|refund\w*|once|until|unless|try"
    r"|contact|visit|call|recommend|suggest|advise|below|here is|here['’]s|following|let (?:me|us) know|feel free"
    r"|reach out|get in touch|in order|hopefully"
    r"|when(?:ever)? (?:it|they|we|you)"
    r"|as soon as|working on|look(?:ing)? into|available (?:at|from|on|in|for)\b)"
    r"|https?:|<link>|\?"
    r"|\b(?:is|are) (?:still |also )?(?:free|available|open|in stock)\b"
    r"|\b(?:next|earliest|nearest|first|closest|only other) (?:available |possible |free )?(?:[\w-]+ ){1,3}?"
    r"(?:is|are|would be|will be)\b"
    r"|\b(?:has|have|['’]ve|will) (?:now |already |also )?be(?:en)? "
    r"(?:rebooked|rescheduled|moved|credited|replaced|reimbursed|upgraded|extended|transferred|offered|given)\b",
    re.IGNORECASE,
)
_CLOSES = regex(
    r".*\b(?:anything|something) else\b|.*\bany (?:other|more|further) \w+|(?:thank|thanks|hope)\b", re.IGNORECASE
)


def points_on(sentence: str) -> bool:
    """Anything in it may be a way on, though what only closes the reply is none."""
    return _WAY_ON.search(sentence) is not None and _CLOSES.match(sentence) is None


# One thought

_SECOND_THOUGHT = regex(
    r"[;?!()\n•]|:(?! ?\d)| [-–—] |[.!?] "
    r"|\b(?:because|since|though|although|while(?! you)|whereas|but|however|otherwise|unless|except"
    r"|(?<!soon )(?<!long )as (?:i|we|you|it(?! is\b)|they(?! are\b)|there|were|im|its|weve|ive|theres)"
    r"|so(?! that\b))\b",
    re.IGNORECASE,
)
_LINK = regex(r"(?:: ?)?https?://\S+|\[[^\]]*\]\([^)]*\)")
# "Ann, Ben, Cy or Dee" is one thing.
_NAMES = regex(r"(?-i:\b[A-Z]\w+(?:, [A-Z]\w+)+,? (?:or|and) [A-Z]\w+)")


def plain(words: str, *, commas: int = 2) -> bool:
    """One thought, with no more than so many commas."""
    told = _NAMES.sub("they", _LINK.sub("", words))
    return _SECOND_THOUGHT.search(told) is None and told.count(",") <= commas
