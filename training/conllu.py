"""Reads CoNLL-U as sentences that keep their true text, and documents that keep their paragraphs."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    form: str
    lemma: str
    upos: str
    feats: str
    head: int  # position of the head in the sentence, counted from 0; a root is its own head
    deprel: str
    space: bool  # whether a space follows


@dataclass(frozen=True, slots=True)
class Sentence:
    words: tuple[Word, ...]
    opens_document: bool = False
    opens_paragraph: bool = False

    @property
    def text(self) -> str:
        return "".join(word.form + " " * word.space for word in self.words)


def read(path: Path) -> list[Sentence]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return list(sentences(lines))


def sentences(lines: Iterable[str]) -> Iterator[Sentence]:
    block: list[str] = []
    for line in lines:
        if line.strip():
            block.append(line.rstrip("\n"))
        elif block:
            yield _sentence(block)
            block = []
    if block:
        yield _sentence(block)


def documents(treebank: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    document: list[Sentence] = []
    for sentence in treebank:
        if sentence.opens_document and document:
            yield document
            document = []
        document.append(sentence)
    if document:
        yield document


def _sentence(block: list[str]) -> Sentence:
    comments = [line for line in block if line.startswith("#")]
    rows = [line.split("\t") for line in block if not line.startswith("#")]
    return Sentence(
        tuple(_words(rows)),
        opens_document=any(line.startswith("# newdoc") for line in comments),
        opens_paragraph=any(line.split()[1] == "newpar" for line in comments if len(line.split()) > 1),
    )


def _words(rows: list[list[str]]) -> Iterator[Word]:
    """A multiword token (can't = ca + n't) carries its spacing on its range line, so its inner words have none."""
    range_end, range_space = 0, True
    for row in rows:
        if "." in row[0]:  # an empty node of the enhanced graph has no text
            continue
        if "-" in row[0]:
            range_end, range_space = int(row[0].split("-")[1]), _space(row)
            continue
        number = int(row[0])
        space = _space(row) if number > range_end else number == range_end and range_space
        head = number - 1 if row[6] == "0" else int(row[6]) - 1
        yield Word(row[1], row[2], row[3], row[5], head, row[7], space)


def _space(row: list[str]) -> bool:
    return "SpaceAfter=No" not in row[9]
