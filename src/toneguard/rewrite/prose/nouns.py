"""Noun phrases in other cases, numbers and persons."""

import re

from toneguard.language import inflection
from toneguard.language.phrases import Phrase
from toneguard.regex import regex

_SUBJECTS = {"me": "I", "him": "he", "her": "she", "us": "we", "them": "they", "anything": "everything", "any": "all"}
_OBJECTS = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them"}
_YOURS = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you", "our": "your",
    "ours": "yours", "ourselves": "yourselves",
}  # fmt: skip
_OURS = {"you": "we", "your": "our", "yours": "ours", "yourself": "ourselves", "yourselves": "ourselves"}
_DETERMINER = regex(
    r"(?:the|an?|any|no|this|that|these|those|your|our|my|his|her|its|their|some|either|neither|every|each) ",
    re.IGNORECASE,
)
_NONE_OF = regex(r"none of (?=(?:the|our|my|your|these|those)\b)", re.IGNORECASE)
_EMPTY = regex(r"(?:any|no) (?:such )?(?:more |further |additional )?", re.IGNORECASE)
_WORD = regex(r"\w+")


def subject(text: str, phrase: Phrase | None) -> str:
    """As the subject of an affirmative sentence: "us" → "we", "any refunds" → "refunds"."""
    known = _SUBJECTS.get(text.lower())
    return known if known is not None else uncapitalised(affirmative(text, phrase))


def object_(text: str, phrase: Phrase | None) -> str:
    known = _OBJECTS.get(text.lower())
    return known if known is not None else uncapitalised(affirmative(text, phrase))


# "Nobody from our team can" is what the team can do.
_NOBODY = regex(
    r"(?:nobody|no[- ]one)(?: (?:from|of|in|on|at) (?P<whose>(?:our|the) (?:[\w-]+ )*(?:team|staff|crew|department|office)))?"
    r"(?P<more>.*)",
    re.IGNORECASE,
)


def affirmative(text: str, phrase: Phrase | None) -> str:
    """Without the "any" or "no" of a denial."""
    text = _NONE_OF.sub("", text)
    nobody = _NOBODY.fullmatch(text)
    if nobody is not None:
        return nobody["whose"] or f"someone{nobody['more']}"
    found = _EMPTY.match(text)
    if found is None or found.end() == len(text):
        return text
    rest = text[found.end() :]
    counted = phrase is not None and not many(rest, phrase) and inflection.countable(phrase.head)
    return f"{inflection.article(rest)} {rest}" if counted else rest


def many(text: str, phrase: Phrase | None) -> bool:
    """Whether a phrase speaks of more than one; a rare plural may be new to the parser."""
    if phrase is None:
        return " and " in text
    last = phrase.words[-1] if phrase.words else phrase.head
    unseen = phrase.head == last and phrase.tag == "NOUN" and inflection.is_plural(last)
    return phrase.plural or unseen


def common(words: str) -> bool:
    """A noun that only opens its sentence with a capital: "Vouchers"."""
    first = words.split(maxsplit=1)[0]
    return inflection.is_plural(first) and inflection.knows_as_noun(first)


def number(text: str, phrase: Phrase | None, *, plural: bool) -> str:
    """With its head noun in the plural or singular; a determiner that no longer fits goes."""
    head = _head(text, phrase)
    if head is None:
        return text
    word = inflection.plural(head[0]) if plural else inflection.singular(head[0])
    changed = text[: head.start()] + word + text[head.end() :]
    return re.sub(r"^an? ", "", changed, flags=re.IGNORECASE) if plural else changed


def determined(text: str, phrase: Phrase | None, determiner: str) -> str:
    """With "the", "a" (where the noun can be counted and is one), or no determiner."""
    rest = _DETERMINER.sub("", text, count=1)
    if determiner == "a":
        uncounted = many(rest, phrase) or (phrase is not None and not inflection.countable(phrase.head))
        return rest if uncounted else f"{inflection.article(rest)} {rest}"
    return f"{determiner} {rest}".strip()


def pronoun(text: str, phrase: Phrase | None, *, as_object: bool) -> str:
    """The pronoun that stands for a phrase: "it", "they" or "them"."""
    if text.lower() in _SUBJECTS or text.lower() in _OBJECTS or text.lower() in {"you", "it"}:
        return object_(text, phrase) if as_object else subject(text, phrase)
    return ("them" if as_object else "they") if many(text, phrase) else "it"


def yours(text: str) -> str:
    return _swapped(text, _YOURS)


def ours(text: str) -> str:
    return _swapped(text, _OURS)


def agreeing(verb: str, text: str, phrase: Phrase | None, *, past: bool = False) -> str:
    form = subject(text, phrase)
    return inflection.agreeing(verb, form, plural=many(text, phrase), past=past)


def uncapitalised(text: str) -> str:
    """Without the capital that a determiner or pronoun had at the start of its sentence."""
    opening = _DETERMINER.match(text)
    small = opening is not None or text.lower() in {
        *_SUBJECTS,
        *_OBJECTS,
        "you",
        "it",
        "this",
        "that",
        "there",
        "these",
        "those",
    } - {"i"}
    return text[:1].lower() + text[1:] if small and not text[:2].isupper() else text


def _swapped(text: str, table: dict[str, str]) -> str:
    def other(found: re.Match[str]) -> str:
        new = table.get(found[0].lower())
        if new is None:
            return found[0]
        return new.capitalize() if found[0][0].isupper() and found[0] != "I" else new

    return _WORD.sub(other, text)


def _head(text: str, phrase: Phrase | None) -> re.Match[str] | None:
    words = list(_WORD.finditer(text))
    if phrase is None:
        return words[-1] if words else None
    return next(
        (w for w in reversed(words) if inflection.lemma_of(w[0], verb=False) == phrase.head),
        words[-1] if words else None,
    )
