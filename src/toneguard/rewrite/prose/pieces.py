"""Pieces that the shapes of clauses are built from: who is spoken to, what is spoken of, what hangs on."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose import affirming

YOU = r"(?:you|u)(?: |(?=['’]))"
MAY = r"(?:(?:may|might|must|seem to|appear to|probably|still|also|apparently|unfortunately|have|['’]ve|had|simply|just) )*"
PLAINLY = r"(?:(?:clearly|obviously|evidently|apparently|simply|just|really|actually|deliberately|already|also) )*"
BY_HOLDER = r"(?:the|your|our|a|an|this|that|these|those|both|all)"
THING = (
    rf"{BY_HOLDER} (?:(?!{BY_HOLDER}\b)[\w/'’-]+ ){{0,4}}?(?!\w+ly\b|wrong\b)[\w/'’-]+"
    r"(?: of (?:the |your |our )?(?:\d+ )?[\w'’-]+)?"
)
"""A noun phrase in plain words, as short as what follows allows."""

NAMED_THING = r"(?P<thing>(?:the|your|our|this|that|these|those|any|all|an?) [\w/'’ -]+?)"
"""The same, caught as `thing`, however long it is."""

AT_PRESENT = r"(?:currently|at present|right now|for now|at (?:this|the) (?:time|moment|stage|point))"
"""That what is said is so for the time being."""

WE_CANNOT = (
    r"(?:i|we)(?: can(?:not|['’]?t| not)| won['’]?t| will not"
    r"|(?: am| are|['’]m|['’]re) (?:unable|not able|not allowed) to)\b"
)
"""How a bare no begins."""

COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|ninety|hundred)"
)
"""A number in letters."""

PARTNER = (
    r"(?:courier|carrier|supplier|vendor|manufacturer|bank|airline|airport|driver|delivery company|payment provider|provider"
    r"|partner|post office|postal service|shipping company|delivery service|subcontractor)"
)
"""Whoever does a part of it for us."""

REST = (
    r"(?:,? (?:in|on|at|to|into|from|for|with|without|before|after|until|when|while|during|under|via|through|by|as"
    r"|twice|once|again|incorrectly|wrongly|improperly|correctly|properly|instead|manually|online|too|within|against"
    r"|last|late|wrong|yesterday|today"
    r"|(?:two|three|four|several|many|multiple|numerous|countless|various|a few|too many|\d+) times"
    r"|repeatedly)\b.*)?"
)
"""What a clause adds behind its thing: where, when, how often."""

LATE = regex(r"\b(?:in time|on time|within|before|by|soon enough|early enough|until)\b", re.IGNORECASE)
"""What was to be done by some time can't be asked for any more."""

_TURNS = r"[;:?()\n•⟨]|\b(?:because|unless|but|so|which|who|although|not|and (?:it|we|they|i))\b|n['’]t\b"
TURNING = regex(_TURNS, re.IGNORECASE)
"""A second thought in what should be one plain clause."""

HANGING = regex(rf"{_TURNS}|\byou\b", re.IGNORECASE)
"""The same, or somebody who should not be spoken of in it."""


def tangled(also: str, *, commas: bool = True) -> re.Pattern[str]:
    """A denial or a second thought in what should be one plain thought; `also` are words that it can't hold either.

    `also` is written as the alternatives of an expression. Where a list is welcome, `commas` are.
    """
    marks = r"[;?()\n•⟨]|[:,](?!\d)" if commas else r"[;?()\n•⟨]|:(?!\d)"
    return regex(
        rf"{marks}| - "
        rf"|\b(?:not|no|never|nothing|cannot|unless|until|but|so|because|without|{also})\b"
        r"|n['’]t\b",
        re.IGNORECASE,
    )


LOOSE = tangled(
    "which|who|while|although|in time|on time|yesterday|earlier|ago|last (?:week|month|year)|at the time|before|sooner"
    "|correctly|properly|carefully|when|and (?:it|we|you|they|i)"
)
"""What can't go into a request: a second thought, or how and when it should have been done."""

