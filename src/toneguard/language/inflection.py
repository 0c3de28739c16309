"""Forms of English words: LemmInflect behind a handful of functions, with our own table for what it gets wrong.

LemmInflect is imported when the first form is asked for.
"""

from enum import StrEnum
from functools import cache

from toneguard.language.dictionary import lemminflect


class Form(StrEnum):
    """A form a word can be put in; the values are the Penn tags that LemmInflect knows them by."""

    BASE = "VB"
    THIRD = "VBZ"
    GERUND = "VBG"
    PAST = "VBD"
    PARTICIPLE = "VBN"
    PLURAL = "NNS"
    SINGULAR = "NN"


VERB_FORMS = frozenset({Form.BASE, Form.THIRD, Form.GERUND, Form.PAST, Form.PARTICIPLE})

_PRINCIPAL_PARTS = {
    # third, gerund, past, participle; only verbs that LemmInflect has wrong or rare.
    "be": "is being was been",
    "bias": "biases biasing biased biased",
    "broadcast": "broadcasts broadcasting broadcast broadcast",
    "forecast": "forecasts forecasting forecast forecast",
    "get": "gets getting got got",
    "lie": "lies lying lay lain",
    "mimic": "mimics mimicking mimicked mimicked",
    "program": "programs programming programmed programmed",
    "prove": "proves proving proved proven",
    "quit": "quits quitting quit quit",
    "spell": "spells spelling spelled spelled",
    "troubleshoot": "troubleshoots troubleshooting troubleshot troubleshot",
    "bus": "buses busing bused bused",
    "sync": "syncs syncing synced synced",
}
_VERBS = {
    (verb, form): part
    for verb, parts in _PRINCIPAL_PARTS.items()
    for form, part in zip((Form.THIRD, Form.GERUND, Form.PAST, Form.PARTICIPLE), parts.split(), strict=True)
}
_PLURALS = {
    "person": "people",
    "criterion": "criteria",
    "staff": "staff",
    "half": "halves",
    "faq": "FAQs",
    "roof": "roofs",
}
_SINGULARS = {"people": "person", "data": "data", "criteria": "criterion", "news": "news", "series": "series"}
_UNCOUNTED = frozenset(
    "access advice baggage behaviour behavior cash clothing compensation content data equipment evidence "
    "feedback furniture hardware "
    "help info information insurance internet jewellery jewelry knowledge luggage machinery mail merchandise money music news "
    "packaging paperwork patience postage progress proof research shipping software staff stock storage support traffic training "
    "transport understanding work".split()
)
_MASSY = _UNCOUNTED - {"access", "content", "help", "support", "training", "work", "shipping", "stock", "staff", "data"}
_LEMMAS = {
    "found": "find",
    "saw": "see",
    "felt": "feel",
    "left": "leave",
    "lay": "lie",
    "'s": "be",
    "'re": "be",
    "'m": "be",
}


def inflected(word: str, form: Form) -> str:
    """A word or a phrasal verb ("log out") in the form asked for; its first word changes, and a plural its last."""
    if form in {Form.PLURAL, Form.SINGULAR}:
        head, _, last = word.rpartition(" ")
        return f"{head} {_noun(last, form)}".strip()
    verb, blank, rest = word.partition(" ")
    return _hyphenated(verb, form) + blank + rest


def base(verb: str) -> str:
    """The infinitive of any form of a verb."""
    first, blank, rest = verb.partition(" ")
    return lemma_of(first, verb=True) + blank + rest


def gerund(verb: str) -> str:
    return inflected(base(verb), Form.GERUND)


def past(verb: str) -> str:
    return inflected(base(verb), Form.PAST)


def participle(verb: str) -> str:
    return inflected(base(verb), Form.PARTICIPLE)


def third(verb: str) -> str:
    return inflected(base(verb), Form.THIRD)


def plural(noun: str) -> str:
    return inflected(noun, Form.PLURAL)


def singular(noun: str) -> str:
    return inflected(noun, Form.SINGULAR)


def is_plural(noun: str) -> bool:
    """Whether a noun of the text speaks of more than one; "sheep" is taken for one."""
    return form_of(noun, verb=False) is Form.PLURAL


def countable(noun: str) -> bool:
    """Whether a singular of this noun can stand with "a"."""
    return noun.lower() not in _UNCOUNTED


@cache
def lemma_of(word: str, *, verb: bool) -> str:
    """The dictionary form of a verb or noun; the word itself where none is known."""
    low = word.lower()
    if verb and low in _LEMMAS:
        return _LEMMAS[low]
    if not verb and low in _SINGULARS:
        return _SINGULARS[low]
    # An infinitive is looked up first: "found" and "offer" are words of their own beside forms of others.
    found: tuple[str, ...] = lemminflect().getLemma(low, "VERB" if verb else "NOUN", lemmatize_oov=True)
    return found[0] if found else low


