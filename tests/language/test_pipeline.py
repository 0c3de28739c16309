"""The packaged pipeline, as we load it, is the one that spaCy loads."""

from typing import Any

import pytest
import spacy

from toneguard.language.pipeline import MODEL, load
from toneguard.language.spared import NAME as RULER
from toneguard.language.stepping import NAME as PARSER
from toneguard.language.vectors import NAME as VECTORS


@pytest.fixture(scope="module")
def spacys() -> spacy.language.Language:
    return spacy.load(MODEL)


def test_what_it_was_taught_is_all_there(spacys: Any) -> None:
    ours: Any = load()
    assert ours.tokenizer.to_bytes(exclude=["vocab"]) == spacys.tokenizer.to_bytes(exclude=["vocab"])
    assert [name for name in ours.component_names if name not in {PARSER, RULER, VECTORS}] == spacys.component_names
    for name in spacys.component_names:
        assert ours.get_pipe(name).to_bytes(exclude=["vocab"]) == spacys.get_pipe(name).to_bytes(exclude=["vocab"])


@pytest.mark.parametrize(
    "text",
    [
        "I can't get you that lamp until 3 May, e.g. at www.example.com/a?b=c; we'll e-mail (tom@example.com) it.",
        "Don’t worry :-) it costs $5.50/month… “Sorry”, said Dr. Smith -- he'd've known!",
        "Hi Anna,\n\nWe haven't forgotten you.\tYours,\n Tom",
    ],
)
def test_a_text_is_read_alike(spacys: spacy.language.Language, text: str) -> None:
    assert load()(text).to_json() == spacys(text).to_json()


def test_many_texts_are_read_alike_and_in_their_order(spacys: spacy.language.Language) -> None:
    texts = [
        "",
        "Hi.",
        *(f"We can't send {count} lamps, which nobody ordered, until May." for count in range(40)),
        "",
        "No",
    ]
    assert [doc.to_json() for doc in load().pipe(texts)] == [doc.to_json() for doc in spacys.pipe(texts)]


def test_nothing_at_all_is_read_alike(spacys: spacy.language.Language) -> None:
    assert [doc.to_json() for doc in load().pipe(["", ""])] == [doc.to_json() for doc in spacys.pipe(["", ""])]
