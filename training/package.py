"""Completes the trained weights with lemmas, licence and figures, and writes the directory that ships."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.pipeline import AttributeRuler, Lemmatizer

from training.conllu import Sentence
from training.lemma_patterns import lemma_patterns
from training.lemmas import lemma_tables
from training.tokens import adapt_tokenizer

ATTRIBUTION = Path(__file__).parent / "ATTRIBUTION.md"
SHIPPED_CONFIG = ("nlp", "components")
SOURCES = [
    {
        "name": "UD English EWT 2.16",
        "url": "https://github.com/UniversalDependencies/UD_English-EWT",
        "license": "CC BY-SA 4.0",
        "author": "Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel R. Bowman, Miriam Connor, "
        "John Bauer and Christopher D. Manning (2014), A Gold Standard Dependency Corpus for English",
    },
    {
        "name": "UD English GUM 2.16 (without its non-commercial genres)",
        "url": "https://github.com/UniversalDependencies/UD_English-GUM",
        "license": "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain",
        "author": "Amir Zeldes and the GUM team, Georgetown University",
    },
    {
        "name": "UD English PUD 2.16",
        "url": "https://github.com/UniversalDependencies/UD_English-PUD",
        "license": "CC BY-SA 3.0",
        "author": "The Parallel Universal Dependencies team (CoNLL 2017 Shared Task)",
    },
    {
        "name": "spacy-lookups-data (word clusters)",
        "url": "https://github.com/explosion/spacy-lookups-data",
        "license": "MIT",
        "author": "Explosion",
    },
    {
        "name": "LemmInflect (dictionary of inflections, after the NIH SPECIALIST Lexicon)",
        "url": "https://github.com/bjascob/LemmInflect",
        "license": "MIT",
        "author": "Brad Jascob",
    },
]


def complete(nlp: Language, treebank: Iterable[Sentence]) -> Language:
    """Lemmas need no training: patterns for the few that depend on their neighbours, tables for the rest."""
    sentences = list(treebank)
    adapt_tokenizer(nlp)
    ruler = nlp.add_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    ruler.add_patterns(lemma_patterns(sentences))
    add_lemmatizer(nlp, lemma_tables(sentences))
    return nlp


def add_lemmatizer(nlp: Language, tables: Lookups) -> None:
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": False})
    assert isinstance(lemmatizer, Lemmatizer)
    lemmatizer.initialize(lookups=tables)


def write(nlp: Language, target: Path, *, performance: dict[str, Any]) -> None:
    nlp.meta.update(_meta(performance))
    if target.exists():
        shutil.rmtree(target)
    nlp.to_disk(target)
    _slim_config(nlp).to_disk(target / "config.cfg")
    _slim_strings(nlp, target / "vocab" / "strings.json")
    shutil.copyfile(ATTRIBUTION, target / "LICENSE.md")


def _meta(performance: dict[str, Any]) -> dict[str, Any]:
    return {
        "lang": "en",
        "name": "toneguard",
        "version": "1.0.0",
        "description": "Part of speech, features, dependencies and lemmas of English, for the replies ToneGuard reads.",
        "author": "The ToneGuard authors",
        "license": "CC BY-SA 4.0",
        "sources": SOURCES,
        "performance": performance,
    }


def _slim_config(nlp: Language) -> Any:
    """How it was trained is told in training/, and the paths of one machine mean nothing on another."""
    config = nlp.config.copy()
    for section in set(config) - set(SHIPPED_CONFIG):
        config[section] = {}
    return config


def _slim_strings(nlp: Language, path: Path) -> None:
    """The words of the treebanks are met again by their hashes; only labels and spaCy's own strings must be spelt."""
    labels = {*nlp.pipe_labels["morphologizer"], *nlp.pipe_labels["parser"]}
    path.write_text(
        json.dumps(sorted({*spacy.blank("en").vocab.strings, *labels}), ensure_ascii=False), encoding="utf-8"
    )