def form_of(word: str, *, verb: bool, participle: bool = False) -> Form:
    """Which form a word of the text stands in; `participle` tells "was used" from "used"."""
    low, lemma = word.lower(), lemma_of(word, verb=verb)
    if not verb:
        return Form.SINGULAR if low == lemma else Form.PLURAL
    if low.endswith("ing") and low != lemma:
        return Form.GERUND
    if low == lemma:
        return Form.BASE
    if low == inflected(lemma, Form.THIRD) or low in {"has", "is", "does"}:
        return Form.THIRD
    return Form.PARTICIPLE if participle else Form.PAST


def knows(word: str) -> bool:
    """Whether the dictionary has the word, as whatever part of speech."""
    return bool(lemminflect().getAllLemmas(word.lower()))


def knows_as_verb(word: str) -> bool:
    """Whether the word is a form of a verb in the dictionary."""
    return "VERB" in lemminflect().getAllLemmas(word.lower())


def is_base_verb(word: str) -> bool:
    """Whether the word, as it is written, is the base form of a verb in the dictionary: "send", and not "sent"."""
    return knows_as_verb(word) and base(word) == word


def knows_as_noun(word: str) -> bool:
    """Whether the word is a form of a noun in the dictionary."""
    return "NOUN" in lemminflect().getAllLemmas(word.lower())


@cache
def _hyphenated(verb: str, form: Form) -> str:
    head, hyphen, last = verb.rpartition("-")
    if head and head not in {"e", "re", "co"}:
        return head + hyphen + _verb(last, form)
    return _verb(verb, form)


@cache
def _verb(verb: str, form: Form) -> str:
    if form is Form.BASE or not verb:
        return verb
    known = _VERBS.get((verb.lower(), form))
    if known is not None:
        return known
    found: tuple[str, ...] = lemminflect().getInflection(verb.lower(), tag=form.value, inflect_oov=True)
    return next((word for word in found if ("-" in word) == ("-" in verb)), verb)


@cache
def _noun(noun: str, form: Form) -> str:
    low = noun.lower()
    if form is Form.SINGULAR:
        return noun if low in _UNCOUNTED else lemma_of(noun, verb=False)
    if low in _MASSY or low in {"data", "staff", "stock", "access"}:
        return noun
    if low in _PLURALS:
        return _PLURALS[low]
    if noun.isupper() and len(noun) > 1:
        return noun + "s"
    return _regular(noun)


def _regular(noun: str) -> str:
    if lemma_of(noun, verb=False) != noun.lower():
        return noun
    found: tuple[str, ...] = lemminflect().getInflection(noun.lower(), tag="NNS", inflect_oov=True)
    return next((word for word in found if "-" in word or "-" not in noun), noun + "s")


# Agreement and articles

_AGREEING = {
    ("be", False): ("am", "is", "are"), ("be", True): ("was", "was", "were"),
    ("have", False): ("have", "has", "have"), ("have", True): ("had", "had", "had"),
    ("do", False): ("do", "does", "do"), ("do", True): ("did", "did", "did"),
}  # fmt: skip


def agreeing(verb: str, subject: str, *, plural: bool, past: bool = False) -> str:
    """The form of a verb that goes with a subject: "is" with "that product", "are" with "they" or "gift cards"."""
    word = subject.lower().strip()
    many = plural or word in {"you", "we", "they", "these", "those"}
    forms = _AGREEING.get((verb, past))
    if forms is not None:
        return forms[0 if word == "i" else 2 if many else 1]
    if past:
        return inflected(verb, Form.PAST)
    return verb if many or word == "i" else inflected(verb, Form.THIRD)


_VOWEL_SOUNDED = ("hour", "honest", "honour", "honor", "heir")
_CONSONANT_SOUNDED = ("one", "once", "uni", "use", "usu", "util", "eu", "ufo", "ubi", "ura", "uto")
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")


def article(phrase: str) -> str:
    """ "a" or "an", whichever the first word's sound asks for."""
    word = phrase.lstrip("\"'“‘(").split(" ")[0].rstrip(".,;:")
    if not word:
        return "a"
    if word[0].isdigit():
        return "an" if word.startswith(("8", "11", "18")) and not word.startswith(("110", "111", "180", "181")) else "a"
    if word.isupper() and len(word) <= 4:
        return "an" if word[0] in _VOWEL_LETTERS and not _pronounced(word) else "a" if word[0] not in "AEIO" else "an"
    low = word.lower()
    if low.startswith(_VOWEL_SOUNDED):
        return "an"
    if low.startswith(_CONSONANT_SOUNDED) and not low.startswith(("unin", "unim", "uninf")):
        return "a"
    return "an" if low[0] in "aeiou" else "a"


def _pronounced(word: str) -> bool:
    """Whether an acronym is spoken as a word ("SIM"; "FAQ" is not)."""
    return word in {"SIM", "RAM", "LAN", "ROM", "NASA", "HIPAA", "RAID"}
