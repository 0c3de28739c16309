"""Feeds spaCy's training loop: every pass sees the treebanks in new groups of sentences, newly roughened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

from training import conllu
from training.augment import augmented
from training.conllu import Sentence
from training.convert import example

GROUP_SIZES = (1, 1, 1, 1, 2, 2, 3, 4)
Reader = Callable[[Language], Iterator[Example]]


def treebanks(folder: Path) -> tuple[list[Sentence], list[Sentence]]:
    """The train part of EWT, which sounds like our mail, and all the others, which only help."""
    others = [folder / "en_pud.conllu.gz", *sorted((folder / "gum").glob("*.conllu.gz"))]
    return conllu.read(folder / "en_ewt-train.conllu.gz"), [
        sentence for path in others for sentence in conllu.read(path)
    ]


def mixed_treebanks(path: str, seed: int, others: float) -> Reader:
    """`others` is the share of the other treebanks that each pass over EWT sees."""
    random = Random(seed)
    main, helpers = treebanks(Path(path))

    def read(nlp: Language) -> Iterator[Example]:
        groups = [*_groups(main, random), *_sample(list(_groups(helpers, random)), others, random)]
        random.shuffle(groups)
        for group in groups:
            yield example(nlp, [augmented(sentence, random) for sentence in group])

    return read


def sentence_treebank(path: str) -> Reader:
    """Held-out sentences one by one, as the linter will mostly feed them."""

    def read(nlp: Language) -> Iterator[Example]:
        return (example(nlp, [sentence]) for sentence in conllu.read(Path(path)))

    return read


def _groups(sentences: Sequence[Sentence], random: Random) -> Iterator[list[Sentence]]:
    """Neighbours stay together, so that the parser also learns where sentences end."""
    start = 0
    while start < len(sentences):
        size = random.choice(GROUP_SIZES)
        yield list(sentences[start : start + size])
        start += size


def _sample(groups: list[list[Sentence]], share: float, random: Random) -> list[list[Sentence]]:
    return random.sample(groups, round(share * len(groups)))


registry.readers.register("toneguard.MixedTreebanks.v1", func=mixed_treebanks)
registry.readers.register("toneguard.SentenceTreebank.v1", func=sentence_treebank)
