"""Parses sentences in batches and remembers the latest by their text.

Support replies repeat themselves, and every check reads a rewrite again.
"""

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Token

from toneguard.garbage import settle_anew
from toneguard.language.pipeline import load

REMEMBERED = 1024
"""How many parses are kept; a parse of a sentence takes some ten kilobytes."""
LONGEST = 2_000
"""Characters; a longer stretch without an end is no sentence that a frame could be read from, and is not parsed."""

WORDS = 30_000
"""How many stretches between blanks are kept with their tokens."""
MET = 40_000
"""Words that a pipeline may have met; they take some fifteen megabytes, and what they leave behind is hard to give back."""

_remembered: OrderedDict[str, Doc] = OrderedDict()


def tokenized(text: str) -> Doc:
    """The tokens of a text, not parsed; an empty document for a text longer than `LONGEST`."""
    pipeline = load()
    return pipeline.make_doc(text) if len(text) <= LONGEST else Doc(pipeline.vocab)


@lru_cache(maxsize=WORDS)
def lower_tokens(stretch: str) -> frozenset[str]:
    """The tokens, in lower case, of a stretch without blanks: the tokenizer looks at each by itself.

    Of plain letters it makes one, unless it knows what else they stand for ("cannot").
    """
    tokenizer: Any = load().tokenizer
    if stretch.isascii() and stretch.isalpha() and stretch not in tokenizer.rules and len(stretch) <= LONGEST:
        return frozenset({stretch.lower()})
    return frozenset(token.lower_ for token in tokenized(stretch))


def parses(texts: Sequence[str]) -> list[Doc]:
    """One document a text, in order; an empty one for a text longer than `LONGEST`. The documents are shared: read only."""
    pipeline = load()
    wanted = {text for text in texts if len(text) <= LONGEST}
    new = [text for text in dict.fromkeys(texts) if text in wanted and text not in _remembered]
    found = {text: _remembered[text] for text in wanted if text in _remembered}
    found.update(zip(new, _parsed(new, pipeline), strict=True))
    for text in new:
        _remembered[text] = found[text]
    while len(_remembered) > REMEMBERED:
        _remembered.popitem(last=False)
    return [found[text] if text in found else Doc(pipeline.vocab) for text in texts]


def forget() -> None:
    """The parses that are remembered."""
    _remembered.clear()


def renew() -> None:
    """Begins anew with a pipeline that has met too many words: it keeps every one it has seen, order numbers and all.

    Documents that are still held stay good.
    """
    if len(load().vocab.strings) > MET:
        forget()
        load.cache_clear()
        settle_anew()


def _parsed(texts: Sequence[str], pipeline: Language) -> list[Doc]:
    """A sentence that seems to open with a name is read a second time with a small letter: "Restart the router"."""
    documents = list(pipeline.pipe(texts))
    doubtful = [i for i, document in enumerate(documents) if _opens_with_name(document)]
    again = pipeline.pipe(texts[i][:1].lower() + texts[i][1:] for i in doubtful)
    for i, document in zip(doubtful, again, strict=True):
        if document and _is_no_name(document[0]):
            documents[i] = document
    return documents


def _opens_with_name(document: Doc) -> bool:
    return len(document) > 1 and document[0].pos_ == "PROPN" and document[0].is_title and document[1].is_lower


def _is_no_name(token: Token) -> bool:
    """A verb, or a plural: a singular noun may well be somebody's name (Mark, Grace)."""
    return token.pos_ == "VERB" or (token.pos_ == "NOUN" and "Plur" in token.morph.get("Number", []))
