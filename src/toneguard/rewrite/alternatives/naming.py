"""The things that a way on and a denial speak of, each named in full where it is first spoken of."""

import re
from collections.abc import Iterator
from dataclasses import replace

from toneguard.language import inflection
from toneguard.language.anatomy import full_span, phrases
from toneguard.language.phrases import Phrase
from toneguard.language.reading import Sentence
from toneguard.regex import regex

_DEFINITE = frozenset({"the", "your", "our", "my", "this", "that", "these", "those", "his", "her", "their"})
PLACES = frozenset(
    "app website site page portal phone telephone chat email e-mail mail side end store shop stock office system branch"
    " line menu dashboard moment time reason".split()
)


def named(thing: Phrase) -> bool:
    """It is a certain thing, or all of its kind."""
    generic = thing.plural and not thing.determiner
    return generic or thing.determiner in _DEFINITE or thing.tag == "PROPN"


def things(sentence: Sentence, words: str) -> Iterator[Phrase]:
    """The noun phrases that these words of a sentence hold."""
    told = words.lower()
    for phrase in phrases(sentence):
        full = full_span(sentence, phrase).shifted(-sentence.span.start).of(sentence.text)
        text = full if full.lower() in told else phrase.text
        if text.lower() in told and not phrase.negated:
            yield replace(phrase, text=text)


_ONE = regex(
    r"(?<=\b)(?P<front>(?:the|an?|another|our) (?!one\b)[a-z-]+ |(?:new|different|similar|fresh|more) (?=ones))(?P<one>ones?)\b"
    r"(?! of\b)",
    re.IGNORECASE,
)


def one_named(way: str, theirs: list[Phrase], denied: str = "") -> str:
    """ "The newer one" as "the newer model", where the denial speaks of nothing else."""
    found = _ONE.search(way)
    if found is None:
        return way
    many = found["one"].lower() == "ones"
    nouns = {_written(t) for t in theirs if t.head not in PLACES and (t.plural or not many)}
    first = denied.partition(" ")[0]
    if many and not nouns and inflection.is_plural(first):
        # What opens the sentence may have been taken for a name.
        nouns = {first}
    if len(nouns) != 1:
        return way
    noun = next(iter(nouns))
    if noun == "one" or not (noun == first or inflection.knows_as_noun(noun)):
        return way
    told = inflection.plural(noun) if many and noun == inflection.singular(noun) else noun
    return f"{way[: found.start('one')]}{told}{way[found.end('one') :]}"


def _written(thing: Phrase) -> str:
    """Its noun, one of them, with the capitals it is written with."""
    return next((word for word in re.findall(r"[\w-]+", thing.text) if word.lower() == thing.head), thing.head)


def fuller(way: str, denied: str, ours: list[Phrase], theirs: list[Phrase]) -> tuple[str, str] | None:
    """ "The card" of the way on and "your card ending 4421" of the denial in each other's place."""
    for thing in ours:
        said = next((t for t in theirs if t.head == thing.head and t.text.lower() != thing.text.lower()), None)
        if said is None or not said.determiner or thing.determiner not in _POINTED or len(thing.words) > _BARE:
            continue
        bare, full = thing.text, said.text
        if (
            not named(said)
            or _RUNS_ON.match(denied.partition(full)[2])
            or way.count(bare) != 1
            or denied.count(full) != 1
            or full.lower().startswith(bare.lower() + " ")
        ):
            return None
        way, denied = way.replace(bare, full), denied.replace(full, bare)
    return way, denied


_RUNS_ON = regex(r" (?:\w+ing|\d)")
_POINTED = frozenset({"the", "this", "that", "these", "those"})
_BARE = 2
