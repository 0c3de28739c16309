"""How a pack is run: places, vetoes, limits, overlaps, failures, and parsing only what needs it."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.rules.packs import examined, pack, rule, signal, stretches
from toneguard.language.reading import Sentence, read
from toneguard.model import Context
from toneguard.rules.engine import Engine
from toneguard.rules.gates import OPEN, Gate
from toneguard.rules.hit import Hit

MAIL = "Hi Sam,\n\nwe are sorry.\n\n> You are sorry.\n\nSorry again,\nSorry Ltd"

TABLE: list[tuple[dict[str, Any], str, list[str]]] = [
    # places
    ({"phrase": "sam"}, MAIL, ["Sam"]),
    ({"phrase": "sam", "places": ["body"]}, MAIL, []),
    ({"phrase": "sorry", "places": ["quote"]}, MAIL, ["sorry"]),
    # vetoes hold for their sentence
    ({"phrase": "sorry", "unless": [{"phrase": "not sorry"}]}, "I am not sorry. I am sorry.", ["sorry"]),
    ({"phrase": "sorry", "unless": [{"symbol": "emoji"}]}, "Sorry 😊\n\nSorry.", ["Sorry"]),
    (
        {"phrase": "sorry", "unless": [{"phrase": "not sorry"}, {"symbol": "emoji"}, {"phrase": "never sorry"}]},
        "I am not sorry.\n\nSorry 😊\n\nI am never sorry.\n\nWe are so sorry.",
        ["sorry"],
    ),
    ({"phrase": "sorry", "unless": [{"clause": {"verb": "go"}}]}, "We go, sorry. Sorry.", ["Sorry"]),
    # what only gives the reason for an offer, where a rule asks for what leads its sentence
    ({"phrase": "can't", "leading": True}, "We can mend it, as we can't sell it. We can't.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "Could you call us, since we can't see it?", []),
    ({"phrase": "can't", "leading": True}, "You can wait, though we can't say how long.", []),
    ({"phrase": "can't", "leading": True}, "Your next order ships free, though we can't refund this.", []),
    ({"phrase": "can't", "leading": True}, "The harbour master can tell you, as we can't see the boats.", []),
    ({"phrase": "can't", "leading": True}, "The cup has been refunded, as we can't send it.", []),
    ({"phrase": "can't", "leading": True}, "Nobody can tell you, as we can't see the boats.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "Your order is not here, though we can't say why.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "I can't see it, so could you send a photo?", []),
    ({"phrase": "can't", "leading": True}, "We can't mend it, so we've ordered a new one.", []),
    ({"phrase": "can't", "leading": True}, "We can't mend it, so you need to wait.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "We can't mend it, so we will not send it.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "We can't mend it here, so we had it sent to Turin.", []),
    ({"phrase": "can't", "leading": True}, "We can't mend it, so if it drips, we'll bring another.", []),
    ({"phrase": "can't", "leading": True}, "We can't mend it, so if it drips, we'll charge for it.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "It can't be mended once it's glued, so do take your time.", []),
    ({"phrase": "can't", "leading": True}, "We had to close it, as we can't see it.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "We can't mend it, as we can't see it.", ["can't", "can't"]),
    ({"phrase": "can't", "leading": True}, "Please pay by card, we can't give change.", []),
    ({"phrase": "can't", "leading": True}, "Keep the key safe: we can't make a second one.", []),
    ({"phrase": "can't", "leading": True}, "We can't undo it, so please check the name.", []),
    ({"phrase": "can't", "leading": True}, "Please note, we can't mend it.", ["can't"]),
    ({"phrase": "can't", "leading": True}, "Please contact the bank, we can't see it.", ["can't"]),
    ({"phrase": "can't"}, "We can mend it, as we can't sell it.", ["can't"]),
    # limits
    ({"phrase": "sorry", "at_most": 1}, "Sorry. Sorry. Sorry.", ["Sorry"]),
    ({"phrase": "so", "beyond": 2}, "So. And so. But so, so.", ["so", "so"]),
    ({"phrase": ["so", "too"], "at_least": 2}, "So. And so. So too.", ["So", "so", "So", "too"]),
    ({"phrase": ["so", "too"], "at_least": 2}, "So. And so.", []),
    ({"phrase": "so", "beyond": 1, "at_most": 1}, "So. And so. But so.", ["so"]),
    # of overlapping finds the longest
    ({"phrase": {"sorry": "x", "so sorry": "y"}}, "We are so sorry.", ["so sorry"]),
    # nothing, and nothing but blanks
    ({"phrase": "sorry"}, "", []),
    ({"phrase": "sorry"}, " \n\n ", []),
]


@pytest.mark.parametrize(("keys", "text", "expected"), TABLE)
def test_a_rule(tmp_path: Path, keys: dict[str, Any], text: str, expected: list[str]) -> None:
    assert stretches(examined(pack(tmp_path, rule(**keys)), text), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You failed. Put it in today.", ["Put it in"]),
        ("Put it in today.", []),
        ("You failed, so put it in today.", []),
        ("Put it in today. Put it in now.", []),
    ],
)
def test_a_rule_that_never_speaks_alone(tmp_path: Path, text: str, expected: list[str]) -> None:
    weak = rule("command/weak", phrase="put it in", only_beside=["blame", "command"])
    outcome = examined(pack(tmp_path, weak, rule("blame/failed", phrase="you failed")), text)
    assert [m.hit.span.of(text) for m in outcome.matches if m.rule.id == "command/weak"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("You failed 🙂", ["🙂"]), ("You failed. Bye 🙂", ["🙂"]), ("Bye 🙂", [])],
)
def test_a_sign_is_in_the_company_of_its_own_sentence_too(tmp_path: Path, text: str, expected: list[str]) -> None:
    smile = rule("formality/smile", symbol="emoji", only_beside=["blame"])
    outcome = examined(pack(tmp_path, smile, rule("blame/failed", phrase="you failed")), text)
    assert [m.hit.span.of(text) for m in outcome.matches if m.rule.id == "formality/smile"] == expected


def test_what_is_missing_is_no_company(tmp_path: Path) -> None:
    smile = rule("formality/smile", symbol="emoji", only_beside=["thanks"])
    owed = rule("thanks/missing", missing={"signal": "thanks", "place": "end"}, suggest=["Thank you."])
    made = pack(tmp_path, smile, owed, signal("thanks", {"phrase": "thank you"}))
    assert [m.rule.id for m in examined(made, "Bye 🙂").matches] == ["thanks/missing"]


def test_a_rule_that_never_speaks_alone_is_not_worth_a_parse(tmp_path: Path) -> None:
    weak = rule("command/weak", clause={"mood": "imperative"}, only_beside=["blame"])
    made = pack(tmp_path, weak, rule("blame/failed", phrase="you failed"))
    assert [s.doc for s in examined(made, "Put it in today. Send it.").facts.reading.sentences] == [None, None]
    outcome = examined(made, "Put it in today. You failed. Send it.")
    assert [m.rule.id for m in outcome.matches] == ["blame/failed", "command/weak", "command/weak"]


def test_what_the_customer_said_too_may_be_left_out(tmp_path: Path) -> None:
    made = pack(tmp_path, rule(phrase=["webhook", "cron job"], unsaid=True))
    text = "The webhook and the cron job ran."
    assert stretches(examined(made, text, customer="My cron job failed."), text) == ["webhook"]


class Crash:
    """A finder with a mistake in it."""

    needs_parse = False
    gates: Sequence[Gate] = (OPEN,)

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        raise ZeroDivisionError("oh")


def test_a_rule_that_crashes_is_shown_and_the_others_go_on(tmp_path: Path) -> None:
    made = pack(tmp_path, rule("test/one", phrase="sorry"), rule("test/two", phrase="sorry"))
    broken = dataclasses.replace(made.rules["test/one"], finder=Crash())
    outcome = Engine(made, [broken, made.rules["test/two"]]).examine(read("Sorry."), Context())
    assert [match.rule.id for match in outcome.matches] == ["test/two"]
    assert [(failure.rule, failure.error) for failure in outcome.failures] == [("test/one", "ZeroDivisionError: oh")]


def test_a_signal_that_crashes_is_shown_and_the_rules_go_on(tmp_path: Path) -> None:
    made = pack(tmp_path, rule("test/one", phrase="sorry"), signal("late", {"phrase": "late"}))
    broken = dataclasses.replace(made.signals["late"], finders=(Crash(),))
    outcome = Engine(dataclasses.replace(made, signals={"late": broken}), list(made.rules.values())).examine(
        read("Sorry."), Context()
    )
    assert [match.rule.id for match in outcome.matches] == ["test/one"]
    assert [(failure.rule, failure.error) for failure in outcome.failures] == [("late", "ZeroDivisionError: oh")]


def test_only_sentences_that_a_rule_may_match_in_are_parsed(tmp_path: Path) -> None:
    made = pack(
        tmp_path,
        rule("test/one", clause={"verb": "ship", "negated": True}),
        rule("test/two", phrase="late"),
    )
    reading = read("We don't ship it. It is late. The sun shines.")
    Engine(made, list(made.rules.values())).examine(reading, Context())
    assert [sentence.doc is not None for sentence in reading.sentences] == [True, False, False]


def test_a_suggestion_is_looked_at_by_sentence_rules_alone(tmp_path: Path) -> None:
    made = pack(
        tmp_path,
        rule("test/one", phrase="sorry"),
        rule("test/two", missing="late"),
        rule("test/three", phrase="so", beyond=1),
        rule("test/four", phrase="oh", when={"context": True}),
        signal("late", {"phrase": "late"}),
    )
    engine = Engine(made, list(made.rules.values()))
    facts = engine.examine(read("Hello."), Context()).facts
    assert [match.rule.id for match in engine.matches_in(read("Oh, so sorry."), facts)] == ["test/one"]
