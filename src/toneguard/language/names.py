"""The name a reply greets, and the one a customer signs with."""

import re

from toneguard.language.phrases import CUSTOMERS
from toneguard.language.reading import Reading
from toneguard.language.sentences import PieceKind
from toneguard.regex import regex

_GREETING = regex(
    r"^\W*(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening|day))[, ]+(?P<name>[^,!.:;\n]+)", re.IGNORECASE
)
_TITLES = frozenset("mr mrs ms miss mx dr prof professor sir madam doctor rev".split())
_NO_NAMES = CUSTOMERS | frozenset(
    "there all team everyone everybody again both folks guys thanks thank regards please cheers best sent hello hi "
    "help asap now today friend sincerely yours kind warm urgent love subscriber resident donor".split()
)
_NAME = r"[A-Z][a-zà-ÿ'’-]+|[A-Z]\."
_SIGNATURE = regex(
    rf"(?:^|[.!?)\"”\n]|[-–—]|\b[a-z]+,)\s*(?P<name>(?:{_NAME})(?:\s(?:{_NAME})){{0,2}})(?:,\s*[A-Z]{{2,5}})?\s*$"
)
_VERDICT = regex(r"\w{3}(?:ing|ful|ous|less|able|ible|etic|ssed|nted)$")
"""A last word by itself that is no name: "Shocking", "Disgraceful", "Unacceptable"."""


def greeted(reading: Reading) -> frozenset[str]:
    """The words of the name in the greeting, lower-cased, without titles; empty where none is greeted by name."""
    for sentence in reading.sentences:
        found = _GREETING.match(sentence.view.text) if sentence.kind is PieceKind.GREETING else None
        if found is not None:
            return _words(found["name"])
    return frozenset()


def signed(message: str) -> frozenset[str]:
    """The words of the name that ends a message, lower-cased; empty where it ends otherwise."""
    found = _SIGNATURE.search(message.strip())
    return _words(found["name"]) if found is not None and not _VERDICT.search(found["name"]) else frozenset()


def _words(name: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name)
    capital = [word.lower() for word in words if word[:1].isupper() and len(word) > 1]
    return frozenset(capital) - _TITLES if not _NO_NAMES & set(capital) else frozenset()


def greets_another(reading: Reading, message: str) -> bool:
    """Whether the greeting's name shares no word with the name the customer signed with. A nickname shares its beginning."""
    ours, theirs = greeted(reading), signed(message)
    placeholder = any(
        s.kind is PieceKind.GREETING and _holds_placeholder(s.span.start, s.span.end, reading)
        for s in reading.sentences
    )
    if not ours or not theirs or placeholder:
        return False
    return not any(a[:3] == b[:3] for a in ours for b in theirs)


_NOBODY = regex(r"\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)) ,[ \t]*\r?\n", re.IGNORECASE)


def greets_nobody(reading: Reading) -> bool:
    """Whether a greeting on a line of its own has lost its name: "Hi ,"."""
    return _NOBODY.match(reading.text) is not None


def _holds_placeholder(start: int, end: int, reading: Reading) -> bool:
    return any(start <= mask.start < end for mask in reading.placeholders)
