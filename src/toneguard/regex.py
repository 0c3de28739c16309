"""Regular expressions that are compiled when they are first asked.

We have many hundreds of them and a run asks a few dozen, while compiling all of them takes longer than reading a reply.
"""

import re
from collections.abc import Iterable
from typing import Any, AnyStr, cast

from toneguard.expressions import compiled


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Stands for `re.compile(pattern, flags)` wherever methods of it are called.

    The `re` of a match is the compiled pattern, not what this returns. A slip in the pattern raises `re.error` at the
    first call; a test compiles every one that stands in a module.
    """
    made = Uncompiled(pattern, flags)
    _waiting.append(made)
    return cast("re.Pattern[AnyStr]", made)


def fullmatch_any(patterns: Iterable[re.Pattern[str]], text: str) -> re.Match[str] | None:
    """The match of the first of the patterns that stands for the text from its first letter to its last."""
    return next((found for pattern in patterns if (found := pattern.fullmatch(text)) is not None), None)


def compile_all() -> int:
    """Compiles all that were made so far, for a process that has time now and not later; says how many there were."""
    for made in _waiting:
        made.groups  # noqa: B018 -- to ask for anything is to compile
    return len(_waiting)


class Uncompiled:
    """Becomes its compiled pattern, method by method, as they are asked for."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._asked_flags = flags

    def __getattr__(self, name: str) -> Any:
        # Asked only for what is not there yet. `re` remembers only its latest patterns, so ours is kept here.
        made = self.__dict__.get("_compiled") or self._made()
        self.__dict__["_compiled"] = made
        self.__dict__[name] = value = getattr(made, name)
        return value

    def _made(self) -> re.Pattern[Any]:
        pattern, flags = self.pattern, self._asked_flags
        return compiled(pattern, flags) if isinstance(pattern, str) else re.compile(pattern, flags)


_waiting: list[Uncompiled] = []
