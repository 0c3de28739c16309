"""Parses sentences in batches and remembers the latest by their text.

Support replies repeat themselves, and every check reads a rewrite again.
"""

from collections import OrderedDict
from collections.abc import Sequence

from spacy.tokens import Doc

from toneguard.language.pipeline import load

REMEMBERED = 1024
"""How many parses are kept; a parse of a sentence takes some ten kilobytes."""
LONGEST = 2_000
"""Characters; a longer stretch without an end is no sentence that a frame could be read from, and is not parsed."""

_remembered: OrderedDict[str, Doc] = OrderedDict()


def parses(texts: Sequence[str]) -> list[Doc]:
    """One document a text, in order; an empty one for a text longer than `LONGEST`. The documents are shared: read only."""
    pipeline = load()
    wanted = {text for text in texts if len(text) <= LONGEST}
    new = [text for text in dict.fromkeys(texts) if text in wanted and text not in _remembered]
    found = {text: _remembered[text] for text in wanted if text in _remembered}
    found.update(zip(new, pipeline.pipe(new), strict=True))
    for text in new:
        _remembered[text] = found[text]
    while len(_remembered) > REMEMBERED:
        _remembered.popitem(last=False)
    return [found[text] if text in found else Doc(pipeline.vocab) for text in texts]
