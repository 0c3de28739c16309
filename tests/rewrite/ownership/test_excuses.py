"""A no beside its shrug, told with a place for what can be done; and what is left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**That's company policy** and I can't waive the fee.",
            "What I can do is ⟨what?⟩, as I can't waive the fee.",
        ),
        (
            "**I'm only an agent**, I can't change the seat.",
            "What I can do is ⟨what?⟩, as I can't change the seat.",
        ),
        (
            "We can't change the seat, **it's out of our hands**.",
            "What we can do is ⟨what?⟩, as we can't change the seat.",
        ),
        ("There's nothing we can do, **my hands are tied**.", "What we can do is ⟨what?⟩."),
        (
            "I understand your worry, but **that's how it is**.",
            "I understand your worry. What I can do is ⟨what?⟩.",
        ),
        ("**That's company policy** and we can refund it.", None),
        ("**I'm only an agent**, I can't find it.", None),
        ("We can't change the seat, **it's out of our hands**. Please call the desk.", None),
    ],
)
def test_excused(before: str, after: str | None) -> None:
    assert rewritten(before, "{excused}.") == after
