"""What every kind of rule can do, and the facts about a reply that whole-reply kinds look at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from toneguard.language.matters import topic
from toneguard.language.reading import Reading, Sentence
from toneguard.language.retelling import retold, single, troubled
from toneguard.model import Context, Register, Span, Speaker
from toneguard.rules.gates import Gate
from toneguard.rules.hit import Hit


class Finder(Protocol):
    """Finds matches in one sentence; what it finds is told by the sentence's own words, wherever it stands.

    It may look for several things: `gates` says for each of them what words a sentence must hold, and `find` may be told
    which ones are worth trying (`among`, their places in `gates`). `may_match` is a cheap test beyond words that never says
    no where `find` would find something. `needs_parse` says whether `find` looks at the tree.
    """

    @property
    def needs_parse(self) -> bool: ...
    @property
    def gates(self) -> Sequence[Gate]: ...
    def may_match(self, sentence: Sentence) -> bool: ...
    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]: ...


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
    greets_nobody: bool = False

    @property
    def problem(self) -> str | None:
        """What troubles the customer, in their own words said back from our side; `None` where it can't be said so."""
        return retold(self.newest, self.troubles) if self.newest is not None else None

    @property
    def only_problem(self) -> str | None:
        """The problem, where it is all that the customer tells of: half of a story said back is not heard."""
        return self.problem if self.newest is not None and single(self.newest, self.troubles) else None

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
