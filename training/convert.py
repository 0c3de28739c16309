"""Turns treebank sentences into spaCy examples: the text as spaCy cuts it into tokens, beside the gold analysis."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from training.conllu import Sentence, Word

UNKNOWN = {"_": ""}


def gold_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """One document of several sentences, in order; each sentence ends with a space unless its text says otherwise."""
    words = [word for sentence in sentences for word in sentence.words]
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        pos=[UNKNOWN.get(word.upos, word.upos) for word in words],
        morphs=[UNKNOWN.get(word.feats, word.feats) for word in words],
        lemmas=[UNKNOWN.get(word.lemma, word.lemma) for word in words],
        heads=_heads(sentences),
        deps=[_label(word) for word in words],
    )


def example(nlp: Language, sentences: Sequence[Sentence]) -> Example:
    gold = gold_doc(nlp.vocab, sentences)
    return Example(nlp.make_doc(gold.text), gold)


def _heads(sentences: Sequence[Sentence]) -> list[int]:
    heads: list[int] = []
    for sentence in sentences:
        start = len(heads)
        heads.extend(start + word.head for word in sentence.words)
    return heads


def _label(word: Word) -> str:
    """spaCy's parser calls the root ROOT."""
    return "ROOT" if word.deprel == "root" else word.deprel
