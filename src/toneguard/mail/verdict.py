"""What a check says of a mail: small enough for any wire, and needing nothing to be read."""

import json
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple


class Told(NamedTuple):
    """One finding. `words` are the writer's own; `line` is 1-based, in the mail as it is; `suggestion` may be empty.

    `summary` is the rule's, and says nothing of this mail.
    """

    rule: str
    severity: str
    summary: str
    message: str
    words: str
    line: int
    suggestion: str


class Verdict(NamedTuple):
    """The findings that stand in the way of a mail, in the order of its text. Without any it may go."""

    findings: tuple[Told, ...] = ()

    @property
    def rules(self) -> dict[str, int]:
        """How often each rule found something: all that is ever kept of a mail."""
        return dict(sorted(Counter(told.rule for told in self.findings).items()))

    def to_json(self) -> str:
        return json.dumps({"findings": [told._asdict() for told in self.findings]}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Verdict":
        """The way back. Raises `ValueError`, `KeyError` or `TypeError` for anything else."""
        return cls(tuple(Told(**told) for told in json.loads(text)["findings"]))


Check = Callable[[bytes], Verdict]
"""A mail's bytes to what stands in its way. Raises whatever went wrong."""
