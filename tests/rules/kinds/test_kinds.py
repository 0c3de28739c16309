"""The kinds but for symbols and phrases, each in a table of pattern, text and what is found."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.rules.packs import examined, pack, rule, signal, stretches
from toneguard.rules.parameters import with_parameter

WORDS = {"supplying": ["get~", "ship~", "send~"], "gone": ["out of stock", "gone"]}

CLAUSES: list[tuple[Any, str, bool]] = [
    # subjects, by role and otherwise
    ({"subject": "us", "verb": "ship"}, "We ship it on Monday.", True),
    ({"subject": "us", "verb": "ship"}, "They ship it on Monday.", False),
    ({"subject": ["us", "third"], "verb": "ship"}, "They ship it on Monday.", True),
    ({"subject": {"not_role": "us"}, "verb": "ship"}, "We ship it on Monday.", False),
    ({"subject": {"head": "shop"}, "verb": "send"}, "The shop sent it.", True),
    ({"subject": {"not_head": "shop"}, "verb": "send"}, "The shop sent it.", False),
    ({"subject": {"is": "old shop"}, "verb": "send"}, "The old shop sent it.", True),
    ({"subject": {"not": "old shop"}, "verb": "send"}, "The old shop sent it.", False),
    # verbs, words and classes
    ({"verb": "<supplying>"}, "We sent the parcel.", True),
    ({"verb": "<supplying>"}, "We opened the parcel.", False),
    ({"verb": {"not": ["ship"]}, "subject": "us"}, "We ship it.", False),
    ({"verb": {"not": ["ship"]}, "subject": "us"}, "We send it.", True),
    # negation, modal, via
    ({"verb": "ship", "negated": True}, "We don't ship it.", True),
    ({"verb": "ship", "negated": True}, "We cant ship it.", True),
    ({"verb": "ship", "negated": False}, "We don't ship it.", False),
    ({"verb": "ship", "modal": "ability"}, "We are unable to ship it.", True),
    ({"verb": "ship", "via": "unable"}, "We are unable to ship it.", True),
    ({"verb": "ship", "via": "unable"}, "We cannot ship it.", False),
    ({"verb": "log", "modal": "obligation"}, "You have to log out first.", True),
    # objects and complements
    ({"verb": "ship", "object": "present"}, "We ship parcels.", True),
    ({"verb": "ship", "object": "absent"}, "We ship parcels.", False),
    ({"verb": "ship", "object": {"present": True, "head": "parcel"}}, "We ship big parcels.", True),
    ({"verb": "be", "complement": {"is": "<gone>"}}, "The parcel is out of stock.", True),
    # times
    ({"verb": "ship", "time": "present"}, "We ship it on Monday.", True),
    ({"verb": "ship", "time": "absent"}, "We ship it on Monday.", False),
    ({"verb": "ship", "time": {"with": ["until"]}}, "We don't ship until Monday.", True),
    ({"verb": "ship", "time": {"with": ["until"]}}, "We don't ship on Monday.", False),
    # moods: questions and conditions only where they are asked for
    ({"verb": "ship"}, "Do you ship it?", False),
    ({"verb": "ship", "mood": "question"}, "Do you ship it?", True),
    ({"verb": "ship"}, "If we ship it, you will know.", False),
    ({"verb": "send"}, "Send us the form.", True),
    ({"verb": "send", "mood": "imperative"}, "Send us the form.", True),
    ({"verb": "send", "courtesy": True}, "Please send us the form.", True),
    ({"verb": "send", "courtesy": False}, "Please send us the form.", False),
    # what the customer is said to have said is theirs
    ({"verb": "receive", "negated": True}, "You said that you didn't receive it.", False),
    ({"verb": "receive", "negated": True, "reported_by": "customer"}, "You said that you didn't receive it.", True),
    # where it stands
    ({"verb": "ship", "starts": True}, "We ship it today.", True),
    # one of several
    ([{"verb": "open"}, {"verb": "ship"}], "We ship it.", True),
    ([{"verb": "open"}, {"verb": "close"}], "We ship it.", False),
]


@pytest.mark.parametrize(("clause", "text", "expected"), CLAUSES)
def test_clause(tmp_path: Path, clause: Any, text: str, expected: bool) -> None:
    outcome = examined(pack(tmp_path, rule(clause=clause), words=WORDS), text)
    assert bool(outcome.matches) is expected


def test_a_clause_captures_what_rewrites_need(tmp_path: Path) -> None:
    made = pack(tmp_path, rule(clause={"verb": "ship", "negated": True}))
    (match,) = examined(made, "We can't ship your parcel until Monday.").matches
    assert set(match.hit.captures) >= {"match", "subject", "object", "time", "verb", "modal"}


TREES: list[tuple[dict[str, Any], str, list[str]]] = [
    ({"tokens": [{"LOWER": "very"}, {"POS": "ADJ"}]}, "It is very late.", ["very late"]),
    ({"tokens": [{"LOWER": "very"}, {"POS": "ADJ"}]}, "It came very quickly.", []),
    ({"tokens": [[{"LOWER": "one"}], [{"LOWER": "two"}]]}, "One and two.", ["One", "two"]),
    ({"tokens": [{"LOWER": "so", "OP": "+"}]}, "It is so so late.", ["so so"]),
    (
        {
            "dependency": [
                {"RIGHT_ID": "verb", "RIGHT_ATTRS": {"LEMMA": "ship"}},
                {"LEFT_ID": "verb", "REL_OP": ">", "RIGHT_ID": "what", "RIGHT_ATTRS": {"DEP": "obj"}},
            ]
        },
        "We ship big parcels today.",
        ["ship big parcels"],
    ),
]


@pytest.mark.parametrize(("keys", "text", "expected"), TREES)
def test_patterns_of_spacy(tmp_path: Path, keys: dict[str, Any], text: str, expected: list[str]) -> None:
    assert stretches(examined(pack(tmp_path, rule(**keys)), text), text) == expected


LONG = "We looked at the parcel, and because the label was torn, which happens, we sent a new one to you today."
METRICS: list[tuple[dict[str, Any], str, int]] = [
    ({"of": "sentence", "all": [{"figure": "words", "above": 15}]}, f"{LONG} Short.", 1),
    ({"of": "sentence", "all": [{"figure": "words", "above": 30}]}, LONG, 0),
    ({"of": "sentence", "all": [{"figure": "words", "below": 3}]}, "Yes. It is here now.", 1),
    ({"of": "sentence", "all": [{"figure": "words", "above": 15}, {"figure": "clauses", "above": 2}]}, LONG, 1),
    ({"of": "sentence", "all": [{"figure": "words", "above": 15}, {"figure": "clauses", "above": 9}]}, LONG, 0),
    ({"of": "paragraph", "all": [{"figure": "words", "above": 15}]}, f"{LONG}\n\nShort one.\n\n{LONG}", 2),
    ({"of": "reply", "all": [{"figure": "words", "above": 15}]}, f"{LONG}\n\n{LONG}", 1),
    ({"of": "reply", "all": [{"figure": "words", "above": 15}]}, "Short.", 0),
]


@pytest.mark.parametrize(("metric", "text", "expected"), METRICS)
def test_metric(tmp_path: Path, metric: dict[str, Any], text: str, expected: int) -> None:
    outcome = examined(pack(tmp_path, rule(metric=metric)), text)
    assert len(outcome.matches) == expected
    assert not outcome.failures


def test_a_metric_holds_from_the_bound_that_was_set_on(tmp_path: Path) -> None:
    one = pack(tmp_path, rule(metric={"of": "sentence", "all": [{"figure": "words", "above": 30}]}))
    lower = {name: with_parameter(known, "words", 15) for name, known in one.rules.items()}
    assert not examined(one, LONG).matches
    [match] = examined(replace(one, rules=lower), LONG).matches
    assert match.hit.captures["match"] == LONG
    assert match.hit.captures["words"] == "21"
    assert {"words", "commas", "grade"} <= set(match.hit.captures)


MAIL = "Hi Sam,\n\nit is late.\n\nBest regards,\nMaria"
MISSING: list[tuple[str, str, int | None]] = [
    ("start", MAIL, 0),
    ("after-greeting", MAIL, MAIL.index("it is")),
    ("before-closing", MAIL, MAIL.index("Best")),
    ("end", MAIL, len(MAIL)),
    ("after-greeting", "It is late.", 0),
    ("before-closing", "It is late.", len("It is late.")),
    ("before-closing", "It is late. Kim", len("It is late.")),
    ("before-closing", "It is late. Thanks Kim", len("It is late.")),
    ("before-closing", "It is late. Thanks Kim for it", len("It is late. Thanks Kim for it")),
    ("before-closing", "It is late! ^KB", len("It is late! ")),
    ("before-closing", "It is late in Rome", len("It is late in Rome")),
    ("after-greeting", "Hi Sam,", len("Hi Sam,")),
    ("after-greeting", "Hi Sam. Oh no! It is late.", len("Hi Sam. Oh no! ")),
    ("start", "Sorry, it is late.", None),
    ("start", "", None),
    ("start", "\n\n", None),
]


@pytest.mark.parametrize(("place", "text", "expected"), MISSING)
def test_missing(tmp_path: Path, place: str, text: str, expected: int | None) -> None:
    made = pack(
        tmp_path,
        rule(missing={"signal": "apology", "place": place}),
        signal("apology", {"phrase": "sorry"}),
    )
    spans = [match.hit.span for match in examined(made, text).matches]
    assert [(span.start, span.end) for span in spans] == ([] if expected is None else [(expected, expected)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Sam. Sorry about that! It ships today.", len("Hi Sam. Sorry about that!")),
        ("Hi Sam. I'm sorry that the lift broke down. It is mended.", len("Hi Sam. ")),
        ("Hi Sam. Sorry, what is the number? It ships today.", len("Hi Sam. ")),
        ("Hi Sam. Sorry, but it is late. It ships today.", len("Hi Sam. ")),
        ("Hi Sam. It ships today. Sorry about that!", len("Hi Sam. It ships today. Sorry about that!")),
    ],
)
def test_missing_goes_behind_what_opens_the_reply(tmp_path: Path, text: str, expected: int) -> None:
    made = pack(
        tmp_path,
        rule(missing={"signal": "thanks", "behind": "apology"}),
        signal("apology", {"phrase": "sorry"}),
        signal("thanks", {"phrase": "thanks"}),
    )
    (found,) = examined(made, text).matches
    assert found.hit.span.start == expected
