"""The one rule that is no file: it is about switches, which are no part of a reply."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from toneguard.model import Severity
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Facts
from toneguard.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class _Nothing:
    def find_in_reply(self, facts: Facts) -> Iterable[Hit]:  # noqa: ARG002 -- as every kind is asked
        return ()


UNUSED = Rule(
    id="switch/unused",
    severity=Severity.SUGGESTION,
    summary="A switch that keeps nothing quiet.",
    why="A switch that has done its work hides the next slip in its place, which nobody meant to let pass.",
    message="",
    kind="switch",
    finder=_Nothing(),
    places=frozenset(),
    when=None,
    unless=(),
    suggest=(),
    at_most=None,
    beyond=0,
    at_least=1,
    leading=False,
    unsaid=False,
    yields_to=frozenset(),
    yields_beside=frozenset(),
    only_with=frozenset(),
    only_beside=frozenset(),
    examples=(),
    path=Path(),
)
