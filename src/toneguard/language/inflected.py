"""The words that the pipeline may call forms of a lemma: its lemmatizer read backwards."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from toneguard.language.pipeline import load


@cache
def inflected(lemma: str) -> frozenset[str]:
    """Every lower-case word whose lemma may come out as `lemma`, whatever part of speech it is taken for."""
    exceptions, endings = _tables()
    cuts = range(max(0, len(lemma) - _longest()), len(lemma) + 1)
    built = {lemma[:cut] + old for cut in cuts for old in endings.get(lemma[cut:], ())}
    return frozenset({lemma, *built, *exceptions.get(lemma, ())})


@cache
def _longest() -> int:
    """Letters of the longest ending that may be put in place of another."""
    return max(map(len, _tables()[1]))


@cache
def _tables() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Words by their irregular lemma, and the endings that are cut by what is put in their place."""
    lookups = load().get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    exceptions: dict[str, set[str]] = defaultdict(set)
    for words in lookups.get_table("lemma_exc").values():
        for word, lemmas in words.items():
            for lemma in lemmas:
                exceptions[lemma.lower()].add(word)
    for rule in load().get_pipe("attribute_ruler").patterns:  # type: ignore[attr-defined]
        exceptions[rule["attrs"]["LEMMA"].lower()].update(_words(rule["patterns"], rule["index"]))
    endings: dict[str, set[str]] = defaultdict(set)
    for pairs in lookups.get_table("lemma_rules").values():
        for old, new in pairs:
            endings[new].add(old)
    return exceptions, endings


def _words(patterns: Sequence[Sequence[Mapping[str, Any]]], index: int) -> Iterator[str]:
    """The words that a pattern of the ruler gives its lemma to."""
    for pattern in patterns:
        value = pattern[index].get("ORTH", pattern[index].get("LOWER"))
        yield from (word.lower() for word in (value["IN"] if isinstance(value, Mapping) else (value,)))
