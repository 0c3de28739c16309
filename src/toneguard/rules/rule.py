"""Compiled rules, signals and packs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from toneguard.model import Severity
from toneguard.rules.kinds import Finder, ReplyFinder
from toneguard.rules.schema.conditions import Condition
from toneguard.rules.schema.files import Example, SignalExample, Suggest
from toneguard.rules.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, ready to run. `kind` names its finder in `KINDS`; `path` is the file it came from."""

    id: str
    severity: Severity
    summary: str
    why: str
    message: str
    kind: str
    finder: Finder | ReplyFinder
    places: frozenset[str]
    when: Condition | None
    unless: tuple[Finder, ...]
    suggest: tuple[Suggest, ...]
    at_most: int | None
    beyond: int
    at_least: int
    leading: bool
    unsaid: bool
    yields_to: frozenset[str]
    yields_beside: frozenset[str]
    only_with: frozenset[str]
    only_beside: frozenset[str]
    examples: tuple[Example, ...]
    path: Path

    @property
    def category(self) -> str:
        return self.id.partition("/")[0]


@dataclass(frozen=True, slots=True)
class SignalRule:
    """A named fact, ready to be looked for. `parts` are the signals it may also be made of."""

    id: str
    summary: str
    finders: tuple[Finder, ...]
    parts: tuple[str, ...]
    when: Condition | None
    unless: tuple[Finder, ...]
    places: frozenset[str]
    at_least: int
    matter: str
    general: int
    positive: str
    examples: tuple[SignalExample, ...]
    path: Path


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules and signals by id, in the order of their ids."""

    name: str
    version: str
    rules: Mapping[str, Rule] = field(default_factory=dict)
    signals: Mapping[str, SignalRule] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the word classes."""
        return tuple(sorted(self.vocabulary.classes))
