"""Gates are only for speed: a rule finds the same whether or not they are asked first."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toneguard.language.inflected import inflected
from toneguard.language.reading import Reading, parse_text, read
from toneguard.language.words import lemma_of
from toneguard.model import Context, Span
from toneguard.rules import loader
from toneguard.rules.engine import Engine, Outcome
from toneguard.rules.gates import OPEN, Index, both, either, passes
from toneguard.rules.kinds import clause
from toneguard.rules.kinds.clause import Clauses
from toneguard.rules.kinds.frame_gates import gate_of
from toneguard.rules.schema.matchers import ClauseSpec
from toneguard.rules.vocabulary import Vocabulary

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


@cache
def engines() -> tuple[Engine, Engine]:
    pack = loader.builtin()
    rules = list(pack.rules.values())
    return Engine(pack, rules), Engine(pack, rules, gated=False)


def said(outcome: Outcome) -> set[tuple[str, int, int]]:
    assert not outcome.failures
    return {(match.rule.id, match.hit.span.start, match.hit.span.end) for match in outcome.matches}


def evidence(outcome: Outcome) -> list[tuple[str, list[Span]]]:
    facts = outcome.facts
    known = [*facts.reply.items(), *facts.customer.items(), *facts.latest.items(), *facts.earlier.items()]
    return [(name, [hit.span for hit in hits]) for name, hits in known]


def reading_of(text: str) -> Reading:
    return read(text)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reply=replies, customer=st.sampled_from(CUSTOMERS))
def test_the_same_is_found_with_and_without_gates(reply: str, customer: str | None) -> None:
    gated, ungated = engines()
    context = Context(customer_message=customer)
    quick, slow = gated.examine(reading_of(reply), context), ungated.examine(reading_of(reply), context)
    assert said(quick) == said(slow)
    assert evidence(quick) == evidence(slow)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reply=st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=200) | replies)
def test_whatever_is_written_findings_lie_inside_it(reply: str) -> None:
    gated, _ = engines()
    outcome = gated.examine(reading_of(reply), Context())
    assert all(0 <= match.hit.span.start <= match.hit.span.end <= len(reply) for match in outcome.matches)
    assert not outcome.failures


def test_what_a_sentence_passes_goes_by_its_words() -> None:
    late, delivery = frozenset({"late", "delayed"}), frozenset({"delivery", "parcel"})
    index = Index(
        [OPEN, (late,), (late, delivery), both([(late,), (delivery,)]), either([(late,), (delivery,)]), (frozenset(),)]
    )
    passed = [0, 1, 2, 3, 4]
    assert index.passed(frozenset({"the", "parcel", "is", "late"})) == passed
    assert index.passed(frozenset({"it", "is", "delayed"})) == [0, 1, 4]
    assert index.passed(frozenset()) == [0]
    assert either([(late,), OPEN]) == OPEN


@pytest.mark.parametrize(
    "text",
    [
        "He's gone and she'd better have gone too, hadn't she?",
        "The children's wives went mice-hunting and were told worse tales by men who'd lain there.",
        "I ain't gonna wanna do that, cos they've forgotten what we're owed.",
        "Ordering, omitting, refused: nobody dared; I couldn't have overseen the analyses better.",
    ],
)
def test_a_word_is_among_the_forms_of_its_lemma(text: str) -> None:
    for sentence in parse_text(text).sentences:
        assert sentence.doc is not None
        for token in sentence.doc:
            assert token.lower_ in inflected(lemma_of(token))
            assert token.lower_ in sentence.words


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("You have to log in.", True),
        ("You must log in.", True),
        ("You need the code to log in.", True),
        ("You get to log in.", False),
        ("You have a code.", False),
        ("We have to log in.", False),
    ],
)
def test_what_has_to_be_done_says_so(text: str, opens: bool) -> None:
    spec = ClauseSpec.model_validate({"subject": {"head": ["you"]}, "modal": "obligation", "via": {"not": ["get"]}})
    gate = gate_of(spec, Vocabulary())
    assert passes(read(text).sentences[0].words, gate) is opens


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Please send the form.", True),
        ("If it is late, call us.", True),
        ("To send it, press Go; send nothing else.", True),
        ("- re-send it", True),
        ("It was sent, and he called.", False),
        ("The send button is grey.", False),
        ("We call you and ask you to send it.", False),
    ],
)
def test_only_a_verb_that_may_be_an_order_opens_what_is_of_orders(text: str, opens: bool) -> None:
    sentence = read(text).sentences[0]
    orders = build({"mood": "imperative", "verb": ["send", "call"]})
    assert (passes(sentence.words, orders.gates[0]) and orders.may_match(sentence)) is opens
    assert build({"verb": ["send", "call"]}).may_match(sentence)
    assert build({"mood": "imperative", "verb": {"not": ["send"]}}).may_match(sentence)


def build(spec: dict[str, object]) -> Clauses:
    return clause.build(ClauseSpec.model_validate(spec), Vocabulary())
