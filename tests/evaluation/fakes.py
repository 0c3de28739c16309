"""A linter that finds what a test tells it to, and labelled replies made up for the purpose."""

from dataclasses import dataclass, field

from evaluation.records import Label, Record
from toneguard.model import Draft, Failure, Finding, Report, Safety, Severity, Signal, Span, Suggestion

FINE = {"apology": "not-owed", "thanks": "not-owed", "acknowledgement": "not-owed", "next_step": "not-owed"}


@dataclass
class FakeLinter:
    """Finds each word given, with the rule it belongs to, wherever it stands; a suggestion replaces it by `better`."""

    words: dict[str, str]
    severity: Severity = Severity.WARNING
    better: str | None = None
    signals: dict[str, str] = field(default_factory=dict)
    crashes: bool = False

    def check(self, draft: Draft, /) -> Report:
        findings = tuple(self._finding(draft, word, rule) for word, rule in self.words.items() if word in draft.text)
        signals = tuple(Signal(name, "reply") for word, name in self.signals.items() if word in draft.text)
        failures = (Failure("fake/crash", "ValueError"),) if self.crashes else ()
        return Report(draft, findings, signals, failures=failures)

    def _finding(self, draft: Draft, word: str, rule: str) -> Finding:
        span = Span(draft.text.index(word), draft.text.index(word) + len(word))
        suggestions = (Suggestion(span, self.better, Safety.REVIEW),) if self.better is not None else ()
        return finding(rule, span, severity=self.severity, text=word, suggestions=suggestions)


def finding(
    rule: str,
    span: Span,
    *,
    severity: Severity = Severity.WARNING,
    text: str = "",
    sentence: Span | None = None,
    suggestions: tuple[Suggestion, ...] = (),
) -> Finding:
    return Finding(rule, severity, "", "", span, 1, 1, text, sentence or span, suggestions)


def record(text: str, labels: dict[str, str] | None = None, **document: str) -> Record:
    """`labels` maps words of the text to their category."""
    stretches = tuple(
        Label(Span(text.index(words), text.index(words) + len(words)), category)
        for words, category in (labels or {}).items()
    )
    return Record("made-up", text, None, stretches, FINE | document)
