"""When a rule speaks: signals of each side, register, context, and how they are put together."""

from pathlib import Path
from typing import Any

import pytest

from tests.rules.packs import examined, pack, rule, signal
from toneguard.model import Register

SIGNALS = (
    signal("late", {"phrase": "late"}),
    signal("angry", {"phrase": "angry"}),
    signal("formal", {"phrase": "^ dear dr"}, places=["greeting", "body"]),
    signal("casual", {"phrase": ["lol", "hey"]}, places=["greeting", "body"]),
)

# condition, reply, customer, earlier turn, whether it holds
TABLE: list[tuple[Any, str, str | None, str | None, bool]] = [
    ({"reply": "late"}, "It is late, sorry.", None, None, True),
    ({"reply": "late"}, "Sorry.", "It is late.", None, False),
    ({"reply": ["late", "angry"]}, "Sorry, it is late.", None, None, False),
    ({"reply": ["late", "angry"]}, "Sorry, I am late and angry.", None, None, True),
    ({"customer": "late"}, "Sorry.", "It is late.", None, True),
    ({"customer": "late"}, "Sorry.", None, None, False),
    ({"customer": "late"}, "Sorry, it is late.", "Hello.", None, False),
    ({"earlier": "late"}, "Sorry.", "And?", "It will be late.", True),
    ({"earlier": "late"}, "Sorry.", "It is late.", "Hello.", False),
    ({"continues": True}, "Sorry.", "And?", "It will be late.", False),
    ({"continues": False}, "Sorry.", "And?", "It will be late.", True),
    ({"continues": True}, "Sorry.", None, "It will be late.", True),
    ({"context": True}, "Sorry.", "Where is it?", None, True),
    ({"context": True}, "Sorry.", None, None, False),
    ({"context": False}, "Sorry.", None, None, True),
    ({"context": False}, "Sorry.", "Where is it?", None, False),
    ({"any": [{"reply": "late"}, {"customer": "angry"}]}, "Sorry.", "I am angry.", None, True),
    ({"any": [{"reply": "late"}, {"customer": "angry"}]}, "Sorry.", "Hello.", None, False),
    ({"any": ["late", "angry"]}, "Sorry, it is late.", None, None, True),
    ({"all": [{"reply": "late"}, {"customer": "angry"}]}, "Sorry, it is late.", "I am angry.", None, True),
    ({"all": [{"reply": "late"}, {"customer": "angry"}]}, "Sorry, it is late.", "Hello.", None, False),
    ({"not": ["late"]}, "Sorry.", None, None, True),
    ({"not": ["late"]}, "Sorry, it is late.", None, None, False),
    ({"not": "late"}, "Sorry, it is late.", None, None, False),
    ({"not": [{"customer": "late"}]}, "Sorry, it is late.", "Hello.", None, True),
    ({"not": [{"reply": "late", "customer": "angry"}]}, "Sorry, it is late.", "Hello.", None, True),
    ({"not": [{"reply": "late", "not": ["angry"]}]}, "Sorry, late and angry.", None, None, True),
    ({"register": "formal"}, "Dear Dr Falk, sorry.", None, None, True),
    ({"register": "formal"}, "Sorry.", "Dear Dr Falk, where is it?", None, True),
    ({"register": "formal"}, "Sorry.", "hey, where is it?", None, False),
    ({"register": "casual"}, "Sorry.", "hey, where is it?", None, True),
    ({"register": "casual"}, "hey, sorry.", "Where is it?", None, False),
    ({"register": ["casual", "neutral"]}, "Sorry.", None, None, True),
    ({"reply": "late", "customer": "angry"}, "Sorry, it is late.", "I am angry.", None, True),
    ({"reply": "late", "customer": "angry"}, "Sorry, it is late.", None, None, False),
]


@pytest.mark.parametrize(("when", "reply", "customer", "earlier", "expected"), TABLE)
def test_a_condition(
    tmp_path: Path, when: Any, reply: str, customer: str | None, earlier: str | None, expected: bool
) -> None:
    made = pack(tmp_path, rule(phrase="sorry", when=when), *SIGNALS)
    outcome = examined(made, reply, customer=customer, earlier=earlier)
    assert bool(outcome.matches) is expected


@pytest.mark.parametrize("register", list(Register))
def test_the_register_asked_for_beats_what_is_seen(tmp_path: Path, register: Register) -> None:
    made = pack(tmp_path, rule(phrase="sorry", when={"register": register.value}), *SIGNALS)
    assert examined(made, "Dear Dr Falk, sorry.", register=register).matches
    assert all(not examined(made, "Sorry.", register=other).matches for other in Register if other is not register)


def test_the_last_message_is_told_from_those_before(tmp_path: Path) -> None:
    from toneguard.language.reading import read
    from toneguard.model import Context, Speaker, Turn
    from toneguard.rules.engine import Engine

    turns = (Turn(Speaker.CUSTOMER, "I am angry."), Turn(Speaker.AGENT, "Oh."), Turn(Speaker.CUSTOMER, "Thanks."))
    context = Context(customer_message="Thanks.", thread=turns)
    for when, expected in [({"customer": "angry"}, True), ({"latest": "angry"}, False)]:
        made = pack(tmp_path, rule(phrase="sorry", when=when), *SIGNALS)
        outcome = Engine(made, list(made.rules.values())).examine(read("Sorry."), context)
        assert bool(outcome.matches) is expected
