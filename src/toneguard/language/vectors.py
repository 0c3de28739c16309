"""Has the pipeline's `tok2vec` predict in half of its time: words are remembered, and the layers above them done in few steps."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import reduce
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import minibatch
from spacy.vocab import Vocab

TOK2VEC = "tok2vec"
NAME = "toneguard_tok2vec"
AT_ONCE = 32
"""Documents whose vectors are multiplied together; those of more no longer fit where the processor finds them soon."""
KEPT = 8_192
"""Words whose vectors are remembered before all are forgotten; they take three megabytes."""

Vectors = NDArray[np.float32]
Word = tuple[int, int]
"""How a word is written, and its norm: nothing else of it decides its vector."""


def remember_words(pipeline: Language) -> None:
    """`tok2vec` stays in the pipeline, disabled."""
    Language.component(NAME, func=Remembering(pipeline.get_pipe(TOK2VEC)))
    pipeline.add_pipe(NAME, before=TOK2VEC)
    pipeline.disable_pipe(TOK2VEC)


class Remembering:
    """A component that does what `tok2vec` does."""

    def __init__(self, tok2vec: Any) -> None:
        self._embed, around = tok2vec.model.layers
        self._pad, self._width = around.attrs["pad"], tok2vec.model.get_dim("nO")
        self._layers = [Layer(residual) for residual in around.layers[0].layers]
        self._forget()

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = AT_ONCE) -> Iterator[Doc]:
        """The documents in their order."""
        for batch in minibatch(docs, size=min(AT_ONCE, batch_size)):  # type: ignore[no-untyped-call]
            vectors = reduce(lambda below, layer: layer(below), self._layers, self._apart(batch))
            end = 0
            for doc in batch:
                start = end + self._pad
                end = start + len(doc)
                doc.tensor = vectors[start:end]
            yield from batch

    def _apart(self, docs: Sequence[Doc]) -> Vectors:
        """The vectors of the words by themselves, and nothing around each document for as far as the layers look."""
        written: list[list[Word]] = [[*map(tuple, doc.to_array(["ORTH", "NORM"]).tolist())] for doc in docs]
        if len(self._rows) > KEPT:
            self._forget()
        self._meet(docs[0].vocab, {word for words in written for word in words} - self._rows.keys())
        nothing = [0] * self._pad
        rows = [row for words in written for row in (*nothing, *map(self._rows.__getitem__, words))]
        return self._vectors[rows + nothing]

    def _forget(self) -> None:
        self._rows: dict[Word, int] = {}
        self._vectors: Vectors = np.zeros((1, self._width), dtype=np.float32)

    def _meet(self, vocab: Vocab, words: Collection[Word]) -> None:
        """Remembers more words."""
        if words:
            doc = Doc(vocab, words=[vocab.strings[orth] for orth, _ in words])
            for token, (_, norm) in zip(doc, words, strict=True):
                token.norm_ = vocab.strings[norm]
            self._rows |= zip(words, count(len(self._vectors)))
            self._vectors = np.vstack([self._vectors, *self._embed.predict([doc])])


class Layer:
    """What a word becomes by those beside it: the largest of some sums of all of their parts, put in scale, and itself."""

    def __init__(self, residual: Any) -> None:
        nodes = {node.name: node for node in residual.walk()}
        pieces, scale = nodes["maxout"], nodes["layernorm"]
        weights = pieces.get_param("W")
        self._pieces = weights.shape[1]
        self._weights = np.ascontiguousarray(weights.transpose(2, 1, 0)).reshape(weights.shape[2], -1)
        self._bias = pieces.get_param("b").T.ravel()
        self._gain, self._shift = scale.get_param("G"), scale.get_param("b")

    def __call__(self, words: Vectors) -> Vectors:
        sums = _with_neighbours(words) @ self._weights
        sums += self._bias
        largest = reduce(np.maximum, np.split(sums, self._pieces, axis=1))
        largest -= largest.mean(axis=1, keepdims=True)
        largest /= np.sqrt(np.square(largest).mean(axis=1, keepdims=True) + 1e-8)
        largest *= self._gain
        largest += self._shift
        largest += words
        return largest


def _with_neighbours(words: Vectors) -> Vectors:
    """Each word's vector between those of the word before it and the word after it."""
    beside = np.zeros((len(words), 3, words.shape[1]), dtype=np.float32)
    beside[1:, 0], beside[:, 1], beside[:-1, 2] = words[:-1], words, words[1:]
    return beside.reshape(len(words), -1)
