"""The lemmas that a table of (form, part of speech) cannot know: capitals that belong to a name, have and be as 's."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from training.conllu import Sentence

Pattern = dict[str, Any]
# Each pattern is tried at every token: six hundred of them (every form seen) halve the speed for 0.1 % of the lemmas.
ENOUGH_WITNESSES = 3
ENOUGH_AGREEMENT = 0.6
PERFECT = {"MORPH": {"IS_SUPERSET": ["Tense=Past", "VerbForm=Part"]}}
BETWEEN = {"POS": {"IN": ["ADV", "PART"]}, "OP": "?"}
CLITIC_HAVE = {"LOWER": {"IN": ["'s", "’s"]}, "POS": "AUX", "DEP": "aux"}
CLITIC_HAD = {"LOWER": {"IN": ["'d", "’d"]}, "POS": "AUX"}

GRAMMAR: list[Pattern] = [
    {"patterns": [[clitic, BETWEEN, PERFECT] for clitic in (CLITIC_HAVE, CLITIC_HAD)], "attrs": {"LEMMA": "have"}},
    {"patterns": [[CLITIC_HAD, {"LOWER": "better"}]], "attrs": {"LEMMA": "have"}},
    {"patterns": [[{"LOWER": "her", "MORPH": {"IS_SUPERSET": ["Case=Acc"]}}]], "attrs": {"LEMMA": "she"}},
]


def lemma_patterns(treebank: Iterable[Sentence]) -> list[Pattern]:
    """spaCy puts singular nouns and plain adjectives in lower case unseen; these forms (PM, American) do otherwise."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sentence in treebank:
        for word in sentence.words:
            if word.upos in {"NOUN", "ADJ"} and word.lemma != "_":
                counts[word.form, word.upos][word.lemma] += 1
    patterns = (_pattern(form, upos, lemmas) for (form, upos), lemmas in sorted(counts.items()))
    return [*(pattern for pattern in patterns if pattern), *GRAMMAR]


def _pattern(form: str, upos: str, lemmas: Counter[str]) -> Pattern | None:
    lemma, witnesses = lemmas.most_common(1)[0]
    enough = witnesses >= ENOUGH_WITNESSES and witnesses >= ENOUGH_AGREEMENT * lemmas.total()
    if not enough or lemma.lower() == lemma == form.lower() or form.endswith("s") or not _is_base(form, lemma):
        return None
    return {"patterns": [[{"ORTH": form, "POS": upos}]], "attrs": {"LEMMA": lemma}}


def _is_base(form: str, lemma: str) -> bool:
    return lemma.replace(".", "").lower() == form.replace(".", "").lower()
