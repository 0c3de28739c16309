"""The words of counts and figures, for readers of any format."""

from collections import Counter
from collections.abc import Iterable, Sequence

from toneguard.model import Report, Severity, Span
from toneguard.reporters.base import View
from toneguard.wording import listed, many


def counts(reports: Sequence[Report], view: View) -> str:
    """ "2 warnings and 1 suggestion", of what is shown."""
    shown = Counter(finding.severity for report in reports for finding in view.shown(report))
    parts = [many(shown[severity], severity.label) for severity in sorted(Severity, reverse=True) if shown[severity]]
    return listed(parts) or "nothing to change"


def hidden(reports: Sequence[Report], view: View) -> str:
    """What the bar keeps out of sight, and how to see it; empty where that is nothing."""
    found = Counter(finding.severity for report in reports for finding in report.findings)
    below = [severity for severity in sorted(Severity, reverse=True) if severity < view.minimum and found[severity]]
    if not below:
        return ""
    parts = [many(found[severity], severity.label) for severity in below]
    return f"{listed(parts)} not shown (--min-severity {below[-1].label})"


def readability(report: Report) -> str:
    """ "84 words in 6 sentences · reading ease 71 · grade 5.2"; empty where nothing was measured.

    Both formulas are made for pages; of a few short words they say more than 100, and a grade below the first.
    """
    figures = report.metrics
    if not figures.get("words"):
        return ""
    parts = [f"{many(round(figures['words']), 'word')} in {many(round(figures['sentences']), 'sentence')}"]
    if "flesch_reading_ease" in figures:
        parts.append(f"reading ease {min(100, max(0, figures['flesch_reading_ease'])):.0f}")
    if "flesch_kincaid_grade" in figures:
        parts.append(f"grade {max(0, figures['flesch_kincaid_grade']):.1f}")
    return " · ".join(parts)


def praise(report: Report, view: View) -> str:
    """ "thanks the customer, names a next step": what the writer did well, and not in words that are to be changed."""
    flagged = [finding.span for finding in view.shown(report)]
    done = [
        view.praise[signal.name]
        for signal in report.signals
        if signal.of == "reply" and signal.name in view.praise and not _is_within(signal.evidence, flagged)
    ]
    # Who thanks for something named has thanked.
    return ", ".join(words for words in dict.fromkeys(done) if not any(_is_more(other, words) for other in done))


def _is_within(evidence: Sequence[Span], flagged: Sequence[Span]) -> bool:
    """Whether there is evidence, and all of it lies in flagged stretches."""
    return bool(evidence) and all(any(span.overlaps(other) for other in flagged) for span in evidence)


def _is_more(words: str, than: str) -> bool:
    return words != than and words.startswith(than)


def first_sentence(text: str) -> str:
    """Enough of a reason for one line; `toneguard rules explain` tells all of it."""
    for end in (place + 1 for place, letter in enumerate(text) if letter in ".!?"):
        if text[end : end + 1].isspace() and end > len("e.g. this"):
            return text[:end]
    return text


def with_findings(reports: Iterable[Report], view: View) -> list[Report]:
    return [report for report in reports if view.shown(report) or report.failures]
