"""A reply on its way from finding to finding: what has been changed, and what the writer has already decided on."""

from collections.abc import Iterator
from dataclasses import dataclass

from toneguard.model import Finding, Severity, Span, Suggestion
from toneguard.rewrite.apply import Look, apply


@dataclass(frozen=True, slots=True)
class _Passed:
    """A finding that the writer let stand, or a place where it stood before the words around it changed."""

    rule: str
    span: Span

    def is_of(self, finding: Finding) -> bool:
        if finding.rule != self.rule:
            return False
        # What is missing has a place only in so far as it has to go somewhere.
        return not finding.text or (finding.span.start <= self.span.end and self.span.start <= finding.span.end)

    def after(self, change: Suggestion) -> "_Passed":
        grown = len(change.replacement) - len(change.span)
        if self.span.end <= change.span.start:
            return self
        if self.span.start >= change.span.end:
            return _Passed(self.rule, self.span.shifted(grown))
        joined = self.span.joined(change.span)
        return _Passed(self.rule, Span(joined.start, joined.end + grown))


class Session:
    """Holds the text as it stands; it is looked at again after every change, so that offsets stay right."""

    def __init__(self, text: str, look: Look, minimum: Severity) -> None:
        self.text = text
        self.changes = 0
        self._look, self._minimum = look, minimum
        self._passed: list[_Passed] = []
        self._ignored: set[str] = set()
        self.findings = look(text)

    def waiting(self) -> list[Finding]:
        """What is still to be decided on, in the order of the text."""
        return list(self._waiting())

    def accept(self, suggestion: Suggestion) -> None:
        changed = apply(self.text, [suggestion])
        # Whatever interrupts the look at it, what was accepted stays accepted.
        self.text, self.changes = changed, self.changes + 1
        self._passed = [passed.after(suggestion) for passed in self._passed]
        self.findings = self._look(changed)

    def skip(self, finding: Finding) -> None:
        self._passed.append(_Passed(finding.rule, finding.span))

    def ignore(self, finding: Finding) -> None:
        """Let this rule be, in this reply."""
        self._ignored.add(finding.rule)

    def _waiting(self) -> Iterator[Finding]:
        for finding in self.findings:
            decided = finding.rule in self._ignored or any(passed.is_of(finding) for passed in self._passed)
            if finding.severity >= self._minimum and not decided:
                yield finding
