"""Named facts about a message, and the conditions that rules put on them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress

from toneguard.language.reading import Sentence
from toneguard.model import Register
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Facts, Finder
from toneguard.rules.rule import SignalRule
from toneguard.rules.schema.conditions import Condition
from toneguard.rules.search import Page, Search


class Signals:
    """The signals of a pack. What the words of a text tell is looked for first, and its trees only where that is not enough."""

    def __init__(self, rules: Mapping[str, SignalRule], search: Search) -> None:
        self.rules, self.search = rules, search
        self._by_tree = [rule for rule in rules.values() if any(finder.needs_parse for finder in rule.finders)]
        self._resting = frozenset(name for name, rule in rules.items() if rule.parts)
        self._told_by: dict[int, list[str]] = defaultdict(list)
        for name, rule in rules.items():
            for finder in rule.finders:
                self._told_by[id(finder)].append(name)

    @staticmethod
    def finders(rules: Mapping[str, SignalRule]) -> tuple[list[Finder], list[Finder]]:
        """All that a search for signals has to know: what leads, and what follows."""
        leaders = [finder for rule in rules.values() for finder in rule.finders]
        return leaders, [finder for rule in rules.values() for finder in rule.unless]

    def waiting(self, page: Page) -> list[Sentence]:
        """The sentences that are to be parsed before it can be said what holds."""
        return [sentence for rule in self._by_tree for sentence in _waiting(rule, page)]

    def of(self, page: Page, failures: dict[str, Exception] | None = None) -> dict[str, tuple[Hit, ...]]:
        """The signals that hold of a text, each with its evidence.

        A signal that crashes does not hold, and is noted in `failures`; it is raised where none are given.
        """
        evidence = _Evidence(self.rules, page, failures)
        may_hold = self._resting.union(*(self._told_by[finder] for finder in page.finders if finder in self._told_by))
        return {name: hits for name in self.rules if name in may_hold and (hits := evidence(name))}


class _Evidence:
    """Tells what a text holds of a signal, which is looked for once.

    (Two functions that call each other would be a circle: all of the text would stay in memory until somebody looks for such.)
    """

    def __init__(self, rules: Mapping[str, SignalRule], page: Page, failures: dict[str, Exception] | None) -> None:
        self._rules, self._page, self._failures = rules, page, failures
        self._found: dict[str, tuple[Hit, ...]] = {}

    def __call__(self, name: str) -> tuple[Hit, ...]:
        if name not in self._found:
            self._found[name] = ()
            try:
                self._found[name] = self._of(self._rules[name])
            except Exception as error:
                if self._failures is None:
                    raise
                self._failures[name] = error
        return self._found[name]

    def _of(self, rule: SignalRule) -> tuple[Hit, ...]:
        if rule.when is not None and not holds_of_text(rule.when, self):
            return ()
        hits = _told(rule, self._page)
        hits += [hit for part in rule.parts for hit in self(part)]
        return tuple(hits) if len(hits) >= rule.at_least else ()


def _told(rule: SignalRule, page: Page) -> list[Hit]:
    """The hits of the finders that read words, and of the others if those are not enough."""
    live = [finder for finder in rule.finders if page.may_find(finder)]
    if not live:
        return []
    hits = _hits(rule, [finder for finder in live if not finder.needs_parse], page)
    return hits if len(hits) >= rule.at_least else [*hits, *_hits(rule, [f for f in live if f.needs_parse], page)]


def _hits(rule: SignalRule, finders: Sequence[Finder], page: Page) -> list[Hit]:
    hits = (hit for finder in finders for hit in page.find_all(finder, rule.places))
    return [hit for hit in hits if not page.vetoed(hit.sentence, rule.unless)]


def _waiting(rule: SignalRule, page: Page) -> list[Sentence]:
    by_tree = [finder for finder in rule.finders if finder.needs_parse and page.may_find(finder)]
    with suppress(Exception):  # told when the signal is asked
        by_words = [finder for finder in rule.finders if not finder.needs_parse]
        if not by_tree or len(_hits(rule, by_words, page)) >= rule.at_least:
            return []
        return [s for finder in by_tree for s in page.sentences(finder, rule.places) if s.doc is None]
    return []


def holds_of_text(condition: Condition, evidence: object) -> bool:
    """A signal's own condition: it can only speak of the same text (`reply` means this text)."""
    ask = evidence
    return (
        all(ask(name) for name in condition.reply)  # type: ignore[operator]
        and (not condition.any or any(holds_of_text(part, ask) for part in condition.any))
        and all(holds_of_text(part, ask) for part in condition.all)
        and not any(holds_of_text(part, ask) for part in condition.not_)
    )


def holds(condition: Condition | None, facts: Facts) -> bool:
    """Whether a rule's `when` holds. Signals of a customer's message that is not known do not hold."""
    if condition is None:
        return True
    known = facts.context.customer_message is not None
    return (
        all(facts.reply.get(name) for name in condition.reply)
        and all(facts.customer.get(name) for name in condition.customer)
        and all(facts.latest.get(name) for name in condition.latest)
        and all(facts.earlier.get(name) for name in condition.earlier)
        and (not condition.register_ or facts.register in condition.register_)
        and (condition.greets_another is None or condition.greets_another is facts.greets_another)
        and (condition.greets_nobody is None or condition.greets_nobody is facts.greets_nobody)
        and (condition.continues is None or condition.continues is facts.continues)
        and (condition.context is None or condition.context is known)
        and (condition.echoes is None or len(facts.echoes) >= condition.echoes)
        and (not condition.any or any(holds(part, facts) for part in condition.any))
        and all(holds(part, facts) for part in condition.all)
        and not any(holds(part, facts) for part in condition.not_)
    )


def register_of(
    asked: Register | None, reply: Mapping[str, Sequence[Hit]], customer: Mapping[str, Sequence[Hit]]
) -> Register:
    """How formal the exchange is: as asked, else by titles and letter forms, then by how the customer writes.

    A reply is not casual by being so itself: that is what the rules are to judge.
    """
    if asked is not None:
        return asked
    if reply.get("formal") or customer.get("formal"):
        return Register.FORMAL
    return Register.CASUAL if customer.get("casual") else Register.NEUTRAL
