"""What a reply takes up of the customer's own words: the simplest sign that it understood them."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from toneguard.language.reading import Reading, Sentence
from toneguard.language.sentences import PieceKind

_LOOKED_AT = frozenset({PieceKind.BODY, PieceKind.ITEM, PieceKind.HEADING, PieceKind.TITLE})
_EMPTY = frozenset(
    "the and but for with from are was were been being has have had does did done you she they him her them your his its our "
    "their this that these those there here not just now then than can could will would shall should may might must what which "
    "who when where why how all any some more most very too also only own same out off over under again about into through "
    "before after please thanks thank sorry hello dear know let get got going want need like make one two link user phone "
    "number team customer service contact send check try use hear look take give come say tell ask call email message via way "
    "thing think hope good great sure able help see today day time back still even ever much really well "
    "don't can't won't didn't doesn't isn't i'm we're you're it's i've we've that's".split()
)
_ENDINGS = ("ingly", "edly", "ing", "ied", "ies", "ed", "es", "s", "ly", "e", "y")


def echoed(reply: Reading, customer: Reading) -> frozenset[str]:
    """The stems of the content words that both use. Handles ("@shop") and names in greetings and signatures don't count."""
    return _stems(reply.sentences) & _stems(customer.sentences)


def _stems(sentences: Iterable[Sentence]) -> frozenset[str]:
    return frozenset(stem(word) for s in sentences if s.kind in _LOOKED_AT for word in _content_words(s))


def _content_words(sentence: Sentence) -> Iterator[str]:
    for before, word in pairwise(["", *sentence.line.text.split()]):
        if before != "@" and len(word) > 2 and word.isalpha() and word not in _EMPTY:
            yield word


def stem(word: str) -> str:
    """The word without its ending, so that "delivered" and "delivery" can meet; crude, and the same for both sides."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls" else word