LAW = regex(
    r"\b(?:at least|years?|old|18|21|by law|duty|customs"
    r"|tax(?! (?:id|number|form|code|field|return)\b)"
    r"|taxes|legally|before you can|not)\b",
    re.IGNORECASE,
)
"""A rule of law or of the house is no wish of ours."""

PAPER = (
    r"(?:e-?mails?|letters?|messages?|repl(?:y|ies)"
    r"|terms(?: (?:and|&) conditions| of (?:service|use))?"
    r"|conditions|manual|descriptions?|instructions|polic(?:y|ies)|websites?|pages?|faqs?|contracts?|confirmations?"
    r"|notes?|guides?|documentation|docs|agreements?|small print|fine print|listing|leaflet|brochure|guidelines|rules"
    r"|handbook|readme|requirements|size chart|notices?|information|details|label|wiki|articles?|tutorial|newsletter"
    r"|invitation|quote)"
)
"""Where something is written that can be looked up."""
_ON = regex(r"\b(?:websites?|pages?|label|listing|wiki|tickets?)$", re.IGNORECASE)


def where(paper: str) -> str:
    """ "On our website", "in the manual"."""
    return f"{'on' if _ON.search(paper) else 'in'} {paper}"


PROVIDING = frozenset(
    "include attach provide enclose add send enter fill complete sign submit mention specify state give select choose upload"
    " share confirm return quote indicate pay answer activate verify update set register tell fill-in insert write"
    " check clear".split()
)
"""What can still be done once it was left undone."""

_MANY = regex(r"(?:these|those|both|all|two|three|four|five|several|many|some)\b", re.IGNORECASE)


def many(thing: str) -> bool:
    """A noun phrase that takes a plural verb."""
    head = re.split(r" of | to | for | in ", thing)[0].split()[-1]
    return thing == "they" or _MANY.match(thing) is not None or inflection.is_plural(head)


def agreeing(verb: str, thing: str, *, past: bool = False) -> str:
    """The verb as it stands behind a noun phrase: "is" or "are", "was" or "were"."""
    return inflection.agreeing(verb, thing, plural=many(thing), past=past)


def pronoun(thing: str) -> str:
    """What stands for a noun phrase as an object."""
    return "them" if many(thing) else "it"


def done_in(word: str) -> str | None:
    """The base form of a verb that stands in the past: "entered", "chosen"; `None` where it is another form or no verb."""
    low = word.lower()
    base = inflection.base(low)
    # "Cancelled" has two spellings, and tables one.
    past = inflection.knows_as_verb(base) and (
        low in {inflection.past(base), inflection.participle(base)} or low == f"{base}led"
    )
    return base if past else None


# "Tell us which size you need": what is to be told may be a question.
_TOLD_WHICH = regex(r"^(?:us|me) (?:which|who|when|what|how|where|whether)\b", re.IGNORECASE)


def done_from(words: str) -> str | None:
    """What is done, from the verb's base form on: "paid the last invoice" → "pay the last invoice"."""
    first, blank, rest = words.strip(" ,").partition(" ")
    base = inflection.base(first.lower())
    if (
        not re.fullmatch(r"[A-Za-z-]+", first)
        or words.isupper()
        or not inflection.knows_as_verb(base)
        or LOOSE.search(_TOLD_WHICH.sub("", rest) if base == "tell" else rest)
    ):
        return None
    return affirming.affirmed(f"{base}{blank}{rest}")


def participle_of(past: str) -> str:
    """The participle of a verb in the past, as the writer spells it: "cancelled"."""
    base = done_in(past) or past
    return past.lower() if past.lower() == f"{base}led" else inflection.participle(base)


POINTING = regex(r"(?:it|they|this|that|these|those)\b", re.IGNORECASE)
"""What begins with a word for something told before."""
