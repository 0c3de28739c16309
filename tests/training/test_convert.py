from __future__ import annotations

from random import Random

import pytest
import spacy

from training.augment import augmented, curly_quotes, drop_apostrophes, drop_final_punctuation, lower_case
from training.conllu import Sentence, Word
from training.convert import example, gold_doc
from training.tokens import adapt_tokenizer


def word(form: str, head: int, *, upos: str = "X", deprel: str = "dep", space: bool = True) -> Word:
    return Word(form, form.lower(), upos, "_", head, deprel, space)


SENTENCE = Sentence(
    (
        word("I", 3, deprel="nsubj"),
        word("ca", 3, upos="AUX", space=False),
        word("n't", 3),
        word("say", 3, deprel="root"),
        word('"', 5, space=False),
        word("yes", 3, space=False),
        word('"', 5, space=False),
        word(".", 3, upos="PUNCT"),
    )
)


def test_gold_doc_keeps_text_heads_and_sentences() -> None:
    doc = gold_doc(spacy.blank("en").vocab, [SENTENCE, SENTENCE])
    assert doc.text == 'I can\'t say "yes". I can\'t say "yes". '
    assert [sentence.root.text for sentence in doc.sents] == ["say", "say"]
    assert doc[3].dep_ == "ROOT"
    assert doc[1].pos_ == "AUX"


def test_the_tokenizer_lines_up_with_the_treebank() -> None:
    aligned = example(spacy.blank("en"), [SENTENCE])
    assert [token.text for token in aligned.predicted] == [word.form for word in SENTENCE.words]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lower_case, 'i can\'t say "yes". '),
        (drop_apostrophes, 'I cant say "yes". '),
        (curly_quotes, "I can’t say “yes”. "),
        (drop_final_punctuation, 'I can\'t say "yes" '),
    ],
)
def test_augmentation(change: object, text: str) -> None:
    assert callable(change)
    assert change(SENTENCE).text == text


def test_augmentation_repeats_itself_with_the_same_seed() -> None:
    assert [augmented(SENTENCE, Random(3)).text for _ in range(3)] == [augmented(SENTENCE, Random(3)).text] * 3


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Wow!! Really?!", "Wow !! Really ?!"),
        ("my e-mail, a well-known one", "my e-mail , a well - known one"),
        ("and/or", "and / or"),
        ("I DON'T, CANT, dont and can’t", "I DO N'T , CA NT , do nt and ca n’t"),
        ("Write to a.b@shop.example or call 555-0134.", "Write to a.b@shop.example or call 555-0134 ."),
        ("the item(s) cost 70k, at 7:30pm", "the item ( s ) cost 70 k , at 7:30 pm"),
        ("-----", "-----"),
        ("your order id (see below): it and I.", "your order id ( see below ) : it and I ."),
    ],
)
def test_tokens(text: str, tokens: str) -> None:
    nlp = spacy.blank("en")
    adapt_tokenizer(nlp)
    assert [token.text for token in nlp(text)] == tokens.split()
