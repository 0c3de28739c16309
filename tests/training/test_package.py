"""The pipeline that ships: small enough, licensed, of no machine in particular, and able to read a reply."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from training import conllu
from training.evaluate import raw_text, system_tokens
from training.tokens import adapt_tokenizer

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "src" / "toneguard" / "language" / "model"
TREEBANK = ROOT.parent / "shared" / "treebank"


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(MODEL)


def test_it_is_at_most_12_megabytes() -> None:
    assert sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) <= 12_000_000


def test_it_carries_licence_and_attribution() -> None:
    meta = json.loads((MODEL / "meta.json").read_text(encoding="utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    assert {source["name"].split()[2] for source in meta["sources"][:3]} == {"EWT", "GUM", "PUD"}
    assert "Silveira" in (MODEL / "LICENSE.md").read_text(encoding="utf-8")


def test_it_names_no_path_of_the_machine_it_was_trained_on() -> None:
    config = (MODEL / "config.cfg").read_text(encoding="utf-8")
    assert str(ROOT) not in config
    assert "treebank" not in config


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("I’m sorry, we can’t ship your orders.", "I be sorry , we can not ship your order ."),
        ("She's been told. It's late. He'd gone.", "she have be tell . it be late . he have go ."),
        ("I dont know, you cant pay!!", "I do not know , you can not pay !!"),
    ],
)
def test_lemmas(nlp: Language, text: str, lemmas: str) -> None:
    assert [token.lemma_ for token in nlp(text)] == lemmas.split()


def test_parts_of_speech_and_dependencies(nlp: Language) -> None:
    doc = nlp("Your refund was sent by our bank.")
    assert [token.pos_ for token in doc] == ["PRON", "NOUN", "AUX", "VERB", "ADP", "PRON", "NOUN", "PUNCT"]
    assert [token.dep_ for token in doc[:4]] == ["nmod:poss", "nsubj:pass", "aux:pass", "ROOT"]


def test_tokens_of_a_parse_count_letters_and_not_spaces(nlp: Language) -> None:
    tokens = system_tokens(nlp.pipe(["We sent it.", "Thank you."]))
    assert [token.letters for token in tokens] == [(0, 2), (2, 6), (6, 8), (8, 9), (9, 14), (14, 17), (17, 18)]
    assert tokens[-1].sentence > tokens[0].sentence


@pytest.mark.skipif(not TREEBANK.exists(), reason="the treebanks are not beside this checkout")
def test_tokens_line_up_with_the_treebank() -> None:
    sentences = conllu.read(TREEBANK / "en_ewt-dev.conllu.gz")[:500]
    nlp = spacy.blank("en")
    adapt_tokenizer(nlp)
    gold = [word.form for sentence in sentences for word in sentence.words]
    ours = [token.text for sentence in sentences for token in nlp(sentence.text) if not token.is_space]
    assert len(ours) == pytest.approx(len(gold), rel=0.01)


def test_raw_text_sets_paragraphs_apart() -> None:
    word = conllu.Word("Hi", "hi", "INTJ", "_", 0, "root", space=True)
    plain = conllu.Sentence((word,))
    assert raw_text([plain, plain, conllu.Sentence((word,), opens_paragraph=True)]) == "Hi Hi \n\nHi"
