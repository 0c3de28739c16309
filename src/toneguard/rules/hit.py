"""What a kind of rule finds: a stretch of the text with the captures that messages and rewrites are built from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from toneguard.language.clauses import Clause
from toneguard.language.phrases import Phrase
from toneguard.language.reading import Sentence
from toneguard.language.times import Time
from toneguard.model import Span

Capture = str | Phrase | Time
"""A captured word or words, with their grammar where it is known."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match in one sentence; `span` and the captures' spans are offsets into the reading's text.

    `clause` is the frame that matched, for rules about clauses; `sentence` is `None` for a fact about the whole reply.
    """

    span: Span
    sentence: Sentence | None = None
    clause: Clause | None = None
    captures: Mapping[str, Capture] = field(default_factory=dict)
