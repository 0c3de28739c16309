"""Gates are only for speed: a rule finds the same whether or not its cheap test is asked first."""

import dataclasses
from collections.abc import Iterator
from functools import cache
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toneguard.language.reading import Reading, Sentence, read
from toneguard.model import Context
from toneguard.rules import loader
from toneguard.rules.engine import Engine, Outcome
from toneguard.rules.hit import Hit
from toneguard.rules.rule import Pack

SUBJECTS = ["We", "You", "They", "The courier", "Your parcel", "It", "I", "Our team", "Guests", "The customer"]
VERBS = [
    "can't ship it until Monday", "cannot find the order", "haven't received the form", "are unable to help",
    "failed to attach the file", "should have read the manual", "must log in first", "need to wait", "will reply soon",
    "forgot the code", "don't offer refunds", "will look into it asap", "is not available", "is out of stock",
    "were informed that mistakes were made", "are sorry if you feel that way", "utilize the portal", "are happy to help",
    "sent the parcel yesterday", "cant do that", "wont be able to come", "just click on Save", "claim that it broke",
]  # fmt: skip
OPENERS = [
    "", "Unfortunately, ", "I'm afraid ", "Sorry, but ", "As I already said, ", "Please be advised that ", "Obviously ",
    "Hi Sam,\n\n", "Dear customer,\n\n", "Dear Dr. Falk, ", "Hey! ", "- ", "You said that ", "If ",
]  # fmt: skip
TAILS = [
    ".",
    "!",
    "!!!",
    "?",
    " 😊",
    " lol.",
    " xx",
    "\n\nBest regards,\nMaria",
    ", haha.",
    "",
    " because of policy.",
    " ASAP!",
]
CUSTOMERS = [
    None,
    "I am furious, this is the third time I write!",
    "hey lol it broke 😄",
    "You charged me twice.",
    "Thanks.",
]

sentences = st.builds(
    lambda opener, subject, verb, tail: f"{opener}{subject} {verb}{tail}",
    st.sampled_from(OPENERS),
    st.sampled_from(SUBJECTS),
    st.sampled_from(VERBS),
    st.sampled_from(TAILS),
)
replies = st.lists(sentences, min_size=1, max_size=4).map(" ".join)


@dataclasses.dataclass(frozen=True)
class Ungated:
    """A finder whose cheap test always says yes."""

    finder: Any
    needs_parse: bool = True
    triggers: None = None

    @property
    def spec(self) -> Any:
        return self.finder.spec

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        return iter(self.finder.find(sentence))


def _open(finder: Any) -> Any:
    return Ungated(finder) if hasattr(finder, "find") else finder


@cache
def engines() -> tuple[Engine, Engine]:
    pack = loader.builtin()
    rules = {
        name: dataclasses.replace(r, finder=_open(r.finder), unless=tuple(map(_open, r.unless)))
        for name, r in pack.rules.items()
    }
    signals = {
        name: dataclasses.replace(s, finders=tuple(map(_open, s.finders)), unless=tuple(map(_open, s.unless)))
        for name, s in pack.signals.items()
    }
    without: Pack = dataclasses.replace(pack, rules=rules, signals=signals)
    return Engine(pack, list(pack.rules.values())), Engine(without, list(rules.values()))


def said(outcome: Outcome) -> set[tuple[str, int, int]]:
    assert not outcome.failures
    return {(match.rule.id, match.hit.span.start, match.hit.span.end) for match in outcome.matches}


def reading_of(text: str) -> Reading:
    return read(text)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reply=replies, customer=st.sampled_from(CUSTOMERS))
def test_the_same_is_found_with_and_without_gates(reply: str, customer: str | None) -> None:
    gated, ungated = engines()
    context = Context(customer_message=customer)
    quick, slow = gated.examine(reading_of(reply), context), ungated.examine(reading_of(reply), context)
    assert said(quick) == said(slow)
    assert set(quick.facts.reply) == set(slow.facts.reply)
    assert set(quick.facts.customer) == set(slow.facts.customer)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reply=st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=200) | replies)
def test_whatever_is_written_findings_lie_inside_it(reply: str) -> None:
    gated, _ = engines()
    outcome = gated.examine(reading_of(reply), Context())
    assert all(0 <= match.hit.span.start <= match.hit.span.end <= len(reply) for match in outcome.matches)
    assert not outcome.failures
