"""Words have the vectors that spaCy's own component gives them, remembered or not."""

from typing import Any

import numpy as np
import pytest

from toneguard.language import vectors
from toneguard.language.pipeline import load
from toneguard.language.vectors import NAME, TOK2VEC

TEXTS = [
    "We can't send the lamp that you ordered until next month, which nobody here had expected.",
    "",
    "Thanks!",
    "He'd have called; she's gone, isn't she?",
    "  The shop\nisn't open… ",
]


@pytest.mark.parametrize("kept", [vectors.KEPT, 3])
def test_vectors_are_those_of_spacy(kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "KEPT", kept)
    pipeline = load()
    parts: dict[str, Any] = dict(pipeline.components)
    for texts in (TEXTS, TEXTS[::-1], TEXTS[:1], [""]):
        docs = [pipeline.make_doc(text) for text in texts]
        theirs = parts[TOK2VEC].predict(docs)
        for doc, their in zip(parts[NAME].pipe(docs), theirs, strict=True):
            np.testing.assert_allclose(doc.tensor, their, atol=1e-4)
