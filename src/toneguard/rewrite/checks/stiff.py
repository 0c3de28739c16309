"""Stiff words that no rule swaps: a sentence that keeps them is as stiff with one plain word in it."""

import re

from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import cold, heaviness
from toneguard.rewrite.prose import openers


def still_stiff(text: str) -> bool:
    """It speaks like a file all the same."""
    return _STIFF.search(text) is not None or heaviness.heavy(text)


_STIFF = regex(
    r"\b(?:patrons?|optimum|incumbent|whilst|utmost|wherein|whereupon|of an? \w+ nature"
    r"|exclusively (?:upon|when|by|if)|we would (?:advise|draw)|ask for your understanding"
    r"|may we know|subject to|remuneration|eagerly|concerned (?:team|department)"
    r"|going forward|any inconvenience|esteemed|higher than (?:usual|normal)|(?:high|large|increased) volumes? of"
    r"|whatever (?:difficult|inconvenien|trouble)\w*|(?:same|it|they) may be effected|(?:without|same may|same shall) (?:same|be)"
    r"|in a position to|in the present instance|competent for|ratione|relevant people"
    r"|for their consideration|are (?:hereby )?notified that"
    r"|on-?board(?:ed|ing|s)?|baseline|pipeline|stakeholders?)\b"
    r"|^(?:about|with reference to) (?:the|this) (?:above|matter|subject|case)\b",
    re.IGNORECASE,
)


def bares(change: Change) -> bool:
    """ "Please note that the cards are destroyed" without its first words: what is left is as cold, or colder."""
    before = change.before[openers.greeting(change.before) :]
    announced = _ANNOUNCES.match(before)
    if announced is None or announced[0].casefold() in change.after.casefold():
        return False
    tail = " ".join(before[announced.end() :].split())[-_TAIL:]
    return bool(tail) and change.after.rstrip().endswith(tail) and _bald(change.after)


_TAIL = 12
_ANNOUNCES = regex(
    r"(?:(?:also|so|and),? )?(?:(?:please|kindly|pls) (?:note|be|keep|bear|understand|rest)\b|(?:you (?:can|may) )?rest assured\b"
    r"|be (?:aware|advised|informed|assured|noted)\b|(?:this|it) (?:is|serves)\b|this (?:e-?mail|letter|message|note|notice)\b"
    r"|(?:we|i)(?:['’]d| would)? (?:would |also )?(?:like|wish|want|hereby)\b|(?:we|i) (?:are|am) writing\b)"
    r"[^.,;:?!]{0,60}?(?:\bthat\b|(?<=assured)(?:,|(?= )))",
    re.IGNORECASE,
)
# A duty, or what is done to everybody's things by nobody in particular.
_BALD = regex(
    r"\b(?:must|ha(?:s|ve) to|needs? to|required|obliged|responsible|policy|is final)\b"
    r"|\bdoing (?:everything|all|what|our (?:very |level )?best)\b"
    # where "rest assured" was all the reassurance
    r"|^(?:every|all|each) [\w -]+? (?:is|are) being \w+ed\b"
    r"|^(?:(?!(?:your|our|you|we)\b)[\w-]+ ){1,4}(?:is|are) (?!(?:being|now|back)\b)(?:not |\w+ly )?\w+ed\b"
    r"(?!.*\b(?:you|your|we|our)\b)",
    re.IGNORECASE,
)


def _bald(text: str) -> bool:
    denies = cold.bare_no_of(text) and not text.lower().startswith(("if ", "when "))
    return denies or _BALD.search(text) is not None
