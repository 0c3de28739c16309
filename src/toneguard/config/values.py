"""The settings themselves: frozen values that know nothing of files, except where they were written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from toneguard.model import Asked, ConfigError, Register, Severity, Telling


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a setting was written; line and column begin with 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"

    def error(self, message: str) -> ConfigError:
        return ConfigError(message, path=self.path, line=self.line, column=self.column)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A figure of a rule, set anew."""

    name: str
    value: float
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What holds for a rule, or for those of a category. What is not said stays as the rule has it."""

    pattern: str
    on: bool = True
    severity: Severity | None = None
    parameters: tuple[Parameter, ...] = ()
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """Words of a team's own, the reason they are there, and the last day on which they hold.

    `rules` are the rules that an allowed phrase is allowed by, `word_class` the class that own vocabulary belongs to.
    """

    words: tuple[str, ...]
    reason: str
    until: date | None = None
    rules: tuple[str, ...] = ()
    word_class: str = ""
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Config:
    """Frozen settings of a `Linter`.

    `select` and `ignore` hold rule ids, `category/*` or `category`; an empty `select` means every rule.
    `rules` are settings in order: a later one wins. What `select` and `ignore` say weighs more.
    `audience` are signals that hold of every customer who is written to. `packs` are folders of further rules, read after
    the built-in pack. Without `suggest`, findings come without rewrites, and sooner.
    `terms` are names that no rule reads as prose, `allow` phrases that may be said, `vocabulary` words for word classes;
    `expired` are those of them that no longer hold. `asked` says which fields of data files hold replies, and is for whoever
    reads them, `telling` how a run tells what it found.
    `origins` says where what is not an entry or a rule was written.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    register: Register | None = None
    packs: tuple[Path, ...] = ()
    suggest: bool = True
    audience: tuple[str, ...] = ()
    rules: tuple[RuleSetting, ...] = ()
    terms: tuple[Entry, ...] = ()
    allow: tuple[Entry, ...] = ()
    vocabulary: tuple[Entry, ...] = ()
    asked: Asked = field(default_factory=Asked, compare=False)
    telling: Telling = field(default_factory=Telling, compare=False)
    expired: tuple[Entry, ...] = field(default=(), compare=False)
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)
