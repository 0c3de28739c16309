"""Letters and counts for whoever writes to people: standard library only, and next to nothing to import."""

import unicodedata
from collections.abc import Sequence

PLAINER = {
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "·": "-",
    "…": "...",
    "⟨": "<",
    "⟩": ">",
    "\u00a0": " ",
}
"""Letters for where the better ones can't be written."""

_HARMFUL = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str) -> str:
    """The text, letter for letter, without what would move the cursor, colour the screen or turn the writing round."""
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(letter: str) -> str:
    if letter == "\t":
        return " "
    return "�" if letter in _TURNING or unicodedata.category(letter) in _HARMFUL else letter


def listed(parts: Sequence[str]) -> str:
    """ "a, b and c"."""
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def many(count: int, noun: str) -> str:
    """ "1 word", "2 words"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
