"""What we don't know is told by whom we ask."""

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
        (
            "I'm not sure if they have a cot but I can ask for one for you in the event they do.",
            "I can ask for a cot for you in case they have one, as I'm not sure if they do.",
        ),
        (
            "I'm not sure if the hut has an oven, but we can lend you one.",
            "We can lend you an oven, as I'm not sure if the hut has one.",
        ),
    ],
)
def test_the_question_is_told_with_the_asking(before: str, after: str) -> None:
    assert rewritten(before, "{asking}") == after


@pytest.mark.parametrize(
    "before",
    [
        "I'm not sure if they have cots, but I can lend you one.",
        "I'm not sure if they have a cot, but I can lend you two.",
        "I'm not sure if they have a cot and no bath, but I can ask.",
        "Sorry, I'm not sure if they have a cot, but I can ask.",
        "I'm not sure if they have a cot.",
    ],
)
def test_no_other_doubt_is(before: str) -> None:
    assert rewritten(before, "{asking}") is None
