"""Pyphen's patterns, each understood when a word first asks for it: of eleven thousand, a reply asks a few hundred."""

from contextlib import suppress
from importlib import import_module
from typing import Any

_OTHERWISE = ("/", "^^")
"""What pyphen reads in a way of its own: German has such patterns, English hasn't."""

Weights = tuple[int, tuple[int, ...]]
"""Where they begin in the pattern, and what speaks for a hyphen (odd) or against it (even) there."""


class Patterns(dict[str, Weights | None]):
    """Has the letters of patterns, and what they weigh once it was asked."""

    def __init__(self, lines: str, parser: Any) -> None:
        super().__init__()
        self._parser = parser
        letters = lines
        for digit in "0123456789":
            letters = letters.replace(digit, "")
        self._lines = dict(zip(letters.split("\n"), lines.split("\n"), strict=True))
        self.longest = max(map(len, self._lines))

    def get(self, letters: str, default: Any = None) -> Any:
        if letters not in self._lines:
            return default
        if letters not in self:
            self[letters] = _weights(self._lines[letters], self._parser)
        return self[letters]


def put_off_patterns(lang: str) -> None:
    """For a language whose file pyphen would have to understand as a whole; what is not plain there is left to it."""
    with suppress(Exception):
        pyphen = import_module("pyphen")
        path = pyphen.LANGUAGES[pyphen.language_fallback(lang)]
        if path not in pyphen.hdcache:
            pyphen.hdcache[path] = _dictionary(pyphen, path.read_text("utf-8"))


def _dictionary(pyphen: Any, text: str) -> Any:
    encoding, *lines = text.split("\n")
    if encoding != "UTF-8" or any(mark in text for mark in _OTHERWISE):
        raise ValueError("none of ours")
    patterns = Patterns("\n".join(line for line in lines if line and not line.startswith(pyphen.ignored)), pyphen.parse)
    made = pyphen.HyphDict.__new__(pyphen.HyphDict)
    made.patterns, made.cache, made.maxlen = patterns, {}, patterns.longest
    return made


def _weights(line: str, parse: Any) -> Weights | None:
    weights = [int(digit or "0") for digit, _ in parse(line)]
    told = [at for at, weight in enumerate(weights) if weight]
    return (told[0], tuple(weights[told[0] : told[-1] + 1])) if told else None
