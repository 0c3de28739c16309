"""Named facts about a message, and the conditions that rules put on them."""

from collections.abc import Mapping, Sequence

from toneguard.language.reading import Reading, Sentence
from toneguard.model import Register
from toneguard.rules.hit import Hit
from toneguard.rules.kinds import Facts, Finder
from toneguard.rules.rule import SignalRule
from toneguard.rules.schema import Condition


def find_all(finder: Finder, sentences: Sequence[Sentence], places: frozenset[str]) -> list[Hit]:
    """Every match in sentences of the given kinds; what the customer wrote and is only quoted is never looked at."""
    return [hit for s in sentences if s.kind.value in places and finder.may_match(s) for hit in finder.find(s)]


def vetoed(hit: Hit, unless: Sequence[Finder]) -> bool:
    sentence = hit.sentence
    return sentence is not None and any(
        next(iter(finder.find(sentence)), None) is not None for finder in unless if finder.may_match(sentence)
    )


def signals_in(
    reading: Reading, rules: Mapping[str, SignalRule], failures: dict[str, Exception] | None = None
) -> dict[str, tuple[Hit, ...]]:
    """The signals that hold of a text, each with its evidence.

    A signal that crashes does not hold, and is noted in `failures`; it is raised where none are given.
    """
    found: dict[str, tuple[Hit, ...]] = {}
    asked: set[str] = set()

    def evidence(name: str) -> tuple[Hit, ...]:
        if name not in asked:
            asked.add(name)
            try:
                found[name] = _evidence(rules[name])
            except Exception as error:
                if failures is None:
                    raise
                failures[name] = error
        return found.get(name, ())

    def _evidence(rule: SignalRule) -> tuple[Hit, ...]:
        if rule.when is not None and not holds_of_text(rule.when, evidence):
            return ()
        hits = [h for finder in rule.finders for h in find_all(finder, reading.sentences, rule.places)]
        hits = [h for h in hits if not vetoed(h, rule.unless)]
        hits += [h for part in rule.parts for h in evidence(part)]
        return tuple(hits) if len(hits) >= rule.at_least else ()

    return {name: hits for name in rules if (hits := evidence(name))}


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
