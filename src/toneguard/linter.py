"""The main job on one page: a draft in, a report out."""

from collections.abc import Mapping, Sequence
from functools import partial

from toneguard import rewrite
from toneguard.config import Config
from toneguard.language import metrics
from toneguard.language.reading import read_draft
from toneguard.model import Draft, Finding, Report, Severity, Signal, Span, Suggestion, UsageError
from toneguard.rules import loader
from toneguard.rules.engine import Engine, Match, Outcome
from toneguard.rules.kinds import Facts
from toneguard.rules.kinds.metric import prose
from toneguard.rules.rule import Pack, Rule
from toneguard.rules.signals import holds
from toneguard.rules.source import meant


class Linter:
    """Checks drafts by the rules that a configuration selects. Raises `RuleError` or `UsageError` when made."""

    def __init__(self, config: Config | None = None) -> None:
        self.config = config or Config()
        self.pack = (
            loader.load((loader.builtin_folder(), *self.config.packs)) if self.config.packs else loader.builtin()
        )
        check_templates(self.pack)
        self.engine = Engine(self.pack, selected(self.pack, self.config))

    def check(self, draft: Draft) -> Report:
        """All that is to be said about one draft. Pure: the same draft gives the same report."""
        outcome = self.engine.examine(read_draft(draft), draft.context, self.config.register)
        findings = without_echoes([self._finding(match, draft, outcome.facts) for match in _heard(outcome.matches)])
        return Report(
            draft=draft,
            findings=tuple(sorted(findings, key=lambda f: (f.span, -f.severity, f.rule))),
            signals=tuple(self._signals(draft, outcome)),
            metrics=metrics.of_reply(prose(outcome.facts.reading, Span(0, len(draft.text)))),
            failures=outcome.failures,
        )

    def _finding(self, match: Match, draft: Draft, facts: Facts) -> Finding:
        rule, hit = match.rule, match.hit
        span = draft.to_source(hit.span)
        line, column = place(draft.source, span.start)
        return Finding(
            rule=rule.id,
            severity=rule.severity,
            message=filled(rule.message, hit.captures),
            why=rule.why,
            span=span,
            line=line,
            column=column,
            text=span.of(draft.source),
            sentence=draft.to_source(hit.sentence.span) if hit.sentence else span,
            suggestions=self._suggestions(match, draft, facts),
        )

    def _suggestions(self, match: Match, draft: Draft, facts: Facts) -> tuple[Suggestion, ...]:
        if not match.rule.suggest or not self.config.suggest:
            return ()
        made = rewrite.suggestions(
            match.rule.suggest,
            match.hit,
            facts.reading,
            holds=partial(holds, facts=facts),
            relint=partial(self._relint, facts=facts),
        )
        placed = (rewrite.placed(draft, suggestion) for suggestion in made)
        return tuple(suggestion for suggestion in placed if suggestion is not None)

    def _relint(self, text: str, facts: Facts) -> Mapping[str, Severity]:
        return {match.rule.id: match.rule.severity for match in self.engine.matches_in(text, facts)}

    def _signals(self, draft: Draft, outcome: Outcome) -> Sequence[Signal]:
        facts = outcome.facts
        ours = [Signal(n, "reply", tuple(draft.to_source(h.span) for h in hits)) for n, hits in facts.reply.items()]
        return [*ours, *(Signal(name, "customer") for name in facts.customer)]


def check_templates(pack: Pack) -> None:
    """Raises `RuleError` for a template that can't be filled; rules know nothing of how they are filled, so it is asked here."""
    for rule in pack.rules.values():
        for index, suggest in enumerate(rule.suggest):
            try:
                rewrite.compile_template(suggest.text)
            except rewrite.TemplateError as error:
                raise loader.misplaced(rule, ("suggest", index), str(error)) from error


def selected(pack: Pack, config: Config) -> list[Rule]:
    """The pack's rules that `select` names (all, by default), less those that `ignore` names."""
    for pattern in (*config.select, *config.ignore):
        if not any(names(pattern, rule) for rule in pack.rules.values()):
            known = [*pack.rules, *sorted({rule.category for rule in pack.rules.values()})]
            raise UsageError(f"there is no rule or category `{pattern}`{meant(pattern, known)}")
    chosen = [r for r in pack.rules.values() if not config.select or any(names(p, r) for p in config.select)]
    return [r for r in chosen if not any(names(p, r) for p in config.ignore)]


def names(pattern: str, rule: Rule) -> bool:
    return pattern in {rule.id, rule.category, f"{rule.category}/*"}


def _heard(matches: Sequence[Match]) -> list[Match]:
    """Less those that yield: a sentence to be written anew is not picked at word by word."""
    return [match for match in matches if not any(_yields(match, other) for other in matches)]


def _yields(match: Match, other: Match) -> bool:
    return (
        other.rule.category in match.rule.yields_to
        and other.rule.severity >= max(match.rule.severity, Severity.WARNING)
        and other.hit.span.contains(match.hit.span)
    )


def without_echoes(findings: Sequence[Finding]) -> list[Finding]:
    """Of findings of one category on overlapping stretches, the gravest, then the most helpful: one thing is said once."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=_weight):
        if not any(_echoes(finding, other) for other in kept):
            kept.append(finding)
    return kept


def _weight(finding: Finding) -> tuple[int, int, int, int, str]:
    """Graver first, then with a rewrite ready to paste, then with any rewrite, then the longer stretch."""
    best = finding.suggestions[0].replacement if finding.suggestions else None
    help_rank = 2 if best is None else int("⟨" in best)
    return -finding.severity, help_rank, -len(finding.span), finding.span.start, finding.rule


def _echoes(finding: Finding, other: Finding) -> bool:
    return finding.category == other.category and finding.span.overlaps(other.span)


def place(source: str, offset: int) -> tuple[int, int]:
    """1-based line and column of an offset, in code points."""
    start = source.rfind("\n", 0, offset) + 1
    return source.count("\n", 0, offset) + 1, offset - start + 1


def filled(message: str, captures: Mapping[str, object]) -> str:
    """The message with its captures: a phrase or time by its text."""
    for name, value in captures.items():
        message = message.replace("{" + name + "}", str(getattr(value, "text", value)))
    return message
