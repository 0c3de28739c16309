"""Runs the rules of a pack over a reading: first the parses they need, then signals, then rules."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from toneguard.language.echo import echoed
from toneguard.language.names import greets_another
from toneguard.language.reading import Reading, Sentence, read
from toneguard.language.view import words_of
from toneguard.model import Context, Failure, Register, Span, Speaker
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Facts, Finder
from toneguard.rules.position import trails
from toneguard.rules.quoted import in_quotes
from toneguard.rules.rule import Pack, Rule, SignalRule
from toneguard.rules.signals import find_all, holds, register_of, signals_in, vetoed

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

    `audience` are signals taken to hold of every customer.
    """

    def __init__(self, pack: Pack, rules: Sequence[Rule], audience: Sequence[str] = ()) -> None:
        self.pack = pack
        self._audience: dict[str, tuple[Hit, ...]] = {name: (Hit(Span(0, 0)),) for name in audience}
        self.rules = tuple(rules)
        self._signal_parsers = _parsers((f, s.places) for s in pack.signals.values() for f in (*s.finders, *s.unless))
        self._rule_parsers = _parsers(
            (f, rule.places) for rule in self.rules for f in (rule.finder, *rule.unless) if hasattr(f, "find")
        )

    def examine(self, reading: Reading, context: Context, register: Register | None = None) -> Outcome:
        """A rule or signal that crashes is shown as a failure, and the others go on."""
        crashed: dict[str, Exception] = {}
        facts = self._facts(reading, context, register, crashed)
        matches: list[Match] = []
        for rule in self.rules:
            try:
                matches += [Match(rule, hit) for hit in self._hits(rule, facts)]
            except Exception as error:  # noqa: BLE001
                crashed[rule.id] = error
        failures = (Failure(name, f"{type(error).__name__}: {error}") for name, error in crashed.items())
        return Outcome(facts, tuple(matches), tuple(failures))

    def matches_in(self, text: str, facts: Facts) -> list[Match]:
        """What the sentence rules find in a text that would stand in the same reply.

        A rule that lets a few pass (`beyond`) has nothing to say of one sentence, nor has one that crashes: `examine`
        has shown it.
        """
        reading = read(text)
        reading.parse()
        found: list[Match] = []
        for rule in self.rules:
            if not hasattr(rule.finder, "find") or rule.beyond or not holds(rule.when, facts):
                continue
            with suppress(Exception):
                found += [Match(rule, hit) for hit in self._in_sentences(rule, reading.sentences)]
        return found

    def _facts(
        self, reading: Reading, context: Context, register: Register | None, crashed: dict[str, Exception]
    ) -> Facts:
        self._parse(reading, (*self._signal_parsers, *self._rule_parsers))
        signals = self.pack.signals
        reply = signals_in(reading, signals, crashed)
        asked = self._read(_customer(context))
        customer = signals_in(asked, signals, crashed) if asked else {}
        last = context.customer_message or ""
        newest = asked if asked is None or last == asked.text else self._read(last)
        latest = customer if newest is asked else signals_in(newest, signals, crashed) if newest else {}
        found = sorted(customer, key=lambda name: signals[name].general)
        found += [name for name in reply if not signals[name].general]
        return Facts(
            reading=reading,
            context=context,
            reply=reply,
            customer=self._audience | customer,
            latest={**self._audience, **latest},
            earlier=self._signals_of(_earlier(context), crashed),
            echoes=echoed(reading, asked) if asked else frozenset(),
            register=register_of(register or context.register, reply, self._audience | customer),
            newest=newest,
            troubles=tuple(h.span for name in latest if _concrete(signals[name]) for h in latest[name]),
            greets_another=greets_another(reading, last),
            matters=tuple(dict.fromkeys(matter for name in found if (matter := signals[name].matter))),
        )

    def _signals_of(self, text: str, crashed: dict[str, Exception]) -> Mapping[str, tuple[Hit, ...]]:
        reading = self._read(text)
        return signals_in(reading, self.pack.signals, crashed) if reading else {}

    def _read(self, text: str) -> Reading | None:
        if not text.strip():
            return None
        reading = read(text)
        self._parse(reading, self._signal_parsers)
        return reading

    def _parse(self, reading: Reading, parsers: Iterable[tuple[Finder, frozenset[str]]]) -> None:
        """Parse, in one batch, the sentences that some finder needs parsed and may match in."""
        asked = list(parsers)

        def needed(sentence: Sentence) -> bool:
            return any(sentence.kind.value in places and finder.may_match(sentence) for finder, places in asked)

        reading.parse([sentence for sentence in reading.sentences if needed(sentence)])

    def _hits(self, rule: Rule, facts: Facts) -> list[Hit]:
        if not holds(rule.when, facts):
            return []
        if hasattr(rule.finder, "find_in_reply"):
            hits = list(rule.finder.find_in_reply(facts))
        else:
            hits = self._in_sentences(rule, facts.reading.sentences)
        if rule.unsaid:
            hits = [hit for hit in hits if not _said(hit, facts.context)]
        return hits[rule.beyond :][: rule.at_most]

    def _in_sentences(self, rule: Rule, sentences: Sequence[Sentence]) -> list[Hit]:
        hits = find_all(rule.finder, sentences, rule.places)  # type: ignore[arg-type]
        return _apart([hit for hit in hits if not _excused(hit, rule)])


def _excused(hit: Hit, rule: Rule) -> bool:
    """Whether what stands around a match takes the sting out of it."""
    quoted = rule.kind in SAID and in_quotes(hit)
    return quoted or vetoed(hit, rule.unless) or (rule.leading and trails(hit))


def _concrete(signal: SignalRule) -> bool:
    """A signal that names something that happened, not a mood: what can be said back."""
    return bool(signal.matter) and signal.general < MOOD


def _parsers(finders: Iterable[tuple[object, frozenset[str]]]) -> tuple[tuple[Finder, frozenset[str]], ...]:
    return tuple((f, places) for f, places in finders if getattr(f, "needs_parse", False))  # type: ignore[misc]


def _apart(hits: Sequence[Hit]) -> list[Hit]:
    """Of overlapping hits of one rule the longest, in order."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (-len(h.span), h.span.start)):
        if not any(hit.span.overlaps(other.span) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.span)


def _said(hit: Hit, context: Context) -> bool:
    """Whether the customer used the matched words too."""
    words = " ".join(words_of(str(hit.captures["match"])))
    return f" {words} " in f" {' '.join(words_of(_customer(context)))} "


def _customer(context: Context) -> str:
    turns = [turn.text for turn in context.thread if turn.speaker is Speaker.CUSTOMER]
    return "\n\n".join(turns) if turns else context.customer_message or ""


def _earlier(context: Context) -> str:
    return "\n\n".join(turn.text for turn in context.thread if turn.speaker is Speaker.AGENT)
