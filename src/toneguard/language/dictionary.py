"""LemmInflect, whose tables are searched where they lie: to make dicts of them, as it does, takes half a second."""

import gzip
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

Entry = dict[str, tuple[str, ...]]
"""Spellings by part of speech or by Penn tag."""


@cache
def lemminflect() -> Any:
    """The package, with our tables put where it would put its own; the only way this project reaches it."""
    import lemminflect as package
    from lemminflect import config
    from lemminflect.codecs.InflectionLUCodec import InflectionLUCodec
    from lemminflect.codecs.LemmaLUCodec import LemmaLUCodec, categoryToUPos

    def lemmas(line: str) -> Entry:
        _, category, spellings = LemmaLUCodec.fromString(line)
        return {categoryToUPos(category): spellings}

    def inflections(line: str) -> Entry:
        return dict(InflectionLUCodec.fromString(line)[-1])

    package.Lemmatizer().lemma_dict = Table(config.lemma_lu_fn, lemmas)
    fixed = InflectionLUCodec.updateForAuxMod({})
    package.Inflections().infl_dict = Table(config.inflection_lu_fn, inflections, fixed)
    return package


class Table:
    """Lines `word,…` in the order of their words; `entry` reads one, and `fixed` is what holds of some words instead."""

    def __init__(self, path: str, entry: Callable[[str], Entry], fixed: Mapping[str, Entry] | None = None) -> None:
        self._lines = gzip.decompress(Path(path).read_bytes())
        self._entry, self._fixed = entry, fixed or {}

    def get(self, word: str, missing: Entry) -> Entry:
        if word in self._fixed:
            return self._fixed[word]
        found: Entry = {}
        for line in self._lines_of(word.encode()):
            found |= self._entry(line.decode())
        return found or missing

    def _lines_of(self, word: bytes) -> Iterator[bytes]:
        start = self._first(word)
        while self._lines.startswith(word + b",", start):
            end = self._lines.index(b"\n", start)
            yield self._lines[start:end]
            start = end + 1

    def _first(self, word: bytes) -> int:
        """Where the first line begins whose word is not below this one."""
        low, high = 0, len(self._lines)
        while low < high:
            start = self._lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if self._lines[start : self._lines.index(b",", start)] < word:
                low = self._lines.index(b"\n", start) + 1
            else:
                high = start
        return low
