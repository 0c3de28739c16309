"""Runs the rules of a pack over a reading: first the parses they need, then signals, then rules."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from toneguard.language.echo import echoed
from toneguard.language.names import greets_another, greets_nobody
from toneguard.language.reading import Reading, Sentence, parse, read
from toneguard.language.view import words_of
from toneguard.model import Context, Failure, Register, Severity, Span, Speaker
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Facts, Finder
from toneguard.rules.position import trails
from toneguard.rules.quoted import in_quotes
from toneguard.rules.rule import Pack, Rule, SignalRule
from toneguard.rules.search import Page, Search, Waiting, together
from toneguard.rules.signals import Signals, holds, register_of

MOOD = 3
"""A signal's matter as general as this speaks of a mood or of everything, not of something that happened."""

SAID = frozenset({"phrase", "clause", "tokens", "dependency"})
"""Kinds of rule about what the writer says: words in quotation marks are somebody else's, or only spoken of."""


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that found something."""

    rule: Rule
    hit: Hit


@dataclass(frozen=True, slots=True)
class Outcome:
    facts: Facts
    matches: tuple[Match, ...]
    failures: tuple[Failure, ...]


class Engine:
    """A pack's rules, ready to be asked about any number of replies. `rules` may leave some of the pack's out.

    `audience` are signals taken to hold of every customer. What is found is the same whether or not the search is `gated`.
    """

    def __init__(self, pack: Pack, rules: Sequence[Rule], audience: Sequence[str] = (), *, gated: bool = True) -> None:
        self.pack = pack
        self._audience: dict[str, tuple[Hit, ...]] = {name: (Hit(Span(0, 0)),) for name in audience}
        self.rules = tuple(rules)
        leaders, followers = Signals.finders(pack.signals)
        own: list[Any] = [rule.finder for rule in self.rules if hasattr(rule.finder, "find")]
        vetoes = [finder for rule in self.rules for finder in rule.unless]
        self._search = Search((*own, *leaders), (*vetoes, *followers), gated=gated)
        self._signals = Signals(pack.signals, self._search)
        self._places = {id(rule.finder): place for place, rule in enumerate(self.rules)}
        self._of_replies = {place for place, rule in enumerate(self.rules) if not hasattr(rule.finder, "find")}

    def examine(self, reading: Reading, context: Context, register: Register | None = None) -> Outcome:
        """A rule or signal that crashes is shown as a failure, and the others go on."""
        return together([self.examination(reading, context, register)])[0]

    def examination(self, reading: Reading, context: Context, register: Register | None = None) -> Waiting[Outcome]:
        """As `examine`, for many replies `together`."""
        crashed: dict[str, Exception] = {}
        page = self._search.of(reading)
        facts = yield from self._facts(page, context, register, crashed)
        asked = self._asked(self._live(page) | self._of_replies, facts, crashed)
        matches = yield from self._found([rule for rule in asked if not rule.only_beside], page, facts, crashed)
        beside = [rule for rule in asked if any(_keeps_company(match, rule) for match in matches)]
        found = yield from self._found(beside, page, facts, crashed)
        matches += [match for match in found if _in_company(match, matches)]
        failures = (Failure(name, f"{type(error).__name__}: {error}") for name, error in crashed.items())
        return Outcome(facts, tuple(sorted(matches, key=self._place)), tuple(failures))

    def matches_in(self, reading: Reading, facts: Facts) -> list[Match]:
        """What the sentence rules find in what would stand in the same reply.

        A rule that lets a few pass (`beyond`, `at_least`) has nothing to say of one sentence, nor has one that crashes: `examine`
        has shown it.
        """
        page = self._search.of(reading)
        asked = self._asked(self._live(page), facts, {})
        rules = [r for r in asked if hasattr(r.finder, "find") and not r.beyond and r.at_least == 1]
        parse([sentence for rule in rules for sentence in self._waiting(rule, page)])
        found: list[Match] = []
        for rule in rules:
            with suppress(Exception):
                found += [Match(rule, hit) for hit in self._in_sentences(rule, page)]
        return found

    def forget(self) -> None:
        """What is remembered of sentences; nothing that is found depends on it."""
        self._search.forget()

    def _place(self, match: Match) -> int:
        return self._places[id(match.rule.finder)]

    def _found(
        self, rules: Sequence[Rule], page: Page, facts: Facts, crashed: dict[str, Exception]
    ) -> Waiting[list[Match]]:
        yield [sentence for rule in rules for sentence in self._waiting(rule, page)]
        matches: list[Match] = []
        for rule in rules:
            try:
                matches += [Match(rule, hit) for hit in self._hits(rule, page, facts)]
            except Exception as error:  # noqa: BLE001
                crashed[rule.id] = error
        return matches

    def _live(self, page: Page) -> set[int]:
        """The places of the rules that may find something in a sentence."""
        return {self._places[finder] for finder in page.finders if finder in self._places}

    def _asked(self, places: Iterable[int], facts: Facts, crashed: dict[str, Exception]) -> list[Rule]:
        """The rules whose condition holds, in their order."""
        asked: list[Rule] = []
        for rule in (self.rules[place] for place in sorted(places)):
            try:
                asked += [rule] if holds(rule.when, facts) else []
            except Exception as error:  # noqa: BLE001
                crashed[rule.id] = error
        return asked

    def _facts(
        self, page: Page, context: Context, register: Register | None, crashed: dict[str, Exception]
    ) -> Waiting[Facts]:
        signals, reading = self.pack.signals, page.reading
        last = context.customer_message or ""
        asked = self._read(_customer(context))
        newest = asked if asked is None or last == asked.reading.text else self._read(last)
        earlier = self._read(_earlier(context))
        pages = [one for one in (page, asked, newest, earlier) if one is not None]
        yield [sentence for one in pages for sentence in self._signals.waiting(one)]
        reply = self._signals.of(page, crashed)
        customer = self._signals.of(asked, crashed) if asked else {}
        latest = customer if newest is asked else self._signals.of(newest, crashed) if newest else {}
        found = sorted(customer, key=lambda name: signals[name].general)
        found += [name for name in reply if not signals[name].general]
        return Facts(
            reading=reading,
            context=context,
            reply=reply,
            customer=self._audience | customer,
            latest={**self._audience, **latest},
            earlier=self._signals.of(earlier, crashed) if earlier else {},
            echoes=echoed(reading, asked.reading) if asked else frozenset(),
            register=register_of(register or context.register, reply, self._audience | customer),
            newest=newest.reading if newest else None,
            troubles=tuple(h.span for name in latest if _concrete(signals[name]) for h in latest[name]),
            greets_another=greets_another(reading, last),
            greets_nobody=greets_nobody(reading),
            matters=tuple(dict.fromkeys(matter for name in found if (matter := signals[name].matter))),
        )

    def _read(self, text: str) -> Page | None:
        return self._search.of(read(text)) if text.strip() else None

    def _waiting(self, rule: Rule, page: Page) -> list[Sentence]:
        """The sentences that are to be parsed before it can be said what the rule finds."""
        with suppress(Exception):  # told when the rule is asked
            finder: Any = rule.finder
            if hasattr(finder, "find"):
                return [s for s in self._candidates(rule, page) if page.unread((finder, *rule.unless), s)]
        return []

    def _candidates(self, rule: Rule, page: Page) -> list[Sentence]:
        """The sentences that stay after all that words alone can tell."""
        finder: Finder = rule.finder  # type: ignore[assignment]
        cheap = [one for one in rule.unless if not one.needs_parse]
        sentences = page.sentences(finder, rule.places)
        if not finder.needs_parse:
            sentences = [s for s in sentences if page.hits(finder, s)] if len(cheap) < len(rule.unless) else []
        return [s for s in sentences if not page.vetoed(s, cheap)]

    def _hits(self, rule: Rule, page: Page, facts: Facts) -> list[Hit]:
        whole = hasattr(rule.finder, "find_in_reply")
        hits = list(rule.finder.find_in_reply(facts)) if whole else self._in_sentences(rule, page)  # type: ignore[union-attr]
        if rule.unsaid:
            hits = [hit for hit in hits if not _said(hit, facts.context)]
        return hits[rule.beyond :][: rule.at_most] if _different(hits) >= rule.at_least else []

    def _in_sentences(self, rule: Rule, page: Page) -> list[Hit]:
        """What words can veto is not looked for in a tree."""
        finder: Finder = rule.finder  # type: ignore[assignment]
        sentences = page.sentences(finder, rule.places)
        if finder.needs_parse:
            cheap = [one for one in rule.unless if not one.needs_parse]
            sentences = [s for s in sentences if not page.vetoed(s, cheap)]
        found = (hit for s in sentences for hit in page.hits(finder, s))
        return _apart([hit for hit in found if not _excused(hit, rule, page)])


def _excused(hit: Hit, rule: Rule, page: Page) -> bool:
    """Whether what stands around a match takes the sting out of it; words are asked before the tree is."""
    quoted = rule.kind in SAID and in_quotes(hit)
    unless = sorted(rule.unless, key=lambda finder: finder.needs_parse)
    in_code = any(span.contains(hit.span) for span in page.reading.opaque)
    reason = rule.leading and trails(hit)
    return quoted or in_code or page.vetoed(hit.sentence, unless) or reason


def _in_company(match: Match, matches: Sequence[Match]) -> bool:
    """Whether what a rule says that never speaks alone is said in company: about another sentence.

    A sign says nothing of its own, so that what is said of its own sentence is company as well.
    """
    told = [other for other in matches if other.hit.sentence is not None]
    others = (other for other in told if match.rule.kind == "symbol" or other.hit.sentence is not match.hit.sentence)
    return any(_keeps_company(other, match.rule) for other in others)


def _keeps_company(match: Match, rule: Rule) -> bool:
    """Whether it is company for a rule that never speaks alone: a warning of one of its categories."""
    return match.rule.category in rule.only_beside and match.rule.severity >= Severity.WARNING


def _concrete(signal: SignalRule) -> bool:
    """A signal that names something that happened, not a mood: what can be said back."""
    return bool(signal.matter) and signal.general < MOOD


def _apart(hits: Sequence[Hit]) -> list[Hit]:
    """Of overlapping hits of one rule the longest, in order."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (-len(h.span), h.span.start)):
        if not any(hit.span.overlaps(other.span) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.span)


def _different(hits: Sequence[Hit]) -> int:
    """How many matches there are, the same words counted once; one of the whole reply counts as well."""
    return len({str(hit.captures.get("match", "")).lower() for hit in hits})


def _said(hit: Hit, context: Context) -> bool:
    """Whether the customer used the matched words too."""
    words = " ".join(words_of(str(hit.captures["match"])))
    return f" {words} " in f" {' '.join(words_of(_customer(context)))} "


def _customer(context: Context) -> str:
    turns = [turn.text for turn in context.thread if turn.speaker is Speaker.CUSTOMER]
    return "\n\n".join(turns) if turns else context.customer_message or ""


def _earlier(context: Context) -> str:
    return "\n\n".join(turn.text for turn in context.thread if turn.speaker is Speaker.AGENT)
