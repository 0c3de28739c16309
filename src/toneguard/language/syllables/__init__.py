"""How many syllables an English word has, so that textstat counts by CMUdict without fetching it.

`table.txt.gz` holds the words of CMUdict on which textstat's own fallback, the hyphenation of pyphen, miscounts; every
other word is left to that fallback. So the counts are those of the whole dictionary at a fraction of its size.
The table is derived from CMUdict (`LICENSE-CMUdict.txt`) by `training/syllables.py`.
"""

import gzip
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module, resources
from types import ModuleType
from typing import Any

from toneguard.language.syllables.hyphens import put_off_patterns

TABLE = "table.txt.gz"
"""One line for each number of syllables, from none upwards; words are separated by blanks."""

LONGEST_WORD = 1000
"""Letters; what is longer is no word, and hyphenating it would take pyphen minutes."""

_FETCHER = "textstat.backend.utils._get_cmudict"
_COUNTER = "textstat.backend.counts._count_syllables"
_HYPHENATED = "en_US"


class Pronunciations(Mapping[str, list[list[str]]]):
    """Has the shape of NLTK's CMUdict, with one stressed sound for each syllable and no other sound."""

    def __getitem__(self, word: str) -> list[list[str]]:
        syllables = len(word) // 3 if len(word) > LONGEST_WORD else _counts()[word]
        return [["AH0"] * syllables]

    def __iter__(self) -> Iterator[str]:
        return iter(_counts())

    def __len__(self) -> int:
        return len(_counts())


_PRONUNCIATIONS = Pronunciations()


def pronunciations(lang: str) -> Pronunciations | None:
    """Stands in for textstat's `get_cmudict`, which asks NLTK, which asks the network."""
    return _PRONUNCIATIONS if lang.lower().startswith("en") else None


@cache
def offline_textstat() -> Any:
    """The `textstat.backend` package with our pronunciations put in; the only way this project reaches it."""
    if _FETCHER not in sys.modules:
        # Standing here before textstat asks for it also saves importing NLTK, nine tenths of textstat's loading time.
        stand_in = ModuleType(_FETCHER)
        setattr(stand_in, "get_cmudict", pronunciations)  # noqa: B010, the module type knows no such attribute
        sys.modules[_FETCHER] = stand_in
    # A program around us may have loaded textstat before us: then the function is replaced where it is called.
    setattr(import_module(_COUNTER), "get_cmudict", pronunciations)  # noqa: B010
    put_off_patterns(_HYPHENATED)
    return import_module("textstat.backend")


def forget_hyphenations() -> None:
    """Pyphen keeps each word that it was ever asked about, which in a process that reads on and on has no end."""
    for dictionary in import_module("pyphen").hdcache.values():
        dictionary.cache.clear()


@cache
def _counts() -> dict[str, int]:
    return read_table()


def read_table() -> dict[str, int]:
    packed = resources.files(__name__).joinpath(TABLE).read_bytes()
    counts: dict[str, int] = {}
    for syllables, line in enumerate(gzip.decompress(packed).decode("utf-8").split("\n")):
        counts.update(dict.fromkeys(line.split(), syllables))
    return counts
