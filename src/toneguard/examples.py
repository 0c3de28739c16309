"""Runs the examples that rules and signals carry: they are the tests of a pack."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from toneguard.config import Config
from toneguard.language.reading import read, read_draft
from toneguard.linter import Linter
from toneguard.model import Draft, Finding, Register, Suggestion
from toneguard.readers import read_bytes, read_context
from toneguard.rules.rule import Rule, SignalRule
from toneguard.rules.schema.files import Example
from toneguard.rules.search import Search
from toneguard.rules.signals import Signals


@dataclass(frozen=True, slots=True)
class Slip:
    """An example that does not hold: whose it is, in which file, and what happened instead."""

    owner: str
    path: Path
    text: str
    what: str


class Examples:
    """Runs examples against a whole pack, so that a rewrite that another rule would flag is not taken for good."""

    def __init__(self, packs: tuple[Path, ...] = ()) -> None:
        self._packs = packs
        self._linter = cache(self._new_linter)
        self.pack = self._linter(None, None).pack
        signals = self.pack.signals
        self._signals = Signals(signals, Search(*Signals.finders(signals)))

    def of_rule(self, rule: Rule) -> Iterator[Slip]:
        """The examples of a rule that do not hold."""
        for example in rule.examples:
            what = self._wrong(rule, example)
            if what:
                yield Slip(rule.id, rule.path, example.bad or example.clean or "", what)

    def of_signal(self, signal: SignalRule) -> Iterator[Slip]:
        """The examples of a signal that do not hold."""
        for example in signal.examples:
            text, wanted = example.yes or example.no or "", example.yes is not None
            if (signal.id in self._signals.of(self._signals.search.of(read(text)))) is not wanted:
                yield Slip(signal.id, signal.path, text, "is not seen" if wanted else "is seen")

    def _wrong(self, rule: Rule, example: Example) -> str:
        draft, register = _draft(example), example.register_
        linter = self._linter(None, register)
        outcome = linter.engine.examine(read_draft(draft), draft.context, register)
        crashed = [failure.error for failure in outcome.failures if failure.rule == rule.id]
        found = any(match.rule.id == rule.id for match in outcome.matches)
        if crashed:
            return f"crashes: {crashed[0]}"
        if found is not (example.bad is not None):
            return "is found" if found else "is not found"
        return self._badly_rewritten(rule, example, draft) if example.good is not None else ""

    def _badly_rewritten(self, rule: Rule, example: Example, draft: Draft) -> str:
        """What the first suggestion makes of the text, where it is not the `good` of the example."""
        made = [s for finding in self._findings(rule, draft, example.register_) for s in finding.suggestions[:1]]
        if not made:
            return "is not rewritten"
        texts = [_applied(draft.source, suggestion) for suggestion in made]
        good = " ".join((example.good or "").split())
        return "" if good in [*texts, *(s.replacement for s in made)] else f"becomes: {texts[0]}"

    def _findings(self, rule: Rule, draft: Draft, register: Register | None) -> list[Finding]:
        """The rule's findings; a graver rule of its category may speak in its place unless it is asked alone."""
        for only in (None, rule.id):
            report = self._linter(only, register).check(draft)
            found = [finding for finding in report.findings if finding.rule == rule.id]
            if found:
                return found
        return []

    def _new_linter(self, only: str | None, register: Register | None) -> Linter:
        return Linter(Config(select=(only,) if only else (), register=register, packs=self._packs))


def _draft(example: Example) -> Draft:
    text = (example.bad or example.clean or "").encode()
    (draft,) = read_bytes(text, path="example.txt", context=read_context(example.customer or ""))
    return draft


def _applied(source: str, suggestion: Suggestion) -> str:
    text = source[: suggestion.span.start] + suggestion.replacement + source[suggestion.span.end :]
    return " ".join(text.split())
