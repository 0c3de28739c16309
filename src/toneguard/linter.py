"""The main job on one page: a draft in, a report out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

from toneguard import rewrite
from toneguard.config import Config
from toneguard.config.selection import check_audience, pack_of, selected
from toneguard.config.wording import Allowed, Terms
from toneguard.language import metrics
from toneguard.language.parses import renew
from toneguard.language.reading import Reading, read_draft
from toneguard.model import (
    Draft,
    Failure,
    Finding,
    Report,
    Severity,
    Span,
    Suggestion,
)
from toneguard.precedence import heard
from toneguard.rules import loader
from toneguard.rules.engine import Engine, Match, Outcome
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Facts
from toneguard.rules.kinds.metric import prose
from toneguard.rules.rule import Pack
from toneguard.rules.search import Waiting, side_by_side, together
from toneguard.rules.signals import holds
from toneguard.rules.unused import UNUSED
from toneguard.said import Said, Words, place, told_of, words_of
from toneguard.suppression.quieting import Asked, quieted

AT_ONCE = 64
"""Drafts whose sentences are parsed together: more are no faster, and take memory."""


class Linter:
    """Checks drafts by the rules that a configuration selects; `pack` is theirs, where it is already there.

    Where it is not `gated`, every rule is asked about every sentence: the same is found, and it takes its time.
    Raises `RuleError`, `ConfigError` or `UsageError` when made.
    """

    def __init__(self, config: Config | None = None, pack: Pack | None = None, *, gated: bool = True) -> None:
        self.config = config or Config()
        self.pack = pack or pack_of(self.config)
        check_templates(self.pack)
        check_audience(self.pack, self.config)
        self.engine = Engine(self.pack, selected(self.pack, self.config), self.config.audience, gated=gated)
        self._terms = Terms(self.config.terms)
        self._allowed = Allowed(self.config.allow, self.pack.vocabulary)

    def check(self, draft: Draft) -> Report:
        """All that is to be said about one draft. Pure: the same draft gives the same report."""
        return self.check_file([draft])[0]

    def check_file(self, drafts: Sequence[Draft], said: dict[Words, Said] | None = None) -> list[Report]:
        """A report on each draft of one file, whose switches may reach over several of them.

        What stands in `said` is not asked again, and the rest is added: of a file that changes, most drafts stay as they were.
        """
        return quieted(self._reports(drafts, {} if said is None else said), self._asked)

    def check_files(self, files: Iterable[Sequence[Draft]]) -> Iterator[list[Report]]:
        """As `check_file` for one file after the other, and sooner done: what is to be parsed is parsed together."""
        for some in _batches(files):
            reports = iter(self._reports([draft for drafts in some for draft in drafts], {}))
            yield from (quieted([next(reports) for _ in drafts], self._asked) for drafts in some)
            renew()

    def asks(self, rule: str) -> bool:
        """Whether a rule is on."""
        return any(asked.id == rule for asked in self.engine.rules)

    def knows(self, rule: str) -> bool:
        """Whether there is such a rule, on or off."""
        return rule in self.pack.rules or rule == UNUSED.id

    @cached_property
    def _asked(self) -> Asked:
        rules = {rule.id: rule for rule in self.engine.rules}
        unused = rules.pop(UNUSED.id, None)
        return Asked(self.pack, frozenset(rules), unused.severity if unused else None)

    def _reports(self, drafts: Sequence[Draft], said: dict[Words, Said]) -> list[Report]:
        words = [words_of(draft) for draft in drafts]
        new = {its: draft for its, draft in zip(words, drafts, strict=True) if its not in said}
        readings = [read_draft(draft, self._terms.spans(draft)) for draft in new.values()]
        register = self.config.register
        checks = [
            self._said(self.engine.examination(reading, draft.context, register))
            for reading, draft in zip(readings, new.values(), strict=True)
        ]
        said.update(zip(new, together(checks), strict=True))
        return [told_of(draft, said[its]) for draft, its in zip(drafts, words, strict=True)]

    def _said(self, examination: Waiting[Outcome]) -> Waiting[Said]:
        outcome = yield from examination
        facts = outcome.facts
        reading = facts.reading
        matches = heard(self._allowed.without(outcome.matches, reading))
        relint = _once(partial(self._relint, facts=facts))
        found = yield from side_by_side([self._finding(match, facts, relint) for match in matches])
        failures = (*outcome.failures, *(failure for _, failure, _ in found if failure is not None))
        findings = yield from _together(matches, [(finding, spare) for finding, _, spare in found], reading, relint)
        return Said(
            findings=tuple(findings),
            reply={name: tuple(hit.span for hit in hits) for name, hits in facts.reply.items()},
            customer=tuple(facts.customer),
            metrics=metrics.of_reply(prose(reading, Span(0, len(reading.text)))),
            failures=failures,
        )

    def _finding(
        self, match: Match, facts: Facts, relint: rewrite.Relint
    ) -> Waiting[tuple[Finding, Failure | None, Sequence[Suggestion]]]:
        """What was found, as the customer reads it: in offsets of the draft's text.

        It has no suggestions where making them crashed, which is one failure more: the other drafts go on. Behind it stands
        what could only be suggested along with others.
        """
        rule, hit, text = match.rule, match.hit, facts.reading.text
        line, column = place(text, hit.span.start)
        suggestions: tuple[Suggestion, ...] = ()
        failure = None
        spare: list[Suggestion] = []
        try:
            suggestions = yield from self._suggestions(match, facts, relint, spare)
        except Exception as error:  # noqa: BLE001
            failure = Failure(rule.id, f"{type(error).__name__}: {error}")
        finding = Finding(
            rule=rule.id,
            severity=rule.severity,
            message=filled(rule.message, hit.captures, text),
            why=rule.why,
            span=hit.span,
            line=line,
            column=column,
            text=hit.span.of(text),
            sentence=hit.sentence.span if hit.sentence else hit.span,
            suggestions=suggestions,
        )
        return finding, failure, spare

    def _suggestions(
        self, match: Match, facts: Facts, relint: rewrite.Relint, spare: list[Suggestion]
    ) -> Waiting[tuple[Suggestion, ...]]:
        if not match.rule.suggest or not self.config.suggest:
            return ()
        made = yield from rewrite.suggestions(
            match.rule.suggest,
            _informed(match, facts),
            facts.reading,
            holds=partial(holds, facts=facts),
            relint=relint,
            customer=facts.newest.text if facts.newest is not None else "",
            spare=spare,
        )
        return made

    def _relint(self, reading: Reading, facts: Facts) -> Mapping[str, Severity]:
        return {match.rule.id: match.rule.severity for match in self.engine.matches_in(reading, facts)}


def _once(relint: rewrite.Relint) -> rewrite.Relint:
    """One draft's findings propose the same sentences again and again; what is said of one is asked once."""
    known: dict[tuple[str, tuple[Span, ...]], Mapping[str, Severity]] = {}

    def asked(reading: Reading) -> Mapping[str, Severity]:
        key = (reading.text, reading.placeholders)
        if key not in known:
            known[key] = relint(reading)
        return known[key]

    return asked


