"""What the linter says about a draft: findings with suggestions, signals, figures and failures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from toneguard.model.draft import Draft
from toneguard.model.pickling import by_fields, by_value
from toneguard.model.span import Span

SLOT = re.compile(r"⟨[^⟨⟩]+⟩")
"""What only the writer knows, and has to put in: ⟨when?⟩."""


@by_value
class Severity(IntEnum):
    """How strongly a team lead would ask for a change; compares in that order."""

    SUGGESTION = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        return self.name.lower()


@by_value
class Safety(StrEnum):
    """`safe` may be applied unseen; `review` wants a reader."""

    SAFE = "safe"
    REVIEW = "review"


@by_fields
@dataclass(frozen=True, slots=True)
class Suggestion:
    """Replace `source[span]` by `replacement`. `purpose` says in a few words what for ("says when")."""

    span: Span
    replacement: str
    safety: Safety
    purpose: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it has no slot, and so could stand in the reply as it is."""
        return SLOT.search(self.replacement) is None


@by_fields
@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to change. `span` is in the source; for something missing it is the place where it belongs.

    `line` and `column` are 1-based, in code points. `sentence` is the span in the source of the sentence(s) concerned.
    `suggestions` are best first.
    """

    rule: str
    severity: Severity
    message: str
    why: str
    span: Span
    line: int
    column: int
    text: str
    sentence: Span
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def category(self) -> str:
        """The part of the rule id before the slash."""
        return self.rule.partition("/")[0]


@by_fields
@dataclass(frozen=True, slots=True)
class Signal:
    """A named fact about the reply or the customer's message, with its evidence in the reply (source offsets)."""

    name: str
    of: str
    evidence: tuple[Span, ...] = ()


@by_fields
@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that is not told: what keeps it quiet (`switch` or `baseline`), and the reason given for it."""

    finding: Finding
    by: str
    reason: str = ""


@by_fields
@dataclass(frozen=True, slots=True)
class Failure:
    """A rule that crashed on this draft: shown, never a silent gap."""

    rule: str
    error: str


@by_fields
@dataclass(frozen=True, slots=True)
class Report:
    """All that is said about one draft.

    `as_read` has each finding once more, in offsets and words of `draft.text`: to be shown where the source is written in a
    notation that people don't read. A suggestion that the source has no way to hold is only among these.
    """

    draft: Draft
    findings: tuple[Finding, ...] = ()
    signals: tuple[Signal, ...] = ()
    metrics: Mapping[str, float] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()
    as_read: Mapping[Finding, Finding] = field(default_factory=dict)
    suppressed: tuple[Suppressed, ...] = ()
