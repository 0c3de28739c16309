"""Pieces of clauses: what hangs on, how a verb agrees, what is done."""

import pytest

from toneguard.rewrite.prose.pieces import HANGING, TURNING, agreeing, done_from, tangled


@pytest.mark.parametrize(
    ("words", "tied"),
    [
        ("the blue lamp", False),
        ("the lamp at 5:30", False),
        ("1,000 lamps", False),
        ("the lamp, the shade", True),
        ("the lamp that isn't blue", True),
        ("the lamp unless it rains", True),
        ("the lamp - or two", True),
        ("lamps or shades", True),
        ("the lamp ⟨where?⟩", True),
    ],
)
def test_a_second_thought(words: str, *, tied: bool) -> None:
    assert (tangled("or").search(words) is not None) is tied


def test_a_list_is_welcome_where_it_is_said_to_be() -> None:
    assert tangled("or", commas=False).search("lamps, shades") is None


def test_the_customer_may_be_spoken_of_where_nothing_turns() -> None:
    assert HANGING.search("the lamp you sent") is not None
    assert TURNING.search("the lamp you sent") is None
    assert TURNING.search("the lamp you sent but broke") is not None


@pytest.mark.parametrize(
    ("verb", "thing", "past", "told"),
    [
        ("be", "the lamp", False, "is"),
        ("be", "your lamps", False, "are"),
        ("be", "two lamps", True, "were"),
        ("be", "you", True, "were"),
        ("have", "the price of lamps", False, "has"),
    ],
)
def test_a_verb_agrees(verb: str, thing: str, *, past: bool, told: str) -> None:
    assert agreeing(verb, thing, past=past) == told


@pytest.mark.parametrize(
    ("words", "done"),
    [
        ("paid the last invoice", "pay the last invoice"),
        ("tell us which size you need", "tell us which size you need"),
        ("the last invoice", None),
        ("pay it because it is due", None),
    ],
)
def test_what_is_done(words: str, done: str | None) -> None:
    assert done_from(words) == done
