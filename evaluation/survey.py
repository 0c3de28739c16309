"""What the linter finds in a lot of text, with the amounts to compare by; kept as JSON between runs."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from evaluation.linting import Checker, draft_of
from evaluation.texts import Text
from toneguard.model import Finding, InputError


@dataclass(frozen=True, slots=True)
class Spotted:
    """One finding, with what a reader needs to judge it."""

    source: str
    id: str
    rule: str
    severity: str
    start: int
    end: int
    quote: str
    sentence: str


@dataclass(slots=True)
class Corpus:
    """What was found in which amount of text; `settings` say how the texts were chosen."""

    settings: dict[str, Any]
    texts: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    findings: list[Spotted] = field(default_factory=list)

    def rates(self) -> dict[str, dict[str, float]]:
        """Findings per 1,000 words, by rule and source."""
        counts = Counter((spotted.rule, spotted.source) for spotted in self.findings)
        return {
            rule: {source: 1000 * counts[rule, source] / words for source, words in self.words.items() if words}
            for rule in sorted({spotted.rule for spotted in self.findings})
        }


def of(texts: Iterable[Text], linter: Checker, settings: dict[str, Any]) -> Corpus:
    corpus = Corpus(settings)
    for text in texts:
        report = linter.check(draft_of(text.text, context=text.context))
        corpus.texts[text.source] += 1
        corpus.words[text.source] += text.words
        corpus.failures.update(failure.rule for failure in report.failures)
        corpus.findings += [_spotted(text, finding) for finding in report.findings]
    return corpus


def _spotted(text: Text, finding: Finding) -> Spotted:
    return Spotted(
        source=text.source,
        id=text.id,
        rule=finding.rule,
        severity=finding.severity.label,
        start=finding.span.start,
        end=finding.span.end,
        quote=finding.span.of(text.text),
        sentence=finding.sentence.of(text.text),
    )


def as_json(corpus: Corpus) -> dict[str, Any]:
    return {
        "version": 1,
        "settings": corpus.settings,
        "texts": corpus.texts,
        "words": corpus.words,
        "failures": corpus.failures,
        "rates": corpus.rates(),
        "findings": [asdict(spotted) for spotted in corpus.findings],
    }


def load(path: Path) -> Corpus:
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        return Corpus(
            settings=fields["settings"],
            texts=Counter(fields["texts"]),
            words=Counter(fields["words"]),
            failures=Counter(fields["failures"]),
            findings=[Spotted(**spotted) for spotted in fields["findings"]],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is no corpus report: {error!r}") from error
