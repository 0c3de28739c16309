"""Measures a pipeline on a treebank from raw text, and how many tokens a second it reads."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from toneguard.language.sentences import cut
from training import conllu
from training.conllu import Sentence
from training.scorer import Analysed, scores

Cutter = Callable[[str], list[str]]


def by_layout(text: str) -> list[str]:
    """As the linter does it: our own sentences, one by one; here each with its bullet, which the treebank counts."""
    ends = [0, *(piece.end for piece in cut(text))]
    return [text[start:end] for start, end in pairwise(ends)]


def by_parser(text: str) -> list[str]:
    """As plain spaCy does it: whole paragraphs, in which the parser finds the sentences."""
    return [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]


CUTTERS: dict[str, Cutter] = {"layout": by_layout, "parser": by_parser}


def evaluate(nlp: Language, treebank: Path, cutter: Cutter = by_layout) -> dict[str, float]:
    sentences = conllu.read(treebank)
    pieces = [piece.strip() for document in conllu.documents(sentences) for piece in cutter(raw_text(document))]
    return scores(gold_tokens(sentences), system_tokens(nlp.pipe(pieces)))


def tokens_per_second(nlp: Language, treebank: Path, *, rounds: int = 3) -> float:
    """The best of some rounds, since the other work of the machine can only slow us down."""
    pieces = [sentence.text for sentence in conllu.read(treebank)]
    return max(_round(nlp, pieces) for _ in range(rounds))


def _round(nlp: Language, pieces: list[str]) -> float:
    start = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(pieces))
    return tokens / (time.perf_counter() - start)


def raw_text(document: Sequence[Sentence]) -> str:
    """Paragraphs apart by a blank line, as the shared task's raw texts had them."""
    parts = (("\n\n" if sentence.opens_paragraph else "") + sentence.text for sentence in document)
    return "".join(parts).strip()


def gold_tokens(sentences: Iterable[Sentence]) -> list[Analysed]:
    tokens: list[Analysed] = []
    letters = 0
    for number, sentence in enumerate(sentences):
        first = len(tokens)
        for word in sentence.words:
            end = letters + _letters(word.form)
            head, label = first + word.head, word.deprel
            tokens.append(Analysed(letters, end, word.upos, word.feats, word.lemma, head, label, number))
            letters = end
    return tokens


def system_tokens(docs: Iterable[Doc]) -> list[Analysed]:
    tokens: list[Analysed] = []
    for number, sentence in enumerate(span for doc in docs for span in doc.sents):
        words = [token for token in sentence if not token.is_space]
        place = {token.i: position for position, token in enumerate(words, start=len(tokens))}
        letters = list(accumulate((_letters(token.text) for token in words), initial=tokens[-1].end if tokens else 0))
        for token, (start, end) in zip(words, pairwise(letters), strict=True):
            head, feats = place.get(token.head.i, place[token.i]), str(token.morph) or "_"
            tokens.append(Analysed(start, end, token.pos_, feats, token.lemma_, head, token.dep_, number))
    return tokens


def _letters(text: str) -> int:
    return sum(not character.isspace() for character in text)


def table(rows: Iterable[tuple[str, dict[str, float]]]) -> Iterator[str]:
    for number, (name, figures) in enumerate(rows):
        if not number:
            yield "| | " + " | ".join(figures) + " |"
            yield "| --- |" + " ---: |" * len(figures)
        yield f"| {name} | " + " | ".join(f"{figure:.1f}" for figure in figures.values()) + " |"
