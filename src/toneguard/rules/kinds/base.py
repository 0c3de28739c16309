"""What every kind of rule can do, and the facts about a reply that whole-reply kinds look at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from toneguard.language.matters import topic
from toneguard.language.reading import Reading, Sentence
from toneguard.language.retelling import retold, troubled
from toneguard.model import Context, Register, Span, Speaker
from toneguard.rules.hit import Hit


class Finder(Protocol):
    """Finds matches in one sentence.

    `triggers` are words of which a sentence must hold one to match at all (`None`: no such words); `needs_parse` says
    whether `find` looks at the tree. `may_match` is a cheap test that never says no where `find` would find something.
    """

    @property
    def needs_parse(self) -> bool: ...
    @property
    def triggers(self) -> frozenset[str] | None: ...
    def may_match(self, sentence: Sentence) -> bool: ...
    def find(self, sentence: Sentence) -> Iterator[Hit]: ...


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a reply when whole-reply rules and conditions are asked."""

    reading: Reading
    context: Context = field(default_factory=Context)
    reply: Mapping[str, Sequence[Hit]] = field(default_factory=dict)
    customer: Mapping[str, Sequence[Hit]] = field(default_factory=dict)
    latest: Mapping[str, Sequence[Hit]] = field(default_factory=dict)
    earlier: Mapping[str, Sequence[Hit]] = field(default_factory=dict)
    echoes: frozenset[str] = frozenset()
    register: Register = Register.NEUTRAL
    matters: Sequence[str] = ()
    newest: Reading | None = None
    troubles: Sequence[Span] = ()
    greets_another: bool = False

    @property
    def problem(self) -> str | None:
        """What troubles the customer, in their own words said back from our side; `None` where it can't be said so."""
        return retold(self.newest, self.troubles) if self.newest is not None else None

    @property
    def topic(self) -> str | None:
        """The thing that the customer's trouble is with: "your order"."""
        if self.newest is None:
            return None
        sentences = list(troubled(self.newest, self.troubles))
        self.newest.parse(sentences)
        return topic(sentences)

    @property
    def continues(self) -> bool:
        """The newest turn of the thread is ours: the reply goes on from it, and what it lacks may stand there."""
        return bool(self.context.thread) and self.context.thread[-1].speaker is Speaker.AGENT


class ReplyFinder(Protocol):
    """Finds what can only be said of a whole reply."""

    def find_in_reply(self, facts: Facts) -> Iterable[Hit]: ...


def triggered(triggers: frozenset[str] | None, sentence: Sentence) -> bool:
    return triggers is None or not triggers.isdisjoint(sentence.words)
