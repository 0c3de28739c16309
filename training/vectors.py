"""Gives every common word a vector that says how English uses it, so that words unseen in the treebanks are no riddle.

The vector of a word spells its Brown cluster (from spacy-lookups-data) and the parts of speech a dictionary
(lemminflect) knows for it. Words that share both share one row, so the table stays small.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import lemminflect
import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from training.tables import lookup_table

SEED = 7
CLASSES = ("NOUN", "VERB", "ADJ", "ADV", "AUX", "PROPN")
# Brown clusters are paths in a binary tree: short prefixes are coarse classes (verbs), long ones fine (give, lend).
PREFIX_BITS = {4: 16, 6: 24, 9: 32, 16: 64}  # length of the prefix in bits -> length of its random code


class Usage(NamedTuple):
    cluster: int
    classes: tuple[bool, ...]


def blank_with_vectors() -> Language:
    nlp = spacy.blank("en")
    usages = word_usages()
    rows = {usage: row for row, usage in enumerate(sorted(set(usages.values())))}
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=table(rows), attr="LOWER")
    for word, usage in usages.items():
        nlp.vocab.vectors.add(nlp.vocab.strings[word], row=rows[usage])
    return nlp


def word_usages() -> dict[str, Usage]:
    """One usage a lower-case word; a name (Monday) lends its own where the lower-case spelling has none."""
    clusters = {word: cluster for word, cluster in lookup_table("lexeme_cluster").items() if cluster}
    preferred = sorted(clusters, key=lambda word: (word != word.lower(), word.isupper(), word))
    spelling: dict[str, str] = {}
    for word in preferred:
        spelling.setdefault(word.lower(), word)
    return {lower: Usage(clusters[word], _classes(lower)) for lower, word in spelling.items()}


def table(usages: Iterable[Usage]) -> NDArray[np.float32]:
    random = np.random.default_rng(SEED)
    codes = {bits: random.normal(size=(2**bits, size)) for bits, size in PREFIX_BITS.items()}
    rows = [
        np.concatenate([*(codes[bits][usage.cluster % 2**bits] for bits in PREFIX_BITS), 2.0 * np.array(usage.classes)])
        for usage in usages
    ]
    return np.asarray(rows, dtype="float32")


def _classes(word: str) -> tuple[bool, ...]:
    lemmas = lemminflect.getAllLemmas(word)
    own = tuple(word in lemmas.get(upos, ()) for upos in ("NOUN", "VERB"))
    return (*(upos in lemmas for upos in CLASSES), *own)
