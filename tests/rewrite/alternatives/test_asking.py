"""What we don't know is told by whom we ask, or by whom to ask."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I'm not sure if they have a cot, but I can ask.", "I can ask whether they have a cot, as I'm unsure."),
        (
            "We don't know whether the pool is heated, but we'd be happy to check.",
            "We'd be happy to check whether the pool is heated, as we don't know.",
        ),
        (
            "I am not sure if the room has a stove but I can ask the host.",
            "I can ask the host whether the room has a stove, as I am unsure.",
        ),
    ],
)
def test_the_question_is_told_with_the_asking(before: str, after: str) -> None:
    assert rewritten(before, "{asking}") == after


@pytest.mark.parametrize(
    "before",
    [
        "I'm not sure if they have a cot, but I can lend you one.",
        "I'm not sure if they have a cot and no bath, but I can ask.",
        "Sorry, I'm not sure if they have a cot, but I can ask.",
        "I'm not sure if they have a cot.",
    ],
)
def test_no_other_doubt_is(before: str) -> None:
    assert rewritten(before, "{asking}") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I don't see anything about pets, so please check directly with the host.",
            "The host should be able to tell you about pets, as I don't see anything about that.",
        ),
        (
            "We do not have any information about the lift, so I'd recommend calling the station.",
            "The station should be able to tell you about the lift, as we do not have any information about that.",
        ),
    ],
)
def test_whoever_can_tell_comes_first(before: str, after: str) -> None:
    assert rewritten(before, "{turned_to}") == after


@pytest.mark.parametrize(
    "before",
    [
        "I don't see anything about your bag, so please check with the desk.",
        "I don't see anything about pets, so you can bring yours.",
        "I don't see anything about pets.",
    ],
)
def test_nobody_else_can(before: str) -> None:
    assert rewritten(before, "{turned_to}") is None