def _together(
    matches: Sequence[Match],
    found: Sequence[tuple[Finding, Sequence[Suggestion]]],
    reading: Reading,
    relint: rewrite.Relint,
) -> Waiting[list[Finding]]:
    """With suggestions for the stiff words of a sentence in one go, where those pass every check as well."""
    alone = [finding for finding, _ in found]
    told = rewrite.jointly(alone, reading.text, [spare for _, spare in found])
    if told == alone:
        return alone
    made = yield from rewrite.rechecked(told, alone, [match.hit for match in matches], reading, relint)
    return made


def _informed(match: Match, facts: Facts) -> Hit:
    """The hit with what the customer tells, where a template takes it up."""
    asked = {name for suggest in match.rule.suggest for name in rewrite.compile_template(suggest.text).names}
    told = facts.only_problem if "only_problem" in asked - set(match.hit.captures) else None
    return match.hit if told is None else replace(match.hit, captures={**match.hit.captures, "only_problem": told})


def _batches(files: Iterable[Sequence[Draft]]) -> Iterator[list[Sequence[Draft]]]:
    """Files in a row, of `AT_ONCE` drafts or a few more."""
    some: list[Sequence[Draft]] = []
    for drafts in files:
        some.append(drafts)
        if sum(map(len, some)) >= AT_ONCE:
            yield some
            some = []
    if some:
        yield some


def check_templates(pack: Pack) -> None:
    """Raises `RuleError` for a template that can't be filled; rules know nothing of how they are filled, so it is asked here."""
    for rule in pack.rules.values():
        for index, suggest in enumerate(rule.suggest):
            try:
                rewrite.check_names(suggest.text, figures=rule.kind == "metric")
            except rewrite.TemplateError as error:
                raise loader.misplaced(rule, ("suggest", index), str(error)) from error


def filled(message: str, captures: Mapping[str, object], text: str) -> str:
    """The message with its captures: a phrase or time as it is written in `text`, placeholders and all."""
    for name, value in captures.items():
        span = getattr(value, "span", None)
        words = " ".join(span.of(text).split()) if isinstance(span, Span) else str(value)
        message = message.replace("{" + name + "}", words)
    return message
