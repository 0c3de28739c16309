"""Named facts about a message, looked for in every text of the exchange."""

from pathlib import Path
from typing import Any

import pytest

from tests.rules.packs import examined, pack, rule, signal

OTHERS = (
    signal("other", {"phrase": "delayed"}),
    signal("third", {"signal": "other"}, {"phrase": "lost"}),
)

TABLE: list[tuple[dict[str, Any], str, bool]] = [
    (signal("late", {"phrase": "late"}), "It is late.", True),
    (signal("late", {"phrase": "late"}), "It is early.", False),
    (signal("late", {"phrase": "late"}, {"symbol": "emoji"}), "Oh 😊", True),
    (signal("late", {"clause": {"verb": "ship", "negated": True}}), "We don't ship it.", True),
    (signal("late", {"clause": {"verb": "ship", "negated": True}}), "We ship it.", False),
    (signal("late", {"signal": "other"}), "It is delayed.", True),
    (signal("late", {"signal": "third"}), "It is delayed.", True),
    (signal("late", {"phrase": "late"}, unless=[{"phrase": "no longer late"}]), "It is no longer late.", False),
    # a veto is for its sentence alone
    (signal("late", {"phrase": "late"}, unless=[{"phrase": "not late"}]), "It is not late. That one is late.", True),
    (signal("late", {"phrase": "late"}, at_least=2), "It is late.", False),
    (signal("late", {"phrase": "late"}, at_least=2), "It is late. So late.", True),
    (signal("late", {"phrase": "late"}, when={"reply": "other"}), "It is late.", False),
    (signal("late", {"phrase": "late"}, when={"reply": "other"}), "It is late. Delayed, that is.", True),
    (signal("late", {"phrase": "late"}, when={"not": ["other"]}), "It is late. Delayed, that is.", False),
    (signal("late", {"phrase": "sam"}, places=["greeting"]), "Hi Sam,\n\nit is here.", True),
    (signal("late", {"phrase": "sam"}, places=["body"]), "Hi Sam,\n\nit is here.", False),
    (signal("late", {"phrase": "late"}), "> It is late.\n\nNo.", False),
]


@pytest.mark.parametrize(("late", "text", "expected"), TABLE)
def test_a_signal(tmp_path: Path, late: dict[str, Any], text: str, expected: bool) -> None:
    made = pack(tmp_path, rule(phrase="zzz"), late, *OTHERS)
    assert ("late" in examined(made, text).facts.reply) is expected
    assert ("late" in examined(made, "Hello.", customer=text).facts.customer) is expected
    assert ("late" in examined(made, "Hello.", customer="Hi.", earlier=text).facts.earlier) is expected


def test_signals_that_are_made_of_each_other_end(tmp_path: Path) -> None:
    made = pack(
        tmp_path, rule(phrase="zzz"), signal("a", {"signal": "b"}, {"phrase": "one"}), signal("b", {"signal": "a"})
    )
    assert set(examined(made, "one").facts.reply) >= {"a"}
    assert not examined(made, "two").facts.reply


def test_the_matter_of_the_customers_signal_comes_first(tmp_path: Path) -> None:
    made = pack(
        tmp_path,
        rule(missing="sorry"),
        signal("sorry", {"phrase": "sorry"}),
        signal("late", {"phrase": "late"}, matter="the delay"),
        signal("lost", {"phrase": "lost"}, matter="the loss"),
        signal("upset", {"phrase": "lost"}, matter="the trouble", general=1),
    )
    assert examined(made, "It is late.", customer="It is lost.").facts.matters[0] == "the loss"
    assert examined(made, "It is late.").facts.matters == ("the delay",)
    (match,) = examined(made, "It is late.", customer="It is lost, a great loss.").matches
    assert match.hit.captures["matter"] == "the loss"


def test_what_went_wrong_is_named_as_the_latest_message_first_does(tmp_path: Path) -> None:
    named = {"phrase": {"crash~": "the crashes", "error": "the error"}}
    made = pack(tmp_path, rule(missing="sorry"), signal("sorry", {"phrase": "sorry"}), signal("named-trouble", named))
    (match,) = examined(made, "Please restart it.", customer="An error, and then it crashes.").matches
    assert match.hit.captures["trouble"] == "the error"
    (match,) = examined(made, "Please restart it.", customer="It rains.").matches
    assert "trouble" not in match.hit.captures


def test_a_matter_that_nobody_spoke_of_is_not_named(tmp_path: Path) -> None:
    made = pack(
        tmp_path,
        rule(missing="sorry"),
        signal("sorry", {"phrase": "sorry"}),
        signal("late", {"phrase": "late"}, matter="the delay"),
    )
    (match,) = examined(made, "It is late.").matches
    assert "matter" not in match.hit.captures
