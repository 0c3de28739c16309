"""Compiled regular expressions, kept from run to run: one reply asks hundreds, and compiling them takes longer than reading it.

What `re` makes of an expression is a row of numbers, which its engine looks over and takes a second time. They are kept by the
version of Python that made them; they come from rules, our own code and libraries, and hold nothing of a reply. What is not
kept, or damaged, or of a Python that goes about it differently, is compiled.
"""

import json
import re
import sys
from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
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

Row = tuple[int, int, dict[str, int], int, int]
"""Flags, how many groups there are, which of them have a name, and where the numbers begin and end."""

_new: dict[str, tuple[str, int]] = {}


@dataclass(slots=True)
class Known:
    """Told in one line, and the numbers of all of them behind it: most are never asked, and are not looked at."""

    rows: dict[str, Row] = field(default_factory=dict)
    numbers: bytes = b""

    @classmethod
    def read(cls, kept: bytes) -> "Known":
        """Raises `ValueError` where that is nothing of ours."""
        end = kept.find(b"\n")
        rows = json.loads(kept[:end])
        return cls(rows, kept[end + 1 :]) if isinstance(rows, dict) else cls()

    def written(self) -> bytes:
        return json.dumps(self.rows).encode() + b"\n" + self.numbers

    def add(self, new: Mapping[str, tuple[str, int]]) -> None:
        """Patterns and flags by name."""
        numbers = bytearray(self.numbers)
        for name, (pattern, flags) in new.items():
            held, groups, names, made = _numbered(pattern, flags)
            self.rows[name] = held, groups, names, len(numbers), len(numbers) + len(made)
            numbers += made
        self.numbers = bytes(numbers)

    def revived(self, name: str, pattern: str) -> re.Pattern[str]:
        flags, groups, names, start, end = self.rows[name]
        by_number: list[str | None] = [None] * (groups + 1)
        for group, number in names.items():
            by_number[number] = group
        code = array(_NUMBERS, self.numbers[start:end]).tolist()
        made: re.Pattern[str] = import_module("_sre").compile(pattern, flags, code, groups, names, tuple(by_number))
        return made


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, sooner where it was kept. Raises `re.error`."""
    known = _revived(pattern, int(flags))
    if known is not None:
        return known
    made = re.compile(pattern, flags)
    _new[_name(pattern, flags)] = pattern, int(flags)
    return made


@contextmanager
def of_libraries() -> Iterator[None]:
    """For the time in which libraries are loaded: what they compile is taken from here, too, and kept."""
    compiler: Any = import_module("re._compiler")
    compile_anew = getattr(compiler, "compile", None)
    if compile_anew is None:
        yield
        return

    def compiled_once(pattern: Any, flags: int = 0) -> Any:
        known = _revived(pattern, int(flags)) if isinstance(pattern, str) else None
        if known is not None:
            return known
        made = compile_anew(pattern, flags)
        if isinstance(pattern, str):
            _new[_name(pattern, flags)] = pattern, int(flags)
        return made

    compiler.compile = compiled_once
    try:
        yield
    finally:
        compiler.compile = compile_anew


def keep_new() -> None:
    """Keeps what this process had to compile, if it is worth it: for a program that has told its user all there is to say."""
    if WORTH <= len(_new) <= MOST:
        with suppress(Exception):
            known = _known() if len(_known().rows) + len(_new) <= MOST else Known()
            known.add(_new)
            keep(_file(), known.written(), most=_VERSIONS)
        _new.clear()


def _numbered(pattern: str, flags: int) -> tuple[int, int, dict[str, int], bytes]:
    """As `re.compile` goes about it, up to where it hands over to its engine."""
    parser: Any = import_module("re._parser")
    compiler: Any = import_module("re._compiler")
    parsed = parser.parse(pattern, flags)
    numbers = array(_NUMBERS, compiler._code(parsed, flags)).tobytes()
    return flags | parsed.state.flags, parsed.state.groups - 1, parsed.state.groupdict, numbers


def _revived(pattern: str, flags: int) -> re.Pattern[str] | None:
    name = _name(pattern, flags)
    if name in _known().rows:
        with suppress(Exception):
            return _known().revived(name, pattern)
    return None


def _name(pattern: str, flags: int) -> str:
    return f"{int(flags)} {pattern}"


@cache
def _known() -> Known:
    with suppress(ValueError):
        return Known.read(kept(_file()) or b"{}\n")
    return Known()


def _file() -> str:
    from hashlib import sha256

    engine = import_module("_sre")
    python = [sys.version, sys.byteorder, engine.MAGIC, engine.CODESIZE]
    return f"expressions-{sha256(repr(python).encode()).hexdigest()[:16]}.bin"
