"""The words without which no clause frame can be as a pattern wants it: what a frame says, some word has said."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from toneguard.language import grammar
from toneguard.language.inflected import inflected
from toneguard.language.phrases import CUSTOMERS
from toneguard.rules import gates
from toneguard.rules.gates import Gate
from toneguard.rules.kinds.fields import as_test, lemmas
from toneguard.rules.schema.matchers import ClauseSpec, FieldTest
from toneguard.rules.vocabulary import Vocabulary

Words = frozenset[str]
Gating = Callable[[FieldTest, ClauseSpec, Vocabulary], Iterable[Words]]

_NOBODY = frozenset("no neither nothing nobody none no-one".split())


def gate_of(spec: ClauseSpec, vocabulary: Vocabulary) -> Gate:
    return tuple(words for words in _needed(spec, vocabulary) if words)


def _needed(spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    if spec.negated:
        yield _denying()
    if spec.courtesy:
        yield grammar.COURTEOUS
    for name, gating in _GATING.items():
        value = getattr(spec, name)
        if value is not None:
            yield from gating(as_test(name, value), spec, vocabulary)


def _forms(words: Iterable[str]) -> Words:
    return frozenset().union(*map(inflected, words))


@cache
def _denying() -> Words:
    verbs = _forms(grammar.FAILING | {"unable", "impossible"})
    return grammar.NEGATORS | _NOBODY | verbs


@cache
def _modal(name: str) -> Words:
    """The words that make a modality; empty where none is needed."""
    return {
        "ability": _forms(grammar.ABILITY | set(grammar.ABLE)),
        "obligation": _forms(grammar.OBLIGATION | grammar.OBLIGING),
        "advice": _forms(grammar.ADVICE),
        "possibility": _forms(grammar.POSSIBILITY),
        "future": _forms(grammar.FUTURE) | {"going", "gon"},
    }.get(name, frozenset())


@cache
def _role(name: str) -> Words:
    """The words of which a phrase in a role holds one; empty where that can't be told."""
    return {
        "customer": frozenset("you yourself yourselves u ya".split()) | _forms(CUSTOMERS),
        "yours": frozenset({"your"}),
        "ours": frozenset({"our", "my"}),
        "it": frozenset("it this that there these those".split()),
    }.get(name, frozenset())


def _any_of(sets: Iterable[Words]) -> Iterator[Words]:
    known = list(sets)
    if known and all(known):
        yield frozenset().union(*known)


def _as_written(test: FieldTest, _spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    yield lemmas(test.is_ + test.head, vocabulary)


def _in_any_form(test: FieldTest, _spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    yield _forms(lemmas(test.is_ + test.head, vocabulary))


def _verb(test: FieldTest, spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    """A predicate's frame has the verb "be", whether or not the word stands there; an order's verb is in its base form."""
    named = lemmas(test.is_ + test.head, vocabulary)
    yield ordered(spec, vocabulary) or (frozenset() if "be" in named else _forms(named))


def _negator(test: FieldTest, _spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    named = lemmas(test.is_ + test.head, vocabulary)
    yield _forms(named) | (_NOBODY if "no" in named else frozenset())


def _modals(test: FieldTest, spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    if set(test.is_) == {"obligation"}:
        yield from _obliging(as_test("via", spec.via or []), vocabulary)
    else:
        yield from _any_of(_modal(name) for name in test.is_)


def _obliging(via: FieldTest, vocabulary: Vocabulary) -> Iterator[Words]:
    """What we have or need obliges to nothing before it is "to do" something, and it must be of the verbs it may be "via"."""
    yield _forms(grammar.OBLIGATION | (grammar.OBLIGING - lemmas(via.not_, vocabulary)))
    yield _forms(grammar.OBLIGATION) | {"to"}


def _phrase(test: FieldTest, _spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    if test.head:
        yield _forms(lemmas(test.head, vocabulary))
    if test.is_:
        yield from gates.either(vocabulary.pattern(phrase).gate for phrase in test.is_)


def _thing(test: FieldTest, spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    yield from _phrase(test, spec, vocabulary)
    yield from _any_of(_role(name) for name in test.role)


def _subject(test: FieldTest, spec: ClauseSpec, vocabulary: Vocabulary) -> Iterator[Words]:
    """Of an order the customer is the subject, and of "Can't help you." we are, without a word for it."""
    yield from _phrase(test, spec, vocabulary)
    orders = spec.mood is None or "imperative" in as_test("mood", spec.mood).is_
    if not (orders and "customer" in test.role):
        yield from _any_of(_role(name) for name in test.role)


def ordered(spec: ClauseSpec, vocabulary: Vocabulary) -> Words:
    """The verbs that it asks for, where it is of orders alone."""
    orders = spec.mood is not None and as_test("mood", spec.mood).is_ == ["imperative"]
    verbs = as_test("verb", spec.verb if orders and spec.verb is not None else [])
    named = lemmas(verbs.is_ + verbs.head, vocabulary)
    return frozenset() if "be" in named else named


def _time(test: FieldTest, _spec: ClauseSpec, _vocabulary: Vocabulary) -> Iterator[Words]:
    yield from _any_of(frozenset({word}) if word else frozenset() for word in test.with_)
    yield _forms(test.head)


_GATING: Mapping[str, Gating] = {
    "subject": _subject,
    "object": _thing,
    "recipient": _thing,
    "complement": _thing,
    "verb": _verb,
    "negator": _negator,
    "modal": _modals,
    "via": _in_any_form,
    "time": _time,
    "particle": _as_written,
    "auxiliary": _as_written,
    "mark": _as_written,
    "adverb": _as_written,
    "preposition": _as_written,
}
