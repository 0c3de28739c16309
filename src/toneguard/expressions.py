"""Compiled regular expressions, kept from run to run: one reply asks hundreds, and compiling them takes longer than reading it.

What `re` makes of an expression is a row of numbers, which its engine looks over and takes a second time. They are kept by the
version of Python that made them; they come from rules and our own code, and hold nothing of a reply. What is not kept, or
damaged, or of a Python that goes about it differently, is compiled.
"""

import json
import re
import sys
from array import array
from base64 import b64decode, b64encode
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

from toneguard.folders import keep, kept

WORTH = 24
"""So many expressions compiled anew are worth another file."""
MOST = 3_000
"""Expressions in it: each takes some kilobytes. A process that compiles more compiles what nobody asks."""

_VERSIONS = 4
_NUMBERS = "I"

Row = tuple[int, str, int, dict[str, int]]
"""Flags, the numbers, how many groups there are, and which of them have a name."""

_new: dict[str, tuple[str, int]] = {}


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, sooner where it was kept. Raises `re.error`."""
    name = f"{int(flags)} {pattern}"
    row = _known().get(name)
    if row is not None:
        with suppress(Exception):
            return _revived(pattern, row)
    made = re.compile(pattern, flags)
    _new[name] = pattern, int(flags)
    return made


def keep_new() -> None:
    """Keeps what this process had to compile, if it is worth it: for a program that has told its user all there is to say."""
    if WORTH <= len(_new) <= MOST:
        with suppress(Exception):
            known = _known()
            rows = {name: _row(*said) for name, said in _new.items()}
            if len(known) + len(rows) > MOST:
                known.clear()
            known.update(rows)
            keep(_file(), json.dumps(known).encode(), most=_VERSIONS)
        _new.clear()


@cache
def _known() -> dict[str, Row]:
    with suppress(ValueError):
        known = json.loads(kept(_file()) or b"{}")
        if isinstance(known, dict):
            return known
    return {}


def _file() -> str:
    from hashlib import sha256

    engine = import_module("_sre")
    python = [sys.version, sys.byteorder, engine.MAGIC, engine.CODESIZE]
    return f"expressions-{sha256(repr(python).encode()).hexdigest()[:16]}.json"


def _row(pattern: str, flags: int) -> Row:
    """As `re.compile` goes about it, up to where it hands over to its engine."""
    parser: Any = import_module("re._parser")
    compiler: Any = import_module("re._compiler")
    parsed = parser.parse(pattern, flags)
    numbers = array(_NUMBERS, compiler._code(parsed, flags))
    return flags | parsed.state.flags, b64encode(numbers).decode(), parsed.state.groups - 1, parsed.state.groupdict


def _revived(pattern: str, row: Row) -> re.Pattern[str]:
    flags, numbers, groups, names = row
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    code = array(_NUMBERS, b64decode(numbers)).tolist()
    made: re.Pattern[str] = import_module("_sre").compile(pattern, flags, code, groups, names, tuple(by_number))
    return made
